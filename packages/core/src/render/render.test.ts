import type { ClusterResourceBinding, ResourceBindingSpec, Work } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { always, frozen, policy, web } from '../override/objects.fixture.ts';
import { workName } from './names.ts';
import { bindingOf, fleet, manifestOf, manifests, render } from './render.fixture.ts';
import { renderWorks } from './render.ts';
import { workClusters } from './targets.ts';

describe('a Work', () => {
  test('is named for its object, lives in its cluster, and refers to its binding', () => {
    const [one] = render(web, { preserveResourcesOnDeletion: true, conflictResolution: 'Overwrite' });
    expect(one?.work).toMatchObject({
      metadata: {
        namespace: 'karmada-es-member1',
        name: workName('Deployment', 'web', 'shop'),
        finalizers: ['karmada.io/execution-controller'],
        labels: { 'resourcebinding.karmada.io/permanent-id': 'b-1' },
        annotations: {
          'resourcebinding.karmada.io/namespace': 'shop',
          'resourcebinding.karmada.io/name': 'binding',
          'work.karmada.io/conflict-resolution': 'overwrite',
        },
      },
      spec: { suspendDispatching: false, preserveResourcesOnDeletion: true },
    });
  });

  test('of a cluster-scoped resource refers to a ClusterResourceBinding', () => {
    const namespace: ResourceTemplate = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } };
    const binding: ClusterResourceBinding = {
      apiVersion: 'work.karmada.io/v1alpha2',
      kind: 'ClusterResourceBinding',
      metadata: { name: 'shop-namespace', labels: { 'clusterresourcebinding.karmada.io/permanent-id': 'c-1' } },
      spec: { resource: { apiVersion: 'v1', kind: 'Namespace', name: 'shop' }, clusters: [{ name: 'member1' }] },
    };
    const [one] = renderWorks(binding, namespace, fleet);
    expect(one).toMatchObject({
      ok: true,
      work: {
        metadata: {
          labels: { 'clusterresourcebinding.karmada.io/permanent-id': 'c-1' },
          annotations: { 'clusterresourcebinding.karmada.io/name': 'shop-namespace' },
        },
      },
    });
  });

  test('is held back where the binding is suspended', () => {
    const suspended = (spec: Omit<ResourceBindingSpec, 'resource'>) =>
      render(web, spec).map(({ work }) => work.spec.suspendDispatching);
    expect(suspended({ suspension: { dispatching: true } })).toEqual([true, true]);
    expect(suspended({ suspension: { dispatchingOnClusters: { clusterNames: ['member2'] } } })).toEqual([false, true]);
  });

  test('keeps what others wrote on the existing one, and its id', () => {
    const [old] = render(web);
    if (old === undefined) throw new Error('nothing was rendered');
    const metadata = {
      ...old.work.metadata,
      resourceVersion: '7',
      finalizers: ['other'],
      labels: { other: 'label', 'work.karmada.io/permanent-id': 'w-1' },
      annotations: { 'policy.karmada.io/applied-overrides': '[stale]' },
    };
    const existing = [frozen({ ...old.work, metadata, spec: {}, status: { conditions: [] } })];
    const [first, second] = render(web, {}, { existing, workId: () => 'new' });
    expect(first?.work).toMatchObject({
      metadata: {
        resourceVersion: '7',
        finalizers: ['karmada.io/execution-controller', 'other'],
        labels: { other: 'label', 'work.karmada.io/permanent-id': 'w-1' },
        annotations: { 'policy.karmada.io/applied-overrides': '[stale]' },
      },
      status: { conditions: [] },
    });
    expect(first && manifestOf(first).metadata.labels?.['work.karmada.io/permanent-id']).toBe('w-1');
    expect(second?.work.metadata.labels?.['work.karmada.io/permanent-id']).toBe('new');
  });

  test('goes also to the clusters of bindings that require it', () => {
    const requiredBy = [
      {
        name: 'other',
        clusters: [
          { name: 'member3', replicas: 1 },
          { name: 'member1', replicas: 9 },
        ],
      },
    ];
    const rendered = render(web, { replicas: 4, requiredBy });
    expect(rendered.map((one) => [one.cluster, manifestOf(one).spec])).toMatchObject([
      ['member1', { replicas: 1 }],
      ['member2', { replicas: 3 }],
      ['member3', { replicas: 1 }],
    ]);
  });
});

describe('a cluster gets nothing, and the error says why,', () => {
  const errorsOf = (...[template, spec, options]: Parameters<typeof render>) =>
    renderWorks(bindingOf(template, spec), template, fleet, options).map((one) => (one.ok ? 'ok' : one.error));

  test('when an override does not apply there; others get theirs', () => {
    const rule = {
      targetCluster: { clusterNames: ['member1'] },
      overriders: { plaintext: [{ path: '/spec/absent', operator: 'remove' as const }] },
    };
    const policies = { overridePolicies: [policy('web', { overrideRules: [rule] })] };
    expect(errorsOf(web, {}, { policies })).toMatchObject([
      {
        object: 'Deployment shop/web',
        cluster: 'member1',
        path: '/spec/absent',
        message: expect.stringMatching(
          /^Deployment shop\/web for cluster member1: OverridePolicy shop\/web: spec\.over/,
        ),
      },
      'ok',
    ]);
  });

  test('when it is not in the fleet, when its Work is being deleted, when the template is malformed', () => {
    expect(errorsOf(web, { clusters: [{ name: 'gone' }] })).toMatchObject([{ cluster: 'gone', path: 'spec.clusters' }]);
    const [old] = render(web);
    const deleting = {
      ...old?.work,
      metadata: { ...old?.work.metadata, deletionTimestamp: '2025-05-01T00:00:00Z' },
    } as Work;
    expect(errorsOf(web, {}, { existing: [deleting] })).toMatchObject([{ path: 'metadata.deletionTimestamp' }, 'ok']);
    const job = { ...web, apiVersion: 'batch/v1', kind: 'Job', spec: { completions: 'many' } };
    const placement = { replicaScheduling: { replicaSchedulingType: 'Divided' as const } };
    expect(errorsOf(job, { replicas: 4, placement })).toMatchObject([
      { path: 'spec.completions' },
      { path: 'spec.completions' },
    ]);
    expect(errorsOf(web, { replicas: 4 }, { policies: nameless })).toMatchObject([
      { path: '/metadata/name' },
      { path: '/metadata/name' },
    ]);
  });

  const nameless = {
    overridePolicies: [always('x', { plaintext: [{ path: '/metadata/name', operator: 'replace', value: [] }] })],
  };

  test('when the template is another one than that of its binding', () => {
    const [one] = renderWorks(bindingOf(web), { ...web, kind: 'StatefulSet' }, fleet);
    expect(one).toMatchObject({ ok: false, error: { path: 'spec.resource' } });
    expect(one?.ok === false && one.error.message).toMatch(/is apps\/v1 Deployment shop\/web, not this template/);
  });

  test('when an integer may have been rounded; a BigInt comes through', () => {
    const spec = { inner: [{ id: JSON.parse('9007199254740993') as number }] };
    const [error] = errorsOf({ ...web, spec });
    expect(error).toMatchObject({ path: '/spec/inner/0/id', message: expect.stringContaining('read it as a BigInt') });
    const exact = { inner: [{ id: 9007199254740993n, ratio: 0.5, least: -Number.MAX_SAFE_INTEGER }] };
    expect(manifests({ ...web, spec: exact })[0]?.spec).toEqual(exact);
  });
});

test('what changed is told step by step, when asked for', () => {
  const policies = {
    overridePolicies: [always('x', { imageOverrider: [{ component: 'Tag', operator: 'replace', value: 'v2' }] })],
  };
  const [one] = render(web, { replicas: 4 }, { policies, explain: true });
  const steps = one?.changes?.map(({ by, path }) => `${by} ${path}`);
  expect(steps?.filter((step) => !step.startsWith('marks '))).toEqual([
    'replicas /spec/replicas',
    'override /spec/template/spec/containers/0/image',
    'prune /metadata/uid',
    'prune /metadata/generation',
  ]);
  expect(steps).toContain('marks /metadata/labels/karmada.io~1managed');
  expect(render(web)[0]).not.toHaveProperty('changes');
});

// Catches: anything that depends on what was rendered before, or on the order of a map (tried: a counter in the marks).
test('rendering twice gives the same bytes, and unknown fields come through at any depth', () => {
  const data = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
  fc.assert(
    fc.property(data, fc.integer({ min: 0, max: 9 }), (unknown, replicas) => {
      const template = frozen({ ...web, spec: { ...(web.spec as object), unknown } });
      const spec = { replicas: 4, clusters: [{ name: 'member1', replicas }] };
      const outcomes = renderWorks(bindingOf(template, spec), template, fleet);
      expect(JSON.stringify(renderWorks(bindingOf(template, spec), template, fleet))).toBe(JSON.stringify(outcomes));
      for (const one of outcomes) {
        if (one.ok)
          expect(JSON.stringify((manifestOf(one).spec as typeof template.spec).unknown)).toBe(JSON.stringify(unknown));
      }
    }),
  );
});

test('Works stay in clusters that are left gracefully, and not in those that are purged', () => {
  const task = (fromCluster: string, purgeMode: 'Directly' | 'Gracefully') =>
    ({ fromCluster, purgeMode, reason: 'r', producer: 'p' }) as const;
  const { spec } = bindingOf(web, { gracefulEvictionTasks: [task('old', 'Gracefully'), task('dead', 'Directly')] });
  expect(workClusters(spec)).toEqual({ keep: ['member1', 'member2', 'old'], purgeDirectly: ['dead'] });
});
