import { schedule, type Trace } from '@flotilla/core';
import { describe, expect, test } from '@jest/globals';
import type { ConformanceCase } from '../case.ts';
import { type Corruption, corruptionsOf } from '../corrupt.ts';
import { type Json, toJson } from '../json.ts';
import { loadCases } from '../load/load.ts';
import { ownCases } from '../own-cases.ts';
import { schedulingInput } from '../sets/scheduling-answer.ts';
import { rebuildTargets } from './rebuild.ts';
import { TraceError } from './trace-error.ts';

const cases = loadCases([`${ownCases}/scheduling`]).flatMap((file) => file.cases);

function traced(testCase: ConformanceCase): { readonly trace: Trace; readonly targets: unknown } {
  const { binding, fleet, options } = schedulingInput(testCase);
  const outcome = schedule(binding, fleet, options);
  if (outcome.code === 'needsEstimates' || outcome.trace === undefined) throw new Error('no trace');
  const targets =
    outcome.code === 'placed' ? outcome.clusters.map(({ name, replicas }) => ({ name, replicas })) : undefined;
  // Through JSON, so that nothing but plain data can help.
  return { trace: toJson(outcome.trace) as unknown as Trace, targets };
}

describe('the trace alone', () => {
  test('gives clusters and replicas of every recorded case, in order', () => {
    const wrong: unknown[] = [];
    for (const testCase of cases) {
      const { trace, targets } = traced(testCase);
      try {
        expect(rebuildTargets(trace)).toEqual(targets);
      } catch (error) {
        wrong.push(`${testCase.id}: ${String(error).slice(0, 1500)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cases).toHaveLength(3997);
  });

  test('is held to what it says: one wrong number in it and the rebuild refuses', () => {
    const { trace } = traced(caseTagged('strategy:dynamic', 'prev:scale-up', 'tie-sensitive'));
    expect(() => rebuildTargets(trace)).not.toThrow();
    const spoilt = placesOf(toJson(trace)).filter(({ path }) => decisive.test(path));
    expect(spoilt.length).toBeGreaterThan(20);
    const unseen = spoilt.filter(({ corrupted }) => !refuses(corrupted as unknown as Trace));
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['a filter rejected it', { rejections: [{ plugin: 'X', code: 'X', message: 'no' }] }],
    ['another scorer spoke for it', { scores: { X: 1000 } }],
    ['it has no room', { available: -1 }],
    ['it is being deleted', { deleting: true }],
  ])('does not put up with another ranking: %s', (_what, change) => {
    const { trace } = traced(caseTagged('strategy:dynamic', 'prev:scale-up', 'tie-sensitive'));
    const attempts = trace.attempts.map((attempt) => {
      const middle = attempt.selection?.selected?.[1];
      return {
        ...attempt,
        clusters: attempt.clusters.map((one) => (one.name === middle ? { ...one, ...change } : one)),
      };
    });
    expect(() => rebuildTargets({ ...trace, attempts } as Trace)).toThrow(TraceError);
  });
});

/** What the decision was made of, in the last attempt. Weights may change a little without moving a seat. */
const decisive = /\.(seats|kept|replicas)$|selection\.(order|selected)$/;

function placesOf(trace: Json): readonly Corruption[] {
  return corruptionsOf(trace).filter(({ kind }) => kind === 'change' || kind === 'swap');
}

function refuses(trace: Trace): boolean {
  try {
    rebuildTargets(trace);
    return false;
  } catch (error) {
    return error instanceof TraceError;
  }
}

function caseTagged(...tags: readonly string[]): ConformanceCase {
  const found = cases.find((testCase) => tags.every((tag) => testCase.tags.includes(tag)));
  if (found === undefined) throw new Error(`no case has the tags ${tags.join(', ')}`);
  return found;
}
