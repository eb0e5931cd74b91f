import { describe, expect, test } from '@jest/globals';
import type { Fields } from '../defaults/fields.ts';
import { admitOverrideSpec } from './override.ts';
import { admitPropagationSpec } from './propagation.ts';
import { object, refusals } from './refusals.fixture.ts';

type Spec = Fields;

const placed = (placement: Spec): readonly string[] =>
  admitPropagationSpec({ placement }).map(({ field }) => field.replace('spec.placement', ''));

describe('placement', () => {
  test.each<[string, Spec, readonly string[]]>([
    ['an affinity', { clusterAffinity: { clusterNames: ['a'] } }, []],
    ['named affinities', { clusterAffinities: [{ affinityName: 'a' }, { affinityName: 'b.c/d' }] }, []],
    ['both at once', { clusterAffinity: {}, clusterAffinities: [] }, ['']],
    [
      'the same name twice',
      { clusterAffinities: [{ affinityName: 'a' }, { affinityName: 'a' }] },
      ['.clusterAffinities'],
    ],
    ['a name that is none', { clusterAffinities: [{ affinityName: 'a b' }] }, ['.clusterAffinities[0]']],
    [
      'a field that clusters lack',
      { clusterAffinity: { fieldSelector: { matchExpressions: [{ key: 'name', operator: 'In' }] } } },
      ['.clusterAffinity.fieldSelector'],
    ],
    [
      'an operator that fields lack',
      { clusterAffinity: { fieldSelector: { matchExpressions: [{ key: 'zone', operator: 'Exists' }] } } },
      ['.clusterAffinity.fieldSelector'],
    ],
    [
      'an operator that tolerations lack',
      { clusterTolerations: [{ operator: 'Equal' }, { operator: 'Lt' }] },
      ['.clusterTolerations[1].operator'],
    ],
    [
      'groups by one label, together and apart',
      { workloadAffinity: { affinity: { groupByLabelKey: 'a' }, antiAffinity: { groupByLabelKey: 'a' } } },
      ['.workloadAffinity'],
    ],
    [
      'groups by no label',
      { workloadAffinity: { affinity: { groupByLabelKey: 'a b' } } },
      ['.workloadAffinity.affinity.groupByLabelKey'],
    ],
  ])('%s', (_what, placement, expected) => {
    expect(placed(placement)).toEqual(expected);
  });

  test.each<[string, readonly Spec[], readonly string[]]>([
    ['by cluster', [{ spreadByField: 'cluster', minGroups: 1, maxGroups: 1 }], []],
    ['by label', [{ spreadByLabel: 'rack', minGroups: 1 }], []],
    ['by region and cluster', [{ spreadByField: 'region' }, { spreadByField: 'cluster' }], []],
    ['no upper limit', [{ spreadByField: 'cluster', minGroups: 3, maxGroups: 0 }], []],
    ['an empty range', [{ spreadByField: 'cluster', minGroups: 3, maxGroups: 2 }], ['.spreadConstraints[0]']],
    [
      'less than none',
      [{ spreadByField: 'cluster', minGroups: -2, maxGroups: -1 }],
      ['.spreadConstraints[0]', '.spreadConstraints[0]'],
    ],
    ['by field and label', [{ spreadByField: 'cluster', spreadByLabel: 'rack' }], ['.spreadConstraints[0]']],
    ['by region alone', [{ spreadByField: 'region' }], ['.spreadConstraints']],
    [
      'by cluster three times is one mistake',
      [{ spreadByField: 'cluster' }, { spreadByField: 'cluster' }, { spreadByField: 'cluster' }],
      ['.spreadConstraints'],
    ],
  ])('spread %s', (_what, spreadConstraints, expected) => {
    expect(placed({ spreadConstraints })).toEqual(expected);
  });

  describe('overflow', () => {
    const dynamic = {
      replicaSchedulingType: 'Divided',
      replicaDivisionPreference: 'Weighted',
      weightPreference: { dynamicWeight: 'AvailableReplicas' },
    };
    const overflowing = (term: Spec, replicaScheduling: Spec) =>
      placed({ clusterAffinities: [{ affinityName: 'own', ...term }], replicaScheduling }).map((path) =>
        path.replace('.clusterAffinities[0]', ''),
      );
    const tiers = [{ affinityName: 'x' }, { affinityName: 'y' }];

    test('goes with dynamic weights and with Aggregated, if the term names clusters and the tiers differ', () => {
      const aggregated = { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' };
      for (const strategy of [dynamic, aggregated]) {
        expect(overflowing({ clusterNames: ['a'], overflowAffinities: tiers }, strategy)).toEqual([]);
      }
    });

    test('does not go with Duplicated or static weights, without clusters of its own, or with names used twice', () => {
      const fixed = { ...dynamic, weightPreference: { staticWeightList: [] } };
      for (const strategy of [fixed, { replicaSchedulingType: 'Duplicated' }, {}]) {
        expect(overflowing({ clusterNames: ['a'], overflowAffinities: tiers }, strategy)).toEqual([
          '.overflowAffinities',
        ]);
      }
      expect(overflowing({ overflowAffinities: tiers }, dynamic)).toEqual(['.overflowAffinities']);
      expect(
        overflowing(
          { exclude: ['a'], overflowAffinities: [...tiers, { affinityName: 'x' }, { affinityName: 'own' }] },
          dynamic,
        ),
      ).toEqual(['.overflowAffinities[2].affinityName', '.overflowAffinities[3].affinityName']);
    });
  });
});

describe('propagation policies', () => {
  test('a namespaced policy selects in its namespace, once defaults have filled it in', () => {
    const policy = (namespace?: string) =>
      object(
        'PropagationPolicy',
        { resourceSelectors: [{ kind: 'Service', ...(namespace ? { namespace } : {}) }] },
        { metadata: { name: 'p', namespace: 'shop' } },
      );
    expect(refusals(policy())).toEqual([]);
    expect(refusals(policy('shop'))).toEqual([]);
    expect(refusals(policy('other'))).toEqual(['spec.resourceSelectors[0].namespace: Invalid']);
    expect(
      refusals(object('ClusterPropagationPolicy', { resourceSelectors: [{ kind: 'Service', namespace: 'any' }] })),
    ).toEqual([]);
  });

  test('preemption wants names', () => {
    const policy = (preemption: string) =>
      object('ClusterPropagationPolicy', { preemption, resourceSelectors: [{ name: 'a' }, {}] });
    expect(refusals(policy('Always'))).toEqual(['spec.resourceSelectors[1].name: Invalid']);
    expect(refusals(policy('Never'))).toEqual([]);
  });

  test('dispatching is suspended for all or for some', () => {
    const suspended = (dispatching: boolean, clusterNames: readonly string[]) =>
      refusals(
        object('ClusterPropagationPolicy', { suspension: { dispatching, dispatchingOnClusters: { clusterNames } } }),
      );
    expect(suspended(true, ['a'])).toEqual(['spec.suspension.suspension: Invalid']);
    expect([suspended(false, ['a']), suspended(true, [])]).toEqual([[], []]);
  });

  test('failover takes dependencies along, and times fit the purge mode', () => {
    const failover = (application: Spec, propagateDeps = true) =>
      admitPropagationSpec({ propagateDeps, failover: { application } }).map(({ field }) =>
        field.replace('spec.failover.application.', ''),
      );
    expect(
      failover({ purgeMode: 'Gracefully', gracePeriodSeconds: 1, decisionConditions: { tolerationSeconds: 0 } }),
    ).toEqual([]);
    expect(failover({ purgeMode: 'Never' }, false)).toEqual(['spec.propagateDeps']);
    expect(failover({ purgeMode: 'Directly', gracePeriodSeconds: 5 })).toEqual(['gracePeriodSeconds']);
    expect(failover({ purgeMode: 'Gracefully' })).toEqual(['gracePeriodSeconds']);
    expect(
      failover({ purgeMode: 'Gracefully', gracePeriodSeconds: 0, decisionConditions: { tolerationSeconds: -1 } }),
    ).toEqual(['decisionConditions.tolerationSeconds', 'gracePeriodSeconds']);
  });

  test('scheduler and permanent id stay, once set', () => {
    const label = 'clusterpropagationpolicy.karmada.io/permanent-id';
    const policy = (schedulerName: string, id: string) =>
      object('ClusterPropagationPolicy', { schedulerName }, { metadata: { name: 'p', labels: { [label]: id } } });
    const oldObject = policy('default-scheduler', 'one');
    expect(refusals(policy('default-scheduler', 'one'), { oldObject })).toEqual([]);
    expect(refusals(policy('flotilla', 'two'), { oldObject })).toEqual([
      'spec.schedulerName: Invalid',
      `metadata.labels[${label}]: Invalid`,
    ]);
    expect(refusals(policy('flotilla', 'two'))).toEqual([]);
    const silent = object('ClusterPropagationPolicy', {}, { metadata: { name: 'p', labels: { [label]: 'one' } } });
    expect(refusals(policy('default-scheduler', 'one'), { oldObject: silent })).toEqual([]);
  });
});

describe('override policies', () => {
  const overridden = (overriders: Spec) =>
    admitOverrideSpec({ overrideRules: [{ overriders }] }).map(({ field }) =>
      field.replace('spec.overrideRules[0].overriders.', ''),
    );

  test.each<[string, Spec, readonly string[]]>([
    ['labels that are labels', { labelsOverrider: [{ value: { 'a/b': '', c: 'D.1' } }] }, []],
    [
      'a bad label key and value',
      { labelsOverrider: [{}, { value: { 'a b': 'c d' } }] },
      ['labelsOverrider[1].value', 'labelsOverrider[1].value'],
    ],
    ['annotations may hold anything', { annotationsOverrider: [{ value: { 'a/b': 'any thing!' } }] }, []],
    ['a bad annotation key', { annotationsOverrider: [{ value: { 'a/b/c': '' } }] }, ['annotationsOverrider[0].value']],
    [
      'annotations beyond 256 KiB',
      { annotationsOverrider: [{ value: { a: 'é'.repeat(131_073) } }] },
      ['annotationsOverrider[0].value'],
    ],
    [
      'a predicate that is no pointer',
      { imageOverrider: [{ predicate: { path: '/spec' } }, { predicate: { path: 'spec' } }] },
      ['imageOverrider[1].predicate.path'],
    ],
    [
      'a field in JSON',
      {
        fieldOverrider: [
          {
            fieldPath: '/data/a',
            json: [
              { subPath: '/b', operator: 'add', value: 0 },
              { subPath: '/b', operator: 'remove' },
            ],
          },
        ],
      },
      [],
    ],
    ['a field in neither', { fieldOverrider: [{ fieldPath: '/data/a', json: [] }] }, ['fieldOverrider[0]']],
    [
      'everything wrong with a field',
      {
        fieldOverrider: [
          {
            fieldPath: 'data',
            json: [{ subPath: 'b', operator: 'replace', value: null }],
            yaml: [{ subPath: '/b', operator: 'remove', value: false }],
          },
        ],
      },
      [
        'fieldOverrider[0]',
        'fieldOverrider[0].fieldPath',
        'fieldOverrider[0].json[0].subPath',
        'fieldOverrider[0].json[0].value',
        'fieldOverrider[0].yaml[0].value',
      ],
    ],
  ])('%s', (_what, overriders, expected) => {
    expect(overridden(overriders)).toEqual(expected);
  });

  test('rules exclude the pair of old, of which only the target is looked into', () => {
    const pair = { targetCluster: { clusterNames: ['a'] }, overriders: { plaintext: [{ path: '/a' }] } };
    expect(refusals(object('ClusterOverridePolicy', { ...pair, overrideRules: [] }))).toEqual([
      'spec.targetCluster: Invalid',
      'spec.overriders: Invalid',
    ]);
    expect(refusals(object('ClusterOverridePolicy', pair))).toEqual([]);
    const bad = {
      ...pair,
      overriders: { labelsOverrider: [{ value: { 'a b': '' } }] },
      targetCluster: { fieldSelector: { matchExpressions: [{ key: 'zone', operator: 'Gt' }] } },
    };
    expect(refusals(object('ClusterOverridePolicy', bad))).toEqual(['spec.targetCluster.fieldSelector: Invalid']);
  });
});
