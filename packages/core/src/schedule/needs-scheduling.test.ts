import type { Placement, ResourceBindingSpec } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { appliedPlacementAnnotation, decodeAppliedPlacement, decodePlacement } from './applied-placement.ts';
import type { BindingLike } from './model/unit.ts';
import { needsScheduling } from './needs-scheduling.ts';
import { passesBindingFilter } from './needs-scheduling-filter.ts';
import { createFleet } from './normalize/fleet.ts';

const fleet = createFleet([cluster('eu'), cluster('us'), cluster('old', '2025-05-01T00:00:00Z')]);

const weighted: Placement = {
  clusterAffinity: { clusterNames: ['eu', 'us'] },
  replicaScheduling: {
    replicaSchedulingType: 'Divided',
    replicaDivisionPreference: 'Weighted',
    weightPreference: { dynamicWeight: 'AvailableReplicas' },
  },
};

describe('what is not scheduled', () => {
  test('a binding that is gone', () => {
    expect(needsScheduling(undefined, fleet)).toMatchObject({
      branch: 'not-found',
      schedules: false,
      patches: [],
      events: [],
    });
  });

  test('a binding that is being deleted: an event on it and one on its resource', () => {
    const deletionTimestamp = '2025-05-01T00:00:00Z';
    const namespaced = needsScheduling(binding({}, { deletionTimestamp }), fleet);
    const message = 'skip schedule deleting resourceBinding: shop/web-deployment';
    expect(namespaced).toMatchObject({
      branch: 'deleting',
      events: [
        { object: 'binding', type: 'Warning', reason: 'ScheduleBindingFailed', message },
        { object: 'resource', type: 'Warning', reason: 'ScheduleBindingFailed', message },
      ],
    });
    const clusterWide: BindingLike = {
      kind: 'ClusterResourceBinding',
      metadata: { name: 'web', deletionTimestamp },
      spec: spec({}),
    };
    expect(needsScheduling(clusterWide, fleet)).toMatchObject({
      events: [{ message: 'skip schedule deleting clusterResourceBinding: web' }, { object: 'resource' }],
    });
  });

  test('a binding without a placement is an error', () => {
    const { placement: _, ...rest } = spec({});
    expect(needsScheduling({ metadata: { namespace: 'shop', name: 'web' }, spec: rest }, fleet)).toMatchObject({
      branch: 'no-placement',
      schedules: false,
      error: 'failed to get placement from resourceBinding(shop/web)',
    });
  });

  test('a binding that is as decided: only its generation is noted, once', () => {
    const settled = binding({}, { generation: 7 }, { schedulerObservedGeneration: 6 });
    const patch = {
      subresource: 'status',
      type: 'application/merge-patch+json',
      body: { status: { schedulerObservedGeneration: 7 } },
    };
    expect(needsScheduling(settled, fleet)).toMatchObject({ branch: 'none', schedules: false, patches: [patch] });
    expect(needsScheduling(binding({}, { generation: 7 }, { schedulerObservedGeneration: 7 }), fleet)).toMatchObject({
      patches: [],
    });
  });
});

describe('what is scheduled', () => {
  test('a binding without an applied placement, or with another one', () => {
    for (const applied of ['', JSON.stringify({ ...weighted, clusterAffinity: {} }), JSON.stringify({}), 'null']) {
      expect(branchOf(binding({}, { annotations: { [appliedPlacementAnnotation]: applied } }))).toBe(
        'placement-changed',
      );
    }
    expect(branchOf(binding({}, { annotations: {} }))).toBe('placement-changed');
  });

  test('other replicas than the targets have: in sum when divided, each when duplicated', () => {
    expect(branchOf(binding({ replicas: 6 }))).toBe('replicas-changed');
    expect(branchOf(binding({ clusters: [] }))).toBe('replicas-changed');
    const duplicated: Placement = { replicaScheduling: { replicaSchedulingType: 'Duplicated' } };
    const twoAndThree = binding({ placement: duplicated });
    const threeEach = binding({ placement: duplicated, replicas: 3, clusters: [{ name: 'eu', replicas: 3 }] });
    expect(branchOf(twoAndThree)).toBe('replicas-changed');
    expect(needsScheduling(twoAndThree, fleet).why).toBe('each target must have 5 replicas, and eu has 2');
    expect(branchOf(threeEach)).toBe('duplicated-or-non-workload');
  });

  test('components without targets, with their gate only', () => {
    const components = [{ name: 'worker', replicas: 2 }];
    const fresh = binding({ replicas: 0, clusters: [], components });
    expect(branchOf(fresh)).toBe('none');
    expect(needsScheduling(fresh, fleet, { featureGates: { MultiplePodTemplatesScheduling: true } }).branch).toBe(
      'replicas-changed',
    );
  });

  test('a reschedule that was asked for after the last decision, not before or at it', () => {
    const asked = (at: string) =>
      binding({ rescheduleTriggeredAt: at }, {}, { lastScheduledTime: '2025-05-01T10:00:00Z' });
    expect(branchOf(asked('2025-05-01T10:00:01Z'))).toBe('reschedule-triggered');
    expect(branchOf(asked('2025-05-01T12:00:00+02:00'))).toBe('none');
    expect(branchOf(binding({ rescheduleTriggeredAt: '2025-05-01T10:00:00Z' }))).toBe('none');
  });

  test('what has no replicas, at every event', () => {
    const { replicas: _, clusters: __, ...configMap } = spec({ placement: {} });
    expect(branchOf({ ...binding({}), spec: configMap, metadata: applied({}) })).toBe('duplicated-or-non-workload');
  });

  test('a target that is being deleted, but not one that is unknown', () => {
    expect(branchOf(binding({ clusters: [{ name: 'old', replicas: 5 }] }))).toBe('terminating-target');
    expect(branchOf(binding({ clusters: [{ name: 'ghost', replicas: 5 }] }))).toBe('none');
  });
});

describe('the applied placement', () => {
  const first = { affinityName: 'first', clusterNames: ['eu'], overflowAffinities: [{ affinityName: 'spill' }] };
  const second = { affinityName: 'second', clusterNames: ['us'] };
  const strategy = {
    replicaScheduling: { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' },
  } as const;
  const terms = (...clusterAffinities: NonNullable<Placement['clusterAffinities']>): Placement => ({
    ...strategy,
    clusterAffinities,
  });

  test('is read as Go does: any case, any order, unknown fields and null ignored', () => {
    const text =
      '{"later":{"x":[1]},"SPREADCONSTRAINTS":null,"ClusterAffinity":{"Exclude":null,"clusternames":["eu"]}}';
    expect(decodeAppliedPlacement(text)).toEqual(decodePlacement({ clusterAffinity: { clusterNames: ['eu'] } }));
    expect(decodeAppliedPlacement('null')).toEqual(decodePlacement({}));
    const zeros: Placement = { spreadConstraints: [{ spreadByField: 'cluster', spreadByLabel: '', minGroups: 0 }] };
    expect(decodePlacement(zeros)).toEqual(
      decodeAppliedPlacement('{"spreadConstraints":[{"spreadByField":"cluster"}]}'),
    );
  });

  test('does not decode with a wrong type, wherever it is', () => {
    for (const text of [
      '{',
      '7',
      '[]',
      '{"clusterAffinity":[]}',
      '{"spreadConstraints":[{"maxGroups":1.5}]}',
      '{"clusterTolerations":[{"key":1}]}',
    ]) {
      expect(decodeAppliedPlacement(text)).toBeUndefined();
    }
  });

  test('with named terms, only the observed one counts', () => {
    const placed = (placement: Placement, before: Placement, observed?: string) => {
      const status = observed === undefined ? {} : { schedulerObservingAffinityName: observed };
      return branchOf({ ...binding({ placement }, {}, status), metadata: applied(before) });
    };
    const before = terms(first, second);
    expect(placed(terms(second, first), before, 'first')).toBe('none');
    expect(placed(terms(first), before, 'first')).toBe('none');
    expect(placed(terms(first), before, 'second')).toBe('placement-changed');
    expect(placed(terms(first, second), terms(second), 'first')).toBe('placement-changed');
    expect(placed(terms(first), before)).toBe('placement-changed');
    expect(placed(terms({ ...first, overflowAffinities: [] }, second), before, 'first')).toBe('placement-changed');
    const kept: Placement = { ...before, workloadAffinity: { affinity: { groupByLabelKey: 'app' } } };
    expect(placed(kept, before, 'first')).toBe('none');
    expect(placed(kept, before)).toBe('placement-changed');
  });

  test('quirk: empty lists that are written out differ from none', () => {
    const written = { ...binding({ placement: { ...weighted, clusterTolerations: [] } }), metadata: applied(weighted) };
    expect(needsScheduling(written, fleet)).toMatchObject({
      branch: 'placement-changed',
      quirks: [{ name: 'emptyListsDiffer' }],
    });
    const forgiving = needsScheduling(written, fleet, { quirks: { emptyListsDiffer: false } });
    expect(forgiving.branch).toBe('none');
    expect(forgiving.quirks).toBeUndefined();
  });

  test('quirk: an annotation that does not decode counts as unchanged', () => {
    const broken = binding({}, { annotations: { [appliedPlacementAnnotation]: 'not json' } });
    expect(needsScheduling(broken, fleet)).toMatchObject({
      branch: 'none',
      quirks: [{ name: 'brokenAppliedIsUnchanged' }],
    });
    expect(needsScheduling(broken, fleet, { quirks: { brokenAppliedIsUnchanged: false } }).branch).toBe(
      'placement-changed',
    );
  });

  test('a placement of the wrong type is refused by name', () => {
    const placement = JSON.parse('{"spreadConstraints":"cluster"}') as Placement;
    expect(() => needsScheduling({ ...binding({ placement }), metadata: applied({}) }, fleet)).toThrow(
      /^shop\/web-deployment: spec\.placement/,
    );
  });

  // Catches: comparing the texts, or reading fields by their exact name (tried: without `toLowerCase`).
  test('order of keys and case of field names do not matter', () => {
    const respell = (value: unknown, upper: boolean): unknown => {
      if (Array.isArray(value)) return value.map((item) => respell(item, upper));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([key, item]) => [upper ? key.toUpperCase() : key, respell(item, upper)]));
    };
    fc.assert(
      fc.property(placements(), fc.boolean(), (placement, upper) => {
        const text = JSON.stringify(respell(placement, upper));
        expect(decodeAppliedPlacement(text)).toEqual(decodePlacement(placement));
      }),
    );
  });

  // Catches: an answer that depends on anything but its arguments, or that changes them (tried: `clusters.sort` in a rule).
  test('the answer is the same for a frozen copy, and a placement equals itself', () => {
    fc.assert(
      fc.property(placements(), fc.nat(9), fc.constantFrom('eu', 'us', 'old', 'ghost'), (placement, replicas, name) => {
        const clusters = [
          { name: 'us', replicas: 2 },
          { name, replicas: 3 },
        ];
        const given = { ...binding({ placement, replicas, clusters }), metadata: applied(placement) };
        const answer = needsScheduling(given, fleet);
        expect(needsScheduling(deepFreeze(structuredClone(given)), fleet)).toEqual(answer);
        expect(answer.branch).not.toBe('placement-changed');
      }),
    );
  });
});

describe('the filter', () => {
  const labels = { 'propagationpolicy.karmada.io/permanent-id': 'a1' };

  test('lets through what a policy has claimed for this scheduler', () => {
    expect(passesBindingFilter(binding({}, { labels }))).toMatchObject({ passes: true });
    expect(passesBindingFilter(binding({ schedulerName: '' }, { labels })).passes).toBe(true);
    expect(passesBindingFilter(binding({ schedulerName: 'flotilla' }, { labels }), 'flotilla').passes).toBe(true);
    expect(passesBindingFilter(binding({}, { labels: { 'binding.karmada.io/managed-by': 'x' } })).passes).toBe(true);
  });

  test('keeps out the rest, and says why', () => {
    expect(passesBindingFilter(binding({ schedulerName: 'flotilla' }, { labels }))).toEqual({
      passes: false,
      why: 'it is for the scheduler flotilla, not for default-scheduler',
    });
    expect(passesBindingFilter(binding({ suspension: { scheduling: true } }, { labels })).why).toBe(
      'its scheduling is suspended',
    );
    expect(passesBindingFilter(binding({ suspension: { dispatching: true } }, { labels })).passes).toBe(true);
    expect(
      passesBindingFilter(binding({}, { labels: { 'propagationpolicy.karmada.io/permanent-id': '' } })).passes,
    ).toBe(false);
    expect(passesBindingFilter(binding({})).passes).toBe(false);
  });
});

function cluster(name: string, deletionTimestamp?: string) {
  const metadata = { name, ...(deletionTimestamp && { deletionTimestamp }) };
  return { apiVersion: 'cluster.karmada.io/v1alpha1', kind: 'Cluster', metadata, spec: { syncMode: 'Push' } } as const;
}

function spec(overrides: Partial<ResourceBindingSpec>): ResourceBindingSpec {
  return {
    resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
    replicas: 5,
    clusters: [
      { name: 'eu', replicas: 2 },
      { name: 'us', replicas: 3 },
    ],
    placement: weighted,
    ...overrides,
  };
}

/** A binding that is exactly as decided, but for what is overridden. */
function binding(
  overrides: Partial<ResourceBindingSpec>,
  metadata: BindingLike['metadata'] = {},
  status: NonNullable<BindingLike['status']> = {},
): BindingLike {
  const whole = spec(overrides);
  return { kind: 'ResourceBinding', metadata: { ...applied(whole.placement ?? {}), ...metadata }, spec: whole, status };
}

function applied(placement: Placement): BindingLike['metadata'] {
  return {
    namespace: 'shop',
    name: 'web-deployment',
    annotations: { [appliedPlacementAnnotation]: JSON.stringify(placement) },
  };
}

function branchOf(given: BindingLike): string {
  return needsScheduling(given, fleet).branch;
}

function placements(): fc.Arbitrary<Placement> {
  const names = fc.array(fc.constantFrom('eu', 'us', 'ap'), { maxLength: 2 });
  const labels = fc.dictionary(fc.constantFrom('ZONE', 'TIER'), fc.constantFrom('a', ''));
  const affinity = fc.record({ clusterNames: names, exclude: names }, { requiredKeys: [] });
  const spread = fc.record({ minGroups: fc.nat(3), maxGroups: fc.nat(3) }, { requiredKeys: [] });
  return fc.record(
    {
      clusterAffinity: affinity,
      clusterAffinities: fc.array(
        affinity.map((each) => ({ affinityName: 'a', ...each })),
        { maxLength: 2 },
      ),
      clusterTolerations: fc.array(fc.record({ key: fc.string() }, { requiredKeys: [] }), { maxLength: 2 }),
      spreadConstraints: fc.array(spread, { maxLength: 2 }),
      replicaScheduling: fc.record({
        replicaSchedulingType: fc.constantFrom('Divided', 'Duplicated'),
        weightPreference: labels.map((matchLabels) => ({
          staticWeightList: [{ targetCluster: { labelSelector: { matchLabels } }, weight: 1 }],
        })),
      }),
    },
    { requiredKeys: [] },
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const item of Object.values(value)) deepFreeze(item);
  return Object.freeze(value);
}
