import type { ResourceBinding } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import { defineInterpreter } from '../../interpret/define.ts';
import type { Interpreter } from '../../interpret/interpreter.ts';
import type { ResourceTemplate } from '../../interpret/template.ts';
import { targetClusters } from '../../render/targets.ts';
import { deepFreeze } from '../../schedule/builders.fixture.ts';
import { attachDependencies } from './attach.ts';
import { configMap, deleting, deployment, owner, written } from './dependencies.fixture.ts';
import { dependsOn } from './depends-on.ts';
import type { DependenciesOptions } from './options.ts';
import type { DependenciesPlan } from './outcome.ts';
import { planDependencies } from './plan.ts';
import { indexDependencies } from './world.ts';

const annotation = 'resourcebinding.karmada.io/dependencies';
const finalizer = 'karmada.io/binding-dependencies-distributor';

describe('a dependency that no policy has claimed', () => {
  test('gets a binding that goes where what requires it goes', () => {
    const bindingId = ({ name }: { readonly name: string }) => `id-of-${name}`;
    const plan = planFor('web', [owner('web')], [deployment('web', 'env'), configMap('env')], { bindingId });
    expect(plan).toMatchObject({ code: 'attached', problems: [], disagreements: [] });
    const [first, second] = plan.writes;
    expect(first).toMatchObject({
      operation: 'update',
      binding: {
        metadata: {
          name: 'web-deployment',
          finalizers: [finalizer],
          annotations: { [annotation]: '[{"apiVersion":"v1","kind":"ConfigMap","namespace":"shop","name":"env"}]' },
        },
      },
    });
    expect(second).toEqual({
      operation: 'create',
      why: 'ResourceBinding shop/web-deployment requires ConfigMap shop/env',
      binding: {
        apiVersion: 'work.karmada.io/v1alpha2',
        kind: 'ResourceBinding',
        metadata: {
          namespace: 'shop',
          name: 'env-configmap',
          labels: {
            'resourcebinding.karmada.io/depended-by-8546649456': 'id-web',
            'resourcebinding.karmada.io/permanent-id': 'id-of-env-configmap',
          },
          finalizers: ['karmada.io/binding-controller'],
          ownerReferences: [
            {
              apiVersion: 'v1',
              kind: 'ConfigMap',
              name: 'env',
              uid: 'uid-env',
              controller: true,
              blockOwnerDeletion: true,
            },
          ],
        },
        spec: {
          resource: {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            namespace: 'shop',
            name: 'env',
            uid: 'uid-env',
            resourceVersion: '7',
          },
          requiredBy: [{ namespace: 'shop', name: 'web-deployment', clusters: [{ name: 'in-web' }] }],
          conflictResolution: 'Abort',
          preserveResourcesOnDeletion: false,
        },
      },
    });
  });

  test('is passed over until it exists', () => {
    const bindings = [owner('web')];
    const before = planFor('web', bindings, [deployment('web', 'env')]);
    expect(before.writes.map(({ binding }) => binding.metadata.name)).toEqual(['web-deployment']);
    const after = written(bindings, before.writes);
    expect(planFor('web', after, [deployment('web', 'env'), configMap('env')]).writes).toMatchObject([
      { operation: 'create', binding: { metadata: { name: 'env-configmap' } } },
    ]);
  });

  test('follows when what requires it moves', () => {
    const objects = [deployment('web', 'env'), configMap('env')];
    const before = settled([owner('web')], objects);
    const moved = { ...named(before, 'web-deployment'), spec: owner('web', { clusters: [{ name: 'us' }] }).spec };
    const { writes } = planFor('web', [moved, named(before, 'env-configmap')], objects);
    expect(writes.map(({ binding }) => binding.spec.requiredBy)).toEqual([
      [{ namespace: 'shop', name: 'web-deployment', clusters: [{ name: 'us' }] }],
    ]);
    const { clusters: _clusters, ...unscheduled } = moved.spec;
    const nowhere = { ...moved, spec: unscheduled };
    const [write] = planFor('web', [nowhere, named(before, 'env-configmap')], objects).writes;
    expect(write?.binding.spec.requiredBy).toEqual([{ namespace: 'shop', name: 'web-deployment' }]);
  });
});

describe('a dependency of several', () => {
  const objects = [deployment('api', 'env'), deployment('web', 'env'), configMap('env')];
  const api = owner('api', { conflictResolution: 'Overwrite' });
  const web = owner('web', { preserveResourcesOnDeletion: true });

  test('is overwritten and preserved as soon as one of them wants it, and who disagrees is told', () => {
    const bindings = settled([api, web], objects);
    const { spec } = named(bindings, 'env-configmap');
    expect(spec.requiredBy?.map(({ name }) => name)).toEqual(['api-deployment', 'web-deployment']);
    expect(spec).toMatchObject({ conflictResolution: 'Overwrite', preserveResourcesOnDeletion: true });
    expect(planFor('web', bindings, objects).disagreements).toEqual([
      { object: 'ResourceBinding shop/env-configmap', fields: ['conflictResolution', 'preserveResourcesOnDeletion'] },
    ]);
  });

  test('stays with the others when one of them goes, and is left alone, not deleted, when the last one goes', () => {
    const bindings = settled([api, web], objects);
    const first = planFor('api', bindings.map(whenNamed('api-deployment', deleting)), objects);
    expect(first.code).toBe('released');
    const left = written(bindings, first.writes);
    const stays = named(left, 'env-configmap');
    expect(stays.spec).toMatchObject({ conflictResolution: 'Abort', preserveResourcesOnDeletion: true });
    expect(stays.spec.requiredBy?.map(({ name }) => name)).toEqual(['web-deployment']);
    expect(Object.values(stays.metadata.labels ?? {})).toEqual(['id-web']);
    // The finalizer goes last, when nothing refers to the binding any more.
    expect(first.writes.map(({ binding }) => binding.metadata.name)).toEqual(['env-configmap', 'api-deployment']);
    expect(named(left, 'api-deployment').metadata.finalizers).toBeUndefined();

    const off = left.map(
      whenNamed('web-deployment', (one) => ({ ...one, spec: { ...one.spec, propagateDeps: false } })),
    );
    const last = named(written(off, planFor('web', off, objects).writes), 'env-configmap');
    expect(Object.keys(last.spec)).toEqual(['resource']);
    expect(last.metadata).not.toHaveProperty('labels');
    expect(targetClusters(last.spec)).toEqual([]);
  });

  test('that is referred to no more is released, and others are not', () => {
    const bindings = settled([api, web], objects);
    const changed = [deployment('api', 'new'), deployment('web', 'env'), configMap('env'), configMap('new')];
    const after = written(bindings, planFor('api', bindings, changed).writes);
    expect(named(after, 'env-configmap').spec.requiredBy?.map(({ name }) => name)).toEqual(['web-deployment']);
    expect(named(after, 'new-configmap').spec.requiredBy?.map(({ name }) => name)).toEqual(['api-deployment']);
  });
});

test('a dependency that a policy governs keeps its placement and strategy, and learns who requires it', () => {
  const unknown = { 'x-unknown': { deep: [null] } };
  const governed: ResourceBinding = deepFreeze({
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { namespace: 'shop', name: 'env-configmap', labels: { mine: 'kept' }, finalizers: ['theirs'] },
    spec: {
      resource: { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'env' },
      placement: { clusterAffinity: { clusterNames: ['eu'] } },
      clusters: [{ name: 'eu' }],
      conflictResolution: 'Abort',
      ...unknown,
    },
  });
  const objects = [deployment('web', 'env'), configMap('env')];
  const bindings = settled([owner('web', { conflictResolution: 'Overwrite' }), governed], objects);
  const after = named(bindings, 'env-configmap');
  expect(after.spec).toEqual({
    ...governed.spec,
    resource: {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      namespace: 'shop',
      name: 'env',
      uid: 'uid-env',
      resourceVersion: '7',
    },
    requiredBy: [{ namespace: 'shop', name: 'web-deployment', clusters: [{ name: 'in-web' }] }],
  });
  expect(after.metadata).toMatchObject({ labels: { mine: 'kept' }, finalizers: ['theirs'] });
  expect(targetClusters(after.spec).map(({ name }) => name)).toEqual(['eu', 'in-web']);
  const gone = bindings.map(whenNamed('web-deployment', deleting));
  expect(named(written(gone, planFor('web', gone, objects).writes), 'env-configmap').spec).toMatchObject(governed.spec);
});

describe('what cannot be done', () => {
  test('for one dependency does not keep the others from it', () => {
    const stale = {
      ...attachedTo('a-configmap'),
      metadata: {
        namespace: 'shop',
        name: 'a-configmap',
        ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: 'earlier', controller: true }],
      },
    };
    const plan = planFor('web', [owner('web'), stale], [deployment('web', 'a', 'b'), configMap('a'), configMap('b')]);
    expect(plan.problems).toEqual([
      {
        object: 'ResourceBinding shop/a-configmap',
        message:
          'ResourceBinding shop/a-configmap belongs to another object than ConfigMap shop/a: wait until it is collected, or rename one of them',
      },
    ]);
    expect(plan.writes.map(({ binding }) => binding.metadata.name)).toEqual(['web-deployment', 'b-configmap']);
  });

  test('because a binding that requires it too is gone: its strategy cannot be told', () => {
    const orphan = attachedTo('env-configmap', 'vanished-deployment');
    const objects = [deployment('web', 'env'), configMap('env')];
    const plan = planFor('web', [owner('web'), orphan], objects);
    expect(plan.problems.map(({ message }) => message)).toEqual([
      'ResourceBinding shop/env-configmap is required by ResourceBinding shop/vanished-deployment, which does not exist: take it out of spec.requiredBy',
    ]);
    expect(plan.writes.map(({ binding }) => binding.metadata.name)).toEqual(['web-deployment']);
    // As long as it is not taken off, the finalizer stays.
    const label = { 'resourcebinding.karmada.io/depended-by-8546649456': 'id-web' };
    const stuck = { ...orphan, metadata: { ...orphan.metadata, labels: label } };
    const leaving = deleting(named(written([owner('web')], plan.writes), 'web-deployment'));
    expect(planFor('web', [leaving, stuck], objects)).toMatchObject({ code: 'released', writes: [], problems: [{}] });
  });

  test('at all: no binding, no object, nobody who knows the kind, an object that cannot be read', () => {
    expect(planFor('web', [], [])).toEqual({ code: 'gone', writes: [], problems: [], disagreements: [] });
    expect(planFor('web', [owner('web')], [])).toMatchObject({
      code: 'failed',
      writes: [],
      problems: [
        {
          message: 'ResourceBinding shop/web-deployment: its Deployment shop/web does not exist: create it, or pass it',
        },
      ],
    });
    const resource = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'web' };
    expect(planFor('web', [owner('web', { resource })], [configMap('web')])).toMatchObject({
      code: 'notInterpreted',
      writes: [],
      problems: [],
    });
    const broken = { ...deployment('web'), spec: { template: { spec: { volumes: 3 } } } };
    expect(planFor('web', [owner('web')], [broken])).toMatchObject({
      code: 'failed',
      writes: [],
      problems: [{ message: expect.stringContaining('spec.template.spec.volumes') }],
    });
  });
});

describe('by labels', () => {
  const selecting: Interpreter = defineInterpreter({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    dependencies: () => [
      { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', labelSelector: { matchLabels: { app: 'web' } } },
    ],
  });
  const interpreters = [selecting];

  test('all that carry them are required, those that carry them no more are released', () => {
    const one = configMap('one', { app: 'web' });
    const two = configMap('two', { app: 'web' });
    const plan = planFor('web', [owner('web')], [deployment('web'), two, one, configMap('other')], { interpreters });
    expect(plan.writes.slice(1).map(({ binding }) => binding.metadata.name)).toEqual([
      'one-configmap',
      'two-configmap',
    ]);
    const bindings = written([owner('web')], plan.writes);
    const relabelled = [deployment('web'), one, configMap('two', { app: 'api' })];
    const after = written(bindings, planFor('web', bindings, relabelled, { interpreters }).writes);
    expect(named(after, 'one-configmap').spec.requiredBy).toHaveLength(1);
    expect(named(after, 'two-configmap').spec.requiredBy).toBeUndefined();
    expect(dependsOn(named(after, 'web-deployment'), two).code).toBe('depends');
  });
});

describe('the record of what a binding requires', () => {
  const recording = (text: string): ResourceBinding => {
    const binding = owner('web');
    return { ...binding, metadata: { ...binding.metadata, annotations: { [annotation]: text } } };
  };
  const reference = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name });

  test('finds the bindings that a change of an object concerns', () => {
    const both = recording(JSON.stringify([reference('a'), reference('b')]));
    expect(dependsOn(both, configMap('b'))).toEqual({ code: 'depends' });
    expect(dependsOn(both, configMap('c'))).toEqual({ code: 'independent' });
    expect(dependsOn(both, { ...configMap('b'), kind: 'Secret' })).toEqual({ code: 'independent' });
    expect(dependsOn(both, { ...configMap('b'), metadata: { namespace: 'other', name: 'b' } }).code).toBe(
      'independent',
    );
    expect(dependsOn(owner('web'), configMap('b'))).toEqual({ code: 'independent' });
    expect(dependsOn(recording('null'), configMap('b'))).toEqual({ code: 'independent' });
    // Neither a name nor labels: nothing is meant.
    expect(dependsOn(recording(JSON.stringify([{ ...reference(''), name: undefined }])), configMap('b')).code).toBe(
      'independent',
    );
  });

  test.each(['', '{', '{}', '"text"', '[3]', '[{"name":3}]', '[{"labelSelector":"app"}]'])(
    'that cannot be read (%j) names the binding and the annotation',
    (text) => {
      const answer = dependsOn(recording(text), configMap('b'));
      expect(answer).toMatchObject({ code: 'malformed' });
      expect(answer).toHaveProperty(
        'message',
        expect.stringMatching(/ResourceBinding shop\/web-deployment.*dependencies/),
      );
    },
  );

  test('with a selector that is wrong says so', () => {
    const labelSelector = { matchExpressions: [{ key: 'app', operator: 'Near' }] };
    const answer = dependsOn(recording(JSON.stringify([{ ...reference(''), labelSelector }])), configMap('b'));
    expect(answer).toMatchObject({ code: 'malformed', message: expect.stringContaining('selector') });
  });

  test('is left as it is when it says the same in another order, and is written anew when it cannot be read', () => {
    const objects = [deployment('web', 'a', 'b')];
    const rewritten = (text: string) =>
      planFor('web', [recording(text)], objects).writes[0]?.binding.metadata.annotations?.[annotation];
    const swapped = JSON.stringify([reference('b'), reference('a')]);
    expect(rewritten(swapped)).toBe(swapped);
    expect(rewritten('{')).toBe(JSON.stringify([reference('a'), reference('b')]));
    expect(rewritten(JSON.stringify([reference('a')]))).toBe(JSON.stringify([reference('a'), reference('b')]));
  });

  test('of nothing is null, as Go writes a list that was never made', () => {
    const [write] = planFor('web', [owner('web')], [deployment('web')]).writes;
    expect(write?.binding.metadata.annotations).toEqual({ [annotation]: 'null' });
  });
});

describe('without a control plane', () => {
  test('everything that is read goes along, and bindings of cluster-scoped resources are passed through', () => {
    const role = {
      apiVersion: 'work.karmada.io/v1alpha2',
      kind: 'ClusterResourceBinding',
      metadata: { name: 'viewer-clusterrole' },
      spec: { resource: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', name: 'viewer' } },
    } as const;
    const templates = [
      configMap('env'),
      deployment('web', 'env'),
      deployment('api', 'env', 'missing'),
      configMap('idle'),
    ];
    const answer = attachDependencies(templates, [owner('web'), role, owner('api', { propagateDeps: false })]);
    expect(answer.bindings.map(({ metadata }) => metadata.name)).toEqual([
      'web-deployment',
      'viewer-clusterrole',
      'api-deployment',
      'env-configmap',
    ]);
    expect(answer.bindings[1]).toBe(role);
    expect(answer.attached).toEqual(answer.bindings.slice(3));
    expect(answer.problems).toEqual([]);
    const again = attachDependencies(templates, answer.bindings);
    expect(again.bindings).toEqual(answer.bindings);
    expect(again.attached).toEqual([]);
  });
});

function planFor(
  name: string,
  bindings: readonly ResourceBinding[],
  objects: readonly ResourceTemplate[],
  options: DependenciesOptions = {},
): DependenciesPlan {
  const key = { namespace: 'shop', name: `${name}-deployment` };
  return planDependencies(indexDependencies({ bindings, objects }), key, options);
}

/** The bindings after a plan for each of them. */
function settled(
  bindings: readonly ResourceBinding[],
  objects: readonly ResourceTemplate[],
): readonly ResourceBinding[] {
  return bindings.reduce(
    (world, { spec }) => written(world, planFor(spec.resource.name, world, objects).writes),
    bindings,
  );
}

function attachedTo(name: string, ...owners: readonly string[]): ResourceBinding {
  const resource = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: name.replace('-configmap', '') };
  return deepFreeze({
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { namespace: 'shop', name },
    spec: { resource, requiredBy: owners.map((one) => ({ namespace: 'shop', name: one })) },
  });
}

function named(bindings: readonly ResourceBinding[], name: string): ResourceBinding {
  const binding = bindings.find(({ metadata }) => metadata.name === name);
  if (binding === undefined) throw new Error(`there is no binding ${name}`);
  return binding;
}

function whenNamed(name: string, change: (binding: ResourceBinding) => ResourceBinding) {
  return (binding: ResourceBinding) => (binding.metadata.name === name ? change(binding) : binding);
}
