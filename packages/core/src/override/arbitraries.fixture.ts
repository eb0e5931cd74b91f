/** Objects of any shape for property tests: with dangerous names as keys, integers of any size, and nothing left out. */
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { frozen } from './objects.fixture.ts';

/** What objects inherit, or what would change what they inherit. */
export const dangerous: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

export const dangerousKey: fc.Arbitrary<string> = fc.constantFrom(...dangerous);

const key: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: dangerousKey },
  { weight: 4, arbitrary: fc.constantFrom('x-unknown', 'a/b', 'a~b', '', 'name', 'spec') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

/** Integers on both sides of what a number holds; those beyond are BigInts, as exact readers make them. */
export const integer: fc.Arbitrary<number | bigint> = fc
  .bigInt({ min: -(2n ** 70n), max: 2n ** 70n })
  .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value));

const leaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.boolean(),
  fc.constantFrom(null, 0, 1, 0.5, -1.25e-7),
  integer,
  fc.constant({}),
  fc.constant([]),
);

/** JSON, nested a few levels. Keys are own members whatever their name. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ json: unknown; record: object }>((tie) => ({
  json: fc.oneof({ depthSize: 'small', maxDepth: 4 }, leaf, fc.array(tie('json'), { maxLength: 3 }), tie('record')),
  record: recordOf(tie('json')),
})).json;

function recordOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.array(fc.tuple(key, value), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
}

/** Unknown fields to put beside known ones. */
export const extras: fc.Arbitrary<object> = recordOf(anyJson).filter((extra) => Object.keys(extra).length > 0);

/** Labels, annotations or data: any key, values that are text. */
export const texts: fc.Arbitrary<{ readonly [key: string]: string }> = fc
  .array(fc.tuple(key, fc.string({ maxLength: 5 })), { maxLength: 4 })
  .map((entries) => Object.fromEntries(entries));

/** The value with unknown fields in every object of it but those whose values must be text; what it has stays. */
export function withExtras<T>(value: T, extra: object, under?: string): T;
export function withExtras(value: unknown, extra: object, under = ''): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => withExtras(entry, extra, under));
  if (typeof value !== 'object' || value === null || textMaps.has(under)) return value;
  const own = Object.entries(value).map(([name, entry]) => [name, withExtras<unknown>(entry, extra, name)] as const);
  return Object.fromEntries<unknown>([...Object.entries(extra), ...own]);
}

const textMaps: ReadonlySet<string> = new Set(['labels', 'annotations', 'matchLabels', 'data', 'stringData']);

/** A frozen Deployment with unknown fields everywhere, labels and annotations of any name. */
export const deployments: fc.Arbitrary<ResourceTemplate> = fc
  .record({ extra: extras, labels: texts, annotations: texts, replicas: fc.nat(9) })
  .map(({ extra, labels, annotations, replicas }) => {
    const container = {
      name: 'main',
      image: 'docker.io/shop/web:v1',
      args: ['serve'],
      env: [{ name: 'A', value: '' }],
    };
    const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [container], volumes: [] } };
    const metadata = { namespace: 'shop', name: 'web', labels, annotations };
    const spec = { replicas, selector: { matchLabels: { app: 'web' } }, template };
    return frozen(withExtras({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec }, extra));
  });

/** All that is in a value, by JSON pointer; empty maps and lists count. */
export function leavesOf(value: unknown, pointer = ''): readonly (readonly [pointer: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[pointer, Array.isArray(value) ? '[]' : '{}']];
  return entries.flatMap(([name, entry]) =>
    leavesOf(entry, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** What of the first value is not in the second as it was, but for what lies at or under some pointers. */
export function lost(before: unknown, after: unknown, except: readonly string[] = []): readonly string[] {
  const there = new Map(leavesOf(after));
  const isExcepted = (pointer: string): boolean =>
    except.some((one) => pointer === one || pointer.startsWith(`${one}/`));
  /** Something was put into what was empty. */
  const isFilled = (pointer: string, value: unknown): boolean =>
    (value === '{}' || value === '[]') && except.some((one) => one.startsWith(`${pointer}/`));
  return leavesOf(before).flatMap(([pointer, value]) => {
    const isSame = there.has(pointer) && Object.is(there.get(pointer), value);
    return isSame || isExcepted(pointer) || isFilled(pointer, value) ? [] : [pointer];
  });
}

/** What anybody finds on what everything inherits, and whether objects of a value inherit from elsewhere. */
export function pollution(value: unknown): readonly string[] {
  const found = [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((prototype) =>
    Object.keys(prototype).map((name) => `${prototype.constructor.name}.prototype.${name}`),
  );
  return [...found, ...strays(value, '')];
}

function strays(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Object.getPrototypeOf(value);
  const wanted = Array.isArray(value) ? Array.prototype : Object.prototype;
  const inner = Object.entries(value).flatMap(([name, entry]) => strays(entry, `${pointer}/${name}`));
  return own === wanted ? inner : [`${pointer} inherits from elsewhere`, ...inner];
}
