/**
 * Refuses integers that may have been rounded: JSON and YAML parsers read numbers as 64-bit floats, which are exact only
 * up to 2^53. A BigInt is exact and passes.
 *
 * It is not quoted: it may be a value of a Secret.
 *
 * Example: `spec.id: 9007199254740993` arrives as 9007199254740992, and nobody can tell any more.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList } from '../override/json.ts';
import { RenderProblem } from './problem.ts';

/** @throws RenderProblem at the first such integer. */
export function refuseRounded(value: unknown, path = ''): void {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value) || !Number.isInteger(value)) return;
    throw new RenderProblem(
      path,
      'is an integer beyond 2^53, which may have been rounded when it was read',
      'read it as a BigInt, or write it in quotes',
    );
  }
  if (isList(value)) for (const [index, item] of value.entries()) refuseRounded(item, `${path}/${index}`);
  else if (isRecord(value)) for (const key of Object.keys(value)) refuseRounded(value[key], `${path}/${escaped(key)}`);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
