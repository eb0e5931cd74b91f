import { compareQuantity, parseQuantity } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { InterpretError } from './fields.ts';
import type { Interpreter } from './interpreter.ts';
import { applyWorkloadDefaults } from './native/defaults.ts';
import { hasReplicas, interpretReplicas } from './replicas.ts';
import type { ResourceTemplate } from './template.ts';

describe('how many replicas', () => {
  test.each([
    ['apps/v1', 'Deployment'],
    ['apps/v1', 'StatefulSet'],
    ['apps/v1', 'ReplicaSet'],
  ])('%s %s has spec.replicas, and 0 without', (apiVersion, kind) => {
    expect(interpretReplicas(object(apiVersion, kind, { replicas: 3 }))).toEqual({ replicas: 3 });
    expect(interpretReplicas(object(apiVersion, kind, {}))).toEqual({ replicas: 0 });
    expect(interpretReplicas(object(apiVersion, kind))).toEqual({ replicas: 0 });
  });

  test('a Job runs its parallelism, capped by its completions', () => {
    const replicasOf = (spec: object) => interpretReplicas(object('batch/v1', 'Job', spec)).replicas;
    expect(replicasOf({ parallelism: 10, completions: 7 })).toBe(7);
    expect(replicasOf({ parallelism: 2, completions: 7 })).toBe(2);
    expect(replicasOf({ parallelism: 4 })).toBe(4);
    expect(replicasOf({ completions: 7 })).toBe(0);
  });

  test('a Pod is one replica, whatever it holds', () => {
    expect(interpretReplicas(object('v1', 'Pod'))).toEqual({ replicas: 1 });
  });

  test('kinds without replicas have none, and so have other versions of those that do', () => {
    for (const [apiVersion, kind] of [
      ['apps/v1', 'DaemonSet'],
      ['v1', 'ConfigMap'],
      ['apps/v1beta1', 'Deployment'],
    ] as const) {
      const resource = object(apiVersion, kind, { replicas: 3 });
      expect(hasReplicas(resource)).toBe(false);
      expect(interpretReplicas(resource)).toEqual({ replicas: 0 });
    }
  });

  test("the caller's interpreters go first and may add kinds", () => {
    const cache: Interpreter = { apiVersion: 'example.io/v1', kind: 'Cache', replicas: () => ({ replicas: 5 }) };
    const thrifty: Interpreter = { apiVersion: 'apps/v1', kind: 'Deployment', replicas: () => ({ replicas: 1 }) };
    const withoutReplicas: Interpreter = { apiVersion: 'apps/v1', kind: 'Deployment' };
    const deployment = object('apps/v1', 'Deployment', { replicas: 3 });
    expect(interpretReplicas(object('example.io/v1', 'Cache'), { interpreters: [cache] }).replicas).toBe(5);
    expect(interpretReplicas(deployment, { interpreters: [cache, thrifty] }).replicas).toBe(1);
    expect(interpretReplicas(deployment, { interpreters: [withoutReplicas] }).replicas).toBe(3);
  });

  test('an interpreter that answers no number is named by the object that it was asked about', () => {
    const broken = { apiVersion: 'acme.io/v1', kind: 'Rollout', replicas: () => ({ replicas: 1.5 }) };
    const rollout = { apiVersion: 'acme.io/v1', kind: 'Rollout', metadata: { namespace: 'shop', name: 'web' } };
    expect(() => interpretReplicas(rollout, { interpreters: [broken] })).toThrow(
      'Rollout shop/web: replicas answered {"replicas":1.5}: have the interpreter of acme.io/v1 Rollout answer',
    );
  });

  test('what is wrong is named by object and field', () => {
    expect(() => interpretReplicas(object('apps/v1', 'Deployment', { replicas: '3' }))).toThrow(
      new InterpretError(
        { owner: 'Deployment shop/web', path: 'spec.replicas' },
        'must be a whole number, but is "3"',
        'write it without quotes and without a fraction',
      ),
    );
    expect(() =>
      interpretReplicas(deploymentOf({ containers: [{ resources: { requests: { cpu: '1 core' } } }] })),
    ).toThrow(
      /^Deployment shop\/web: spec\.template\.spec\.containers\[0\]\.resources\.requests\.cpu is wrong: "1 core"/,
    );
    expect(() => interpretReplicas(deploymentOf({ containers: 'nginx' }))).toThrow(/containers must be a list/);
    expect(() => interpretReplicas(object('apps/v1', 'Deployment', { replicas: 2 ** 31 }))).toThrow(/32 bits/);
  });

  test('manifests that no API server has seen get its defaults, and nothing else changes', () => {
    const bare = Object.freeze(object('apps/v1', 'Deployment', { template: {} }));
    expect(applyWorkloadDefaults(bare)).toEqual({ ...bare, spec: { template: {}, replicas: 1 } });
    const scaled = object('apps/v1', 'StatefulSet', { replicas: 0 });
    expect(applyWorkloadDefaults(scaled)).toBe(scaled);
    const specOf = (job: object) => applyWorkloadDefaults(object('batch/v1', 'Job', job));
    expect(specOf({})).toMatchObject({ spec: { parallelism: 1, completions: 1 } });
    expect(specOf({ completions: 4 })).toMatchObject({ spec: { parallelism: 1, completions: 4 } });
    expect(specOf({ parallelism: 4 })).toEqual(object('batch/v1', 'Job', { parallelism: 4 }));
  });
});

describe('what one replica needs', () => {
  test('containers add up, init containers raise the sum where they alone need more, overhead comes on top', () => {
    const podSpec = {
      containers: [requests({ cpu: '500m', memory: '1Gi' }), requests({ cpu: '250m' })],
      initContainers: [requests({ cpu: '1', memory: '512Mi' }), requests({ 'ephemeral-storage': '1024Mi' })],
      overhead: { cpu: '100m' },
    };
    expect(requestOf(podSpec)).toEqual({ cpu: '1100m', 'ephemeral-storage': '1Gi', memory: '1Gi' });
  });

  test('a limit stands in for a missing request, resource by resource', () => {
    const container = { resources: { limits: { cpu: '2', memory: '1Gi' }, requests: { cpu: '100m' } } };
    expect(requestOf({ containers: [container] })).toEqual({ cpu: '100m', memory: '1Gi' });
  });

  test('each container rounds up before adding: cpu to 1m, the rest to 1', () => {
    const container = requests({ cpu: '0.1m', memory: '500m', 'example.com/foo': '0.5' });
    expect(requestOf({ containers: [container, container] })).toEqual({
      cpu: '2m',
      'example.com/foo': '2',
      memory: '2',
    });
  });

  test('only resources that Karmada counts are kept, and only amounts above zero', () => {
    const container = requests({
      storage: '1Gi',
      gpu: '1',
      'nvidia.com/gpu': 2,
      'hugepages-2Mi': '64Mi',
      cpu: 0,
      memory: '-1Gi',
    });
    expect(requestOf({ containers: [container] })).toEqual({ 'hugepages-2Mi': '64Mi', 'nvidia.com/gpu': '2' });
  });

  test('nodes: required affinity, selector and tolerations, with empty fields left out as Go does', () => {
    const required = {
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }], matchFields: [] }],
    };
    const podSpec = {
      affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required, preferred: 1 } },
      nodeSelector: { disk: 'ssd' },
      tolerations: [{ key: 'spot', value: '', tolerationSeconds: 0, unknown: true }],
    };
    expect(interpretReplicas(deploymentOf(podSpec)).requirements).toEqual({
      nodeClaim: {
        hardNodeAffinity: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] }],
        },
        nodeSelector: { disk: 'ssd' },
        tolerations: [{ key: 'spot', tolerationSeconds: 0 }],
      },
    });
  });

  test('asking for nothing is no requirements at all; an empty node selector is an empty claim', () => {
    expect(interpretReplicas(deploymentOf({ containers: [{}], tolerations: [] }))).toEqual({ replicas: 1 });
    expect(interpretReplicas(deploymentOf({ nodeSelector: {} })).requirements).toEqual({ nodeClaim: {} });
  });

  test('the priority class counts with its gate only', () => {
    const workload = deploymentOf({ priorityClassName: 'gold', containers: [requests({ cpu: '1' })] });
    expect(interpretReplicas(workload).requirements).toEqual({ resourceRequest: { cpu: '1' } });
    expect(interpretReplicas(workload, { featureGates: { ResourceQuotaEstimate: true } }).requirements).toEqual({
      priorityClassName: 'gold',
      resourceRequest: { cpu: '1' },
    });
  });

  // Catches: taking the maximum over all containers instead of the sum (tried: `running` reduced with `maximum`).
  test('a Pod needs at least as much as each of its containers, and what the running ones need together', () => {
    const amount = fc.integer({ min: 1, max: 2 ** 40 });
    const container = fc.record({ cpu: amount, memory: amount });
    fc.assert(
      fc.property(
        fc.array(container, { minLength: 1, maxLength: 4 }),
        fc.array(container, { maxLength: 3 }),
        (running, init) => {
          const request = requestOf({ containers: running.map(requests), initContainers: init.map(requests) });
          for (const resource of ['cpu', 'memory'] as const) {
            const total = parseQuantity(request?.[resource] ?? '0');
            const together = running.reduce((sum, each) => sum + each[resource], 0);
            for (const least of [together, ...init.map((each) => each[resource])]) {
              expect(compareQuantity(total, parseQuantity(least))).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
    );
  });
});

function object(apiVersion: string, kind: string, spec?: object): ResourceTemplate {
  return { apiVersion, kind, metadata: { namespace: 'shop', name: 'web' }, ...(spec && { spec }) };
}

function deploymentOf(podSpec: object): ResourceTemplate {
  return object('apps/v1', 'Deployment', { replicas: 1, template: { spec: podSpec } });
}

function requests(list: object): object {
  return { resources: { requests: list } };
}

function requestOf(podSpec: object) {
  return interpretReplicas(deploymentOf(podSpec)).requirements?.resourceRequest;
}
