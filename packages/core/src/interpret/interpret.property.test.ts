import type { AggregatedStatusItem } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aggregateStatus } from '../aggregate/template-status.ts';
import { deepFreeze } from '../schedule/builders.fixture.ts';
import type { Interpretation } from './ask.ts';
import { getDependencies } from './dependencies.ts';
import { interpretHealth } from './health.ts';
import { nativeInterpreters } from './native/native.ts';
import { reflectStatus } from './reflect.ts';
import { interpretReplicas } from './replicas.ts';
import { retain } from './retain.ts';
import { reviseReplica } from './revise.ts';
import { type Sample, samples } from './samples.fixture.ts';
import type { ResourceTemplate } from './template.ts';

const now = '2025-01-01T00:00:00Z';
const items: readonly AggregatedStatusItem[] = [
  { clusterName: 'm1', applied: true, status: { replicas: 3, phase: 'Bound', currentHealthy: 2 } },
  { clusterName: 'm2', applied: true, status: { loadBalancer: { ingress: [{ ip: '10.0.0.9' }] }, desiredReplicas: 2 } },
];

/** Keys that no interpreter knows, some of them dangerous; values that JSON numbers cannot hold, too. */
const strangers = fc.dictionary(
  fc.constantFrom('x-unknown', '__proto__', 'constructor', 'toString'),
  fc.oneof(fc.constant(2n ** 63n), fc.constant(9007199254740992), fc.constant({ deep: [{}] }), fc.constant(null)),
  { minKeys: 1, noNullPrototype: true },
);

/** A sample whose template has strangers in every object of it. */
const strangeSamples: fc.Arbitrary<Sample> = fc
  .tuple(fc.constantFrom(...samples), strangers)
  .map(([sample, extra]) => deepFreeze({ ...sample, desired: withStrangers(sample.desired, extra) }));

test('the samples have every kind that is interpreted', () => {
  const kinds = samples.map(({ desired }) => `${desired.apiVersion} ${desired.kind}`);
  expect(kinds.toSorted()).toEqual(
    nativeInterpreters.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`).toSorted(),
  );
});

describe('whatever an object holds', () => {
  test('retaining keeps all of it that the cluster does not own', () => {
    holds(strangeSamples, ({ desired, observed, replaced }) => {
      const kept = answerOf(retain(desired, observed), desired);
      expect(lost(desired, kept, replaced)).toEqual([]);
    });
  });

  test('retaining twice is retaining once', () => {
    holds(strangeSamples, ({ desired, observed }) => {
      const once = deepFreeze(answerOf(retain(desired, observed), desired));
      expect(answerOf(retain(once, observed), once)).toEqual(once);
    });
  });

  test('revising changes one number and nothing else', () => {
    holds(strangeSamples, ({ desired }) => {
      const revised = answerOf(reviseReplica(desired, 7), desired);
      expect(lost(desired, revised, ['spec.replicas', 'spec.parallelism'])).toEqual([]);
      expect(leaves(revised)).toHaveLength(leaves(desired).length);
    });
  });

  test('aggregating touches nothing but the status, and is settled after one time', () => {
    holds(strangeSamples, ({ desired }) => {
      const once = deepFreeze(answerOf(aggregateStatus(desired, items, { now }), desired));
      expect(lost(desired, once, ['status'])).toEqual([]);
      const twice = answerOf(aggregateStatus(once, items, { now }), once);
      expect(twice).toEqual(once);
    });
  });

  test('asking never changes it, and never fails for a field that does not count', () => {
    holds(strangeSamples, ({ desired }) => {
      expect(typeof interpretReplicas(desired).replicas).toBe('number');
      const answers = [getDependencies(desired), interpretHealth(desired)].map(({ code }) => code);
      expect(answers).not.toContain('failed');
      reflectStatus(desired);
    });
  });
});

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    }),
    { numRuns: 200 },
  );
}

/** The answer; of kinds that have no such operation the object itself. */
function answerOf(answer: Interpretation<ResourceTemplate>, object: ResourceTemplate): ResourceTemplate {
  if (answer.code === 'failed') throw answer.error;
  return answer.code === 'handled' ? answer.value : object;
}

function withStrangers<T>(value: T, extra: object, path?: string): T;
function withStrangers(value: unknown, extra: object, path = ''): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => withStrangers(entry, extra, path));
  if (typeof value !== 'object' || value === null) return value;
  if (['labels', 'annotations', 'capacity', 'matchLabels'].includes(path)) return value;
  const own = Object.entries(value).map(([key, entry]) => [key, withStrangers<unknown>(entry, extra, key)] as const);
  return Object.fromEntries<unknown>([...own, ...Object.entries(extra)]);
}

/** The leaves of a template that are not the same in a result, but for those under some paths. */
function lost(before: object, after: object, except: readonly string[]): readonly string[] {
  const present = new Map(leaves(after));
  return leaves(before)
    .filter(
      ([path]) =>
        !except.some((prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`)),
    )
    .filter(([path, value]) => !present.has(path) || !Object.is(present.get(path), value))
    .map(([path]) => path);
}

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((entry: unknown, index) => leaves(entry, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return [[path, typeof value === 'object' && value !== null ? 'empty' : value]];
  }
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, path === '' ? key : `${path}.${key}`));
}
