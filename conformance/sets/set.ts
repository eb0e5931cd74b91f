/**
 * What the runner knows about a set of recorded cases: how to tell its cases, how to answer them, how to compare.
 *
 * A set of a later issue is known by name only; its cases are skipped, and the skip names its entry in DIVERGENCES.md.
 */
import type { ConformanceCase } from '../case.ts';
import type { Difference } from '../compare/difference.ts';
import type { Corruption } from '../corrupt.ts';
import type { Json, JsonObject } from '../json.ts';

export interface ConformanceSet {
  /** Its place under the folder of the recorded cases: `scheduling`, `policy/quantity`. */
  readonly name: string;
  /** Whether a line has the shape of this set, expectation aside. */
  recognises(line: JsonObject): boolean;
  /** What the case lacks to be answered, in words; undefined when it has everything. */
  lacks?(testCase: ConformanceCase): string | undefined;
  /** Why the case is not asked, with the entry in DIVERGENCES.md; undefined when it is. */
  skips?(testCase: ConformanceCase): string | undefined;
  /** Flotilla's answer, in the form of the expectation. */
  answer(testCase: ConformanceCase): Json;
  /** The differences that count, by the rules under which the set was recorded. */
  compare(testCase: ConformanceCase, expected: Json, actual: Json): readonly Difference[];
  /** Whether the rules let a corruption pass. Written from the rules, not from the comparer: the self-test relies on it. */
  lets(testCase: ConformanceCase, corruption: Corruption): boolean;
  /** Corruptions of places that hold several right answers: all of them at once. */
  corruptions?(testCase: ConformanceCase, expected: JsonObject): readonly Corruption[];
}

/** A set that is recorded but not implemented yet. */
export interface LaterSet {
  readonly name: string;
  /** Lines of sets without an id prefix of their own are told by shape. */
  recognises?(line: JsonObject): boolean;
}
