/**
 * Nothing that `affectedBy` leaves out changes: the outcomes of all other bindings are the same before and after, to the
 * letter; with the built-in plugins and with others, for all placements, histories and kinds of change.
 */
import type { LabelSelector, ResourceBinding } from '@flotilla/api';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bindingSketches, worldText } from '../arbitraries.fixture.ts';
import {
  type BindingSketch,
  binding,
  type ClusterSketch,
  cluster,
  type StrategyName,
  strategies,
} from '../builders.fixture.ts';
import { clusterNameArb, clusterSketches, sometimes } from '../cluster-arbitraries.fixture.ts';
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

const selects = (env: 'prod' | 'dev'): { readonly labelSelector: LabelSelector } => ({
  labelSelector: { matchLabels: { env } },
});

/** What the random placements seldom have: weights and overflow tiers that go by what changes in a cluster. */
const placementByLabelsArb: fc.Arbitrary<BindingSketch> = fc.oneof(
  fc.constantFrom<BindingSketch>(
    {
      replicaScheduling: {
        ...strategies.static,
        weightPreference: {
          staticWeightList: [
            { targetCluster: selects('prod'), weight: 1 },
            { targetCluster: selects('dev'), weight: 3 },
          ],
        },
      },
    },
    { clusterAffinity: { clusterNames: ['nowhere'] } },
    {},
  ),
  fc.constantFrom<StrategyName>('duplicated', 'static', 'dynamic', 'aggregated').map((strategy) => ({
    strategy,
    clusterAffinities: [
      { affinityName: 'first', ...selects('prod'), overflowAffinities: [{ affinityName: 'tier1', ...selects('dev') }] },
      { affinityName: 'second' },
    ],
  })),
  fc.constantFrom<StrategyName>('duplicated', 'dynamic', 'aggregated').map((strategy) => ({ strategy })),
);

/** What tells members of a group apart, and what must put them into different ones. */
const differenceArb: fc.Arbitrary<BindingSketch> = fc
  .tuple(
    fc.constantFrom<BindingSketch>({}, { requests: { cpu: '1' } }, { requests: { cpu: '30' } }, { requests: {} }),
    fc.record(
      {
        replicas: fc.constantFrom(0, 1, 4, 20),
        previous: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(0, 1, 2, 4), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
        evicting: fc.subarray(['a', 'b']),
      },
      { requiredKeys: ['replicas'], noNullPrototype: true },
    ),
    sometimes(
      fc.constantFrom<BindingSketch>({ fresh: true }, { observed: 'second' }, inGroup('one'), inGroup('two')),
      3,
    ),
  )
  .map(([requests, history, rest]) => ({ ...requests, ...history, ...rest }));

function inGroup(group: string): BindingSketch {
  return { spec: { workloadAffinityGroups: { affinityGroup: group, antiAffinityGroup: `not-${group}` } } };
}

/** Bindings with one placement and different histories, and some that differ in all. */
const bindingsArb: fc.Arbitrary<readonly BindingSketch[]> = fc
  .tuple(
    fc.oneof(placementByLabelsArb, bindingSketches()),
    fc.array(differenceArb, { minLength: 2, maxLength: 6 }),
    fc.array(bindingSketches(), { maxLength: 2 }),
  )
  .map(([base, differences, others]) => [...differences.map((one) => ({ ...base, ...one })), ...others]);

/** Most clusters fit, and are alike but for one field. */
const clustersArb: fc.Arbitrary<readonly ClusterSketch[]> = fc.oneof(
  fc.uniqueArray(clusterSketches(), { selector: ({ name }) => name, maxLength: 6 }),
  fc
    .tuple(fc.subarray(['a', 'b', 'c', 'd']), fc.array(fc.constantFrom('prod', 'dev'), { minLength: 4, maxLength: 4 }))
    .map(([names, envs]) =>
      names.map((name, at) => {
        const env = envs[at] ?? 'prod';
        return { name, pods: 4, region: 'r1', zones: ['z1'], labels: { env }, allocatable: { cpu: '64' } };
      }),
    ),
);

/** Most changes are of one field, since a change of everything hides what each of them does. */
function eventsArb(clusters: readonly ClusterSketch[]): fc.Arbitrary<readonly ClusterEvent[]> {
  const touchesArb = fc.oneof(
    fc.constantFrom<Partial<ClusterSketch>>({ labels: { env: 'prod' } }, { labels: { env: 'dev' } }, { pods: 5 }),
    fc.constantFrom<Partial<ClusterSketch>>({ zones: ['z1', 'z2'] }, { deleting: true }, { region: 'r2' }),
    fc.constantFrom<Partial<ClusterSketch>>({ taints: [{ key: 'gpu', effect: 'NoSchedule' }] }, { kinds: [] }),
    fc
      .tuple(clusterSketches(), fc.constantFrom('pods', 'region', 'zones', 'labels', 'allocatable', 'taints', 'nodes'))
      .map(([other, field]) => ({ [field]: other[field as keyof ClusterSketch] })),
  );
  const touched = (): fc.Arbitrary<ClusterSketch> =>
    fc.tuple(fc.constantFrom(...clusters), touchesArb).map(([old, touch]) => ({ ...old, ...touch }));
  const modified = clusters.length === 0 ? clusterSketches() : touched();
  const event: fc.Arbitrary<ClusterEvent> = fc.oneof(
    { weight: 6, arbitrary: modified.map((one) => ({ type: 'modified' as const, cluster: cluster(one) })) },
    clusterSketches().map((one) => ({ type: 'added' as const, cluster: cluster(one) })),
    clusterNameArb().map((name) => ({ type: 'deleted' as const, cluster: { metadata: { name } } })),
  );
  return fc.array(event, { minLength: 1, maxLength: 2 });
}

const sceneArb: fc.Arbitrary<Scene> = clustersArb.chain((clusters) =>
  fc.record({ clusters: fc.constant(clusters), bindings: bindingsArb, events: eventsArb(clusters) }),
);

const gatesArb: fc.Arbitrary<ScheduleOptions> = fc.record({
  enableEmptyWorkloadPropagation: fc.boolean(),
  featureGates: fc.record({
    CustomizedClusterResourceModeling: fc.boolean(),
    MultiplePodTemplatesScheduling: fc.boolean(),
    WorkloadAffinity: fc.boolean(),
  }),
  otherBindings: fc
    .array(fc.tuple(fc.constantFrom('one', 'two'), fc.subarray(['a', 'b', 'c'])), { maxLength: 2 })
    .map((peers) => peers.map(([group, names]) => peer(group, names))),
});

function peer(group: string, names: readonly string[]): ResourceBinding {
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { namespace: 'shop', name: 'peer-deployment' },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'peer' },
      workloadAffinityGroups: { affinityGroup: group, antiAffinityGroup: `not-${group}` },
      clusters: names.map((name) => ({ name })),
    },
  };
}

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
  fc.assert(fc.property(sceneArb, gatesArb, check), { numRuns: 1500 });
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
    { numRuns: 1500 },
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
