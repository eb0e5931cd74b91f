/**
 * Statements into closures, each with the steps that running it once takes.
 */
import type { Clause, Expression, Statement } from '../syntax/ast.ts';
import { isTrue } from '../vm/value.ts';
import { compileAssign } from './assign.ts';
import type { Compiler } from './compiler.ts';
import { BREAK, declare, type Execute, Frame, GOTO, NEXT, RETURN, TAIL_CALL } from './frame.ts';
import { compileCount, compileEach, compileRepeat, compileWhile } from './loop.ts';
import { cost, isMultiple } from './shape.ts';

export interface CompiledStatement {
  readonly execute: Execute;
  readonly steps: number;
}

export function compileStatement(compiler: Compiler, statement: Statement): CompiledStatement {
  switch (statement.kind) {
    case 'local':
      return { execute: compileLocal(compiler, statement), steps: 1 + cost(...statement.values) };
    case 'assign':
      return {
        execute: compileAssign(compiler, statement),
        steps: 1 + cost(...statement.targets, ...statement.values),
      };
    case 'call statement': {
      const call = compiler.call(statement.call);
      const execute: Execute = (frame) => {
        call(frame);
        return NEXT;
      };
      return { execute, steps: cost(statement.call) };
    }
    case 'local function':
      return { execute: compileLocalFunction(compiler, statement), steps: 2 };
    case 'do':
      return { execute: compiler.block(statement.body), steps: 1 };
    case 'while':
      return { execute: compileWhile(compiler, statement), steps: 1 };
    case 'repeat':
      return { execute: compileRepeat(compiler, statement), steps: 1 };
    case 'if':
      return {
        execute: compileIf(compiler, statement.clauses, statement.otherwise && compiler.block(statement.otherwise)),
        steps: 1 + cost(...statement.clauses.map(({ condition }) => condition)),
      };
    case 'count':
      return {
        execute: compileCount(compiler, statement),
        steps: 1 + cost(statement.start, statement.limit, statement.step),
      };
    case 'each':
      return { execute: compileEach(compiler, statement), steps: 1 + cost(...statement.values) };
    case 'return':
      return { execute: compileReturn(compiler, statement.values), steps: 1 + cost(...statement.values) };
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

function compileLocal(compiler: Compiler, { locals, values }: Extract<Statement, { kind: 'local' }>): Execute {
  const [local] = locals;
  const [value] = values;
  if (local !== undefined && locals.length === 1 && values.length <= 1) {
    const evaluate = value === undefined ? undefined : compiler.expression(value);
    return (frame) => {
      declare(frame, local, evaluate?.(frame));
      return NEXT;
    };
  }
  const all = compiler.all(values);
  return (frame) => {
    const results = all(frame);
    for (let place = 0; place < locals.length; place++) {
      const target = locals[place];
      if (target !== undefined) declare(frame, target, results[place]);
    }
    return NEXT;
  };
}

function compileLocalFunction(
  compiler: Compiler,
  { local, body }: Extract<Statement, { kind: 'local function' }>,
): Execute {
  const make = compiler.function(body);
  return (frame) => {
    declare(frame, local, undefined);
    const value = make(frame);
    if (local.boxed) Frame.boxOf(frame.boxes, local.slot).value = value;
    else frame.locals[local.slot] = value;
    return NEXT;
  };
}

function compileIf(compiler: Compiler, clauses: readonly Clause[], otherwise: Execute | undefined): Execute {
  const compiled = clauses.map(({ condition, body }) => ({
    condition: compiler.expression(condition),
    body: compiler.block(body),
  }));
  return (frame) => {
    for (const { condition, body } of compiled) if (isTrue(condition(frame))) return body(frame);
    return otherwise === undefined ? NEXT : otherwise(frame);
  };
}

/** `return f(x)` hands the call over to the caller, so it takes no room. */
function compileReturn(compiler: Compiler, values: readonly Expression[]): Execute {
  const [only] = values;
  if (only?.kind === 'call' && values.length === 1) {
    const target = compiler.target(only);
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
    const evaluate = compiler.expression(only);
    return (frame) => {
      frame.values = [evaluate(frame)];
      return RETURN;
    };
  }
  const all = compiler.all(values);
  return (frame) => {
    frame.values = all(frame);
    return RETURN;
  };
}
