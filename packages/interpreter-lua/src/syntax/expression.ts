/**
 * Expressions, by precedence: or, and, comparison, `..`, `+ -`, `* / %`, unary, `^`.
 */

import { parseNumber } from '../vm/number.ts';
import type { BinaryOperator, Block, Call, Expression, Field, FunctionBody, Variable } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { FunctionScope } from './scope.ts';

export interface Parsing {
  readonly cursor: Cursor;
  readonly scope: FunctionScope;
  /** Parses the statements of a function, up to one of the words that end it. */
  readonly block: (parsing: Parsing, ends: readonly string[]) => Block;
}

/** How tightly operators bind on their left and right; `..` and `^` bind to the right. */
const binding: Readonly<Record<string, readonly [left: number, right: number]>> = {
  or: [1, 1],
  and: [2, 2],
  '<': [3, 3],
  '>': [3, 3],
  '<=': [3, 3],
  '>=': [3, 3],
  '~=': [3, 3],
  '==': [3, 3],
  '..': [5, 4],
  '+': [6, 6],
  '-': [6, 6],
  '*': [7, 7],
  '/': [7, 7],
  '%': [7, 7],
  '^': [10, 9],
};
const unaryBinding = 8;

export function parseExpression(parsing: Parsing, limit = 0): Expression {
  return parsing.cursor.nested(() => {
    let left = parseUnary(parsing);
    for (;;) {
      const { kind, line } = parsing.cursor.token;
      const [leftPower, rightPower] = binding[kind] ?? [0, 0];
      if (leftPower <= limit) return left;
      parsing.cursor.take();
      left = combine(kind, left, parseExpression(parsing, rightPower), line);
    }
  });
}

function combine(operator: string, left: Expression, right: Expression, line: number): Expression {
  if (operator === 'and' || operator === 'or') return { kind: operator, left, right };
  if (operator === '..') {
    return { kind: 'concat', parts: [left, ...(right.kind === 'concat' ? right.parts : [right])], line };
  }
  return { kind: 'binary', operator: operator as BinaryOperator, left, right, line };
}

function parseUnary(parsing: Parsing): Expression {
  const { cursor } = parsing;
  if (!cursor.is('not', '-', '#')) return parseSimple(parsing);
  const { kind, line } = cursor.take();
  const operand = parseExpression(parsing, unaryBinding);
  return { kind: 'unary', operator: kind === 'not' || kind === '#' ? kind : '-', operand, line };
}

function parseSimple(parsing: Parsing): Expression {
  const { cursor, scope } = parsing;
  switch (cursor.token.kind) {
    case 'number':
      return { kind: 'constant', value: parseNumber(cursor.take().text) ?? Number.NaN };
    case 'string':
      return { kind: 'constant', value: cursor.take().text };
    case 'nil':
      cursor.take();
      return { kind: 'constant', value: undefined };
    case 'true':
    case 'false':
      return { kind: 'constant', value: cursor.take().kind === 'true' };
    case '...':
      if (!scope.variadic) throw cursor.problem("'...' belongs into a function with ...");
      cursor.take();
      scope.usesVarargs = true;
      return { kind: 'varargs' };
    case '{':
      return parseTable(parsing);
    case 'function': {
      const { line } = cursor.take();
      return { kind: 'function', body: parseFunction(parsing, line, false) };
    }
    default:
      return parseSuffixed(parsing);
  }
}

/** A name or parentheses, with whatever indexes and calls follow. */
export function parseSuffixed(parsing: Parsing): Expression {
  const { cursor, scope } = parsing;
  let expression: Expression;
  if (cursor.is('(')) {
    const { line } = cursor.take();
    expression = { kind: 'parentheses', inner: parseExpression(parsing) };
    cursor.close(')', '(', line);
  } else {
    const { text, line } = cursor.expect('name');
    expression = scope.resolve(text, line);
  }
  for (;;) {
    const { kind, line } = cursor.token;
    if (kind === '.' || kind === '[') expression = { kind: 'index', object: expression, key: parseKey(parsing), line };
    else if (kind === ':') {
      cursor.take();
      const method = cursor.expect('name').text;
      expression = { kind: 'call', callee: expression, method, args: parseArguments(parsing), line };
    } else if (kind === '(' || kind === '{' || kind === 'string') {
      const call: Call = { kind: 'call', callee: expression, method: undefined, args: parseArguments(parsing), line };
      expression = call;
    } else return expression;
  }
}

function parseKey(parsing: Parsing): Expression {
  const { cursor } = parsing;
  if (cursor.take().kind === '.') return { kind: 'constant', value: cursor.expect('name').text };
  const key = parseExpression(parsing);
  cursor.expect(']');
  return key;
}

function parseArguments(parsing: Parsing): readonly Expression[] {
  const { cursor } = parsing;
  if (cursor.is('string')) return [{ kind: 'constant', value: cursor.take().text }];
  if (cursor.is('{')) return [parseTable(parsing)];
  const { line } = cursor.expect('(');
  if (cursor.skip(')')) return [];
  const args = parseExpressions(parsing);
  cursor.close(')', '(', line);
  return args;
}

export function parseExpressions(parsing: Parsing): readonly Expression[] {
  const list = [parseExpression(parsing)];
  while (parsing.cursor.skip(',')) list.push(parseExpression(parsing));
  return list;
}

function parseTable(parsing: Parsing): Expression {
  const { cursor } = parsing;
  const { line } = cursor.expect('{');
  const fields: Field[] = [];
  while (!cursor.is('}')) {
    fields.push(parseField(parsing));
    if (!cursor.skip(',') && !cursor.skip(';')) break;
  }
  cursor.close('}', '{', line);
  return { kind: 'table', fields, line };
}

function parseField(parsing: Parsing): Field {
  const { cursor } = parsing;
  if (cursor.is('[')) {
    const key = parseKey(parsing);
    cursor.expect('=');
    return { key, value: parseExpression(parsing) };
  }
  if (cursor.is('name') && cursor.following === '=') {
    const key: Expression = { kind: 'constant', value: cursor.take().text };
    cursor.take();
    return { key, value: parseExpression(parsing) };
  }
  return { key: undefined, value: parseExpression(parsing) };
}

/** Parameters and body of a function, from its opening parenthesis to its `end`. */
export function parseFunction({ cursor, scope: parent, block }: Parsing, line: number, method: boolean): FunctionBody {
  const names = method ? ['self'] : [];
  const opening = cursor.expect('(');
  let variadic = false;
  while (!cursor.is(')')) {
    variadic = cursor.skip('...');
    if (variadic) break;
    names.push(cursor.expect('name').text);
    if (!cursor.skip(',')) break;
    if (cursor.is(')')) throw cursor.problem('a parameter is expected');
  }
  cursor.close(')', '(', opening.line);
  const scope = new FunctionScope(parent, variadic);
  scope.open();
  const parameters = names.map((name) => scope.declare(name));
  const arg = variadic ? scope.declare('arg') : undefined;
  const body = cursor.nested(() => block({ cursor, scope, block }, ['end']));
  cursor.close('end', 'function', line);
  scope.close();
  return bodyOf(scope, { line, parameters, arg: scope.usesVarargs ? undefined : arg, body });
}

export function bodyOf(
  scope: FunctionScope,
  parts: Pick<FunctionBody, 'line' | 'parameters' | 'arg' | 'body'>,
): FunctionBody {
  return { ...parts, variadic: scope.variadic, slots: scope.slots, upvalues: scope.upvalues };
}

/** Whether an expression can be assigned to. */
export function isVariable(expression: Expression): expression is Variable {
  return ['local', 'upvalue', 'global', 'index'].includes(expression.kind);
}
