import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { defaultBudget, Meter } from '../vm/meter.ts';
import { findMatches, type Match } from './match.ts';
import { parsePattern } from './parse.ts';

const meter = (): Meter => new Meter(defaultBudget, undefined);

function first(text: string, pattern: string, from = 0): Match | undefined {
  return findMatches(text, pattern, from, 1, meter())[0];
}

describe('patterns that are regular expressions too', () => {
  /** A class, as a pattern and as a regular expression. */
  const single = fc.constantFrom(
    ['a', 'a'],
    ['b', 'b'],
    ['.', '[^]'],
    ['%d', '\\d'],
    ['%a', '[A-Za-z]'],
    ['%A', '[^A-Za-z]'],
    ['[ab]', '[ab]'],
    ['[^a]', '[^a]'],
    ['[a-c1]', '[a-c1]'],
    ['%.', '\\.'],
  );
  const repeated = fc.tuple(single, fc.constantFrom(['', ''], ['*', '*'], ['+', '+'], ['-', '*?'], ['?', '?']));
  const sequence = fc.array(fc.tuple(repeated, fc.boolean()), { minLength: 1, maxLength: 5 }).map((items) =>
    items.map(([[[lua = '', js = ''], [luaSign = '', jsSign = '']], captured]) => {
      const [open, close] = captured ? ['(', ')'] : ['', ''];
      return [open + lua + luaSign + close, open + js + jsSign + close] as const;
    }),
  );
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '.'), maxLength: 12 });

  // Catches: a lazy repetition that starts greedy, a greedy one that gives back too much (tried: `at` plus 1 for both).
  test('match as those do, captures included', () => {
    fc.assert(
      fc.property(sequence, fc.boolean(), fc.boolean(), text, (parts, start, end, subject) => {
        const pattern = (start ? '^' : '') + parts.map(([lua]) => lua).join('') + (end ? '$' : '');
        const regular = (start ? '^' : '') + parts.map(([, js]) => js).join('') + (end ? '$' : '');
        const expected = new RegExp(regular).exec(subject);
        const actual = first(subject, pattern);
        expect(actual?.start).toBe(expected?.index);
        expect(actual && subject.slice(actual.start, actual.end)).toBe(expected?.[0]);
        expect(actual?.captures ?? []).toEqual(expected?.slice(1) ?? []);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what only Lua has', () => {
  test('balanced brackets, positions, back references', () => {
    expect(first('f(a(b)c)d', '%b()')).toEqual({ start: 1, end: 8, captures: [] });
    expect(first('abc', '()b()')?.captures).toEqual([2, 3]);
    expect(first('abcabc', '(abc)%1')?.end).toBe(6);
    expect(first('aab', '(a(b))')?.captures).toEqual(['ab', 'b']);
  });

  test('all matches, with an empty one after each that is not empty', () => {
    const words = findMatches('a,b', '[^,]*', 0, Number.POSITIVE_INFINITY, meter());
    expect(words.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 1],
      [2, 3],
      [3, 3],
    ]);
    expect(findMatches('aaa', '^a', 0, Number.POSITIVE_INFINITY, meter())).toHaveLength(1);
  });

  test('the faults of gopher-lua: no frontier, ranges of classes hold nothing, a lone % matches nothing', () => {
    expect(first('a', '%f[%w]a')).toBeUndefined();
    expect(first('b', '[%a-z]')).toBeUndefined();
    expect(first('-', '[%w-]')).toBeDefined();
    expect(first('%', '%')).toBeUndefined();
    expect(first('a]', '[]]')).toEqual({ start: 1, end: 2, captures: [] });
    expect(first('**', '**')).toEqual({ start: 0, end: 2, captures: [] });
    expect(first('a$b', 'a$b')).toBeDefined();
  });

  test.each(['(', ')', '[', '[a', '%0', '(a'])('%s is no pattern', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow();
  });
});
