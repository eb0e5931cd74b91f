import type { Cluster, ResourceSummary } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import { assumeReplicas } from './assume.ts';
import type { BindingLike } from './model/unit.ts';
import { createFleet } from './normalize/fleet.ts';
import { schedule } from './schedule.ts';

function cluster(
  name: string,
  resourceSummary: ResourceSummary,
  resourceModels: Cluster['spec']['resourceModels'] = [],
): Cluster {
  return {
    apiVersion: 'cluster.karmada.io/v1alpha1',
    kind: 'Cluster',
    metadata: { name },
    spec: { syncMode: 'Push', resourceModels },
    status: {
      resourceSummary,
      apiEnablements: [{ groupVersion: 'apps/v1', resources: [{ name: 'deployments', kind: 'Deployment' }] }],
    },
  };
}

function binding(replicas: number, resourceRequest: { readonly [resource: string]: string }): BindingLike {
  return {
    kind: 'ResourceBinding',
    metadata: { name: 'web-deployment', namespace: 'shop' },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
      replicas,
      replicaRequirements: { resourceRequest },
      placement: { replicaScheduling: { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' } },
    },
  };
}

/** The most replicas that the general estimator finds room for. */
function room(clusters: readonly Cluster[], request: { readonly [resource: string]: string }): number {
  const outcome = schedule(binding(1, request), createFleet(clusters), { trace: true });
  const trace = outcome.code === 'needsEstimates' ? undefined : outcome.trace;
  return trace?.attempts[0]?.clusters[0]?.allocatable ?? -1;
}

const summary: ResourceSummary = {
  allocatable: { cpu: '16', memory: '64Gi', pods: '110' },
  allocating: { cpu: '500m' },
};

describe('assumeReplicas', () => {
  test('adds pods and requests to allocating, exactly, and leaves everything else as it was', () => {
    const clusters = Object.freeze([cluster('a', summary), cluster('b', summary)]);
    const before = structuredClone(clusters);
    const after = assumeReplicas(clusters, binding(3, { cpu: '250m', memory: '1Gi' }), [
      { name: 'a', replicas: 3 },
      { name: 'gone', replicas: 1 },
    ]);
    expect(after[0]?.status?.resourceSummary?.allocating).toEqual({ cpu: '1250m', memory: '3221225472', pods: '3' });
    expect(after[1]).toBe(clusters[1]);
    expect(clusters).toEqual(before);
  });

  test('the room that is left is what was there less what was taken', () => {
    const clusters = [cluster('a', { allocatable: { cpu: '16', pods: '110' } })];
    const taken = assumeReplicas(clusters, binding(10, { cpu: '1' }), [{ name: 'a', replicas: 10 }]);
    expect(room(taken, { cpu: '1' })).toBe(6);
    const full = assumeReplicas(taken, binding(6, { cpu: '1' }), [{ name: 'a', replicas: 6 }]);
    expect(schedule(binding(1, { cpu: '1' }), createFleet(full)).code).toBe('unschedulable');
  });

  test('amounts beyond 2^53 stay exact', () => {
    const clusters = [
      cluster('a', {
        allocatable: { memory: '9007199254740993', pods: '10' },
        allocating: { memory: '9007199254740990' },
      }),
    ];
    const [after] = assumeReplicas(clusters, binding(1, { memory: '1' }), [{ name: 'a', replicas: 1 }]);
    expect(after?.status?.resourceSummary?.allocating?.['memory']).toBe('9007199254740991');
  });

  test('nothing is taken by no replicas, by cluster-wide bindings, or from a cluster without a summary', () => {
    const clusters = [cluster('a', summary)];
    expect(assumeReplicas(clusters, binding(0, {}), [{ name: 'a', replicas: 0 }])[0]).toBe(clusters[0]);
    const wide = { ...binding(1, { cpu: '1' }), kind: 'ClusterResourceBinding' };
    expect(assumeReplicas(clusters, wide, [{ name: 'a', replicas: 1 }])).toBe(clusters);
    const { status: _none, ...silent } = cluster('a', summary);
    expect(assumeReplicas([silent], binding(1, { cpu: '1' }), [{ name: 'a', replicas: 1 }])).toEqual([silent]);
  });

  test('component sets take what each component needs', () => {
    const set: BindingLike = {
      ...binding(0, {}),
      spec: {
        resource: { apiVersion: 'flink.apache.org/v1beta1', kind: 'FlinkDeployment', namespace: 'shop', name: 'f' },
        components: [
          { name: 'jobmanager', replicas: 1, replicaRequirements: { resourceRequest: { cpu: '1' } } },
          { name: 'taskmanager', replicas: 3, replicaRequirements: { resourceRequest: { cpu: '2', memory: '1Gi' } } },
        ],
      },
    };
    const [after] = assumeReplicas([cluster('a', summary)], set, [{ name: 'a' }]);
    expect(after?.status?.resourceSummary?.allocating).toEqual({ cpu: '7500m', memory: '3221225472', pods: '4' });
  });
});

describe('assumeReplicas with resource models', () => {
  const models = [
    { grade: 0, ranges: [{ name: 'cpu', min: '0', max: '4' }] },
    { grade: 1, ranges: [{ name: 'cpu', min: '4', max: '8' }] },
    { grade: 2, ranges: [{ name: 'cpu', min: '8', max: '16' }] },
  ];
  const modelled = (count1: number, count2: number): Cluster =>
    cluster(
      'a',
      {
        allocatable: { cpu: '1000', pods: '1000' },
        allocatableModelings: [
          { grade: 1, count: count1 },
          { grade: 2, count: count2 },
        ],
      },
      models,
    );
  const filled = (from: Cluster, replicas: number, cpu: string): readonly Cluster[] =>
    assumeReplicas([from], binding(replicas, { cpu }), [{ name: 'a', replicas }]);

  test('fills nodes first fit, smallest grade first, and keeps what is left of each', () => {
    // Two nodes of 4 and one of 8: three Pods of 3 leave 1, 1 and 5.
    const [left] = filled(modelled(2, 1), 3, '3');
    expect(left?.spec.resourceModels?.map(({ ranges }) => ranges[0]?.min)).toEqual(['1', '5']);
    expect(left?.status?.resourceSummary?.allocatableModelings).toEqual([
      { grade: 0, count: 2 },
      { grade: 1, count: 1 },
    ]);
  });

  test('the estimator then sees the room that a simulation node by node finds', () => {
    for (const replicas of [0, 1, 2, 3, 4, 5, 7]) {
      for (const cpu of ['1', '2', '3', '5', '8']) {
        for (const next of ['1', '3', '4', '8']) {
          const clusters = filled(modelled(3, 2), replicas, cpu);
          expect({ replicas, cpu, next, room: room(clusters, { cpu: next }) }).toEqual({
            replicas,
            cpu,
            next,
            room: simulated([4, 4, 4, 8, 8], replicas, Number(cpu), Number(next)),
          });
        }
      }
    }
  });

  test('what fits on no node is left out, as Karmada does', () => {
    const [left] = filled(modelled(1, 0), 5, '3');
    expect(left?.status?.resourceSummary?.allocatableModelings).toEqual([{ grade: 0, count: 1 }]);
    expect(left?.status?.resourceSummary?.allocating).toEqual({ cpu: '15', pods: '5' });
  });

  test('a request that the models do not know fits nowhere if nodes would have to list it', () => {
    const [gpu] = assumeReplicas([modelled(1, 0)], binding(1, { 'nvidia.com/gpu': '1' }), [{ name: 'a', replicas: 1 }]);
    expect(gpu?.spec.resourceModels?.[0]?.ranges[0]?.min).toBe('4');
  });
});

test('nulls, as a reader of YAML leaves them, count as absent', () => {
  const asked: unknown = {
    spec: { components: null, replicaRequirements: { resourceRequest: { cpu: '1', memory: null } } },
  };
  const assumed = (status: unknown): unknown => {
    const withNulls: unknown = { metadata: { name: 'a' }, spec: { resourceModels: null }, status };
    return assumeReplicas([withNulls as Cluster], asked as BindingLike, [{ name: 'a', replicas: 2 }])[0]?.status;
  };
  expect(assumed(null)).toBeNull();
  expect(assumed({ resourceSummary: null })).toEqual({ resourceSummary: null });
  const summary = { allocating: null, allocatable: { cpu: '8' }, allocatableModelings: null };
  expect(assumed({ resourceSummary: summary })).toMatchObject({
    resourceSummary: { allocating: { cpu: '2', pods: '2' } },
  });
  expect(assumed({ resourceSummary: { allocating: { cpu: null } } })).toMatchObject({
    resourceSummary: { allocating: { cpu: '2', pods: '2' } },
  });
});

/** One Pod after the other on the first node that has room; then how many of the next kind fit. */
function simulated(nodes: readonly number[], replicas: number, cpu: number, next: number): number {
  const free = [...nodes];
  for (let pod = 0; pod < replicas; pod += 1) {
    const node = free.findIndex((left) => left >= cpu);
    if (node !== -1) free[node] = (free[node] ?? 0) - cpu;
  }
  return free.reduce((sum, left) => sum + Math.floor(left / next), 0);
}
