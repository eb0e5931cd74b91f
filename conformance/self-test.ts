/**
 * Watching the comparer: each expectation is made wrong in one place, and the comparer has to notice.
 *
 * The place is chosen by the case's id, so that a run is repeatable and the places differ from case to case. Places
 * whose rules let a change pass (the order of a list that is a set) are left out. Noticed means: there are
 * differences, and other ones than without the corruption.
 */
import type { ConformanceCase } from './case.ts';
import type { Difference } from './compare/difference.ts';
import { type Corruption, corruptionsOf } from './corrupt.ts';
import { isObject, type Json, sameJson, toJson } from './json.ts';
import type { Judge } from './results.ts';
import type { ConformanceSet } from './sets/set.ts';

/** Passes (no differences) when the corruption chosen for the case is noticed. */
export const corruptAndCompare: Judge = (testCase, set, expected, actual) => {
  const corruptions = meaningfulCorruptions(testCase, set, expected);
  const chosen = corruptions[hash(testCase.id) % corruptions.length];
  if (chosen === undefined) return [{ path: '', expected, actual, rule: 'self-test: nothing here can be made wrong' }];
  return unseen(testCase, set, expected, actual, chosen);
};

/** As {@link corruptAndCompare}, with every corruption of the case in turn. */
export const corruptEverywhere: Judge = (testCase, set, expected, actual) =>
  meaningfulCorruptions(testCase, set, expected).flatMap((corruption) =>
    unseen(testCase, set, expected, actual, corruption),
  );

/** Every corruption that the rules of the set do not let pass. */
function meaningfulCorruptions(testCase: ConformanceCase, set: ConformanceSet, expected: Json): readonly Corruption[] {
  const generic = corruptionsOf(expected).filter((corruption) => !set.lets(testCase, corruption));
  return isObject(expected) ? [...generic, ...(set.corruptions?.(testCase, expected) ?? [])] : generic;
}

function unseen(
  testCase: ConformanceCase,
  set: ConformanceSet,
  expected: Json,
  actual: Json,
  corruption: Corruption,
): readonly Difference[] {
  const without = set.compare(testCase, expected, actual);
  const withIt = set.compare(testCase, corruption.corrupted, actual);
  if (withIt.length > 0 && !sameJson(toJson(withIt), toJson(without))) return [];
  return [
    {
      path: corruption.path,
      expected: corruption.corrupted,
      actual,
      rule: `self-test: this ${corruption.kind} went unseen`,
    },
  ];
}

/** FNV-1a, 32 bits, unsigned. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}
