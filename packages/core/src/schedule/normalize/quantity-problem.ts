/**
 * Why a quantity in an object could not be read, in the words of an error with a path.
 *
 * Example: `"4x" is not a quantity` with the remedy `"x" is no suffix; use n u m k M G T P E, ...`.
 */
import { QuantityError } from '@flotilla/api';

export interface QuantityProblem {
  readonly problem: string;
  readonly remedy: string;
}

/** @param cause What `parseQuantity` threw. */
export function quantityProblem(cause: unknown): QuantityProblem {
  if (cause instanceof QuantityError) return { problem: cause.problem, remedy: cause.remedy };
  const problem = cause instanceof Error ? cause.message : String(cause);
  return { problem, remedy: 'write a quantity, like 500m or 1Gi' };
}
