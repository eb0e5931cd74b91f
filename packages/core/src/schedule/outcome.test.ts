import type { Cluster, Placement, ResourceBindingSpec } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import {
  type BindingSketch,
  binding,
  type ClusterSketch,
  cluster,
  strategies,
  targetsText,
} from './builders.fixture.ts';
import type { ScheduleOptions } from './model/options.ts';
import type { Outcome } from './model/outcome.ts';
import type { BindingLike } from './model/unit.ts';
import { BindingError } from './normalize/binding-error.ts';
import { createFleet } from './normalize/fleet.ts';
import { FleetError } from './normalize/fleet-error.ts';
import { schedule } from './schedule.ts';

/** Room for 10, 20 and 5 pods. */
const fleet: readonly ClusterSketch[] = [
  { name: 'a', pods: 10 },
  { name: 'b', pods: 20 },
  { name: 'c', pods: 5 },
];

describe('placed', () => {
  test('duplicated: all replicas in every cluster, the roomiest first; capacity plays no part', () => {
    expect(targets(fleet, { strategy: 'duplicated', replicas: 7 })).toBe('b=7 a=7 c=7');
    expect(targets(fleet, { replicas: 7 })).toBe('b=7 a=7 c=7');
  });

  test('static weights, by name; a cluster in no rule gets none; all 0 is all alike', () => {
    expect(targets(fleet, { weights: { b: 2, a: 1 }, replicas: 9 })).toBe('a=3 b=6');
    expect(targets(fleet, { weights: { b: 0, a: 0 }, replicas: 9 })).toBe('a=3 b=3 c=3');
    expect(targets(fleet, { strategy: 'static', replicas: 8, uid: 'a' })).toBe('a=3 b=3 c=2');
    expect(targets(fleet, { strategy: 'static', replicas: 8, uid: 'b' })).toBe('a=2 b=3 c=3');
  });

  test('dynamic weights: by room; only the difference is divided when it grows', () => {
    expect(targets(fleet, { strategy: 'dynamic', replicas: 7 })).toBe('a=2 b=4 c=1');
    expect(targets(fleet, { strategy: 'dynamic', replicas: 9, previous: { c: 2 } })).toBe('a=2 b=4 c=3');
    expect(targets(fleet, { strategy: 'dynamic', replicas: 3, previous: { c: 4, b: 2 } })).toBe('b=1 c=2');
    expect(targets(fleet, { strategy: 'dynamic', replicas: 6, previous: { c: 4, b: 2 } })).toBe('c=4 b=2');
  });

  test('dynamic weights after a reschedule: all anew, by room and what runs', () => {
    expect(targets(fleet, { strategy: 'dynamic', replicas: 7, previous: { c: 7 }, fresh: true })).toBe('a=2 b=3 c=2');
  });

  test('aggregated: as few clusters as hold it, where it runs already first', () => {
    expect(targets(fleet, { strategy: 'aggregated', replicas: 20 })).toBe('b=20');
    expect(targets(fleet, { strategy: 'aggregated', replicas: 21 })).toBe('a=7 b=14');
    expect(targets(fleet, { strategy: 'aggregated', replicas: 7, previous: { c: 2 } })).toBe('c=7');
    expect(targets(fleet, { strategy: 'aggregated', replicas: 8, previous: { c: 2 } })).toBe('b=5 c=3');
    expect(targets(fleet, { strategy: 'aggregated', replicas: 3, previous: { a: 2, b: 3 } })).toBe('b=3');
  });

  test('targets that left the fleet, or no longer fit, are replaced', () => {
    const moved = { strategy: 'aggregated', replicas: 4, previous: { gone: 3, a: 1 } } as const;
    expect(targets(fleet, moved)).toBe('a=4');
    expect(targets(fleet, { ...moved, evicting: ['a'] })).toBe('b=4');
  });

  test('what has no replicas goes everywhere; a workload of 0 replicas nowhere', () => {
    expect(targets(fleet, {})).toBe('a=0 b=0 c=0');
    for (const strategy of ['duplicated', 'static', 'dynamic', 'aggregated'] as const) {
      expect(targets(fleet, { strategy, replicas: 0, requests: {} })).toBe('');
    }
  });

  test('empty-workload propagation keeps clusters without replicas, in order of preference', () => {
    const option = { enableEmptyWorkloadPropagation: true };
    expect(targets(fleet, { strategy: 'aggregated', replicas: 3 }, option)).toBe('b=3 a=0 c=0');
    expect(targets(fleet, { strategy: 'duplicated', replicas: 0, requests: {} }, option)).toBe('a=0 b=0 c=0');
    expect(targets(fleet, { weights: { a: 1 }, replicas: 3 }, option)).toBe('a=3 b=0 c=0');
  });

  test('overflow: a tier takes what it has room for, the rest spills', () => {
    const tiers = (strategy: 'dynamic' | 'duplicated', replicas: number): string =>
      targets(fleet, {
        strategy,
        replicas,
        clusterAffinities: [
          {
            affinityName: 'own',
            clusterNames: ['c'],
            overflowAffinities: [{ affinityName: 'cloud', exclude: ['b'] }, { affinityName: 'rest' }],
          },
        ],
      });
    expect(tiers('dynamic', 4)).toBe('c=4');
    expect(tiers('dynamic', 12)).toBe('c=5 a=7');
    expect(tiers('dynamic', 18)).toBe('c=5 a=10 b=3');
    expect(tiers('dynamic', 36)).toBe(
      'unschedulable: failed to assign replicas: Clusters available replicas are not enough to schedule.',
    );
  });

  test('up to the largest replica count, and names of any kind', () => {
    const most = 2 ** 31 - 1;
    expect(targets(fleet, { strategy: 'static', replicas: most })).toBe('a=715827883 b=715827882 c=715827882');
    const names = ['__proto__', 'constructor', 'toString', 'é', '\u{1F6A2}', 'a.b'];
    const odd = names.map((name) => ({ name, pods: 5 }));
    const outcome = decide(odd, {
      strategy: 'dynamic',
      replicas: 12,
      previous: Object.fromEntries([['__proto__', 2]]),
    });
    expect(outcome).toMatchObject({ code: 'placed' });
    expect(outcome.code === 'placed' && outcome.clusters.map(({ name }) => name)).toEqual([
      '__proto__',
      'a.b',
      'constructor',
      'toString',
      'é',
      '\u{1F6A2}',
    ]);
    const noFit = decide(
      names.map((name) => ({ name, kinds: [] })),
      { replicas: 1 },
    );
    expect(Object.keys(noFit.code === 'noFit' ? noFit.diagnosis : {}).sort()).toEqual(names.toSorted());
  });
});

describe('not placed', () => {
  test('noFit: reasons are counted, and counted sentences sorted by bytes; deleting clusters only count', () => {
    const taints = [{ key: 'x', effect: 'NoSchedule' }] as const;
    const full: readonly ClusterSketch[] = [
      ...Array.from({ length: 10 }, (_, n) => ({ name: `t${n}`, taints })),
      { name: 'k1', kinds: [] },
      { name: 'k2', kinds: ['Job'] },
      { name: 'old', deleting: true },
    ];
    const outcome = decide(full, { replicas: 1 });
    expect(outcome).toMatchObject({
      code: 'noFit',
      message:
        '0/13 clusters are available: 10 cluster(s) had untolerated taint {x:NoSchedule}, 2 cluster(s) did not have the API resource.',
      clusterCount: 13,
      diagnosis: {
        k1: 'cluster(s) did not have the API resource',
        t0: 'cluster(s) had untolerated taint {x:NoSchedule}',
      },
      attempts: [{ code: 'noFit' }],
    });
    expect(outcome.code === 'noFit' && 'old' in outcome.diagnosis).toBe(false);
  });

  test('noFit: of several reasons for a cluster the first filter by name counts', () => {
    const outcome = decide([{ name: 'a', kinds: [] }], { replicas: 1, clusterAffinity: { clusterNames: ['b'] } });
    expect(outcome).toMatchObject({ diagnosis: { a: 'cluster(s) did not have the API resource' } });
  });

  test('noFit: no cluster, or only deleting ones', () => {
    expect(targets([], { replicas: 1 })).toBe('noFit: 0/0 clusters are available: no cluster exists.');
    expect(targets([{ name: 'a', deleting: true }], { replicas: 1, previous: { a: 1 } })).toBe(
      'noFit: 0/1 clusters are available: no cluster exists.',
    );
  });

  test('unschedulable: not enough room, said as Karmada says it', () => {
    const room = 'Clusters available replicas 35 are not enough to schedule.';
    for (const strategy of ['dynamic', 'aggregated'] as const) {
      expect(targets(fleet, { strategy, replicas: 36 })).toBe(
        `unschedulable: failed to assign replicas: failed to scale up: ${room}`,
      );
      expect(targets(fleet, { strategy, replicas: 36, fresh: true })).toBe(
        `unschedulable: failed to assign replicas: failed to do fresh scale: ${room}`,
      );
    }
  });

  test('error: what the placement asks for cannot be', () => {
    const spreadConstraints = [{ spreadByField: 'cluster', minGroups: 4, maxGroups: 4 }] as const;
    expect(targets(fleet, { replicas: 1, spreadConstraints })).toBe(
      'error: failed to select clusters: the number of feasible clusters is less than spreadConstraint.MinGroups',
    );
  });
});

describe('affinity terms', () => {
  const clusterAffinities = [
    { affinityName: 'nowhere', clusterNames: ['x'] },
    { affinityName: 'small', clusterNames: ['c'] },
    { affinityName: 'large', clusterNames: ['b'] },
  ] as const;
  const unit = { strategy: 'dynamic', replicas: 8, clusterAffinities } as const;

  test('are tried in order, and the one that held is observed', () => {
    const mismatch = 'cluster(s) did not match the placement cluster affinity constraint';
    const small =
      'failed to assign replicas: failed to scale up: Clusters available replicas 5 are not enough to schedule.';
    expect(decide(fleet, unit)).toEqual({
      code: 'placed',
      clusters: [{ name: 'b', replicas: 8 }],
      observedAffinity: 'large',
      attempts: [
        { affinity: 'nowhere', code: 'noFit', message: `0/3 clusters are available: 3 ${mismatch}.` },
        { affinity: 'small', code: 'unschedulable', message: small },
        { affinity: 'large', code: 'placed' },
      ],
    });
  });

  test('when all fail, the first failure is the answer', () => {
    const outcome = decide(fleet, { ...unit, replicas: 30 });
    expect(outcome).toMatchObject({
      code: 'noFit',
      attempts: [{ code: 'noFit' }, { code: 'unschedulable' }, { code: 'unschedulable' }],
    });
    expect(decide(fleet, { ...unit, replicas: 30, observed: 'small' })).toMatchObject({
      code: 'unschedulable',
      attempts: [{ affinity: 'small' }, { affinity: 'large' }],
    });
  });

  test('start with the observed one and never go back, unless a reschedule is due or it is gone', () => {
    const tried = (sketch: Partial<BindingSketch>): readonly (string | undefined)[] => {
      const outcome = decide(fleet, { ...unit, ...sketch });
      return outcome.code === 'needsEstimates' ? [] : outcome.attempts.map(({ affinity }) => affinity);
    };
    expect(tried({ observed: 'large' })).toEqual(['large']);
    expect(tried({ observed: 'large', replicas: 1, fresh: true })).toEqual(['nowhere', 'small']);
    expect(tried({ observed: 'renamed' })).toEqual(['nowhere', 'small', 'large']);
  });

  test('a single affinity has no name, and clusterAffinities without entries are none', () => {
    const single = decide(fleet, { replicas: 1, clusterAffinity: { clusterNames: ['b'] }, observed: 'large' });
    expect(single).toEqual({ code: 'placed', clusters: [{ name: 'b', replicas: 1 }], attempts: [{ code: 'placed' }] });
    expect(targets(fleet, { replicas: 1, clusterAffinities: [] })).toBe('b=1 a=1 c=1');
  });

  test('the trace has an attempt a term', () => {
    const outcome = decide(fleet, unit, { trace: true });
    const attempts = outcome.code === 'placed' ? outcome.trace?.attempts : [];
    expect(attempts?.map(({ affinity, result }) => [affinity, result.code])).toEqual([
      ['nowhere', 'noFit'],
      ['small', 'unschedulable'],
      ['large', 'placed'],
    ]);
    expect(attempts?.[1]?.assignment?.failure).toMatch(/are not enough to schedule/);
  });
});

describe('bad input', () => {
  test('a fleet: cluster and field are named, with what would be right', () => {
    const good = cluster({ name: 'a' });
    expect(fleetError([good, good])).toMatchObject({
      cluster: 'a',
      path: 'metadata.name',
      problem: 'given twice',
      remedy: 'remove one of the two clusters',
      message: 'Cluster a: metadata.name: given twice; remove one of the two clusters',
    });
    expect(fleetError([good, { ...good, metadata: {} }])).toMatchObject({ cluster: '#1', path: 'metadata.name' });
    expect(fleetError([cluster({ name: 'b', pods: 'ten' })])).toMatchObject({
      cluster: 'b',
      path: 'status.resourceSummary.allocatable.pods',
      message: expect.stringMatching(/^Cluster b: status\.resourceSummary\.allocatable\.pods: "ten" is not a quantity/),
    });
    expect(fleetError([cluster({ name: 'b', allocatable: { cpu: 1 }, allocating: { cpu: '1x' } })])).toMatchObject({
      path: 'status.resourceSummary.allocating.cpu',
    });
    expect(fleetError([cluster({ name: 'b', nodes: [{ min: { cpu: 'one' }, count: 1 }] })])).toMatchObject({
      path: 'spec.resourceModels[0].ranges.cpu.min',
    });
  });

  test('a binding: the field is named, with what would be right', () => {
    const error = (spec: Partial<ResourceBindingSpec>): BindingError => bindingError(binding({ replicas: 1, spec }));
    expect(error({ replicaRequirements: { resourceRequest: { cpu: 'lots' } } })).toMatchObject({
      path: 'spec.replicaRequirements.resourceRequest.cpu',
      problem: '"lots" is not a quantity',
      remedy: expect.stringContaining('like 500m'),
    });
    const components = [
      { name: 'x', replicas: 1 },
      { name: 'y', replicas: 1, replicaRequirements: { resourceRequest: { cpu: '1x' } } },
    ];
    expect(error({ components })).toMatchObject({ path: 'spec.components[1].replicaRequirements.resourceRequest.cpu' });
    const resource = { apiVersion: 'apps/v1', kind: '', name: 'web' };
    expect(error({ resource })).toMatchObject({ path: 'spec.resource', message: expect.stringContaining('required') });
  });

  test('null is absent, as Go programs print it', () => {
    const whole = withNulls(
      { strategy: 'dynamic', replicas: 7 },
      {
        clusters: null,
        components: null,
        gracefulEvictionTasks: null,
        rescheduleTriggeredAt: null,
        workloadAffinityGroups: null,
      },
      { clusterAffinities: null, clusterTolerations: null, spreadConstraints: null, workloadAffinity: null },
    );
    const nullStatus = { ...whole, status: null } as unknown as BindingLike;
    expect(schedule(nullStatus, createFleet(fleet.map(nullFields)))).toEqual(
      decide(fleet, { strategy: 'dynamic', replicas: 7 }),
    );
    const parts = { labelSelector: null, fieldSelector: null, clusterNames: null, exclude: null };
    const term = { affinityName: 'x', ...parts, overflowAffinities: null };
    expect(run(withNulls({ replicas: 1 }, {}, { clusterAffinity: parts }))).toBe('b=1 a=1 c=1');
    expect(run(withNulls({ replicas: 1 }, {}, { clusterAffinities: [term] }))).toBe('b=1 a=1 c=1');
    expect(run(withNulls({ replicas: 1 }, { placement: null }, {}))).toBe('b=1 a=1 c=1');
    expect(
      run(withNulls({ strategy: 'dynamic', replicas: 1 }, { replicaRequirements: { resourceRequest: null } }, {})),
    ).toBe('b=1');
    const list = { ...strategies.static, weightPreference: { staticWeightList: null } };
    expect(run(withNulls({ replicas: 3 }, {}, { replicaScheduling: list }))).toBe('a=1 b=1 c=1');
  });

  test('null is absent: clusterAffinity', () => {
    expect(run(withNulls({ replicas: 1 }, {}, { clusterAffinity: null }))).toBe('b=1 a=1 c=1');
  });

  test('null is absent: replicaRequirements', () => {
    expect(run(withNulls({ strategy: 'dynamic', replicas: 1 }, { replicaRequirements: null }, {}))).toBe('b=1');
  });

  test('null is absent: weightPreference', () => {
    const replicaScheduling = { ...strategies.static, weightPreference: null };
    expect(run(withNulls({ replicas: 3 }, {}, { replicaScheduling }))).toBe('a=1 b=1 c=1');
  });

  test('a static weight without a target cluster is for all', () => {
    const replicaScheduling = { ...strategies.static, weightPreference: { staticWeightList: [{ weight: 1 }] } };
    expect(run(withNulls({ replicas: 3 }, {}, { replicaScheduling }))).toBe('a=1 b=1 c=1');
  });

  test('replicas that are no whole number of 32 bits are refused', () => {
    for (const replicas of [Number.NaN, 2.5, 2 ** 31, -1]) {
      expect(bindingError(binding({ strategy: 'dynamic', replicas }))).toMatchObject({ path: 'spec.replicas' });
    }
  });

  test('a negative maxGroups is refused', () => {
    const spreadConstraints = [{ spreadByField: 'cluster', minGroups: 1, maxGroups: -1 }] as const;
    expect(bindingError(binding({ replicas: 1, spreadConstraints }))).toMatchObject({
      path: expect.stringContaining('maxGroups'),
    });
  });

  test('resources may be called what JavaScript calls its own', () => {
    const allocatable = Object.fromEntries(['constructor', '__proto__'].map((name) => [name, 3]));
    const room = cluster({ name: 'a', allocatable, allocated: { cpu: 1 } });
    expect(schedule(binding({ replicas: 1, requests: { constructor: '1' } }), createFleet([room])).code).toBe('placed');
  });

  test('when all estimates wrap below 0 and their sum above, the highest quotient takes all, as in Karmada', () => {
    const wrapping = ['a', 'b'].map((name) => ({ name, pods: '2294967296' }));
    expect(targets(wrapping, { strategy: 'dynamic', replicas: 10 })).toBe('a=10');
  });

  test('an estimator that answers no whole number has a bug, and is named', () => {
    const estimator = { name: 'own', prepare: () => (one: { readonly name: string }) => (one.name === 'a' ? 3 : 2.5) };
    const estimate = (): string => targets(fleet.slice(0, 2), { replicas: 1 }, { estimators: [estimator] });
    expect(estimate).toThrow('estimator own: 2.5 for cluster b is no whole number of replicas');
    const scorer = { name: 'mine', prepare: () => () => Number.NaN };
    const score = (): string => targets(fleet, { replicas: 1 }, { scorers: [scorer] });
    expect(score).toThrow('scorer mine: NaN for cluster a is no whole number');
  });

  test('regions without a cluster constraint need no maximum, with the quirk regionExceedsMaxClusters off', () => {
    const spreadConstraints = [{ spreadByField: 'region', minGroups: 1, maxGroups: 2 }] as const;
    const regional = fleet.map((one) => ({ ...one, region: one.name }));
    const quirks = { regionExceedsMaxClusters: false };
    expect(targets(regional, { replicas: 1, spreadConstraints }, { quirks })).toMatch(/=1/);
  });
});

function decide(sketches: readonly ClusterSketch[], unit: BindingSketch, options: ScheduleOptions = {}): Outcome {
  return schedule(binding(unit), createFleet(sketches.map(cluster)), options);
}

/** The targets, or why there are none. */
function targets(sketches: readonly ClusterSketch[], unit: BindingSketch, options: ScheduleOptions = {}): string {
  return text(decide(sketches, unit, options));
}

function run(unit: BindingLike): string {
  return text(schedule(unit, createFleet(fleet.map(cluster))));
}

function text(outcome: Outcome): string {
  if (outcome.code === 'placed') return targetsText(outcome.clusters);
  return outcome.code === 'needsEstimates' ? outcome.code : `${outcome.code}: ${outcome.message}`;
}

/** Fields that the types do not let be null, and that programs print as null all the same. */
function withNulls(
  sketch: BindingSketch,
  spec: { readonly [field in keyof ResourceBindingSpec]?: unknown },
  placement: { readonly [field in keyof Placement]?: unknown },
): BindingLike {
  const plain = binding(sketch);
  const all = { ...plain.spec, placement: { ...plain.spec.placement, ...placement }, ...spec };
  return { ...plain, spec: all } as BindingLike;
}

function nullFields(sketch: ClusterSketch): Cluster {
  const { metadata, spec, status, ...rest } = cluster(sketch);
  const nulls = { provider: null, region: null, zone: null, zones: null, taints: null, resourceModels: null };
  const summary = { ...status?.resourceSummary, allocated: null, allocating: null, allocatableModelings: null };
  return {
    ...rest,
    metadata: { ...metadata, labels: null, deletionTimestamp: null },
    spec: { ...spec, ...nulls },
    status: { ...status, resourceSummary: summary },
  } as unknown as Cluster;
}

function fleetError(clusters: readonly Cluster[]): unknown {
  const error = thrownBy(() => createFleet(clusters));
  expect(error).toBeInstanceOf(FleetError);
  return error;
}

function bindingError(unit: BindingLike): BindingError {
  const error = thrownBy(() => schedule(unit, createFleet(fleet.map(cluster))));
  if (error instanceof BindingError) return error;
  throw new Error(`not a BindingError: ${String(error)}`);
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
