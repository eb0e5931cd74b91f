/**
 * Where an answer differs from what was recorded, found by walking both in step.
 *
 * Lists of names and lists of targets are reported whole, since a missing entry near the front would otherwise show
 * as a difference in every place behind it.
 *
 * Example: `exactly('stages', { feasible: ['a'] }, { feasible: [] })` is one difference, at `stages.feasible`.
 */
import { childPath, isArray, isObject, type Json, member, sameJson } from '../json.ts';

export interface Difference {
  /** Relative to `expected`: `clusters`, `stages.available["member-1"]`. */
  readonly path: string;
  /** Undefined: absent. */
  readonly expected: Json | undefined;
  /** Undefined: absent. */
  readonly actual: Json | undefined;
  /** What would have passed, where that is more than `expected` alone. */
  readonly rule?: string;
}

/** Equal in everything: types, members, the order of lists; an absent member, `null` and an empty list are three things. */
export function exactly(path: string, expected: Json | undefined, actual: Json | undefined): readonly Difference[] {
  if (sameJson(expected, actual)) return [];
  if (isObject(expected) && isObject(actual)) return membersExactly(path, expected, actual);
  if (isArray(expected) && isArray(actual) && expected.length === actual.length && !isListOfNames(expected)) {
    return expected.flatMap((item, index) => exactly(childPath(path, index), item, actual[index]));
  }
  return [{ path, expected, actual }];
}

function membersExactly(path: string, expected: Json, actual: Json): readonly Difference[] {
  return keysOf(expected, actual).flatMap((key) =>
    exactly(childPath(path, key), member(expected, key), member(actual, key)),
  );
}

/** The member names of either side, those of the expectation first. */
export function keysOf(expected: Json | undefined, actual: Json | undefined): readonly string[] {
  return [...new Set([expected, actual].flatMap((side) => (isObject(side) ? Object.keys(side) : [])))];
}

function isListOfNames(list: readonly Json[]): boolean {
  return list.every((item) => !isObject(item) || Object.hasOwn(item, 'name'));
}
