/**
 * Operators with two operands into closures, quick for numbers.
 */
import type { BinaryOperator } from '../syntax/ast.ts';
import type { Evaluate } from './frame.ts';
import { arithmetic, less, lessOrEqual } from './operate.ts';

export function compileBinary(operator: BinaryOperator, left: Evaluate, right: Evaluate, line: number): Evaluate {
  switch (operator) {
    case '+':
      return (frame) => {
        const [a, b] = [left(frame), right(frame)];
        return typeof a === 'number' && typeof b === 'number' ? a + b : arithmetic(frame.thread, '+', a, b, line);
      };
    case '-':
      return (frame) => {
        const [a, b] = [left(frame), right(frame)];
        return typeof a === 'number' && typeof b === 'number' ? a - b : arithmetic(frame.thread, '-', a, b, line);
      };
    case '*':
    case '/':
    case '%':
    case '^':
      return (frame) => arithmetic(frame.thread, operator, left(frame), right(frame), line);
    case '==':
      return (frame) => left(frame) === right(frame);
    case '~=':
      return (frame) => left(frame) !== right(frame);
    case '<':
      return (frame) => less(frame.thread, left(frame), right(frame), line);
    case '<=':
      return (frame) => lessOrEqual(frame.thread, left(frame), right(frame), line);
    case '>':
      return (frame) => {
        const [a, b] = [left(frame), right(frame)];
        return less(frame.thread, b, a, line);
      };
    case '>=':
      return (frame) => {
        const [a, b] = [left(frame), right(frame)];
        return lessOrEqual(frame.thread, b, a, line);
      };
  }
}
