/**
 * A script's text into a tree: Lua 5.1 with `goto`, as gopher-lua reads it.
 *
 * The parser is ours rather than luaparse: that one accepts what gopher-lua refuses (code after `break`) or
 * refuses what it accepts (`goto` beside 5.1's escapes, a call whose parentheses open in the next line), overflows JavaScript's
 * stack on deep nesting, and would leave the names unresolved.
 *
 * @example
 * parse('function GetReplicas(obj) return obj.spec.replicas end')
 */
import type { FunctionBody } from './ast.ts';
import { Cursor } from './cursor.ts';
import { bodyOf } from './expression.ts';
import { FunctionScope } from './scope.ts';
import { parseBlock } from './statement.ts';

/** The script as a function without parameters; throws a `SyntaxProblem` that names the line. */
export function parse(source: string): FunctionBody {
  const cursor = new Cursor(source);
  const scope = new FunctionScope(undefined, true);
  scope.open();
  const body = parseBlock({ cursor, scope, block: parseBlock }, ['end of script']);
  scope.close();
  return bodyOf(scope, { line: 1, parameters: [], arg: undefined, body });
}
