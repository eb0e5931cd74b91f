import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { applyJsonPatch, type PatchOperation } from './json-patch.ts';
import { frozen } from './objects.fixture.ts';

const document = frozen({ list: [1, 2, 3], object: { '': 'empty', 'a/b': 1, 'm~n': 2 }, nothing: null, text: 'x' });

const add = (path: string, value?: unknown): PatchOperation => ({ operator: 'add', path, value });
const replace = (path: string, value?: unknown): PatchOperation => ({ operator: 'replace', path, value });
const remove = (path: string): PatchOperation => ({ operator: 'remove', path });
const list = (...operations: PatchOperation[]): unknown =>
  (applyJsonPatch(document, operations) as { readonly list: unknown }).list;

describe('a patch', () => {
  test('adds, replaces and removes', () => {
    expect(applyJsonPatch({ a: 1 }, [add('/b', { c: [] }), add('/b/c/-', 2), replace('/a', 3)])).toEqual({
      a: 3,
      b: { c: [2] },
    });
    expect(applyJsonPatch({ a: 1, b: 2 }, [remove('/a')])).toEqual({ b: 2 });
  });

  test('reads indexes as Go does', () => {
    expect(list(add('/list/01', 9))).toEqual([1, 9, 2, 3]);
    expect(list(add('/list/+3', 9))).toEqual([1, 2, 3, 9]);
    expect(list(add('/list/-1', 9))).toEqual([1, 2, 3, 9]);
    expect(list(add('/list/-4', 9))).toEqual([9, 1, 2, 3]);
    expect(list(replace('/list/-1', 9))).toEqual([1, 2, 9]);
    expect(list(remove('/list/-3'))).toEqual([2, 3]);
    for (const part of ['4', '-5', 'x', '', '1e0', '1.0'])
      expect(() => list(add(`/list/${part}`, 9))).toThrow('no place');
    for (const part of ['3', '-4', '-']) expect(() => list(remove(`/list/${part}`))).toThrow('no place');
  });

  test('escapes only what is escaped', () => {
    const changed = applyJsonPatch(document, [
      replace('/object/a~1b', 7),
      replace('/object/m~n', 8),
      add('/object/~01', 9),
    ]);
    expect(changed).toMatchObject({ object: { 'a/b': 7, 'm~n': 8, '~1': 9 } });
  });

  test('loses the first part of a path without a leading slash', () => {
    expect(applyJsonPatch({}, [add('spec/s', 1)])).toEqual({ s: 1 });
    expect(() => applyJsonPatch({}, [add('spec', 1)])).toThrow('cannot be reached');
  });

  test('works on a copy where a path begins with two slashes', () => {
    expect(applyJsonPatch({ a: {} }, [add('//a', 1), replace('//a', 2)])).toEqual({ a: {} });
    expect(() => applyJsonPatch({ a: {} }, [remove('//b')])).toThrow('does not exist');
    expect(() => applyJsonPatch({ a: {} }, [add('/a//b', 1)])).toThrow('cannot be reached');
  });

  test('swaps the whole document, except by a value that is no document', () => {
    expect(applyJsonPatch({ a: 1 }, [replace('', [1]), add('/-', 2)])).toEqual([1, 2]);
    expect(applyJsonPatch({ a: 1 }, [replace('', 'text')])).toEqual({ a: 1 });
    expect(() => applyJsonPatch({ a: 1 }, [add('', 'text')])).toThrow('neither an object nor a list');
  });

  test('takes an absent value for null, and replaces the empty name even where it is absent', () => {
    expect(applyJsonPatch({ a: 1 }, [replace('/a'), replace('/', 1)])).toEqual({ a: null, '': 1 });
  });

  test.each([
    ['is missing', replace('/absent', 1)],
    ['is in nothing', add('/absent/x', 1)],
    ['is in null', add('/nothing/x', 1)],
    ['is in a string', add('/text/0', 1)],
    ['has an unknown operator', { operator: 'move', path: '/text' }],
  ])('is refused whole when one field %s', (_why, operation) => {
    expect(() => applyJsonPatch(document, [remove('/text'), add('/text', 'x'), operation])).toThrow(operation.path);
  });

  // Catches: copying what is not on the way (tried: structuredClone of the document).
  test('shares all that it does not touch', () => {
    const paths = fc.constantFrom('/list/0', '/list/-', '/object/x', '/nothing', '/text');
    fc.assert(
      fc.property(paths, fc.jsonValue(), (path, value) => {
        const changed = applyJsonPatch(document, [add(path, value)]) as typeof document;
        for (const key of ['list', 'object'] as const) {
          if (!path.startsWith(`/${key}`)) expect(changed[key]).toBe(document[key]);
        }
      }),
    );
  });
});
