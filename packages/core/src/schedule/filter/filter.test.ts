import type { NodeSelectorRequirement, ResourceBinding, Taint, Toleration } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { affinities } from '../arbitraries.fixture.ts';
import { type BindingSketch, binding, type ClusterSketch, cluster } from '../builders.fixture.ts';
import { clusterSketches } from '../cluster-arbitraries.fixture.ts';
import type { ScheduleOptions } from '../model/options.ts';
import type { PluginRejection } from '../model/trace.ts';
import { createFleet } from '../normalize/fleet.ts';
import { schedule } from '../schedule.ts';

describe('API enablement', () => {
  test('exactly this apiVersion and kind', () => {
    expect(rejections({ kinds: ['Job'] }, {})).toMatchObject([
      {
        plugin: 'APIEnablement',
        code: 'ApiNotEnabled',
        message: 'cluster(s) did not have the API resource',
        detail: 'apps/v1 Deployment',
      },
    ]);
    expect(rejections({ kinds: ['Job', 'Deployment'] }, {})).toEqual([]);
  });

  test('where it runs already it stays, with replicas or without', () => {
    expect(rejections({ kinds: [] }, { previous: { a: 0 } })).toEqual([]);
  });

  test('enablements of one group version may come in several entries', () => {
    const apis = ['Job', 'Deployment'].map((kind) => ({ groupVersion: 'apps/v1', resources: [{ name: kind, kind }] }));
    const object = { ...cluster({ name: 'a' }), status: { apiEnablements: apis } };
    expect(schedule(binding({}), createFleet([object])).code).toBe('placed');
  });
});

describe('taints', () => {
  const noSchedule: Taint = { key: 'dedicated', value: 'x', effect: 'NoSchedule' };

  test('the first that is not tolerated is the reason; PreferNoSchedule is none', () => {
    const taints: readonly Taint[] = [
      { key: 'soft', effect: 'PreferNoSchedule' },
      noSchedule,
      { key: 'gone', effect: 'NoExecute' },
    ];
    const reasons = (...clusterTolerations: Toleration[]): readonly string[] =>
      rejections({ taints }, { clusterTolerations }).map(({ message }) => message);
    expect(reasons()).toEqual(['cluster(s) had untolerated taint {dedicated=x:NoSchedule}']);
    expect(reasons({ key: 'dedicated', operator: 'Exists' })).toEqual([
      'cluster(s) had untolerated taint {gone:NoExecute}',
    ]);
    expect(reasons({ operator: 'Exists' })).toEqual([]);
    expect(reasons({ key: 'dedicated', value: 'y' }, { key: 'gone', operator: 'Exists' })).toHaveLength(1);
    expect(
      reasons({ key: 'dedicated', value: 'x' }, { key: 'gone', operator: 'Exists', tolerationSeconds: 0 }),
    ).toEqual([]);
  });

  test('where it runs already it stays', () => {
    expect(rejections({ taints: [noSchedule] }, { previous: { a: 1 } })).toEqual([]);
  });
});

describe('cluster affinity', () => {
  test('all parts must hold; what does not is in the detail', () => {
    const clusterAffinity = {
      clusterNames: ['a', 'b'],
      exclude: ['b'],
      labelSelector: { matchLabels: { env: 'prod' } },
    };
    expect(rejections({ labels: { env: 'prod' } }, { clusterAffinity })).toEqual([]);
    expect(rejections({ labels: { env: 'dev' } }, { clusterAffinity })).toMatchObject([
      {
        code: 'AffinityMismatch',
        message: 'cluster(s) did not match the placement cluster affinity constraint',
        detail: expect.stringMatching(/^labelSelector env.*prod/),
      },
    ]);
    expect(rejections({ name: 'b', labels: { env: 'prod' } }, { clusterAffinity })[0]?.detail).toBe('exclude b');
    expect(rejections({ name: 'c' }, { clusterAffinity: { clusterNames: ['a', 'b'] } })[0]?.detail).toBe(
      'clusterNames a, b',
    );
  });

  test('where it runs already it does not stay when the affinity has changed', () => {
    expect(rejections({}, { previous: { a: 1 }, clusterAffinity: { exclude: ['a'] } })).toHaveLength(1);
  });

  test('regions and providers match like labels, zones by overlap; lists without values as Karmada has them', () => {
    const cases: readonly (readonly [
      Partial<ClusterSketch>,
      string,
      NodeSelectorRequirement['operator'],
      readonly string[],
      boolean,
    ])[] = [
      [{ region: 'eu' }, 'region', 'In', ['eu', 'us'], true],
      [{ region: 'eu' }, 'region', 'NotIn', ['eu'], false],
      [{}, 'region', 'In', ['eu'], false],
      [{}, 'region', 'In', [''], false],
      [{}, 'region', 'NotIn', ['eu'], true],
      [{ provider: 'p' }, 'provider', 'Exists', [], true],
      [{}, 'provider', 'DoesNotExist', [], true],
      [{ region: 'eu' }, 'region', 'In', [], false],
      [{ region: 'eu' }, 'region', 'NotIn', [], false],
      [{ zones: ['1', '2'] }, 'zone', 'In', ['2', '3'], true],
      [{ zones: ['1', '2'] }, 'zone', 'NotIn', ['2', '3'], false],
      [{ zones: ['1'] }, 'zone', 'NotIn', ['2'], true],
      [{}, 'zone', 'NotIn', ['2'], true],
      [{ zones: ['1'] }, 'zone', 'In', [], false],
      [{ zones: ['1'] }, 'zone', 'NotIn', [], true],
    ];
    for (const [sketch, key, operator, values, matches] of cases) {
      const fieldSelector = { matchExpressions: [{ key, operator, values }] };
      expect([
        sketch,
        key,
        operator,
        values,
        rejections(sketch, { clusterAffinity: { fieldSelector } }).length === 0,
      ]).toEqual([sketch, key, operator, values, matches]);
    }
  });

  test('asking once per class of clusters is asking each cluster', () => {
    const fleets = fc.uniqueArray(clusterSketches(), { selector: ({ name }) => name, maxLength: 8 });
    fc.assert(
      fc.property(fleets, affinities(), (sketches, clusterAffinity) => {
        const unit = binding({ clusterAffinity, clusterTolerations: [{ key: 'gpu', operator: 'Exists' }] });
        const together = rejectionsByName(sketches, unit);
        for (const sketch of sketches)
          expect(together.get(sketch.name)).toEqual(rejectionsByName([sketch], unit).get(sketch.name));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the other filters', () => {
  test('an eviction task keeps out, even where it still runs', () => {
    expect(rejections({}, { evicting: ['a'], previous: { a: 1 } })).toMatchObject([
      { plugin: 'ClusterEviction', code: 'BeingEvicted', message: 'cluster(s) is in the process of eviction' },
    ]);
    expect(rejections({}, { evicting: ['b'] })).toEqual([]);
  });

  test('a spread constraint wants its property, even where static weights ignore it', () => {
    const reason = (spreadByField: 'provider' | 'region' | 'zone', sketch: Partial<ClusterSketch>): readonly string[] =>
      rejections(sketch, {
        strategy: 'static',
        spreadConstraints: [
          { spreadByField, minGroups: 1, maxGroups: 1 },
          { spreadByField: 'cluster', minGroups: 1, maxGroups: 1 },
        ],
      }).map(({ message }) => message);
    expect(reason('provider', {})).toEqual(['cluster(s) did not have provider property']);
    expect(reason('region', { provider: 'p', zones: ['1'] })).toEqual(['cluster(s) did not have region property']);
    expect(reason('zone', { zones: [] })).toEqual(['cluster(s) did not have zones property']);
    expect(reason('zone', { zones: ['1'] })).toEqual([]);
  });

  test('workload affinity: only where all placed peers of the group run, once there are any', () => {
    const unit = { spec: { workloadAffinityGroups: { affinityGroup: 'app=shop' } } };
    const peers = [
      peer('db', { affinityGroup: 'app=shop' }, ['a', 'b']),
      peer('cache', { affinityGroup: 'app=shop' }, ['b', 'c']),
    ];
    expect(rejectedNames(unit, peers)).toEqual(['a', 'c']);
    expect(rejectedNames({ ...unit, previous: { c: 1 } }, peers)).toEqual(['a']);
    expect(rejectedNames(unit, [peer('db', { affinityGroup: 'app=shop' }, [])])).toEqual([]);
    expect(rejectedNames(unit, [peer('db', { affinityGroup: 'app=other' }, ['a'])])).toEqual([]);
    // Its own binding is no peer, nor is a binding of another namespace.
    expect(rejectedNames(unit, [peer('web', { affinityGroup: 'app=shop' }, ['a'])])).toEqual([]);
    expect(rejectedNames(unit, [peer('db', { affinityGroup: 'app=shop' }, ['a'], 'elsewhere')])).toEqual([]);
    expect(rejectedNames(unit, peers, { featureGates: {} })).toEqual([]);
  });

  test('workload anti-affinity: nowhere where a peer of the group runs', () => {
    const unit = { spec: { workloadAffinityGroups: { antiAffinityGroup: 'ha=shop' } } };
    const peers = [
      peer('db', { antiAffinityGroup: 'ha=shop' }, ['a']),
      peer('cache', { affinityGroup: 'ha=shop' }, ['b']),
    ];
    expect(rejectedNames(unit, peers)).toEqual(['a']);
    expect(rejectedNames({ ...unit, previous: { a: 1 } }, peers)).toEqual([]);
    expect(rejectedNames(unit, peers, { featureGates: {} })).toEqual([]);
  });
});

function rejections(sketch: Partial<ClusterSketch>, unit: BindingSketch): readonly PluginRejection[] {
  const named = { name: 'a', ...sketch };
  return rejectionsByName([named], binding({ replicas: 1, ...unit })).get(named.name) ?? [];
}

function rejectionsByName(
  fleet: readonly ClusterSketch[],
  unit: ReturnType<typeof binding>,
  options: ScheduleOptions = {},
): ReadonlyMap<string, readonly PluginRejection[]> {
  const outcome = schedule(unit, createFleet(fleet.map(cluster)), { trace: true, ...options });
  const clusters = outcome.code === 'needsEstimates' ? [] : (outcome.trace?.attempts[0]?.clusters ?? []);
  return new Map(clusters.map((one) => [one.name, one.rejections]));
}

function rejectedNames(
  unit: BindingSketch,
  otherBindings: readonly ResourceBinding[],
  options: ScheduleOptions = { featureGates: { WorkloadAffinity: true } },
): readonly string[] {
  const fleet = ['a', 'b', 'c'].map((name) => ({ name }));
  const rejected = rejectionsByName(fleet, binding({ replicas: 1, ...unit }), { otherBindings, ...options });
  return [...rejected].flatMap(([name, reasons]) => (reasons.length > 0 ? [name] : []));
}

function peer(
  name: string,
  workloadAffinityGroups: NonNullable<ResourceBinding['spec']['workloadAffinityGroups']>,
  clusters: readonly string[],
  namespace = 'shop',
): ResourceBinding {
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { namespace, name: `${name}-deployment` },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      workloadAffinityGroups,
      clusters: clusters.map((target) => ({ name: target, replicas: 1 })),
    },
  };
}
