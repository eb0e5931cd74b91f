/**
 * The parts of the compiler that need each other: expressions hold functions, functions hold blocks, and so on.
 */
import type { Block, Call, Expression, FunctionBody } from '../syntax/ast.ts';
import type { LuaValue } from '../vm/value.ts';
import type { Evaluate, EvaluateAll, Execute, Frame } from './frame.ts';

export interface Compiler {
  /** One value. */
  readonly expression: (expression: Expression) => Evaluate;
  /** A list of expressions, of which the last may have any number of values. */
  readonly all: (expressions: readonly Expression[]) => EvaluateAll;
  /** A call with all its results. */
  readonly call: (call: Call) => EvaluateAll;
  /** What a call calls, with what. */
  readonly target: (call: Call) => (frame: Frame) => Target;
  readonly block: (block: Block) => Execute;
  readonly function: (body: FunctionBody) => Evaluate;
}

export interface Target {
  readonly callee: LuaValue;
  readonly args: LuaValue[];
}
