/**
 * Statements into closures, each with the steps that running it once takes.
 */
import type { Clause, Expression, Statement, Variable } from '../syntax/ast.ts';
import { isTrue } from '../vm/value.ts';
import { compileBlock } from './block.ts';
import { compileAll, compileCall, compileExpression, compileTarget, cost, isMultiple } from './expression.ts';
import { BREAK, type Execute, Frame, GOTO, NEXT, RETURN, TAIL_CALL } from './frame.ts';
import { compileFunction, declare } from './function.ts';
import { compileCount, compileEach, compileRepeat, compileWhile } from './loop.ts';
import { setIndex } from './operate.ts';

export interface CompiledStatement {
  readonly execute: Execute;
  readonly steps: number;
}

export function compileStatement(statement: Statement): CompiledStatement {
  switch (statement.kind) {
    case 'local':
      return { execute: compileLocal(statement), steps: 1 + cost(...statement.values) };
    case 'assign':
      return { execute: compileAssign(statement), steps: 1 + cost(...statement.targets, ...statement.values) };
    case 'call statement': {
      const call = compileCall(statement.call);
      const execute: Execute = (frame) => {
        call(frame);
        return NEXT;
      };
      return { execute, steps: cost(statement.call) };
    }
    case 'local function':
      return { execute: compileLocalFunction(statement), steps: 2 };
    case 'do':
      return { execute: compileBlock(statement.body), steps: 1 };
    case 'while':
      return { execute: compileWhile(statement), steps: 1 };
    case 'repeat':
      return { execute: compileRepeat(statement), steps: 1 };
    case 'if':
      return {
        execute: compileIf(statement.clauses, statement.otherwise && compileBlock(statement.otherwise)),
        steps: 1 + cost(...statement.clauses.map(({ condition }) => condition)),
      };
    case 'count':
      return { execute: compileCount(statement), steps: 1 + cost(statement.start, statement.limit, statement.step) };
    case 'each':
      return { execute: compileEach(statement), steps: 1 + cost(...statement.values) };
    case 'return':
      return { execute: compileReturn(statement.values), steps: 1 + cost(...statement.values) };
    case 'break':
      return { execute: () => BREAK, steps: 1 };
    case 'goto': {
      const { label } = statement;
      const execute: Execute = (frame) => {
        frame.label = label;
        return GOTO;
      };
      return { execute, steps: 1 };
    }
    case 'label':
      return { execute: () => NEXT, steps: 1 };
  }
}

function compileLocal({ locals, values }: Extract<Statement, { kind: 'local' }>): Execute {
  const [local] = locals;
  const [value] = values;
  if (local !== undefined && locals.length === 1 && values.length <= 1) {
    const evaluate = value === undefined ? undefined : compileExpression(value);
    return (frame) => {
      declare(frame, local, evaluate?.(frame));
      return NEXT;
    };
  }
  const all = compileAll(values);
  return (frame) => {
    const results = all(frame);
    for (let place = 0; place < locals.length; place++) {
      const target = locals[place];
      if (target !== undefined) declare(frame, target, results[place]);
    }
    return NEXT;
  };
}

function compileLocalFunction({ local, body }: Extract<Statement, { kind: 'local function' }>): Execute {
  const make = compileFunction(body);
  return (frame) => {
    declare(frame, local, undefined);
    const value = make(frame);
    if (local.boxed) Frame.boxOf(frame.boxes, local.slot).value = value;
    else frame.locals[local.slot] = value;
    return NEXT;
  };
}

/** Stores a value; where, was evaluated before. */
type Store = (value: ReturnType<ReturnType<typeof compileExpression>>) => void;

/** Evaluates the places first, then the values, then assigns from the right, as Lua does. */
function compileAssign({ targets, values }: Extract<Statement, { kind: 'assign' }>): Execute {
  const [target] = targets;
  const [value] = values;
  const places = targets.map(compilePlace);
  if (target !== undefined && value !== undefined && targets.length === 1 && values.length === 1) {
    const [place = compilePlace(target), evaluate] = [places[0], compileExpression(value)];
    return (frame) => {
      const store = place(frame);
      store(evaluate(frame));
      return NEXT;
    };
  }
  const all = compileAll(values);
  return (frame) => {
    const stores = places.map((place) => place(frame));
    const results = all(frame);
    for (let place = stores.length - 1; place >= 0; place--) stores[place]?.(results[place]);
    return NEXT;
  };
}

function compilePlace(variable: Variable): (frame: Frame) => Store {
  switch (variable.kind) {
    case 'local': {
      const { slot } = variable.local;
      return (frame) => (value) => {
        if (variable.local.boxed) Frame.boxOf(frame.boxes, slot).value = value;
        else frame.locals[slot] = value;
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
    case 'index': {
      const [object, key] = [compileExpression(variable.object), compileExpression(variable.key)];
      return (frame) => {
        const [table, name] = [object(frame), key(frame)];
        return (value) => {
          setIndex(frame.thread, table, name, value, variable.line);
        };
      };
    }
  }
}

function compileIf(clauses: readonly Clause[], otherwise: Execute | undefined): Execute {
  const compiled = clauses.map(({ condition, body }) => ({
    condition: compileExpression(condition),
    body: compileBlock(body),
  }));
  return (frame) => {
    for (const { condition, body } of compiled) if (isTrue(condition(frame))) return body(frame);
    return otherwise === undefined ? NEXT : otherwise(frame);
  };
}

/** `return f(x)` hands the call over to the caller, so it takes no room. */
function compileReturn(values: readonly Expression[]): Execute {
  const [only] = values;
  if (only?.kind === 'call' && values.length === 1) {
    const target = compileTarget(only);
    const { line } = only;
    return (frame) => {
      const { callee, args } = target(frame);
      frame.thread.lines[frame.thread.depth] = line;
      frame.callee = callee;
      frame.values = args;
      return TAIL_CALL;
    };
  }
  if (only !== undefined && values.length === 1 && !isMultiple(only)) {
    const evaluate = compileExpression(only);
    return (frame) => {
      frame.values = [evaluate(frame)];
      return RETURN;
    };
  }
  const all = compileAll(values);
  return (frame) => {
    frame.values = all(frame);
    return RETURN;
  };
}
