import type { Cluster } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import { binding, type ClusterSketch, cluster } from '../builders.fixture.ts';
import type { FilterPlugin } from '../filter/plugin.ts';
import { defaultFilters } from '../filter/plugins.ts';
import { createFleet } from '../normalize/fleet.ts';
import type { ClusterEvent } from '../normalize/update.ts';
import type { ScorePlugin } from '../score/plugin.ts';
import { affectedBy } from './affected.ts';
import { indexBindings } from './binding-index.ts';

const fleet = createFleet(['a', 'b', 'c'].map((name) => cluster({ name, pods: 10 })));

function modified(sketch: ClusterSketch): readonly ClusterEvent[] {
  return [{ type: 'modified', cluster: cluster({ pods: 10, ...sketch }) }];
}

const taints: Cluster['spec']['taints'] = [{ key: 'k', effect: 'NoSchedule' }];

describe('affectedBy', () => {
  test('says which bindings a cluster event may affect, and why', () => {
    const bindings = [
      binding({ replicas: 2, strategy: 'dynamic' }),
      binding({ replicas: 2, strategy: 'dynamic', clusterAffinity: { clusterNames: ['b'] } }),
      binding({ replicas: 2, strategy: 'dynamic', previous: { a: 2 } }),
    ];
    expect(affectedBy(modified({ name: 'a', taints }), bindings, fleet)).toEqual([
      {
        index: 0,
        changes: [
          {
            cluster: 'a',
            aspect: 'feasible',
            before: { code: 'feasible' },
            after: { code: 'rejected', message: 'cluster(s) had untolerated taint {k:NoSchedule}' },
          },
        ],
      },
    ]);
  });

  test('more or less room matters only to those who divide by it anew', () => {
    const bindings = {
      first: binding({ replicas: 4, strategy: 'dynamic' }),
      scaledUp: binding({ replicas: 4, strategy: 'aggregated', previous: { a: 2, b: 1 } }),
      steady: binding({ replicas: 4, strategy: 'dynamic', previous: { a: 2, b: 2 } }),
      scaledDown: binding({ replicas: 3, strategy: 'aggregated', previous: { a: 2, b: 2 } }),
      fresh: binding({ replicas: 4, strategy: 'dynamic', previous: { a: 2, b: 2 }, fresh: true }),
      static: binding({ replicas: 4, strategy: 'static' }),
      nothing: binding({}),
    };
    const affected = affectedBy(modified({ name: 'c', pods: 9 }), Object.values(bindings), fleet);
    expect(affected.map(({ index }) => Object.keys(bindings)[index])).toEqual(['first', 'scaledUp', 'fresh']);
    expect(affected[0]?.changes).toEqual([{ cluster: 'c', aspect: 'estimate', before: 10, after: 9 }]);
  });

  test('a cluster that comes or goes matters where it fits, and where nothing does', () => {
    const only = (name: string): ReturnType<typeof binding> => binding({ clusterAffinity: { clusterNames: [name] } });
    const bindings = [binding({}), only('a'), only('d'), only('nowhere')];
    const added = affectedBy([{ type: 'added', cluster: cluster({ name: 'd' }) }], bindings, fleet);
    expect(added.map(({ index, changes }) => [index, changes[0]?.aspect])).toEqual([
      [0, 'feasible'],
      [2, 'feasible'],
      [3, 'rejection'],
    ]);
    const deleted = affectedBy([{ type: 'deleted', cluster: { metadata: { name: 'b' } } }], bindings, fleet);
    expect(deleted.map(({ index }) => index)).toEqual([0, 2, 3]);
  });

  test('a change that was taken back, or is none, affects nobody', () => {
    const back = [...modified({ name: 'a', taints }), ...modified({ name: 'a' })];
    const label = modified({ name: 'a', labels: { unread: 'x' } });
    for (const events of [back, label, []]) expect(affectedBy(events, [binding({ replicas: 3 })], fleet)).toEqual([]);
  });

  test('names the term, and goes no further than the first that surely holds', () => {
    const clusterAffinities = ['a', 'b', 'c'].map((name) => ({ affinityName: `only-${name}`, clusterNames: [name] }));
    const one = binding({ clusterAffinities });
    const observed = binding({ clusterAffinities, observed: 'only-b' });
    const affected = affectedBy(modified({ name: 'b', taints }), [one, observed], fleet);
    expect(affected.map(({ index, changes }) => [index, changes[0]?.affinity])).toEqual([[1, 'only-b']]);
  });

  test('goes on where the first term may fail in selection', () => {
    const clusterAffinities = ['a', 'b'].map((name) => ({ affinityName: `only-${name}`, clusterNames: [name] }));
    const spreadConstraints = [{ spreadByField: 'cluster' as const, minGroups: 1, maxGroups: 2 }];
    const one = binding({ replicas: 20, strategy: 'aggregated', clusterAffinities, spreadConstraints });
    expect(affectedBy(modified({ name: 'b', pods: 30 }), [one], fleet)).toHaveLength(1);
    const two = binding({ clusterAffinities, spreadConstraints: [{ ...spreadConstraints[0], minGroups: 2 }] });
    expect(affectedBy(modified({ name: 'b', taints }), [two], fleet)).toHaveLength(1);
  });

  test('a score matters to those whose result shows the order', () => {
    const scorers: readonly ScorePlugin[] = [{ name: 'Zones', prepare: () => (one) => one.zones.length }];
    const bindings = {
      duplicated: binding({ replicas: 2, strategy: 'duplicated' }),
      aggregated: binding({ replicas: 2, strategy: 'aggregated' }),
      dynamic: binding({ replicas: 2, strategy: 'dynamic' }),
      static: binding({ replicas: 2, strategy: 'static' }),
      // What runs in a tier does not count in the tiers before it.
      overflowing: binding({
        replicas: 2,
        strategy: 'aggregated',
        previous: { a: 2 },
        clusterAffinities: [
          {
            affinityName: 'bc',
            clusterNames: ['b', 'c'],
            overflowAffinities: [{ affinityName: 'a', clusterNames: ['a'] }],
          },
        ],
      }),
      steady: binding({ replicas: 2, strategy: 'aggregated', previous: { a: 2 } }),
    };
    const affected = affectedBy(modified({ name: 'c', zones: ['z'] }), Object.values(bindings), fleet, { scorers });
    expect(affected.map(({ index }) => Object.keys(bindings)[index])).toEqual([
      'duplicated',
      'aggregated',
      'overflowing',
    ]);
    expect(affected[0]?.changes).toEqual([{ cluster: 'c', aspect: 'score', before: 0, after: 1 }]);
  });

  test('what is being evicted from a changed cluster does not look at it', () => {
    const evicted = binding({ replicas: 2, strategy: 'dynamic', evicting: ['a'] });
    for (const change of [modified({ name: 'a', pods: 3 }), modified({ name: 'a', taints })]) {
      expect(affectedBy(change, [evicted], fleet)).toEqual([]);
    }
  });

  test('an index answers as the list', () => {
    const bindings = [1, 2, 3].flatMap((replicas) => [
      binding({ replicas, strategy: 'dynamic' }),
      binding({ replicas, strategy: 'dynamic', previous: { a: 1, b: 1 }, evicting: ['b'] }),
      binding({ replicas, clusterAffinity: { clusterNames: ['c'] } }),
    ]);
    const index = indexBindings(bindings);
    expect(index.groups).toHaveLength(2);
    for (const events of [
      modified({ name: 'a', pods: 3 }),
      modified({ name: 'b', taints }),
      modified({ name: 'c', taints }),
    ]) {
      const affected = affectedBy(events, index, fleet);
      expect(affected.length).toBeGreaterThan(0);
      expect(affected).toEqual(affectedBy(events, bindings, fleet));
    }
  });

  test('a filter left out of the comparison still says whether anything fits, binding by binding', () => {
    const small: FilterPlugin = {
      name: 'Small',
      affectedBy: () => false,
      prepare:
        ({ replicas }) =>
        () =>
          replicas > 1 ? { code: 'Large', message: 'too large' } : undefined,
    };
    const options = { filters: [...defaultFilters, small] };
    const bindings = [binding({ replicas: 1 }), binding({ replicas: 2 })];
    const clusterAffinity = { clusterNames: ['a'] };
    const added = [{ type: 'added', cluster: cluster({ name: 'd', kinds: [] }) }] as const;
    expect(affectedBy(added, bindings, fleet, options).map(({ index }) => index)).toEqual([1]);
    const elsewhere = [binding({ replicas: 2, clusterAffinity }), binding({ replicas: 1, clusterAffinity })];
    expect(affectedBy(added, elsewhere, fleet, options).map(({ index }) => index)).toEqual([0]);
  });

  test('asks the filters of users about the cluster before and after, unless they say that it is nothing to them', () => {
    const asked: string[] = [];
    const noLegacy = (affects: FilterPlugin['affectedBy']): FilterPlugin => ({
      name: 'NoLegacy',
      ...(affects && { affectedBy: affects }),
      prepare: () => (one) => {
        asked.push(one.name);
        return one.labels['legacy'] === 'yes' ? { code: 'Legacy', message: 'legacy' } : undefined;
      },
    });
    const relabelled = modified({ name: 'a', labels: { legacy: 'yes' } });
    const unhinted = { filters: [...defaultFilters, noLegacy(undefined)] };
    expect(affectedBy(relabelled, [binding({})], fleet, unhinted)).toHaveLength(1);
    expect(asked).toEqual(['a', 'a']);
    asked.length = 0;
    const hinted = {
      filters: [
        ...defaultFilters,
        noLegacy(({ before, after }) => before?.labels['legacy'] !== after?.labels['legacy']),
      ],
    };
    expect(affectedBy(relabelled, [binding({})], fleet, hinted)).toHaveLength(1);
    asked.length = 0;
    expect(affectedBy(modified({ name: 'a', pods: 3 }), [binding({})], fleet, hinted)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
