import type { AggregatedStatusItem, ResourceBinding, Work } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import { sample } from '../interpret/samples.fixture.ts';
import { deepFreeze } from '../schedule/builders.fixture.ts';
import { aggregateBindingStatus } from './binding-status.ts';
import { aggregateStatus } from './template-status.ts';
import { reportToWork } from './work-status.ts';

const now = '2025-01-01T00:00:00Z';
const before = '2024-12-31T00:00:00Z';

describe('the status of a template', () => {
  const aggregated = (object: ReturnType<typeof sample>, statuses: readonly (object | undefined)[]) => {
    const items = statuses.map(
      (status, index): AggregatedStatusItem => ({
        clusterName: `m${index + 1}`,
        ...(status && { status: { ...status } }),
      }),
    );
    const answer = aggregateStatus(deepFreeze(object), deepFreeze(items), { now });
    if (answer.code !== 'handled') throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  const current = { generation: 1, observedGeneration: 1, resourceTemplateGeneration: 2 };

  test('adds counts up, and keeps what it does not count', () => {
    const deployment = sample('apps/v1', 'Deployment', {
      status: { replicas: 9, conditions: [{ type: 'Available' }] },
    });
    const members = [
      { ...current, replicas: 2, readyReplicas: 2 },
      { ...current, replicas: 1 },
    ];
    expect(aggregated(deployment, members).status).toEqual({
      conditions: [{ type: 'Available' }],
      observedGeneration: 2,
      replicas: 3,
      readyReplicas: 2,
    });
  });

  test('has observed a generation only when every member has it', () => {
    const deployment = sample('apps/v1', 'Deployment', { status: { observedGeneration: 1 } });
    const observedWith = (...members: readonly (object | undefined)[]) =>
      aggregated(deployment, members).status as { readonly observedGeneration?: number };
    expect(observedWith(current, current).observedGeneration).toBe(2);
    expect(observedWith(current, { ...current, resourceTemplateGeneration: 1 }).observedGeneration).toBe(1);
    expect(observedWith(current, { ...current, generation: 5 }).observedGeneration).toBe(1);
    expect(observedWith(current, undefined).observedGeneration).toBe(1);
  });

  test('is the very same object when there is nothing new', () => {
    const set = sample('apps/v1', 'ReplicaSet', { status: { observedGeneration: 2, replicas: 2 } });
    expect(aggregated(set, [{ ...current, replicas: 2 }])).toBe(set);
  });

  test('a Job has failed as soon as it failed anywhere, and is complete once it is everywhere', () => {
    const job = sample('batch/v1', 'Job', {});
    const ended = (type: string) => ({ conditions: [{ type, status: 'True' }], startTime: before, succeeded: 1 });
    expect(aggregated(job, [ended('Complete'), ended('Failed')]).status).toMatchObject({
      succeeded: 2,
      startTime: before,
      conditions: [{ type: 'Failed', lastTransitionTime: now, message: 'Job executed failed in member clusters m2' }],
    });
    expect(aggregated(job, [ended('Complete'), undefined]).status).toEqual({ succeeded: 1 });
    const complete = aggregated(job, [ended('Complete'), ended('Complete')]);
    expect(complete.status).toMatchObject({ conditions: [{ type: 'Complete' }] });
    expect(aggregated(complete, [ended('Failed')])).toBe(complete);
  });

  test('addresses of members are united, host names first', () => {
    const ingress = sample('networking.k8s.io/v1', 'Ingress', {});
    const member = (...entries: readonly object[]) => ({ loadBalancer: { ingress: entries } });
    const port = (number: number) => ({ port: number, protocol: 'TCP' });
    const united = aggregated(ingress, [
      member({ ip: '10.0.0.9', ports: [port(443)] }, { ip: '10.0.0.1' }),
      member({ ip: '10.0.0.9', ports: [port(80), port(443)] }, { hostname: 'z' }),
    ]);
    expect(united.status).toEqual({
      loadBalancer: {
        ingress: [{ hostname: 'z' }, { ip: '10.0.0.1' }, { ip: '10.0.0.9', ports: [port(80), port(443)] }],
      },
    });
  });

  test('a Pod and a volume have the worst phase, a member that says nothing is pending', () => {
    const phases = (kind: string, ...members: readonly (string | undefined)[]) => {
      const { status } = aggregated(
        sample('v1', kind, {}),
        members.map((phase) => (phase === undefined ? undefined : { phase })),
      );
      return (status as { readonly phase?: string }).phase;
    };
    expect(phases('Pod', 'Running', 'Succeeded')).toBe('Running');
    expect(phases('Pod', 'Running', undefined)).toBe('Pending');
    expect(phases('Pod', 'Running', 'Failed', undefined)).toBe('Failed');
    expect(phases('PersistentVolume', 'Bound', 'Available')).toBe('Available');
    expect(phases('PersistentVolumeClaim', 'Pending', 'Bound')).toBe('Pending');
    expect(phases('PersistentVolumeClaim')).toBe('Bound');
  });

  test('evicted Pods of a budget are told apart by their clusters', () => {
    const budget = sample('policy/v1', 'PodDisruptionBudget', {});
    const member = { currentHealthy: 2, disruptedPods: { p: before } };
    expect(aggregated(budget, [member, member]).status).toMatchObject({
      currentHealthy: 4,
      disruptedPods: { 'm1/p': before, 'm2/p': before },
    });
  });

  test('a report of a wrong type is named with its cluster', () => {
    const items = [{ clusterName: 'm1', status: { replicas: 'three' } }];
    expect(aggregateStatus(sample('apps/v1', 'Deployment', {}), items, { now })).toMatchObject({
      code: 'failed',
      error: { owner: 'Deployment shop/web in m1', path: 'status.replicas' },
    });
  });
});

describe('the status of a binding', () => {
  const id = { 'resourcebinding.karmada.io/permanent-id': 'b-1' };
  const resource = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' };
  const manifest = { ...resource, metadata: { namespace: 'shop', name: 'web' } };
  const identifier = {
    ordinal: 0,
    group: 'apps',
    version: 'v1',
    kind: 'Deployment',
    resource: '',
    namespace: 'shop',
    name: 'web',
  };

  const binding = (spec: Partial<ResourceBinding['spec']>, conditions: object[] = []): ResourceBinding =>
    deepFreeze({
      apiVersion: 'work.karmada.io/v1alpha2',
      kind: 'ResourceBinding',
      metadata: { namespace: 'shop', name: 'web-deployment', labels: id },
      spec: { resource, ...spec },
      status: { schedulerObservedGeneration: 7, conditions: conditions as never },
    });
  const work = (cluster: string, applied: 'True' | 'False', labels: object = id): Work =>
    deepFreeze({
      apiVersion: 'work.karmada.io/v1alpha1',
      kind: 'Work',
      metadata: { namespace: `karmada-es-${cluster}`, name: 'w', labels: { ...labels } },
      spec: { workload: { manifests: [manifest] } },
      status: {
        conditions: [{ type: 'Applied', status: applied, reason: 'R', message: 'why', lastTransitionTime: before }],
        manifestStatuses: [{ identifier, status: { replicas: 2 }, health: 'Healthy' }],
      },
    });
  const statusOf = (...[of, works]: readonly [ResourceBinding, readonly Work[]]) => {
    const answer = aggregateBindingStatus(of, works, { now });
    if (answer.code !== 'aggregated') throw new Error(answer.code);
    return answer.status;
  };

  test('lists what each cluster reports, by name, and keeps the rest', () => {
    const clusters = [{ name: 'a' }, { name: 'b' }];
    const status = statusOf(binding({ clusters }), [work('b', 'True'), work('a', 'False'), work('c', 'True', {})]);
    expect(status).toMatchObject({ schedulerObservedGeneration: 7 });
    expect(status.aggregatedStatus).toEqual([
      { clusterName: 'a', appliedMessage: 'why', health: 'Unknown' },
      { clusterName: 'b', applied: true, status: { replicas: 2 }, health: 'Healthy' },
    ]);
    expect(status.conditions).toMatchObject([{ type: 'FullyApplied', status: 'False', lastTransitionTime: now }]);
  });

  test.each([
    ['all targets', { clusters: [{ name: 'a' }] }, 'True'],
    ['no target at all', { clusters: [] }, 'False'],
    ['a target without a Work', { clusters: [{ name: 'a' }, { name: 'b' }] }, 'False'],
    ['a Work where it is no longer wanted', { clusters: [{ name: 'b' }] }, 'False'],
    [
      'a cluster that it is leaving',
      { gracefulEvictionTasks: [{ fromCluster: 'a', purgeMode: 'Gracefully' }] },
      'True',
    ],
    [
      'a cluster that it is purged from',
      { gracefulEvictionTasks: [{ fromCluster: 'a', purgeMode: 'Directly' }] },
      'False',
    ],
    [
      'a cluster of a binding that needs it',
      { requiredBy: [{ namespace: 'n', name: 'x', clusters: [{ name: 'a' }] }] },
      'True',
    ],
  ])('is fully applied or not: %s', (_what, spec, expected) => {
    const [condition] = statusOf(binding(spec as never), [work('a', 'True')]).conditions ?? [];
    expect(condition?.status).toBe(expected);
  });

  test('the time of transition stays while the condition does', () => {
    const old = { type: 'FullyApplied', status: 'True', reason: 'X', message: 'x', lastTransitionTime: before };
    const scheduled = { type: 'Scheduled', status: 'True', reason: 'S', message: 's', lastTransitionTime: before };
    const fully = binding({ clusters: [{ name: 'a' }] }, [old, scheduled]);
    expect(statusOf(fully, [work('a', 'True')]).conditions).toMatchObject([
      { status: 'True', reason: 'FullyAppliedSuccess', lastTransitionTime: before },
      scheduled,
    ]);
    expect(statusOf(fully, [work('a', 'False')]).conditions).toMatchObject([{ lastTransitionTime: now }, scheduled]);
  });

  test('one Work that does not tell spoils the whole', () => {
    const elsewhere = { ...work('a', 'True'), metadata: { namespace: 'other', name: 'w', labels: id } };
    expect(aggregateBindingStatus(binding({}), [elsewhere], { now })).toMatchObject({
      code: 'failed',
      path: 'metadata.namespace',
    });
    const empty: Work = { ...work('a', 'True'), spec: {} };
    expect(aggregateBindingStatus(binding({}), [empty], { now })).toMatchObject({
      code: 'failed',
      object: 'Work karmada-es-a/w',
      path: 'spec.workload.manifests',
    });
  });

  test('of a binding that is being deleted nothing is said', () => {
    const deleted = { ...binding({}), metadata: { ...binding({}).metadata, deletionTimestamp: before } };
    expect(aggregateBindingStatus(deleted, [work('a', 'True')], { now })).toEqual({ code: 'left-alone' });
  });

  test('a Work is told the status and health of its object', () => {
    const annotations = { 'resourcetemplate.karmada.io/generation': '1' };
    const inMember = { ...manifest, metadata: { ...manifest.metadata, annotations }, status: { replicas: 2 } };
    const answer = reportToWork(work('a', 'True'), inMember);
    expect(answer).toMatchObject({
      code: 'reported',
      status: { manifestStatuses: [{ identifier, status: { replicas: 2 }, health: 'Healthy' }] },
    });
    expect(reportToWork(work('a', 'True'), { ...inMember, metadata: { name: 'other', annotations } }).code).toBe(
      'failed',
    );
    expect(reportToWork(work('a', 'True'), { ...inMember, metadata: { name: 'web' } }).code).toBe('failed');
  });
});
