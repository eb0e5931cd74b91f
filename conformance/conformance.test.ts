import { describe, expect, test } from '@jest/globals';
import { loadCases } from './load/load.ts';
import { ownCases } from './own-cases.ts';
import { counts, report } from './report.ts';
import { runCases } from './results.ts';
import { corruptAndCompare, corruptEverywhere } from './self-test.ts';
import { sets } from './sets/sets.ts';

const files = loadCases([ownCases]);
const cases = files.flatMap((file) => file.cases);
/** Cases that a set does not ask, each named in DIVERGENCES.md. */
const left = cases.filter((testCase) => sets.some((set) => set.recognises(testCase.line) && set.skips?.(testCase)));
const all = `${cases.length - left.length} passed, 0 failed, ${left.length} skipped`;

describe('the recorded decisions of Karmada', () => {
  test("are Flotilla's, every one of them", () => {
    const results = runCases(files, {});
    if (results.some(({ status }) => status === 'failed')) throw new Error(report(results, 5));
    expect(counts(results)).toBe(all);
    // The copy holds every set that is implemented.
    expect(new Set(results.map(({ set }) => set))).toEqual(new Set(sets.map(({ name }) => name)));
  });
});

describe('the comparer', () => {
  test('notices an expectation that is wrong in one place, in every case', () => {
    expect(report(runCases(files, {}, corruptAndCompare), 5).split('\n')).toContain(all);
  });

  test('notices every single corruption of a sample of the cases', () => {
    const sample = files.map(({ path, cases }) => ({ path, cases: cases.filter((_, index) => index % 37 === 0) }));
    const results = runCases(sample, {}, corruptEverywhere);
    expect(report(results, 5)).toMatch(/^\d+ passed, 0 failed, \d+ skipped$/m);
    expect(results.length).toBeGreaterThan(100);
  });
});
