/**
 * Operators with two operands into closures, quick for numbers.
 *
 * A local variable on the left is read after the right operand was evaluated, which may have changed it.
 */
import type { BinaryOperator, Expression } from '../syntax/ast.ts';
import type { Thread } from '../vm/thread.ts';
import type { LuaValue } from '../vm/value.ts';
import type { Evaluate } from './frame.ts';
import { arithmetic, equal, less, lessOrEqual } from './operate.ts';
import { isLocal } from './shape.ts';

type Binary = Extract<Expression, { kind: 'binary' }>;
type Apply = (thread: Thread, a: LuaValue, b: LuaValue) => LuaValue;

export function compileBinary({ operator, left, line }: Binary, a: Evaluate, b: Evaluate): Evaluate {
  const apply = operationOf(operator, line);
  if (isLocal(left)) {
    return (frame) => {
      const second = b(frame);
      return apply(frame.thread, a(frame), second);
    };
  }
  return (frame) => {
    const first = a(frame);
    return apply(frame.thread, first, b(frame));
  };
}

function operationOf(operator: BinaryOperator, line: number): Apply {
  switch (operator) {
    case '+':
      return (thread, a, b) =>
        typeof a === 'number' && typeof b === 'number' ? a + b : arithmetic(thread, '+', a, b, line);
    case '-':
      return (thread, a, b) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : arithmetic(thread, '-', a, b, line);
    case '*':
    case '/':
    case '%':
    case '^':
      return (thread, a, b) => arithmetic(thread, operator, a, b, line);
    case '==':
      return equal;
    case '~=':
      return (thread, a, b) => !equal(thread, a, b);
    case '<':
      return (thread, a, b) => less(thread, a, b, line);
    case '<=':
      return (thread, a, b) => lessOrEqual(thread, a, b, line);
    case '>':
      return (thread, a, b) => less(thread, b, a, line);
    case '>=':
      return (thread, a, b) => lessOrEqual(thread, b, a, line);
  }
}
