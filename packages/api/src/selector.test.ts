import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CompiledLabelSelector,
  compileLabelSelector,
  type LabelRequirementLike,
  type LabelSelectorLike,
} from './selector.ts';
import { dns1035LabelProblem, dnsLabelProblem, dnsSubdomainProblem, labelKeyProblem } from './selector-syntax.ts';
import { compareStrings } from './strings.ts';
import { tolerates } from './taints.ts';

function compiled(selector: LabelSelectorLike | null | undefined): CompiledLabelSelector {
  const result = compileLabelSelector(selector);
  if (!result.ok) throw new Error(result.error.message);
  return result.selector;
}

const expression = (key: string, operator: string, ...values: readonly string[]): LabelRequirementLike => ({
  key,
  operator,
  values,
});
const selects = (requirement: LabelRequirementLike, labels: { readonly [key: string]: string }): boolean =>
  compiled({ matchExpressions: [requirement] }).matches(labels);

describe('label selectors', () => {
  test('null and absent select nothing, empty selects everything', () => {
    for (const selector of [null, undefined]) {
      expect(compiled(selector)).toMatchObject({ nothing: true, empty: false, text: '', requirements: [] });
      expect(compiled(selector).matches({})).toBe(false);
    }
    for (const selector of [
      {},
      { matchLabels: {}, matchExpressions: [] },
      { matchLabels: null, matchExpressions: null },
    ]) {
      expect(compiled(selector)).toMatchObject({ nothing: false, empty: true, text: '' });
      expect(compiled(selector).matches(undefined)).toBe(true);
    }
  });

  test('each operator, with the label there, other, and absent', () => {
    const answers = (requirement: LabelRequirementLike) =>
      [{ a: 'x' }, { a: 'y' }, {}].map((labels) => selects(requirement, labels));
    expect(answers(expression('a', 'In', 'x', 'z'))).toEqual([true, false, false]);
    expect(answers(expression('a', 'NotIn', 'x', 'z'))).toEqual([false, true, true]);
    expect(answers(expression('a', 'Exists'))).toEqual([true, true, false]);
    expect(answers(expression('a', 'DoesNotExist'))).toEqual([false, false, true]);
    expect(selects(expression('a', 'In', ''), { a: '' })).toBe(true);
  });

  test('all requirements must hold', () => {
    const selector = compiled({ matchLabels: { app: 'web' }, matchExpressions: [expression('env', 'NotIn', 'dev')] });
    expect(selector.matches({ app: 'web', env: 'prod' })).toBe(true);
    expect(selector.matches({ app: 'web', env: 'dev' })).toBe(false);
    expect(selector.matches({ env: 'prod' })).toBe(false);
  });

  test('names that every JavaScript object inherits are no labels', () => {
    for (const key of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(selects(expression(key, 'Exists'), {})).toBe(false);
      expect(selects(expression(key, 'Exists'), { [key]: 'x' })).toBe(true);
    }
  });

  test('prints as Kubernetes does: sorted by key, then values sorted, duplicates kept', () => {
    const selector = compiled({
      matchLabels: { tier: 'web', app: '' },
      matchExpressions: [
        expression('app', 'In', 'b', 'a', 'a'),
        expression('z', 'DoesNotExist'),
        expression('k', 'Exists'),
      ],
    });
    expect(selector.text).toBe('app=,app in (a,a,b),k,tier=web,!z');
  });

  test.each<[string, LabelSelectorLike, string, string]>([
    [
      'an unknown operator',
      { matchExpressions: [expression('a', 'in', 'x')] },
      'operator',
      'matchExpressions[0].operator',
    ],
    [
      'In without values',
      { matchExpressions: [expression('a', 'In')] },
      'values-missing',
      'matchExpressions[0].values',
    ],
    [
      'Exists with values',
      { matchExpressions: [expression('a', 'Exists', 'x')] },
      'values-given',
      'matchExpressions[0].values',
    ],
    [
      'a bad key',
      { matchExpressions: [expression('a', 'Exists'), expression('-x', 'Exists')] },
      'key',
      'matchExpressions[1].key',
    ],
    [
      'a bad value',
      { matchExpressions: [expression('a', 'In', 'ok', 'x y')] },
      'value',
      'matchExpressions[0].values[1]',
    ],
    ['a bad label key', { matchLabels: { 'a/b/c': 'x' } }, 'key', 'matchLabels[a/b/c]'],
    ['a bad label value', { matchLabels: { a: '-bad' } }, 'value', 'matchLabels[a]'],
  ])('%s is an error that says where', (_what, selector, code, path) => {
    expect(compileLabelSelector(selector)).toMatchObject({ ok: false, error: { code, path } });
  });

  test.each<[string, unknown, string]>([
    ['null for a value', { matchLabels: { a: null } }, 'matchLabels[a]'],
    ['a number for a value', { matchLabels: { a: 1 } }, 'matchLabels[a]'],
    [
      'an object without a prototype for a value',
      { matchLabels: { a: Object.create(null) as unknown } },
      'matchLabels[a]',
    ],
    ['a list of labels', { matchLabels: ['a'] }, 'matchLabels'],
    ['text for a selector', 'a=b', ''],
    ['an object of expressions', { matchExpressions: { key: 'a' } }, 'matchExpressions'],
    ['null for an expression', { matchExpressions: [null] }, 'matchExpressions[0]'],
    ['an operator that is no text', { matchExpressions: [{ key: 'a', operator: {} }] }, 'matchExpressions[0].operator'],
    ['a key that is no text', { matchExpressions: [{ key: 7n, operator: 'Exists' }] }, 'matchExpressions[0].key'],
    [
      'text for values',
      { matchExpressions: [{ key: 'a', operator: 'In', values: 'x' }] },
      'matchExpressions[0].values',
    ],
    [
      'null among values',
      { matchExpressions: [{ key: 'a', operator: 'In', values: [null] }] },
      'matchExpressions[0].values[0]',
    ],
  ])('%s is an error that says where, not an exception', (_what, selector, path) => {
    expect(compileLabelSelector(selector as LabelSelectorLike)).toMatchObject({ ok: false, error: { path } });
  });

  // Catches: reading NotIn of an absent label as false.
  test('NotIn is the opposite of In, DoesNotExist of Exists, on any labels', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const labels = fc.dictionary(word, word);
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1 }), labels, (key, values, map) => {
        expect(selects({ key, operator: 'NotIn', values }, map)).toBe(!selects({ key, operator: 'In', values }, map));
        expect(selects({ key, operator: 'DoesNotExist' }, map)).toBe(!selects({ key, operator: 'Exists' }, map));
      }),
    );
  });
});

describe('names', () => {
  test.each([
    ['app', true],
    ['example.com/app', true],
    ['App_1.x-y', true],
    ['a'.repeat(63), true],
    ['a'.repeat(64), false],
    [`${'a'.repeat(253)}/x`, true],
    [`${'a'.repeat(254)}/x`, false],
    ['Example.com/app', false],
    ['/app', false],
    ['app/', false],
    ['', false],
    ['a b', false],
  ])('%j as a label key: %s', (key, valid) => {
    expect(labelKeyProblem(key) === undefined).toBe(valid);
  });

  test('labels and subdomains of DNS', () => {
    expect(['a', '1-a', 'a.b', 'A', '-a', 'a'.repeat(64)].map((name) => dnsLabelProblem(name) === undefined)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['a.b-c.1', 'a..b', 'a.-b', ''].map((name) => dnsSubdomainProblem(name) === undefined)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['a1', '1a'].map((name) => dns1035LabelProblem(name) === undefined)).toEqual([true, false]);
  });
});

describe('the order of strings', () => {
  test('is by bytes, not by language', () => {
    expect(['b', 'a', 'B', 'ä', '', 'ab', 'a-b'].toSorted(compareStrings)).toEqual([
      '',
      'B',
      'a',
      'a-b',
      'ab',
      'b',
      'ä',
    ]);
  });

  // Catches: comparing UTF-16 units (U+1F600 would sort before U+FFFD).
  test('agrees with the bytes of UTF-8', () => {
    const text = fc.string({ unit: 'binary' });
    const tricky = fc.string({
      unit: fc.constantFrom('a', '\u{d7ff}', '\u{e000}', '\u{ffff}', '\u{10000}', '\u{10ffff}'),
    });
    fc.assert(
      fc.property(fc.oneof(text, tricky), fc.oneof(text, tricky), (a, b) => {
        expect(Math.sign(compareStrings(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

describe('tolerations', () => {
  const taint = { key: 'gpu', value: 'a100', effect: 'NoSchedule' };

  test.each([
    ['the same value', { key: 'gpu', operator: 'Equal', value: 'a100' }, true],
    ['the same value, operator left out', { key: 'gpu', value: 'a100', effect: 'NoSchedule' }, true],
    ['another value', { key: 'gpu', operator: 'Equal', value: 'h100' }, false],
    ['another key', { key: 'cpu', operator: 'Exists' }, false],
    ['another effect', { key: 'gpu', operator: 'Exists', effect: 'NoExecute' }, false],
    ['any value', { key: 'gpu', operator: 'Exists' }, true],
    ['everything', { operator: 'Exists' }, true],
    ['an operator that Karmada does not know', { key: 'gpu', operator: 'Lt', value: '5' }, false],
  ])('%s', (_what, toleration, expected) => {
    expect(tolerates([toleration], taint)).toBe(expected);
  });

  test('one is enough, none tolerate nothing', () => {
    expect(tolerates([{ key: 'x', operator: 'Exists' }, { operator: 'Exists' }], taint)).toBe(true);
    expect(tolerates([], taint)).toBe(false);
    expect(tolerates(undefined, taint)).toBe(false);
    expect(tolerates([{ key: 'a' }], { key: 'a', effect: 'NoExecute' })).toBe(true);
  });
});
