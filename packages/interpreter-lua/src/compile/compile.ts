/**
 * A script's tree into closures: compiled once, run any number of times.
 *
 * Closures rather than instructions: every step is still ours to count, and JavaScript's compiler makes them fast.
 */
import type { FunctionBody } from '../syntax/ast.ts';
import type { LuaFunction } from '../vm/value.ts';
import { compileBlock } from './block.ts';
import type { Compiler } from './compiler.ts';
import { compileAll, compileCall, compileExpression, compileTarget } from './expression.ts';
import { compileFunction, compileMain } from './function.ts';

/** The script as a function without parameters; a new one each time, since it must share nothing with earlier ones. */
export function compileScript(body: FunctionBody): () => LuaFunction {
  return compileMain(compiler, body);
}

const compiler: Compiler = {
  expression: (expression) => compileExpression(compiler, expression),
  all: (expressions) => compileAll(compiler, expressions),
  call: (call) => compileCall(compiler, call),
  target: (call) => compileTarget(compiler, call),
  block: (block) => compileBlock(compiler, block),
  function: (body) => compileFunction(compiler, body),
};
