/**
 * Expressions into closures: each is compiled once a script, and run with the frame of an activation.
 *
 * `cost` counts the nodes that an expression evaluates, inner functions aside; the statement that it belongs to takes so
 * many steps, so no evaluation is free.
 */
import type { Call, Expression, Field } from '../syntax/ast.ts';
import { LuaTable } from '../vm/table.ts';
import { isTrue, type LuaValue } from '../vm/value.ts';
import { compileBinary } from './binary.ts';
import type { Compiler, Target } from './compiler.ts';
import { type Evaluate, type EvaluateAll, Frame } from './frame.ts';
import { concatenate, index, lengthOf, negate, setIndex } from './operate.ts';
import { isLocal, isMultiple } from './shape.ts';

/** One value. */
export function compileExpression(compiler: Compiler, expression: Expression): Evaluate {
  switch (expression.kind) {
    case 'constant': {
      const { value } = expression;
      return () => value;
    }
    case 'varargs':
      return ({ varargs }) => varargs[0];
    case 'function':
      return compiler.function(expression.body);
    case 'local': {
      const { slot, boxed } = expression.local;
      return boxed ? (frame) => Frame.boxOf(frame.boxes, slot).value : (frame) => frame.locals[slot];
    }
    case 'upvalue': {
      const { index: place } = expression;
      return (frame) => Frame.boxOf(frame.upvalues, place).value;
    }
    case 'global': {
      const { name } = expression;
      return (frame) => frame.thread.globals.get(name);
    }
    case 'index': {
      const { line } = expression;
      const [object, key] = [compiler.expression(expression.object), compiler.expression(expression.key)];
      // A local is read after the key was evaluated, which may have changed it.
      if (isLocal(expression.object)) {
        return (frame) => {
          const name = key(frame);
          return index(frame.thread, object(frame), name, line);
        };
      }
      return (frame) => index(frame.thread, object(frame), key(frame), line);
    }
    case 'call': {
      const call = compiler.call(expression);
      return (frame) => call(frame)[0];
    }
    case 'parentheses':
      return compiler.expression(expression.inner);
    case 'and':
    case 'or':
      return compileLogic(expression.kind, compiler.expression(expression.left), compiler.expression(expression.right));
    case 'binary':
      return compileBinary(expression, compiler.expression(expression.left), compiler.expression(expression.right));
    case 'concat':
      return compileConcat(expression.parts.map(compiler.expression), expression.line);
    case 'unary':
      return compileUnary(expression.operator, compiler.expression(expression.operand), expression.line);
    case 'table':
      return compileTable(compiler, expression.fields, expression.line);
  }
}

function compileLogic(kind: 'and' | 'or', left: Evaluate, right: Evaluate): Evaluate {
  const goOn = kind === 'and';
  return (frame) => {
    const value = left(frame);
    return isTrue(value) === goOn ? right(frame) : value;
  };
}

function compileUnary(operator: 'not' | '-' | '#', operand: Evaluate, line: number): Evaluate {
  if (operator === 'not') return (frame) => !isTrue(operand(frame));
  const apply = operator === '-' ? negate : lengthOf;
  return (frame) => apply(frame.thread, operand(frame), line);
}

/** All parts are evaluated, then joined from the right, as Lua does. */
function compileConcat(parts: readonly Evaluate[], line: number): Evaluate {
  return (frame) => {
    const values = parts.map((part) => part(frame));
    let joined = values.pop();
    for (let place = values.length - 1; place >= 0; place--) {
      joined = concatenate(frame.thread, values[place], joined, line);
    }
    return joined;
  };
}

function compileTable(compiler: Compiler, fields: readonly Field[], line: number): Evaluate {
  const last = fields.at(-1);
  const rest = last !== undefined && last.key === undefined && isMultiple(last.value) ? last : undefined;
  const single = rest === undefined ? fields : fields.slice(0, -1);
  const compiled = single.map(({ key, value }) => ({
    key: key && compiler.expression(key),
    value: compiler.expression(value),
  }));
  const all = rest && compiler.all([rest.value]);
  return (frame) => {
    const table = new LuaTable(frame.meter);
    const elements: LuaValue[] = [];
    for (const { key, value } of compiled) {
      if (key === undefined) elements.push(value(frame));
      else setIndex(frame.thread, table, key(frame), value(frame), line);
    }
    if (all !== undefined) for (const value of all(frame)) elements.push(value);
    for (let place = 0; place < elements.length; place++) table.set(place + 1, elements[place]);
    return table;
  };
}

/** A list of expressions, of which the last may have any number of values. */
export function compileAll(compiler: Compiler, expressions: readonly Expression[]): EvaluateAll {
  const last = expressions.at(-1);
  if (last === undefined || !isMultiple(last)) {
    const singles = expressions.map(compiler.expression);
    return (frame) => singles.map((evaluate) => evaluate(frame));
  }
  const singles = expressions.slice(0, -1).map(compiler.expression);
  const rest: EvaluateAll = last.kind === 'call' ? compiler.call(last) : ({ varargs }) => [...varargs];
  if (singles.length === 0) return rest;
  return (frame) => {
    const values = singles.map((evaluate) => evaluate(frame));
    for (const value of rest(frame)) values.push(value);
    return values;
  };
}

/** What is called, with what. */
export function compileTarget(compiler: Compiler, { callee, method, args, line }: Call): (frame: Frame) => Target {
  const [object, rest] = [compiler.expression(callee), compiler.all(args)];
  if (method === undefined) return (frame) => ({ callee: object(frame), args: rest(frame) });
  return (frame) => {
    const self = object(frame);
    return { callee: index(frame.thread, self, method, line), args: [self, ...rest(frame)] };
  };
}

export function compileCall(compiler: Compiler, call: Call): EvaluateAll {
  const target = compiler.target(call);
  const { line } = call;
  return (frame) => {
    const { callee, args } = target(frame);
    if (--frame.meter.slice < 0) frame.meter.refill();
    return frame.thread.call(callee, args, line);
  };
}
