import { describe, expect, test } from '@jest/globals';
import type { Interpretation } from '../ask.ts';
import { getDependencies } from '../dependencies.ts';
import { interpretHealth } from '../health.ts';
import { reflectStatus } from '../reflect.ts';
import { retain } from '../retain.ts';
import { reviseReplica } from '../revise.ts';
import { sample } from '../samples.fixture.ts';
import { podDependencies } from './pod-dependencies.ts';
import { podRequirements } from './requirements.ts';

describe('revising', () => {
  test.each([
    ['apps/v1', 'Deployment', 'replicas'],
    ['apps/v1', 'StatefulSet', 'replicas'],
    ['apps/v1', 'ReplicaSet', 'replicas'],
    ['batch/v1', 'Job', 'parallelism'],
  ])('of a %s %s sets spec.%s where it is there', (apiVersion, kind, field) => {
    expect(answerOf(reviseReplica(sample(apiVersion, kind, { spec: { [field]: 9 } }), 2))).toMatchObject({
      spec: { [field]: 2 },
    });
    const without = sample(apiVersion, kind, { spec: {} });
    expect(answerOf(reviseReplica(without, 2))).toBe(without);
  });

  test('null is a value of a wrong type', () => {
    expect(reviseReplica(sample('apps/v1', 'Deployment', { spec: { replicas: null } }), 2).code).toBe('failed');
  });
});

describe('retaining', () => {
  const label = 'resourcetemplate.karmada.io/retain-replicas';
  const labelled = (value: string) => ({
    ...sample('apps/v1', 'Deployment', { spec: { replicas: 2 } }),
    metadata: { name: 'web', labels: { [label]: value } },
  });
  const observed = sample('apps/v1', 'Deployment', { spec: { replicas: 5 } });

  test('replicas of a Deployment are kept when the template asks for it, in exactly these words', () => {
    expect(answerOf(retain(labelled('true'), observed))).toMatchObject({ spec: { replicas: 5 } });
    expect(answerOf(retain(labelled('True'), observed))).toMatchObject({ spec: { replicas: 2 } });
    const without = retain(labelled('true'), sample('apps/v1', 'Deployment', { spec: {} }));
    expect(without).toMatchObject({ code: 'failed', error: { path: 'spec.replicas' } });
  });

  test('a Service keeps its IP and health check port, and nothing when it was given none', () => {
    const desired = sample('v1', 'Service', { spec: { clusterIP: '10.9.9.9' } });
    const given = sample('v1', 'Service', { spec: { clusterIP: '10.0.0.7', healthCheckNodePort: 31000, nodePort: 1 } });
    expect(answerOf(retain(desired, given))).toMatchObject({
      spec: { clusterIP: '10.0.0.7', healthCheckNodePort: 31000 },
    });
    const none = sample('v1', 'Service', { spec: { clusterIP: '', healthCheckNodePort: 0 } });
    expect(answerOf(retain(desired, none))).toBe(desired);
  });

  test('a Pod loses what its cluster does not have, and keeps the first of equally named containers mounted', () => {
    const mine = [{ name: 'mine', mountPath: '/mine' }];
    const token = [{ name: 'token', mountPath: '/token' }];
    const container = (name: string, volumeMounts: unknown) => ({ name, volumeMounts });
    const desired = sample('v1', 'Pod', {
      spec: { nodeName: 'n9', containers: [container('a', mine), container('a', mine), container('b', mine)] },
    });
    const inCluster = sample('v1', 'Pod', { spec: { containers: [container('a', token), { name: 'injected' }] } });
    expect(answerOf(retain(desired, inCluster))).toMatchObject({
      spec: { containers: [container('a', token), container('a', mine), container('b', mine)] },
    });
    expect(answerOf(retain(desired, inCluster))).not.toHaveProperty('spec.nodeName');
  });

  test('a ServiceAccount has the secrets of both, desired ones first, and says so when there are none', () => {
    const account = (secrets: readonly string[]) =>
      sample('v1', 'ServiceAccount', { secrets: secrets.map((name) => ({ name })) });
    expect(answerOf(retain(account(['b', 'b']), account(['a', 'b'])))).toMatchObject({
      secrets: [{ name: 'b' }, { name: 'b' }, { name: 'a' }],
      imagePullSecrets: null,
    });
  });

  test('the token of a service account stays, other Secrets are as desired', () => {
    const secret = (type: string, data?: object) => sample('v1', 'Secret', { type, ...(data && { data }) });
    const token = 'kubernetes.io/service-account-token';
    expect(answerOf(retain(secret(token), secret(token, { token: 'eA==' })))).toMatchObject({
      data: { token: 'eA==' },
    });
    expect(answerOf(retain(secret('Opaque', { a: '' }), secret('Opaque', { b: '' })))).toMatchObject({
      data: { a: '' },
    });
  });
});

describe('dependencies', () => {
  const spec = {
    serviceAccountName: 'runner',
    imagePullSecrets: [{ name: 'registry' }],
    initContainers: [{ envFrom: [{ configMapRef: { name: 'env' } }, { secretRef: { name: 'env-secret' } }] }],
    containers: [{ env: [{ valueFrom: { secretKeyRef: { name: 'password' } } }] }],
    ephemeralContainers: [{ env: [{ valueFrom: { configMapKeyRef: { name: 'debug', optional: true } } }] }],
    volumes: [
      { configMap: { name: 'files' } },
      { secret: { secretName: 'cert' } },
      { projected: { sources: [{ secret: { name: 'part' } }, { configMap: { name: 'env' } }] } },
      { csi: { nodePublishSecretRef: { name: 'csi' } } },
      { persistentVolumeClaim: { claimName: 'data' } },
    ],
  };
  const names = (references: readonly { readonly kind: string; readonly name?: string }[]) =>
    references.map(({ kind, name }) => `${kind} ${name}`);

  test('are found in environments, volumes and pull secrets of all containers, each once', () => {
    expect(names(podDependencies({ spec }, 'shop'))).toEqual([
      'ConfigMap debug',
      'ConfigMap env',
      'ConfigMap files',
      'PersistentVolumeClaim data',
      'Secret cert',
      'Secret csi',
      'Secret env-secret',
      'Secret part',
      'Secret password',
      'Secret registry',
      'ServiceAccount runner',
    ]);
  });

  test('the service account that every namespace has is none', () => {
    expect(podDependencies({ spec: { serviceAccountName: 'default' } }, 'shop')).toEqual([]);
    expect(podDependencies({ spec: { serviceAccount: 'old-field' } }, 'shop')).toEqual([]);
  });

  test('claims that a StatefulSet makes itself are none', () => {
    const own = { template: { spec }, volumeClaimTemplates: [{ metadata: { name: 'data' } }] };
    const set = answerOf(getDependencies(sample('apps/v1', 'StatefulSet', { spec: own })));
    expect(names(set)).not.toContain('PersistentVolumeClaim data');
    const deployment = answerOf(getDependencies(sample('apps/v1', 'Deployment', { spec: { template: { spec } } })));
    expect(names(deployment)).toContain('PersistentVolumeClaim data');
  });

  test('a CronJob has those of its Jobs, in its own namespace', () => {
    const jobTemplate = { spec: { template: { spec: { serviceAccountName: 'runner' } } } };
    expect(answerOf(getDependencies(sample('batch/v1', 'CronJob', { spec: { jobTemplate } })))).toEqual([
      { apiVersion: 'v1', kind: 'ServiceAccount', namespace: 'shop', name: 'runner' },
    ]);
  });

  test('an Ingress whose TLS entry names no Secret depends on nothing in particular, an error', () => {
    const ingress = sample('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{ secretName: 'a' }, {}] } });
    expect(getDependencies(ingress)).toMatchObject({ code: 'failed', error: { path: 'dependencies[1]' } });
  });
});

test('what a Pod of a template needs can be asked for by itself', () => {
  const template = { spec: { priorityClassName: 'high', containers: [{ resources: { requests: { cpu: '0.5' } } }] } };
  expect(podRequirements(template)).toEqual({ resourceRequest: { cpu: '500m' } });
  expect(podRequirements(template, { ResourceQuotaEstimate: true })).toMatchObject({ priorityClassName: 'high' });
  expect(podRequirements({ spec: {} })).toBeUndefined();
});

describe('health', () => {
  const health = (apiVersion: string, kind: string, rest: object) =>
    answerOf(interpretHealth(sample(apiVersion, kind, rest)));
  const rolledOut = { observedGeneration: 2, updatedReplicas: 3, availableReplicas: 3 };

  test.each(['Deployment', 'StatefulSet'])('a %s is healthy when it was seen, updated and is available', (kind) => {
    const spec = { replicas: 3 };
    expect(health('apps/v1', kind, { spec, status: rolledOut })).toBe(true);
    expect(health('apps/v1', kind, { spec, status: { ...rolledOut, observedGeneration: 1 } })).toBe(false);
    expect(health('apps/v1', kind, { spec, status: { ...rolledOut, updatedReplicas: 2 } })).toBe(false);
    expect(health('apps/v1', kind, { spec, status: { ...rolledOut, availableReplicas: 2 } })).toBe(false);
  });

  test('a Service is healthy unless it waits for a load balancer', () => {
    expect(health('v1', 'Service', { spec: { type: 'ClusterIP' } })).toBe(true);
    expect(health('v1', 'Service', { spec: { type: 'LoadBalancer' } })).toBe(false);
    const status = { loadBalancer: { ingress: [{ hostname: 'lb' }] } };
    expect(health('v1', 'Service', { spec: { type: 'LoadBalancer' }, status })).toBe(true);
    expect(interpretHealth(sample('v1', 'Service', { spec: { type: 'ClusterIP' }, status: 'x' })).code).toBe('failed');
  });

  test('a Pod is healthy when it is done, or runs and is ready', () => {
    const ready = (status: string) => [{ type: 'Ready', status }];
    expect(health('v1', 'Pod', { status: { phase: 'Succeeded' } })).toBe(true);
    expect(health('v1', 'Pod', { status: { phase: 'Running', conditions: ready('True') } })).toBe(true);
    expect(health('v1', 'Pod', { status: { phase: 'Running', conditions: ready('False') } })).toBe(false);
    expect(health('v1', 'Pod', { status: { phase: 'Pending', conditions: ready('True') } })).toBe(false);
  });

  test('a DaemonSet, a ReplicaSet, a claim and a budget by their counts', () => {
    const everywhere = {
      observedGeneration: 2,
      desiredNumberScheduled: 2,
      updatedNumberScheduled: 2,
      numberAvailable: 2,
    };
    expect(health('apps/v1', 'DaemonSet', { status: everywhere })).toBe(true);
    expect(health('apps/v1', 'DaemonSet', { status: { ...everywhere, updatedNumberScheduled: 1 } })).toBe(false);
    expect(health('apps/v1', 'ReplicaSet', { spec: { replicas: 4 }, status: rolledOut })).toBe(false);
    expect(health('v1', 'PersistentVolumeClaim', { status: { phase: 'Bound' } })).toBe(true);
    expect(health('policy/v1', 'PodDisruptionBudget', { status: { desiredHealthy: 1 } })).toBe(false);
  });
});

describe('reporting', () => {
  const annotated = (annotations: Record<string, string>, status: object) => ({
    ...sample('apps/v1', 'Deployment', { status }),
    metadata: { name: 'web', generation: 4, annotations },
  });

  test('a workload tells its counts, its generation and that of its template', () => {
    const object = annotated(
      { 'resourcetemplate.karmada.io/generation': '2' },
      { replicas: 3, readyReplicas: 0, observedGeneration: 4, conditions: [{}] },
    );
    expect(answerOf(reflectStatus(object))).toEqual({
      generation: 4,
      resourceTemplateGeneration: 2,
      observedGeneration: 4,
      replicas: 3,
    });
  });

  test('one that was not made from a template has no generation of it, an error', () => {
    for (const text of [undefined, '', '1.5', 'x', '9007199254740993']) {
      const object = annotated(text === undefined ? {} : { 'resourcetemplate.karmada.io/generation': text }, {});
      expect(reflectStatus(object)).toMatchObject({
        code: 'failed',
        error: { path: 'metadata.annotations.resourcetemplate.karmada.io/generation' },
      });
    }
  });

  test('times are brought into one form, and what is no time is refused', () => {
    const job = (startTime: string) => sample('batch/v1', 'Job', { status: { startTime } });
    expect(answerOf(reflectStatus(job('2025-01-01T02:00:00.9+02:00')))).toEqual({ startTime: '2025-01-01T00:00:00Z' });
    expect(reflectStatus(job('yesterday'))).toMatchObject({ code: 'failed', error: { path: 'status.startTime' } });
  });
});

function answerOf<Value>(answer: Interpretation<Value>): Value {
  if (answer.code === 'handled') return answer.value;
  throw answer.code === 'failed' ? answer.error : new Error(answer.message);
}
