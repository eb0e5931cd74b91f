/**
 * Adds up what `npm test` did: each step counts as one, and the tests that jest ran count one by one.
 *
 * Example: eight steps of which one failed, and 120 tests of which two were skipped:
 * `125 passed, 1 failed, 2 skipped`.
 */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** The tests inside the step, for a step that runs tests. */
  readonly tests?: Counts | undefined;
}

/** The part of the report of `jest --json` that is read here. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

export function jestCounts(report: JestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function total(results: readonly StepResult[]): Counts {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { ok, tests } of results) {
    sum.passed += (ok ? 1 : 0) + (tests?.passed ?? 0);
    sum.failed += (ok ? 0 : 1) + (tests?.failed ?? 0);
    sum.skipped += tests?.skipped ?? 0;
  }
  return sum;
}

export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The table at the end: one line a step. */
export function formatSummary(results: readonly StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, ok, seconds, tests }) => {
      const inside = tests === undefined ? '' : `  ${formatCounts(tests)}`;
      return `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${inside}`;
    })
    .join('\n');
}
