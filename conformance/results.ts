/**
 * Running cases: each one is answered and compared, or skipped with the reason, and nothing is printed here.
 *
 * Example: `runCases(loadCases(['cases/scheduling']), {})` is a list of results, one a case, in the order of the files.
 */
import type { CaseFile, ConformanceCase, Unusable } from './case.ts';
import type { Difference } from './compare/difference.ts';
import type { Json } from './json.ts';
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
  /** It could not be run at all, since it is no case: the run ends with exit code 2. */
  readonly refused?: string;
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
  /** Cases without an expectation are answered too; otherwise they are refused. */
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

/** Runs the selected cases. What belongs to no known set, or lacks what its set needs, fails as refused. */
export function runCases(
  files: readonly CaseFile[],
  selection: Selection,
  judge: Judge = compareAnswers,
): readonly Result[] {
  const isChosen = (id: string | undefined): boolean => selection.id === undefined || id === selection.id;
  return files.flatMap(({ path, cases, unusable = [] }) => [
    ...unusable.filter(({ id }) => isChosen(id)).map((line) => refuse(line)),
    ...cases.filter(({ id }) => isChosen(id)).flatMap((testCase) => runSelected(path, testCase, selection, judge)),
  ]);
}

function runSelected(path: string, testCase: ConformanceCase, selection: Selection, judge: Judge): readonly Result[] {
  const recognised = recognise(path, testCase);
  const { origin, id } = testCase;
  const set = recognised?.set.name;
  if (set !== undefined && selection.set !== undefined && set !== selection.set) return [];
  const why = whyRefused(testCase, recognised, selection);
  if (why !== undefined) return [refuse({ origin, id, message: `${origin}: case ${id} ${why}` }, set)];
  if (recognised === undefined) return [];
  return [recognised.kind === 'later' ? skipLater(testCase, recognised.set) : runCase(testCase, recognised.set, judge)];
}

function whyRefused(
  testCase: ConformanceCase,
  recognised: Recognised | undefined,
  { answersOnly }: Selection,
): string | undefined {
  if (recognised === undefined) {
    return `belongs to no known set: it has the members ${Object.keys(testCase.line).join(', ')}`;
  }
  if (recognised.kind === 'later') return undefined;
  const lacks = recognised.set.lacks?.(testCase);
  if (lacks !== undefined) return `(${recognised.set.name}) lacks ${lacks}`;
  if (testCase.expected !== undefined || answersOnly === true) return undefined;
  return `(${recognised.set.name}) lacks "expected"; without it only --emit makes sense`;
}

function refuse({ origin, id, message }: Unusable, set = 'bad input'): Failed {
  return { status: 'failed', id: id ?? origin, set, origin, differences: [], refused: message };
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
    return { ...base, status: 'skipped', actual, reason: answeredOnly };
  }
  const differences = judge(testCase, set, testCase.expected, actual);
  return differences.length === 0
    ? { ...base, status: 'passed', actual }
    : { ...base, status: 'failed', actual, differences };
}

const answeredOnly = 'answered only: see DIVERGENCES.md, "Cases without an expectation"';

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
