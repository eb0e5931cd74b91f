import { expect, test } from '@jest/globals';
import { formatCounts, formatSummary, jestCounts, type StepResult, total } from './tally.ts';

const results: readonly StepResult[] = [
  { name: 'types', ok: true, seconds: 4.21 },
  { name: 'boundaries', ok: false, seconds: 0.5 },
  {
    name: 'tests',
    ok: true,
    seconds: 61,
    tests: jestCounts({ numPassedTests: 120, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 }),
  },
];

test('each step counts as one, and its tests one by one', () => {
  expect(formatCounts(total(results))).toBe('122 passed, 1 failed, 3 skipped');
});

test('a run of tests that broke before it could count is a failure', () => {
  expect(total([{ name: 'tests', ok: false, seconds: 1 }]).failed).toBe(1);
});

test('the summary shows which step failed', () => {
  expect(formatSummary(results).split('\n')).toEqual([
    'ok    types          4.2 s',
    'FAIL  boundaries     0.5 s',
    'ok    tests         61.0 s  120 passed, 0 failed, 3 skipped',
  ]);
});
