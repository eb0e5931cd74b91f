/**
 * Refuses integers in the values of overriders that may have been rounded: JSON and YAML parsers read numbers as 64-bit
 * floats, which are exact only up to 2^53. A BigInt is exact and passes.
 *
 * In the object the number may end up inside a string, where nobody finds it any more, so it is refused here.
 *
 * Example: `value: 9007199254740993` arrives as 9007199254740992.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList } from './json.ts';
import type { PatchOperation } from './json-patch.ts';
import { OverrideProblem } from './problem.ts';

/**
 * The operations as they are.
 *
 * @throws OverrideProblem naming the path at the first whose value holds such an integer.
 */
export function exactOperations(operations: readonly PatchOperation[]): readonly PatchOperation[] {
  for (const { operator, path, value } of operations) {
    if (operator !== 'remove' && holdsRounded(value)) {
      throw new OverrideProblem(
        path,
        'would get an integer beyond 2^53, which may have been rounded when it was read',
        'read it as a BigInt, or write it in quotes',
      );
    }
  }
  return operations;
}

function holdsRounded(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  if (isList(value)) return value.some(holdsRounded);
  return isRecord(value) && Object.values(value).some(holdsRounded);
}
