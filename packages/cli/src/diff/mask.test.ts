import { describe, expect, test } from '@jest/globals';
import { masked } from './mask.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

interface Fields {
  readonly [field: string]: unknown;
}

function secret(value: string, metadata: Fields = {}, more: Fields = {}): Fields {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'token', namespace: 'shop', ...metadata },
    data: { pw: base64(value) },
    ...more,
  };
}

/** What is shown of an object that is created. */
function shown(value: string, metadata: Fields = {}, more: Fields = {}): unknown {
  return masked({ before: undefined, after: secret(value, metadata, more) }).after;
}

describe('a value of a Secret', () => {
  test.each(['abc', 'hunter2', 'a"b\\c', '12345', 'line one\nline two', 'Zoë?>ÿ~'])(
    'is masked wherever it is repeated, in whatever form, and its key stays: %j',
    (value) => {
      const copies = {
        plain: value,
        inside: `was "${value}", once`,
        stored: base64(value),
        unpadded: base64(value).replace(/=+$/, ''),
        inJson: JSON.stringify({ pw: value }),
        number: Number(value) || value,
        list: [{ deep: value }],
      };
      const hidden = Object.fromEntries(Object.keys(copies).map((key): [string, unknown] => [key, '***']));
      const metadata = { labels: { plain: value }, annotations: copies, finalizers: [value] };
      for (const stored of [value, `${value}\n`]) {
        expect(shown(stored, metadata, { unknown: copies })).toEqual({
          ...secret(''),
          metadata: {
            name: 'token',
            namespace: 'shop',
            labels: { plain: '***' },
            finalizers: ['***'],
            annotations: { ...hidden, list: [{ deep: '***' }] },
          },
          data: { pw: '***' },
          unknown: { ...hidden, list: [{ deep: '***' }] },
        });
      }
    },
  );

  test('that was written in base64 by hand is masked as what it means too', () => {
    const object = { ...secret('x'), data: {}, stringData: { pw: base64('hunter2') } };
    const copies = { annotations: { plain: 'hunter2', stored: base64(base64('hunter2')) } };
    expect(masked({ before: undefined, after: { ...object, metadata: copies } }).after).toMatchObject({
      metadata: { annotations: { plain: '***', stored: '***' } },
      stringData: { pw: '***' },
    });
  });

  test('of one or two characters is masked where it stands as a word', () => {
    const annotations = { equal: '42', word: 'the pin is 42.', part: 'since 1842', encoded: base64('42') };
    expect(shown('42', { annotations })).toMatchObject({
      metadata: { annotations: { equal: '***', word: '***', part: 'since 1842', encoded: '***' } },
    });
  });

  test('that equals a name by chance leaves the names, the marks and what is true or false as they are', () => {
    const annotations = {
      'resourcebinding.karmada.io/namespace': 'shop',
      'work.karmada.io/namespace': 'karmada-es-shop',
      'example.com/namespace': 'shop',
    };
    expect(shown('shop', { annotations }, { immutable: true })).toMatchObject({
      metadata: {
        namespace: 'shop',
        annotations: { ...annotations, 'example.com/namespace': '***' },
      },
      immutable: true,
    });
    const labels = { 'karmada.io/managed': 'true' };
    expect(shown('true', { labels }, { immutable: true })).toMatchObject({ metadata: { labels }, immutable: true });
    expect(shown('Secret')).toMatchObject({ kind: 'Secret', metadata: { name: 'token' } });
  });

  test('is masked in a mark when it is too long for chance', () => {
    expect(shown('correct-horse', { annotations: { 'work.karmada.io/name': 'x-correct-horse' } })).toMatchObject({
      metadata: { annotations: { 'work.karmada.io/name': '***' } },
    });
  });

  test('of either side is masked on both, and a change can be seen', () => {
    const before = secret('old-value', { labels: { was: 'old-value', will: 'new-value', same: 'x-new-value' } });
    const after = secret('new-value', { labels: { was: 'new-value', will: 'none', same: 'x-new-value' } });
    expect(masked({ before, after })).toMatchObject({
      before: {
        data: { pw: '*** (before)' },
        metadata: { labels: { was: '*** (before)', will: '*** (before)', same: '***' } },
      },
      after: { data: { pw: '*** (after)' }, metadata: { labels: { was: '*** (after)', will: 'none', same: '***' } } },
    });
  });

  test('stays what it is in any other kind', () => {
    const sides = { before: undefined, after: { ...secret('hunter2'), kind: 'ConfigMap' } };
    expect(masked(sides)).toEqual(sides);
  });
});
