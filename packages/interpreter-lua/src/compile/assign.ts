/**
 * Assignments, with the order in which gopher-lua reads and writes, which scripts can see.
 *
 * Places are evaluated first, then the values. A local variable gets its value at once, before the next value is
 * evaluated: after `local x, y = 1, 2; x, y = y, x` both are 2. Fields and globals get theirs at the end, from the last to
 * the first; what a local holds, as the table or as the value of a field, is read only then.
 *
 * @example
 * local x, y = 1, 2
 * x, y = y, x -- 2, 2
 */
import type { Expression, Statement, Variable } from '../syntax/ast.ts';
import type { LuaValue } from '../vm/value.ts';
import type { Compiler } from './compiler.ts';
import { type Evaluate, type Execute, Frame, NEXT } from './frame.ts';
import { setIndex } from './operate.ts';
import { isLocal, isMultiple } from './shape.ts';

type Store = (value: LuaValue) => void;
type Place = (frame: Frame) => Store;

export function compileAssign(
  compiler: Compiler,
  { targets, values }: Extract<Statement, { kind: 'assign' }>,
): Execute {
  const [target] = targets;
  const [value] = values;
  if (target !== undefined && value !== undefined && targets.length === 1 && values.length === 1) {
    const [place, evaluate] = [compilePlace(compiler, target), compiler.expression(value)];
    return (frame) => {
      const store = place(frame);
      store(evaluate(frame));
      return NEXT;
    };
  }
  return compileSeveral(compiler, targets, values);
}

function compileSeveral(compiler: Compiler, targets: readonly Variable[], values: readonly Expression[]): Execute {
  const places = targets.map((each) => compilePlace(compiler, each));
  const last = values.at(-1);
  const open = last !== undefined && isMultiple(last) && values.length <= targets.length;
  const singles = (open ? values.slice(0, -1) : values).map(compiler.expression);
  const rest = open ? compiler.all([last]) : undefined;
  const early = targets.map(({ kind }) => kind === 'local');
  const late = targets.map(({ kind }, index) => kind === 'index' && isLocal(values[index]));
  return (frame) => {
    const stores = places.map((place) => place(frame));
    const results: LuaValue[] = [];
    singles.forEach((evaluate, index) => {
      const result = late[index] === true ? undefined : evaluate(frame);
      if (early[index] === true) stores[index]?.(result);
      results.push(result);
    });
    const given = singles.length;
    if (rest !== undefined) results.push(...rest(frame));
    for (let index = stores.length - 1; index >= 0; index--) {
      if (early[index] === true && index < given) continue;
      stores[index]?.(late[index] === true ? singles[index]?.(frame) : results[index]);
    }
    return NEXT;
  };
}

function compilePlace(compiler: Compiler, variable: Variable): Place {
  switch (variable.kind) {
    case 'local': {
      const { local } = variable;
      return (frame) => (value) => {
        if (local.boxed) Frame.boxOf(frame.boxes, local.slot).value = value;
        else frame.locals[local.slot] = value;
      };
    }
    case 'upvalue':
      return (frame) => (value) => {
        Frame.boxOf(frame.upvalues, variable.index).value = value;
      };
    case 'global':
      return (frame) => (value) => {
        frame.thread.globals.set(variable.name, value);
      };
    case 'index':
      return compileField(compiler.expression(variable.object), compiler.expression(variable.key), variable);
  }
}

function compileField(
  object: Evaluate,
  key: Evaluate,
  { object: written, line }: Extract<Variable, { kind: 'index' }>,
): Place {
  if (isLocal(written)) {
    return (frame) => {
      const name = key(frame);
      return (value) => {
        setIndex(frame.thread, object(frame), name, value, line);
      };
    };
  }
  return (frame) => {
    const [table, name] = [object(frame), key(frame)];
    return (value) => {
      setIndex(frame.thread, table, name, value, line);
    };
  };
}
