/**
 * Running cases: each one is answered and compared, or skipped with the reason, and nothing is printed here.
 *
 * Example: `runCases(loadCases(['cases/scheduling']), {})` is a list of results, one a case, in the order of the files.
 */
import type { CaseFile, ConformanceCase } from './case.ts';
import type { Difference } from './compare/difference.ts';
import type { Json } from './json.ts';
import { BadInput } from './load/bad-input.ts';
import type { ConformanceSet, LaterSet } from './sets/set.ts';
import { type Recognised, recognise } from './sets/sets.ts';

export type Result = Passed | Failed | Skipped;

interface ResultBase {
  readonly id: string;
  /** Name of the set. */
  readonly set: string;
  readonly origin: string;
  /** Flotilla's answer, where it was asked for one and gave one. */
  readonly actual?: Json;
}

export interface Passed extends ResultBase {
  readonly status: 'passed';
}

export interface Failed extends ResultBase {
  readonly status: 'failed';
  readonly differences: readonly Difference[];
  /** Instead of an answer there was an exception. */
  readonly thrown?: string;
}

export interface Skipped extends ResultBase {
  readonly status: 'skipped';
  readonly reason: string;
}

export interface Selection {
  /** Only the cases of this set. */
  readonly set?: string | undefined;
  /** Only the case with this id. */
  readonly id?: string | undefined;
  /** Cases without an expectation are answered too; otherwise they are bad input. */
  readonly answersOnly?: boolean | undefined;
}

/** What becomes of a case of an implemented set: the run compares, the self-test corrupts first. */
export type Judge = (
  testCase: ConformanceCase,
  set: ConformanceSet,
  expected: Json,
  actual: Json,
) => readonly Difference[];

export const compareAnswers: Judge = (testCase, set, expected, actual) => set.compare(testCase, expected, actual);

/**
 * Runs the selected cases.
 *
 * @throws {BadInput} when a case belongs to no known set, or lacks what its set needs.
 */
export function runCases(
  files: readonly CaseFile[],
  selection: Selection,
  judge: Judge = compareAnswers,
): readonly Result[] {
  const chosen = files.flatMap(({ path, cases }) =>
    cases
      .filter(({ id }) => selection.id === undefined || id === selection.id)
      .map((testCase) => ({ testCase, recognised: recogniseOrRefuse(path, testCase, selection) }))
      .filter(({ recognised }) => selection.set === undefined || recognised.set.name === selection.set),
  );
  return chosen.map(({ testCase, recognised }) =>
    recognised.kind === 'later' ? skipLater(testCase, recognised.set) : runCase(testCase, recognised.set, judge),
  );
}

function recogniseOrRefuse(path: string, testCase: ConformanceCase, { answersOnly }: Selection): Recognised {
  const recognised = recognise(path, testCase);
  const where = `${testCase.origin}: case ${testCase.id}`;
  if (recognised === undefined) {
    throw new BadInput(`${where} belongs to no known set: it has the members ${Object.keys(testCase.line).join(', ')}`);
  }
  if (recognised.kind === 'later') return recognised;
  const lacks = recognised.set.lacks?.(testCase);
  if (lacks !== undefined) throw new BadInput(`${where} (${recognised.set.name}) lacks ${lacks}`);
  if (testCase.expected === undefined && answersOnly !== true) {
    throw new BadInput(`${where} (${recognised.set.name}) lacks "expected"; without it only --emit makes sense`);
  }
  return recognised;
}

function skipLater({ id, origin }: ConformanceCase, { name }: LaterSet): Skipped {
  const reason = `not implemented yet: see DIVERGENCES.md, "Not implemented yet", ${name}`;
  return { status: 'skipped', id, set: name, origin, reason };
}

function runCase(testCase: ConformanceCase, set: ConformanceSet, judge: Judge): Result {
  const base = { id: testCase.id, set: set.name, origin: testCase.origin };
  const reason = set.skips?.(testCase);
  if (reason !== undefined) return { ...base, status: 'skipped', reason };
  let actual: Json;
  try {
    actual = set.answer(testCase);
  } catch (error) {
    return { ...base, status: 'failed', differences: [], thrown: describe(error) };
  }
  if (testCase.expected === undefined) {
    return { ...base, status: 'skipped', actual, reason: 'answered only: the case has no "expected" to compare with' };
  }
  const differences = judge(testCase, set, testCase.expected, actual);
  return differences.length === 0
    ? { ...base, status: 'passed', actual }
    : { ...base, status: 'failed', actual, differences };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
