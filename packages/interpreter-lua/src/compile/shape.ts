/**
 * What can be said of an expression without compiling it.
 */
import type { Expression } from '../syntax/ast.ts';

/** A local variable as it is: gopher-lua reads it only when the operation that uses it runs. */
export function isLocal(expression: Expression | undefined): boolean {
  return expression?.kind === 'local' || (expression?.kind === 'parentheses' && isLocal(expression.inner));
}

/** Whether an expression may have any number of values. */
export function isMultiple(expression: Expression): boolean {
  return expression.kind === 'call' || expression.kind === 'varargs';
}

/** How many nodes are evaluated, at most. */
export function cost(...expressions: readonly (Expression | undefined)[]): number {
  let sum = 0;
  for (const expression of expressions) if (expression !== undefined) sum += 1 + cost(...parts(expression));
  return sum;
}

function parts(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.kind) {
    case 'index':
      return [expression.object, expression.key];
    case 'call':
      return [expression.callee, ...expression.args];
    case 'parentheses':
      return [expression.inner];
    case 'and':
    case 'or':
    case 'binary':
      return [expression.left, expression.right];
    case 'concat':
      return expression.parts;
    case 'unary':
      return [expression.operand];
    case 'table':
      return expression.fields.flatMap(({ key, value }) => [key, value]);
    case 'constant':
    case 'varargs':
    case 'function':
    case 'local':
    case 'upvalue':
    case 'global':
      return [];
  }
}
