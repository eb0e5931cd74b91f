/**
 * What a run prints: the cases that failed with their differences, what was skipped and why, a line a set, the totals.
 *
 * The last line is always `N passed, N failed, N skipped`.
 */
import { printDifference } from './diff.ts';
import type { Failed, Result, Skipped } from './results.ts';

/** Differences of one case that are printed at most; a wrong feasible set makes everything behind it wrong too. */
const maxDifferencesPerCase = 8;

/** The whole report; `limit` is the number of failed cases shown with their differences, the rest only by id. */
export function report(results: readonly Result[], limit: number): string {
  const failed = results.filter((result) => result.status === 'failed');
  const skipped = results.filter((result) => result.status === 'skipped');
  return [
    ...failed.slice(0, limit).flatMap(failure),
    ...rest(failed.slice(limit)),
    ...skips(skipped),
    ...perSet(results),
    counts(results),
  ].join('\n');
}

/** `3 passed, 0 failed, 1 skipped`. */
export function counts(results: readonly Result[]): string {
  const count = (status: Result['status']): number => results.filter((result) => result.status === status).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

function failure({ id, set, origin, differences, thrown, refused }: Failed): readonly string[] {
  const shown = differences.slice(0, maxDifferencesPerCase);
  const hidden = differences.length - shown.length;
  return [
    `FAIL ${id}  (${set}, ${origin})`,
    ...(thrown === undefined ? [] : indent([`no answer: ${thrown}`])),
    ...(refused === undefined ? [] : indent([`bad input: ${refused}`])),
    ...shown.flatMap((difference) => indent(printDifference(difference))),
    ...(hidden > 0 ? indent([`and ${hidden} more differences`]) : []),
    '',
  ];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);
}

function rest(failed: readonly Failed[]): readonly string[] {
  if (failed.length === 0) return [];
  return [
    `${failed.length} more differ (--limit-diffs ${failed.length} or --id ID shows how):`,
    ...failed.map(({ id }) => `FAIL ${id}`),
    '',
  ];
}

function skips(skipped: readonly Skipped[]): readonly string[] {
  const reasons = groupBy(skipped, ({ set, reason }) => `${set}: ${reason}`);
  return [...reasons].map(
    ([reason, cases]) => `SKIP ${cases.length} ${cases.length === 1 ? 'case' : 'cases'} of ${reason}`,
  );
}

function perSet(results: readonly Result[]): readonly string[] {
  return [...groupBy(results, ({ set }) => set)].map(([set, ofSet]) => `${set}: ${counts(ofSet)}`);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
