import type { ResourceBindingSpec } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import { defineInterpreter } from '../interpret/define.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { valueAt } from '../override/json.ts';
import { always, policy, web } from '../override/objects.fixture.ts';
import { divideCompletions } from './completions.ts';
import { manifests } from './render.fixture.ts';

describe('a manifest', () => {
  test("has its cluster's replicas only where the binding is of a workload", () => {
    expect(manifests(web, { replicas: 4 })).toMatchObject([{ spec: { replicas: 1 } }, { spec: { replicas: 3 } }]);
    expect(manifests(web)).toMatchObject([{ spec: { replicas: 4 } }, { spec: { replicas: 4 } }]);
    const cache: ResourceTemplate = { ...web, apiVersion: 'example.io/v1', kind: 'Cache' };
    const own = defineInterpreter({
      apiVersion: 'example.io/v1',
      kind: 'Cache',
      revise: (object, replicas) => ({ ...object, data: replicas }),
    });
    expect(manifests(cache, { replicas: 4 })).toMatchObject([{ spec: { replicas: 4 } }, { spec: { replicas: 4 } }]);
    expect(manifests(cache, { replicas: 4 }, { interpreters: [own] })).toMatchObject([{ data: 1 }, { data: 3 }]);
  });

  test("of a Job has its cluster's completions where replicas are divided", () => {
    const job: ResourceTemplate = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { namespace: 'shop', name: 'job' },
      spec: { parallelism: 4, completions: 10, ttlSecondsAfterFinished: 5 },
    };
    const placement = { replicaScheduling: { replicaSchedulingType: 'Divided' as const } };
    expect(manifests(job, { replicas: 4, placement }).map(({ spec }) => spec)).toEqual([
      { parallelism: 1, completions: 3 },
      { parallelism: 3, completions: 7 },
    ]);
    expect(manifests(job, { replicas: 4 }).map(({ spec }) => spec)).toEqual([
      { parallelism: 1, completions: 10 },
      { parallelism: 3, completions: 10 },
    ]);
    expect(divideCompletions(job, [{ name: 'a' }, { name: 'b' }]).size).toBe(0);
  });

  test('is overridden last', () => {
    const overridePolicies = [
      policy('web', {
        overrideRules: [
          {
            targetCluster: { labelSelector: { matchLabels: { env: 'prod' } } },
            overriders: { plaintext: [{ path: '/spec/replicas', operator: 'replace', value: 100 }] },
          },
        ],
      }),
    ];
    expect(manifests(web, { replicas: 4 }, { policies: { overridePolicies } })).toMatchObject([
      { spec: { replicas: 100 } },
      { spec: { replicas: 3 } },
    ]);
  });

  test("tells whose it is; the template's own conflict resolution counts where it is valid", () => {
    const resolutionOf = (own: string, spec: Omit<ResourceBindingSpec, 'resource'> = {}) => {
      const annotations = { 'work.karmada.io/conflict-resolution': own };
      const [manifest] = manifests({ ...web, metadata: { ...web.metadata, annotations } }, spec);
      return manifest?.metadata.annotations?.['work.karmada.io/conflict-resolution'];
    };
    expect(resolutionOf('overwrite')).toBe('overwrite');
    expect(resolutionOf('abort', { conflictResolution: 'Overwrite' })).toBe('abort');
    expect(resolutionOf('Overwrite')).toBe('abort');
    const [manifest] = manifests(web);
    expect(manifest?.metadata).toMatchObject({
      labels: { 'karmada.io/managed': 'true', app: 'web' },
      annotations: {
        'resourcetemplate.karmada.io/generation': '2',
        'resourcetemplate.karmada.io/uid': 'u-1',
        'resourcetemplate.karmada.io/managed-labels':
          'app,env,karmada.io/managed,resourcebinding.karmada.io/permanent-id',
      },
    });
    expect(manifest?.metadata).not.toHaveProperty('uid');
  });

  test('has the state of a failover only with the gate, in one cluster, that it did not come from', () => {
    const task = {
      fromCluster: 'member2',
      purgeMode: 'Directly' as const,
      reason: 'r',
      producer: 'p',
      preservedLabelState: { state: 'kept' },
      clustersBeforeFailover: ['member2'],
    };
    const stateIn = (cluster: string, gate: boolean) => {
      const spec = { clusters: [{ name: cluster }], gracefulEvictionTasks: [task] };
      const [manifest] = manifests(web, spec, { featureGates: { StatefulFailoverInjection: gate } });
      return manifest?.metadata.labels?.['state'];
    };
    expect([stateIn('member1', true), stateIn('member1', false), stateIn('member2', true)]).toEqual([
      'kept',
      undefined,
      undefined,
    ]);
  });

  test('shares with that of another cluster all that is equal', () => {
    const [one, two] = manifests(web, {}, { policies: { overridePolicies: [always('x', { labelsOverrider: [] })] } });
    expect(one?.spec).toBe(two?.spec);
    const [a, b] = manifests(web, { replicas: 4 });
    expect(valueAt(a, ['spec', 'template'])).toBeDefined();
    expect(valueAt(a, ['spec', 'template'])).toBe(valueAt(b, ['spec', 'template']));
  });

  test('keeps every empty thing that a user wrote, and every unknown field', () => {
    const [manifest] = manifests(web, { replicas: 4 });
    expect(JSON.stringify(manifest?.spec)).toBe(JSON.stringify({ ...(web.spec as object), replicas: 1 }));
  });
});
