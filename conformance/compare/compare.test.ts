import { describe, expect, test } from '@jest/globals';
import type { ConformanceCase } from '../case.ts';
import { corruptionsOf } from '../corrupt.ts';
import { printDifference } from '../diff.ts';
import type { Json } from '../json.ts';
import { compareScheduling } from '../sets/scheduling-compare.ts';
import { asSet, oneOf } from './alternatives.ts';
import { exactly } from './difference.ts';
import { failureOf } from './failure.ts';

describe('exactly', () => {
  test('tells absent, null and empty apart, and lists by order', () => {
    expect(exactly('clusters', [], null)).toEqual([{ path: 'clusters', expected: [], actual: null }]);
    expect(exactly('', {}, { clusters: null })).toEqual([{ path: 'clusters', expected: undefined, actual: null }]);
    expect(exactly('l', ['a', 'b'], ['b', 'a'])).toHaveLength(1);
    expect(exactly('', { a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toEqual([]);
  });

  test('names the path of every difference', () => {
    const differences = exactly(
      '',
      { a: { 'x.y': 1 }, b: [{ c: 1 }, { c: 2 }] },
      { a: { 'x.y': 2 }, b: [{ c: 1 }, { c: 3 }] },
    );
    expect(differences.map(({ path }) => path)).toEqual(['a["x.y"]', 'b[1].c']);
  });

  test('does not take a member named like an inherited one for absent or present', () => {
    expect(exactly('', { constructor: 1 }, {})).toEqual([{ path: 'constructor', expected: 1, actual: undefined }]);
  });
});

test('a set counts every entry as often as it is there', () => {
  expect(asSet('', ['a', 'b'], ['b', 'a'])).toEqual([]);
  expect(asSet('', ['a', 'a', 'b'], ['a', 'b', 'b'])).toHaveLength(1);
  expect(asSet('', [], null)).toHaveLength(1);
});

test('one of several passes with any of them and nothing else', () => {
  expect(oneOf('', ['a', 'b'], 'b')).toEqual([]);
  expect(oneOf('', ['a', 'b'], 'c')).toHaveLength(1);
  expect(oneOf('', ['a', 'b'], undefined)).toHaveLength(1);
});

test('of an error only its being there counts', () => {
  expect(failureOf({ error: { message: 'a' } }, { error: { message: 'b' } })).toEqual([]);
  expect(failureOf({ panic: true }, { error: { message: 'b' } })).toEqual([]);
  expect(failureOf({ error: { message: 'a' } }, { value: 1 })).not.toEqual([]);
  expect(failureOf({ value: 1 }, { error: { message: 'a' } })).not.toEqual([]);
  expect(failureOf({ value: 1, error: null }, { value: 2, error: null })).toBeUndefined();
});

describe('scheduling', () => {
  const [a, b] = [
    { name: 'a', replicas: 1 },
    { name: 'b', replicas: 2 },
  ];
  const differ = (expected: Json, actual: Json, tags: readonly string[] = []): readonly string[] => {
    const testCase: ConformanceCase = { id: 'c', tags, line: {}, fleet: [], expected, origin: 'f:1' };
    return compareScheduling(testCase, expected, actual).map(({ path }) => path);
  };

  test('targets are a list, with order-nondeterministic a set', () => {
    expect(differ({ clusters: [a, b] }, { clusters: [b, a] })).toEqual(['clusters']);
    expect(differ({ clusters: [a, b] }, { clusters: [b, a] }, ['order-nondeterministic'])).toEqual([]);
    expect(differ({ clusters: [a, b] }, { clusters: [b] }, ['order-nondeterministic'])).toEqual(['clusters']);
  });

  test("the stable sort passes in any order, Karmada's own answer too, a mixture does not", () => {
    const expected = { clusters: [a], stableSortClusters: [a, b] };
    expect(differ(expected, { clusters: [b, a] })).toEqual([]);
    expect(differ(expected, { clusters: [a] })).toEqual([]);
    expect(differ(expected, { clusters: [b] })).toEqual(['clusters']);
  });

  test('the type of an error is exact, its message one of several where there are several', () => {
    const expected = { error: { type: 'FitError', message: 'x', messageAnyOf: ['x', 'y'] } };
    expect(differ(expected, { error: { type: 'FitError', message: 'y' } })).toEqual([]);
    expect(differ(expected, { error: { type: 'FitError', message: 'z' } })).toEqual(['error.message']);
    expect(differ(expected, { error: { type: 'Other', message: 'y' } })).toEqual(['error.type']);
    expect(differ(expected, {})).toEqual(['error']);
    expect(differ({ error: { type: 'Other', message: 'x' } }, { error: { type: 'Other', message: 'y' } })).toEqual([
      'error.message',
    ]);
  });

  test('a diagnosis has exactly the clusters, each with one of its reasons', () => {
    const expected = { diagnosis: { m: ['r', 's'], n: 't' } };
    expect(differ(expected, { diagnosis: { m: 's', n: 't' } })).toEqual([]);
    expect(differ(expected, { diagnosis: { m: 't', n: 't', o: 't' } })).toEqual(['diagnosis.m', 'diagnosis.o']);
  });

  test('stages are exact where they were recorded', () => {
    expect(differ({}, { stages: { feasible: [] } })).toEqual([]);
    expect(differ({ stages: { feasible: [] } }, { stages: { feasible: [], scores: { m: 100 } } })).toEqual([
      'stages.scores',
    ]);
    expect(differ({ stages: { feasible: [] } }, {})).toEqual(['stages']);
  });

  test('a member that the rules do not know is exact too', () => {
    expect(differ({ anyOf: [1] }, {})).toEqual(['anyOf']);
  });
});

describe('differences in print', () => {
  test('a value is one line, long texts are below each other', () => {
    expect(printDifference({ path: 'n', expected: 1, actual: undefined })).toEqual(['n: expected 1, actual (absent)']);
    const long = 'x'.repeat(60);
    expect(printDifference({ path: 'm', expected: long, actual: '' })).toEqual([
      'm:',
      `  expected "${long}"`,
      '  actual   ""',
    ]);
  });

  test('targets are a table of the rows that differ', () => {
    const expected = [
      { name: 'member-1', replicas: 3 },
      { name: 'm2', replicas: 1 },
      { name: 'm3', replicas: 1 },
    ];
    const actual = [
      { name: 'member-1', replicas: 2 },
      { name: 'm2', replicas: 1 },
    ];
    expect(printDifference({ path: 'clusters', expected, actual })).toEqual([
      'clusters:',
      '     expected     actual',
      '  1  member-1  3  member-1  2',
      '  3  m3  1        -',
      '  and 1 equal row',
    ]);
  });
});

test('corruptions cover every place, each wrong in one of them', () => {
  const value = { n: 1, l: ['a', 'b'], e: [], z: null, t: true };
  const corruptions = corruptionsOf(value);
  expect(corruptions.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'change n',
    'drop n',
    'change l[0]',
    'drop l[0]',
    'change l[1]',
    'drop l[1]',
    'swap l',
    'drop l',
    'change e',
    'drop e',
    'change z',
    'drop z',
    'change t',
    'drop t',
    'add ',
  ]);
  for (const { corrupted } of corruptions) expect(exactly('', value, corrupted)).not.toEqual([]);
});
