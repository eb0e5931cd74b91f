/**
 * Statements and blocks. `return` and `break` end a block, as Lua 5.1 has it.
 */
import type { Block, Clause, Expression, Statement, Variable } from './ast.ts';
import {
  isVariable,
  type Parsing,
  parseExpression,
  parseExpressions,
  parseFunction,
  parseSuffixed,
} from './expression.ts';

/** The statements up to one of the words that end the block. */
export function parseBlock(parsing: Parsing, ends: readonly string[]): Block {
  const { cursor } = parsing;
  const statements: Statement[] = [];
  while (!cursor.is(...ends)) {
    if (cursor.skip(';')) continue;
    const statement = parseStatement(parsing, ends);
    statements.push(statement);
    if (statement.kind !== 'return' && statement.kind !== 'break') continue;
    cursor.skip(';');
    if (!cursor.is(...ends)) throw cursor.problem(`${statement.kind} must be the last statement of its block`);
  }
  if (!cursor.is('until')) parsing.scope.endWith(labelsAtEnd(statements));
  return statements;
}

function labelsAtEnd(statements: readonly Statement[]): readonly string[] {
  const other = statements.findLastIndex(({ kind }) => kind !== 'label');
  return statements.slice(other + 1).flatMap((statement) => (statement.kind === 'label' ? [statement.label] : []));
}

function parseStatement(parsing: Parsing, ends: readonly string[]): Statement {
  const { cursor, scope } = parsing;
  const { kind, line } = cursor.token;
  switch (kind) {
    case 'local':
      return parseLocal(parsing);
    case 'if':
      return parseIf(parsing);
    case 'while': {
      cursor.take();
      const condition = parseExpression(parsing);
      cursor.expect('do');
      return { kind: 'while', condition, body: parseLoop(parsing, ['end'], line), line };
    }
    case 'do':
      cursor.take();
      return { kind: 'do', body: parseInner(parsing, ['end'], 'do', line), line };
    case 'for':
      return parseFor(parsing);
    case 'repeat':
      return parseRepeat(parsing);
    case 'function':
      return parseNamedFunction(parsing);
    case 'return':
      cursor.take();
      return { kind: 'return', values: cursor.is(';', ...ends) ? [] : parseExpressions(parsing), line };
    case 'break':
      if (scope.loops === 0) throw cursor.problem('break must stand in a loop');
      cursor.take();
      return { kind: 'break', line };
    case 'goto': {
      cursor.take();
      const label = cursor.expect('name').text;
      scope.jump(label, line);
      return { kind: 'goto', label, line };
    }
    case '::': {
      cursor.take();
      const label = cursor.expect('name').text;
      cursor.expect('::');
      scope.label(label, line);
      return { kind: 'label', label, line };
    }
    default:
      return parseCallOrAssignment(parsing);
  }
}

/** A block with names of its own, up to and with the word that ends it. */
function parseInner(parsing: Parsing, ends: readonly [string], opening: string, line: number): Block {
  const { cursor, scope } = parsing;
  return cursor.nested(() => {
    scope.open();
    const body = parseBlock(parsing, [...ends]);
    cursor.close(ends[0], opening, line);
    scope.close();
    return body;
  });
}

function parseLoop(parsing: Parsing, ends: readonly [string], line: number): Block {
  parsing.scope.loops++;
  const body = parseInner(parsing, ends, 'do', line);
  parsing.scope.loops--;
  return body;
}

function parseLocal(parsing: Parsing): Statement {
  const { cursor, scope } = parsing;
  const { line } = cursor.take();
  if (cursor.is('function')) {
    const { line: begin } = cursor.take();
    const local = scope.declare(cursor.expect('name').text);
    return { kind: 'local function', local, body: parseFunction(parsing, begin, false), line };
  }
  const names = [cursor.expect('name').text];
  while (cursor.skip(',')) names.push(cursor.expect('name').text);
  const values = cursor.skip('=') ? parseExpressions(parsing) : [];
  return { kind: 'local', locals: names.map((name) => scope.declare(name)), values, line };
}

function parseIf(parsing: Parsing): Statement {
  const { cursor, scope } = parsing;
  const { line } = cursor.token;
  const clauses: Clause[] = [];
  const inner = (): Block =>
    cursor.nested(() => {
      scope.open();
      const body = parseBlock(parsing, ['elseif', 'else', 'end']);
      scope.close();
      return body;
    });
  do {
    cursor.take();
    const condition = parseExpression(parsing);
    cursor.expect('then');
    clauses.push({ condition, body: inner() });
  } while (cursor.is('elseif'));
  if (!cursor.skip('else')) {
    cursor.close('end', 'if', line);
    return { kind: 'if', clauses, otherwise: undefined, line };
  }
  const otherwise = parseInner(parsing, ['end'], 'if', line);
  return { kind: 'if', clauses, otherwise, line };
}

function parseFor(parsing: Parsing): Statement {
  const { cursor, scope } = parsing;
  const { line } = cursor.take();
  const names = [cursor.expect('name').text];
  if (cursor.skip('=')) {
    const start = parseExpression(parsing);
    cursor.expect(',');
    const limit = parseExpression(parsing);
    const step = cursor.skip(',') ? parseExpression(parsing) : undefined;
    cursor.expect('do');
    scope.open();
    const local = scope.declare(names[0] ?? '');
    const body = parseLoop(parsing, ['end'], line);
    scope.close();
    return { kind: 'count', local, start, limit, step, body, line };
  }
  while (cursor.skip(',')) names.push(cursor.expect('name').text);
  cursor.expect('in');
  const values = parseExpressions(parsing);
  cursor.expect('do');
  scope.open();
  const locals = names.map((name) => scope.declare(name));
  const body = parseLoop(parsing, ['end'], line);
  scope.close();
  return { kind: 'each', locals, values, body, line };
}

/** The condition sees the locals of the body. */
function parseRepeat(parsing: Parsing): Statement {
  const { cursor, scope } = parsing;
  const { line } = cursor.take();
  return cursor.nested((): Statement => {
    scope.open();
    scope.loops++;
    const body = parseBlock(parsing, ['until']);
    scope.loops--;
    cursor.close('until', 'repeat', line);
    const condition = parseExpression(parsing);
    scope.close();
    return { kind: 'repeat', body, condition, line };
  });
}

/** `function a.b.c:m() ... end` is an assignment. */
function parseNamedFunction(parsing: Parsing): Statement {
  const { cursor, scope } = parsing;
  const { line } = cursor.take();
  const { text, line: nameLine } = cursor.expect('name');
  let target: Variable = scope.resolve(text, nameLine);
  let method = false;
  while (!method && cursor.is('.', ':')) {
    method = cursor.take().kind === ':';
    const key: Expression = { kind: 'constant', value: cursor.expect('name').text };
    target = { kind: 'index', object: target, key, line };
  }
  const body = parseFunction(parsing, line, method);
  return { kind: 'assign', targets: [target], values: [{ kind: 'function', body }], line };
}

function parseCallOrAssignment(parsing: Parsing): Statement {
  const { cursor } = parsing;
  const { line } = cursor.token;
  const first = parseSuffixed(parsing);
  if (first.kind === 'call' && !cursor.is('=', ',')) return { kind: 'call statement', call: first, line };
  const targets: Variable[] = [];
  for (let target = first; ; target = parseSuffixed(parsing)) {
    if (!isVariable(target))
      throw cursor.problem('only variables and fields can be assigned to: a statement is expected');
    targets.push(target);
    if (!cursor.skip(',')) break;
  }
  cursor.expect('=');
  return { kind: 'assign', targets, values: parseExpressions(parsing), line };
}
