/**
 * Comparisons that allow more than one answer: one of several values, and lists as sets.
 *
 * Karmada's own answer depends on the order of a Go map in these places; the record holds every answer it can give.
 */
import { isArray, type Json, sameJson } from '../json.ts';
import { type Difference, exactly } from './difference.ts';

/** Passes when the answer is one of the values. */
export function oneOf(path: string, expected: readonly Json[], actual: Json | undefined): readonly Difference[] {
  if (expected.some((value) => sameJson(value, actual))) return [];
  return [{ path, expected: [...expected], actual, rule: 'any one of these' }];
}

/** Equal apart from the order of the entries; every entry counts as often as it is there. */
export function asSet(path: string, expected: Json | undefined, actual: Json | undefined): readonly Difference[] {
  if (!isArray(expected) || !isArray(actual)) return exactly(path, expected, actual);
  const missing = without(expected, actual);
  const surplus = without(actual, expected);
  if (missing.length === 0 && surplus.length === 0) return [];
  return [{ path, expected, actual, rule: 'in any order' }];
}

/** The entries of `list` that are left when each entry of `taken` has taken away one that is equal to it. */
function without(list: readonly Json[], taken: readonly Json[]): readonly Json[] {
  const left = [...list];
  for (const item of taken) {
    const index = left.findIndex((other) => sameJson(other, item));
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
