import type { ResourceBinding } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../../interpret/template.ts';
import { deepFreeze } from '../../schedule/builders.fixture.ts';
import { attachDependencies } from './attach.ts';
import { configMap, deleting, deployment, keyOf, owner, written } from './dependencies.fixture.ts';
import { planDependencies } from './plan.ts';
import { indexDependencies } from './world.ts';

interface World {
  readonly bindings: readonly ResourceBinding[];
  readonly objects: readonly ResourceTemplate[];
}

const CONFIG_MAPS = ['a', 'b', 'c', 'x:y'];
const NAMES = ['api', 'web', 'job', 'cache'];

/** Keys that are no labels of Karmada's, some of them dangerous. */
const strangeLabels = fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'mine'), fc.constant('kept'), {
  noNullPrototype: true,
});

const workloads = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...NAMES),
    reads: fc.subarray(CONFIG_MAPS),
    spec: fc.record(
      {
        propagateDeps: fc.boolean(),
        clusters: fc.subarray(['m1', 'm2', 'm3']).map((names) => names.map((name) => ({ name, replicas: 1 }))),
        conflictResolution: fc.constantFrom('Abort' as const, 'Overwrite' as const),
        preserveResourcesOnDeletion: fc.boolean(),
      },
      { noNullPrototype: true },
    ),
    isGoing: fc.boolean(),
    labels: strangeLabels,
  }),
  { selector: ({ name }) => name, minLength: 1 },
);

/**
 * Workloads, the ConfigMaps that exist, some of which a policy governs; bindings that have never been looked at, or that
 * have been and were changed since, with some that are required by bindings which have vanished.
 */
const worlds: fc.Arbitrary<World> = fc
  .record({
    workloads,
    existing: fc.subarray(CONFIG_MAPS),
    governed: fc.subarray(['a', 'b']),
    later: workloads,
    vanished: fc.subarray(NAMES),
  })
  .chain(({ workloads: before, existing, governed, later, vanished }) => {
    const maps = existing.map((name) => configMap(name));
    const first = worldOf(before, maps, governed);
    const settledFirst = { ...first, bindings: settle(first, first.bindings.map(keyOf)) };
    const next = worldOf(later, maps, governed);
    const kept = settledFirst.bindings.filter((one) => !next.bindings.some((other) => keyOf(other) === keyOf(one)));
    const left = kept.filter(({ metadata }) => !vanished.some((name) => metadata.name === `${name}-deployment`));
    return fc.constantFrom(next, {
      objects: [...first.objects, ...next.objects],
      bindings: [...next.bindings, ...left],
    });
  })
  .map((world) => deepFreeze(world));

describe('planning dependencies', () => {
  test('is steady: a second look at the same binding writes nothing', () => {
    fc.assert(
      fc.property(worlds, ({ bindings, objects }) => {
        for (const key of bindings.map(nameOf)) {
          const first = planDependencies(indexDependencies({ bindings, objects }), key);
          const after = written(bindings, first.writes);
          const second = planDependencies(indexDependencies({ bindings: after, objects }), key);
          expect(second.writes).toEqual([]);
          expect(second.problems).toEqual(first.problems);
        }
      }),
    );
  });

  test('does not depend on the order in which things are listed', () => {
    fc.assert(
      fc.property(worlds, fc.gen(), ({ bindings, objects }, gen) => {
        const shuffled = {
          bindings: gen(() => fc.shuffledSubarray([...bindings], { minLength: bindings.length })),
          objects: gen(() => fc.shuffledSubarray(distinct(objects), { minLength: distinct(objects).length })),
        };
        for (const key of bindings.map(nameOf)) {
          expect(planDependencies(indexDependencies(shuffled), key)).toEqual(
            planDependencies(indexDependencies({ bindings, objects }), key),
          );
        }
      }),
    );
  });

  test('comes to the same whatever is looked at first, but for the order in which owners are listed', () => {
    fc.assert(
      fc.property(worlds, fc.gen(), (world, gen) => {
        const keys = world.bindings.map(keyOf);
        const order = gen(() => fc.shuffledSubarray(keys, { minLength: keys.length }));
        expect(unordered(settle(world, order))).toEqual(unordered(settle(world, keys)));
      }),
    );
  });

  test('of a binding that goes leaves what others require to them', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), (world, pick) => {
        const bindings = settle(world, world.bindings.map(keyOf));
        const going = bindings[pick % bindings.length];
        if (going === undefined) return;
        const without = bindings.map((one) => (one === going ? deleting(one) : one));
        const plan = planDependencies(indexDependencies({ bindings: without, objects: world.objects }), nameOf(going));
        for (const after of written(without, plan.writes)) {
          const before = bindings.find((one) => keyOf(one) === keyOf(after));
          const others = (before?.spec.requiredBy ?? []).filter(({ name }) => name !== going.metadata.name);
          if (plan.problems.length === 0) expect(after.spec.requiredBy ?? []).toEqual(others);
          expect(after.spec.clusters).toEqual(before?.spec.clusters);
          expect(after.spec.placement).toEqual(before?.spec.placement);
        }
      }),
    );
  });

  test('keeps labels that it does not know, however they are called', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const after of settle(world, world.bindings.map(keyOf))) {
          const before = world.bindings.find((one) => keyOf(one) === keyOf(after));
          const isOurs = (label: string) => label.startsWith('resourcebinding.karmada.io/depended-by-');
          const foreign = (one: ResourceBinding | undefined) =>
            Object.entries(one?.metadata.labels ?? {}).filter(([label]) => !isOurs(label));
          if (before !== undefined) expect(foreign(after)).toEqual(foreign(before));
          expect(Object.getPrototypeOf(after.metadata.labels ?? {})).toBe(Object.prototype);
        }
      }),
    );
  });
});

test('all at once is what looking at one after the other comes to', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { bindings, attached } = attachDependencies(world.objects, world.bindings);
      const keys = world.bindings.map(keyOf).toSorted();
      expect(unordered(bindings.filter((one) => one.kind === 'ResourceBinding'))).toEqual(
        unordered(settle(world, keys)),
      );
      for (const one of attached) expect(bindings).toContain(one);
    }),
  );
});

function worldOf(
  list: typeof workloads extends fc.Arbitrary<infer List> ? List : never,
  maps: readonly ResourceTemplate[],
  governed: readonly string[],
): World {
  const owners = list.map(({ name, spec, isGoing, labels }) => {
    const made = owner(name, spec);
    const labelled = { ...made, metadata: { ...made.metadata, labels: { ...made.metadata.labels, ...labels } } };
    return isGoing ? deleting(labelled) : labelled;
  });
  const policies = governed.map((name) => {
    const resource = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name };
    const made = owner(name, { resource, propagateDeps: false, conflictResolution: 'Abort' });
    return { ...made, metadata: { ...made.metadata, name: `${name}-configmap` } };
  });
  return {
    bindings: [...owners, ...policies],
    objects: [...list.map(({ name, reads }) => deployment(name, ...reads)), ...maps],
  };
}

/** The bindings after each of the keys has been looked at, in that order. */
function settle({ bindings, objects }: World, keys: readonly string[]): readonly ResourceBinding[] {
  return keys.reduce((world, key) => {
    const [namespace = '', name = ''] = key.split('/');
    const { writes } = planDependencies(indexDependencies({ bindings: world, objects }), { namespace, name });
    return written(world, writes);
  }, bindings);
}

function nameOf({ metadata }: ResourceBinding): { readonly namespace: string; readonly name: string } {
  return { namespace: metadata.namespace ?? '', name: metadata.name ?? '' };
}

/** The first of several with one name, as the index takes it. */
function distinct(objects: readonly ResourceTemplate[]): ResourceTemplate[] {
  const named = new Map(objects.toReversed().map((one) => [`${one.kind}/${one.metadata.name}`, one]));
  return [...named.values()];
}

/** Comparable whatever the order of bindings, and of owners in each. */
function unordered(bindings: readonly ResourceBinding[]): ReadonlyMap<string, unknown> {
  return new Map(
    bindings
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((one) => {
        const requiredBy = one.spec.requiredBy?.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        return [keyOf(one), { ...one, spec: { ...one.spec, requiredBy } }];
      }),
  );
}
