/**
 * Nothing that `affectedBy` leaves out changes: the outcomes of all other bindings are the same before and after, to the
 * letter; with the built-in plugins and with others, for all placements, histories and kinds of change.
 */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bindingSketches, worldText } from '../arbitraries.fixture.ts';
import { type BindingSketch, binding, type ClusterSketch, cluster } from '../builders.fixture.ts';
import { clusterNameArb, clusterSketches } from '../cluster-arbitraries.fixture.ts';
import { defaultEstimators } from '../estimate/plugins.ts';
import type { FilterPlugin } from '../filter/plugin.ts';
import { defaultFilters } from '../filter/plugins.ts';
import type { ScheduleOptions } from '../model/options.ts';
import { createFleet } from '../normalize/fleet.ts';
import { type ClusterEvent, updateFleet } from '../normalize/update.ts';
import { schedule } from '../schedule.ts';
import { defaultScorers } from '../score/plugins.ts';
import { affectedBy } from './affected.ts';

interface Scene {
  readonly clusters: readonly ClusterSketch[];
  readonly bindings: readonly BindingSketch[];
  readonly events: readonly ClusterEvent[];
}

/** Bindings alike but for their history, so that they share what can be shared. */
const bindingsArb: fc.Arbitrary<readonly BindingSketch[]> = fc
  .tuple(bindingSketches(), fc.array(bindingSketches(), { minLength: 1, maxLength: 4 }))
  .map(([one, others]) => [
    one,
    ...others.flatMap((other) => [
      other,
      {
        ...one,
        replicas: other.replicas ?? 0,
        ...(other.previous && { previous: other.previous }),
        ...(other.evicting && { evicting: other.evicting }),
      },
    ]),
  ]);

/** Most changes are of one field, since a change of everything hides what each of them does. */
function eventsArb(clusters: readonly ClusterSketch[]): fc.Arbitrary<readonly ClusterEvent[]> {
  const fields = ['pods', 'region', 'zones', 'labels', 'allocatable', 'taints', 'nodes', 'deleting', 'kinds'] as const;
  const touch = (): fc.Arbitrary<ClusterSketch> =>
    fc
      .tuple(fc.constantFrom(...clusters), clusterSketches(), fc.constantFrom(...fields))
      .map(([old, other, field]) => ({ ...old, [field]: other[field] }));
  const modified =
    clusters.length === 0 ? clusterSketches() : fc.oneof({ weight: 3, arbitrary: touch() }, clusterSketches());
  const event: fc.Arbitrary<ClusterEvent> = fc.oneof(
    { weight: 4, arbitrary: modified.map((one) => ({ type: 'modified' as const, cluster: cluster(one) })) },
    clusterSketches().map((one) => ({ type: 'added' as const, cluster: cluster(one) })),
    clusterNameArb().map((name) => ({ type: 'deleted' as const, cluster: { metadata: { name } } })),
  );
  return fc.array(event, { minLength: 1, maxLength: 2 });
}

const sceneArb: fc.Arbitrary<Scene> = fc
  .uniqueArray(clusterSketches(), { selector: ({ name }) => name, maxLength: 6 })
  .chain((clusters) =>
    fc.record({ clusters: fc.constant(clusters), bindings: bindingsArb, events: eventsArb(clusters) }),
  );

const gatesArb: fc.Arbitrary<ScheduleOptions> = fc.record({
  enableEmptyWorkloadPropagation: fc.boolean(),
  featureGates: fc.record({
    CustomizedClusterResourceModeling: fc.boolean(),
    MultiplePodTemplatesScheduling: fc.boolean(),
  }),
});

/** @returns Decisions that were left out. */
function checkScene({ clusters, bindings, events }: Scene, options: ScheduleOptions): number {
  const before = createFleet(clusters.map(cluster));
  const after = updateFleet(before, events);
  const all = bindings.map(binding);
  const affected = new Map(
    affectedBy(events, all, before, { ...options, after }).map((one) => [one.index, one.changes]),
  );
  for (const [index, one] of all.entries()) {
    const changes = affected.get(index);
    if (changes !== undefined) {
      expect(changes).not.toHaveLength(0);
      continue;
    }
    const outcomes = { before: schedule(one, before, options), after: schedule(one, after, options) };
    if (JSON.stringify(outcomes.before) !== JSON.stringify(outcomes.after)) {
      const text = worldText(clusters, bindings[index] ?? {}, {
        events: events.map(({ type, cluster: { metadata } }) => [type, metadata]),
      });
      throw new Error(`left out, but changed: ${text}${JSON.stringify(outcomes, undefined, 1)}`);
    }
  }
  return all.length - affected.size;
}

test('a binding that is left out gets the same outcome before and after', () => {
  let leftOut = 0;
  const check = (scene: Scene, options: ScheduleOptions): void => {
    leftOut += checkScene(scene, options);
  };
  fc.assert(fc.property(sceneArb, gatesArb, check), { numRuns: 1000 });
  expect(leftOut).toBeGreaterThan(500);
});

test('so it does with plugins of users, which may read anything of the unit and of the cluster', () => {
  const options: ScheduleOptions = {
    filters: [
      ...defaultFilters,
      {
        name: 'NoBronze',
        prepare: ({ replicas }) => ({
          reads: 'labels',
          check: ({ labels }) =>
            labels['env'] === 'prod' && replicas > 10 ? { code: 'Env', message: `no env for ${replicas}` } : undefined,
        }),
      },
    ],
    scorers: [...defaultScorers, { name: 'Zones', prepare: () => (one) => one.zones.length }],
    estimators: [
      ...defaultEstimators,
      {
        name: 'tier',
        prepare:
          ({ replicas }) =>
          (one) =>
            'tier' in one.labels ? replicas + 1 : { code: 'unknown' },
      },
    ],
  };
  fc.assert(
    fc.property(sceneArb, (scene) => void checkScene(scene, options)),
    { numRuns: 500 },
  );
});

test('and with a filter of a user that says which changes are nothing to it', () => {
  const noProd: FilterPlugin = {
    name: 'NoProd',
    affectedBy: ({ before, after }) => before?.labels['env'] !== after?.labels['env'],
    prepare:
      ({ replicas }) =>
      ({ labels }) =>
        labels['env'] === 'prod' && replicas > 2 ? { code: 'Prod', message: `no place for ${replicas}` } : undefined,
  };
  for (const filters of [
    [...defaultFilters, noProd],
    [noProd, ...defaultFilters],
  ]) {
    fc.assert(
      fc.property(sceneArb, (scene) => void checkScene(scene, { filters })),
      { numRuns: 300 },
    );
  }
});

test('and with estimators outside of the process, answered in part', () => {
  const answers = fc.array(fc.record({ cluster: clusterNameArb(), report: fc.constantFrom(0, 3, 100) }));
  const check = (scene: Scene, given: readonly { readonly cluster: string; readonly report: number }[]): void => {
    const estimates = given.map((one) => ({ estimator: 'remote', ...one }));
    checkScene(scene, { outsideEstimators: ['remote'], estimates });
  };
  fc.assert(fc.property(sceneArb, answers, check), { numRuns: 300 });
});
