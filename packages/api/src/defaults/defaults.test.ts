import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownKinds } from '../kinds.ts';
import type { JsonSchema } from '../validation/json-schema.ts';
import { samples } from '../validation/samples.fixture.ts';
import { jsonSchemaOf } from '../validation/schema.ts';
import { applyDefaults } from './apply.ts';
import { at, type Fields, fieldsOf } from './fields.ts';
import { SCHEMA_DEFAULTS } from './schema.ts';
import { applyWebhookDefaults } from './webhook.ts';

const ID = '11111111-2222-4333-8444-555555555555';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

function object(apiVersion: string, kind: string, spec: Fields, metadata: Fields = {}): Fields {
  return deepFreeze({ apiVersion, kind, metadata: { name: 'web', ...metadata }, spec });
}

const policy = (spec: Fields, metadata: Fields = { namespace: 'shop' }): Fields =>
  object('policy.karmada.io/v1alpha1', 'PropagationPolicy', spec, metadata);
const clusterPolicy = (spec: Fields): Fields => object('policy.karmada.io/v1alpha1', 'ClusterPropagationPolicy', spec);
const cluster = (spec: Fields): Fields =>
  object('cluster.karmada.io/v1alpha1', 'Cluster', { syncMode: 'Push', ...spec });

/** All defaults that a schema declares, found by walking it. */
function declaredDefaults(
  schema: JsonSchema,
  root: JsonSchema,
  path: readonly string[] = [],
): readonly (readonly [string, unknown])[] {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/definitions/', '');
    const target = root.definitions?.[name];
    return target ? declaredDefaults(target, root, path) : [];
  }
  const own = schema.default === undefined ? [] : [[path.join('.'), schema.default] as const];
  const inside = Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
    declaredDefaults(field, root, [...path, key]),
  );
  const items = schema.items ? declaredDefaults(schema.items, root, [...path, '*']) : [];
  return [...own, ...inside, ...items];
}

describe('the defaults of the schemas', () => {
  test.each(knownKinds.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`))(
    'are in the table as in the schema: %s',
    (name) => {
      const [group = '', version = '', kind = ''] = name.split('/');
      const schema = jsonSchemaOf(`${group}/${version}`, kind);
      const declared = schema ? declaredDefaults(schema, schema) : [['no schema', undefined] as const];
      const table = (SCHEMA_DEFAULTS.get(name) ?? []).map(({ path, value }) => [path, value] as const);
      expect(new Map(table)).toEqual(new Map(declared));
    },
  );

  test('fill what is absent or null, and make no parents', () => {
    const spec = at(
      applyDefaults(policy({ priority: null, preemption: 'Always', failover: { application: {} } })),
      'spec',
    );
    expect(spec).toEqual({
      conflictResolution: 'Abort',
      failover: { application: { purgeMode: 'Gracefully', gracePeriodSeconds: 600 } },
      placement: {},
      preemption: 'Always',
      priority: 0,
      schedulerName: 'default-scheduler',
    });
  });

  test('reach into lists', () => {
    const cron = object('autoscaling.karmada.io/v1alpha1', 'CronFederatedHPA', {
      rules: [{ name: 'a', suspend: true }, { name: 'b' }],
    });
    expect(at(applyDefaults(cron), 'spec', 'rules')).toEqual([
      { name: 'a', suspend: true, failedHistoryLimit: 3, successfulHistoryLimit: 3 },
      { name: 'b', suspend: false, failedHistoryLimit: 3, successfulHistoryLimit: 3 },
    ]);
  });

  test('belong to a version: an old binding gets none', () => {
    const binding = (version: string) => object(`work.karmada.io/${version}`, 'ResourceBinding', { resource: {} });
    expect(at(applyDefaults(binding('v1alpha2')), 'spec', 'conflictResolution')).toBe('Abort');
    expect(applyDefaults(binding('v1alpha1'))).toEqual(binding('v1alpha1'));
  });
});

describe('what the webhooks of policies set', () => {
  test('come after the schema: Divided by default, hence Weighted', () => {
    const placed = applyDefaults(policy({ placement: { replicaScheduling: {} } }));
    expect(at(placed, 'spec', 'placement', 'replicaScheduling')).toEqual({
      replicaSchedulingType: 'Divided',
      replicaDivisionPreference: 'Weighted',
    });
    const alone = applyWebhookDefaults(policy({ placement: { replicaScheduling: {} } }));
    expect(at(alone, 'spec', 'placement', 'replicaScheduling')).toEqual({});
  });

  test('Duplicated and a given preference stay', () => {
    for (const strategy of [
      { replicaSchedulingType: 'Duplicated' },
      { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' },
    ]) {
      expect(
        at(
          applyDefaults(policy({ placement: { replicaScheduling: strategy } })),
          'spec',
          'placement',
          'replicaScheduling',
        ),
      ).toEqual(strategy);
    }
  });

  test('selectors take the namespace of the request, else of the policy; cluster-scoped ones stay open', () => {
    const spec = { resourceSelectors: [{ kind: 'Service' }, { kind: 'Service', namespace: 'other' }] };
    const namespaces = (filled: Fields) =>
      (at(filled, 'spec', 'resourceSelectors') as Fields[]).map((selector) => selector['namespace']);
    expect(namespaces(applyDefaults(policy(spec)))).toEqual(['shop', 'other']);
    expect(namespaces(applyDefaults(policy(spec, {}), { namespace: 'request' }))).toEqual(['request', 'other']);
    expect(namespaces(applyDefaults(clusterPolicy(spec), { namespace: 'request' }))).toEqual([undefined, 'other']);
  });

  test('spread constraints spread over at least one group, of clusters unless said otherwise', () => {
    const constraints = [
      { maxGroups: 2 },
      { spreadByField: 'region', minGroups: 2 },
      { spreadByLabel: 'rack', minGroups: 0, maxGroups: 0 },
    ];
    expect(
      at(
        applyDefaults(policy({ placement: { spreadConstraints: constraints } })),
        'spec',
        'placement',
        'spreadConstraints',
      ),
    ).toEqual([
      { maxGroups: 2, spreadByField: 'cluster', minGroups: 1 },
      { spreadByField: 'region', minGroups: 2 },
      { spreadByLabel: 'rack', minGroups: 1 },
    ]);
  });

  test('a ServiceImport brings its dependencies, a Service does not', () => {
    const deps = (apiVersion: string, kind: string) =>
      at(applyDefaults(policy({ resourceSelectors: [{ apiVersion, kind }] })), 'spec', 'propagateDeps');
    expect(deps('multicluster.x-k8s.io/v1alpha1', 'ServiceImport')).toBe(true);
    expect(deps('v1', 'Service')).toBeUndefined();
  });

  test('creation brings a new id and a finalizer, update neither', () => {
    const copied = policy(
      {},
      { labels: { 'propagationpolicy.karmada.io/permanent-id': 'copied', app: '' }, finalizers: ['mine'] },
    );
    expect(applyDefaults(copied, { permanentId: ID })['metadata']).toEqual({
      name: 'web',
      labels: { 'propagationpolicy.karmada.io/permanent-id': ID, app: '' },
      finalizers: ['mine', 'karmada.io/propagation-policy-controller'],
    });
    expect(applyDefaults(copied, { permanentId: ID, operation: 'UPDATE' })['metadata']).toEqual(copied['metadata']);
    expect(at(applyDefaults(clusterPolicy({}), { permanentId: ID }), 'metadata', 'labels')).toEqual({
      'clusterpropagationpolicy.karmada.io/permanent-id': ID,
    });
  });

  test('no id is made up', () => {
    expect(at(applyDefaults(policy({})), 'metadata', 'labels')).toBeUndefined();
  });

  test('what Go drops is dropped, what belongs to the user stays', () => {
    const patch = { path: '/spec/x', operator: 'add', value: { empty: '', none: [], zero: 0 } };
    const overrides = object('policy.karmada.io/v1alpha1', 'OverridePolicy', {
      resourceSelectors: [
        { kind: 'Service', namespace: 'shop', name: '', labelSelector: { matchLabels: { app: '' } } },
      ],
      overrideRules: [
        {
          overriders: {
            plaintext: [patch, { path: '/spec/y', operator: 'remove' }],
            argsOverrider: [],
            labelsOverrider: [{ operator: 'add', value: { a: '' } }],
          },
        },
      ],
    });
    expect(applyDefaults(overrides)['spec']).toEqual({
      resourceSelectors: [{ kind: 'Service', namespace: 'shop', labelSelector: { matchLabels: { app: '' } } }],
      overriders: {},
      overrideRules: [
        {
          overriders: {
            plaintext: [patch, { path: '/spec/y', operator: 'remove', value: null }],
            labelsOverrider: [{ operator: 'add', value: { a: '' } }],
          },
        },
      ],
    });
  });
});

describe('what people write', () => {
  /** Every text, number and switch of a value, with the way to it. */
  function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
    if (typeof value !== 'object' || value === null) return [[path, value]];
    return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${path}/${key}`));
  }

  // Catches: taking `value` of a toleration or an image overrider for an empty map, and dropping it (it happened).
  // A Cluster is left out: the ends of its grades are rewritten on purpose.
  const kept = samples.filter(({ kind }) => kind !== 'Cluster');
  test.each(kept.map((sample) => [sample.kind, sample] as const))('a %s loses nothing', (_, sample) => {
    const after = applyDefaults(deepFreeze(structuredClone(sample)), { operation: 'UPDATE', permanentId: ID });
    expect(Object.fromEntries(leavesOf(after))).toEqual(
      expect.objectContaining(Object.fromEntries(leavesOf(sample).filter(([, value]) => value !== ''))),
    );
  });

  test('a toleration keeps its value', () => {
    const tolerations = [{ key: 'a', operator: 'Equal', value: 'b' }];
    const after = applyDefaults(policy({ placement: { clusterTolerations: tolerations } }));
    expect(at(after, 'spec', 'placement', 'clusterTolerations')).toEqual(tolerations);
  });
});

describe('what other kinds get', () => {
  test('bindings, Works and MultiClusterServices get an id where they have none', () => {
    const label = 'resourcebinding.karmada.io/permanent-id';
    const binding = object('work.karmada.io/v1alpha2', 'ResourceBinding', {});
    const first = applyDefaults(binding, { permanentId: ID, operation: 'UPDATE' });
    expect(at(first, 'metadata', 'labels', label)).toBe(ID);
    expect(applyDefaults(first, { permanentId: 'another' })).toBe(first);
  });

  test('a cluster: zones, taint times, nine grades without gaps', () => {
    const taints = [
      { key: 'a', effect: 'NoExecute' },
      { key: 'b', effect: 'NoSchedule' },
    ];
    const filled = applyDefaults(cluster({ zone: 'eu-1a', taints }), { now: '2026-01-02T03:04:05Z' });
    const spec = fieldsOf(filled['spec']);
    expect(spec['zone']).toBeUndefined();
    expect(spec['zones']).toEqual(['eu-1a']);
    expect(spec['taints']).toEqual([{ key: 'a', effect: 'NoExecute', timeAdded: '2026-01-02T03:04:05Z' }, taints[1]]);
    const models = spec['resourceModels'] as {
      readonly ranges: readonly [{ readonly min: string; readonly max: string }];
    }[];
    expect(models.map(({ ranges: [cpu] }) => cpu.min)).toEqual(['0', '1', '2', '4', '8', '16', '32', '64', '128']);
    expect(models.slice(1).map(({ ranges: [cpu] }) => cpu.min)).toEqual(
      models.slice(0, -1).map(({ ranges: [cpu] }) => cpu.max),
    );
  });

  test('resource models that are given are sorted, start at zero and end nowhere; an update adds none', () => {
    const model = (grade: number, min: string, max: string) => ({ grade, ranges: [{ name: 'cpu', min, max }] });
    expect(
      at(
        applyDefaults(cluster({ resourceModels: [model(2, '4', '8'), model(1, '1', '4')] })),
        'spec',
        'resourceModels',
      ),
    ).toEqual([model(1, '0', '4'), model(2, '4', '9223372036854775807')]);
    expect(at(applyDefaults(cluster({}), { operation: 'UPDATE' }), 'spec', 'resourceModels')).toBeUndefined();
  });

  test('an autoscaler: one replica, CPU at 80 %, and a behavior filled on both sides', () => {
    const hpa = (spec: Fields) =>
      applyDefaults(object('autoscaling.karmada.io/v1alpha1', 'FederatedHPA', spec))['spec'];
    expect(hpa({ maxReplicas: 3 })).toMatchObject({
      minReplicas: 1,
      metrics: [{ type: 'Resource', resource: { name: 'cpu' } }],
    });
    expect(hpa({ minReplicas: 2, behavior: { scaleDown: { selectPolicy: 'Disabled' } } })).toMatchObject({
      minReplicas: 2,
      behavior: {
        scaleUp: { selectPolicy: 'Max', stabilizationWindowSeconds: 0, policies: [{ value: 4 }, { value: 100 }] },
        scaleDown: { selectPolicy: 'Disabled', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] },
      },
    });
  });

  test('objects of other groups, and what is no object, come back as they are', () => {
    const foreign = object('example.com/v1', 'PropagationPolicy', {});
    expect(applyDefaults(foreign, { permanentId: ID })).toBe(foreign);
    const list = [policy({})];
    expect(applyDefaults(list)).toBe(list);
  });
});

describe('for all policies', () => {
  const word = fc.constantFrom('', 'cluster', 'region', 'Gracefully', 'Divided', 'Weighted', 'x');
  const scalar = fc.oneof(word, fc.constantFrom(0, 1, -1), fc.boolean(), fc.constant(null));
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(word, tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  const spec = fc.record(
    {
      placement: fc.record(
        { spreadConstraints: fc.oneof(fc.array(anything), anything), replicaScheduling: anything },
        { requiredKeys: [] },
      ),
      failover: fc.record({ application: anything, cluster: anything }, { requiredKeys: [] }),
      resourceSelectors: fc.oneof(fc.array(anything), anything),
      priority: anything,
    },
    { requiredKeys: [] },
  );

  // Catches: reading a field of the wrong type as if it were right (`constraint.minGroups` of null).
  test('whatever they look like: nothing is thrown, nothing is changed in place', () => {
    fc.assert(
      fc.property(spec, (wild) => {
        expect(() => applyDefaults(policy(fieldsOf(wild)), { permanentId: ID })).not.toThrow();
      }),
    );
  });

  const optional = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
  const sound = fc.record({
    type: optional('Duplicated', 'Divided'),
    preference: optional('Aggregated', 'Weighted'),
    purgeMode: optional('Directly', 'Gracefully', 'Never'),
    constraints: fc.array(
      fc.record({ spreadByField: optional('cluster', 'zone'), maxGroups: optional(0, 2), minGroups: optional(0, 1) }),
    ),
  });

  // Catches: applying the schema's defaults after the webhooks' (the second time finds Divided and adds Weighted).
  test('as the schema allows them: twice is once', () => {
    fc.assert(
      fc.property(sound, ({ type, preference, purgeMode, constraints }) => {
        const wished = policy({
          placement: {
            replicaScheduling: { replicaSchedulingType: type, replicaDivisionPreference: preference },
            spreadConstraints: constraints,
          },
          failover: { application: { decisionConditions: {}, purgeMode } },
        });
        const once = deepFreeze(applyDefaults(wished, { permanentId: ID }));
        expect(applyDefaults(once, { permanentId: ID })).toEqual(once);
      }),
    );
  });
});
