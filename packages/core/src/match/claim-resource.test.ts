import type { ClusterPropagationPolicy, PropagationPolicy, PropagationSpec, ResourceBinding } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { attachDependencies } from '../plan/dependencies/attach.ts';
import { targetClusters } from '../render/targets.ts';
import { deepFreeze } from '../schedule/builders.fixture.ts';
import { type ClaimContext, type ClaimOptions, claimResource } from './claim-resource.ts';
import { deprioritizedBy } from './deprioritized.ts';
import { indexPolicies, type Policies } from './policy-index.ts';
import { preemptResources } from './preemption.ts';
import { reconcilePolicy } from './reconcile.ts';

const idLabel = 'propagationpolicy.karmada.io/permanent-id';
const clusterIdLabel = 'clusterpropagationpolicy.karmada.io/permanent-id';
const preemption = { featureGates: { PropagationPolicyPreemption: true } };

describe('one look at a resource', () => {
  test('puts the claim of the best policy on it, and makes its binding', () => {
    const answer = claim(web(), { propagationPolicies: [policy('p', { priority: 1 }), policy('a')] });
    expect(answer).toMatchObject({
      code: 'bound',
      policy: { kind: 'PropagationPolicy', namespace: 'shop', name: 'p' },
      writes: {
        resource: {
          metadata: {
            labels: { app: 'web', [idLabel]: 'id-p' },
            annotations: { 'propagationpolicy.karmada.io/namespace': 'shop', 'propagationpolicy.karmada.io/name': 'p' },
          },
          spec: web().spec,
        },
        binding: { metadata: { name: 'web-deployment', labels: { [idLabel]: 'id-p' } }, spec: { replicas: 3 } },
      },
    });
  });

  test('is not written again where policies have no ids', () => {
    const nameless: PropagationPolicy = { ...policy('p'), metadata: { namespace: 'shop', name: 'p' } };
    const first = claim(web(), { propagationPolicies: [nameless] }).writes.resource;
    expect(first?.metadata.annotations).toMatchObject({ 'propagationpolicy.karmada.io/name': 'p' });
    expect(claim(first ?? web(), { propagationPolicies: [nameless] }).writes.resource).toBeUndefined();
  });

  test('with a lazy policy goes no further than the claim, unless a user made the change', () => {
    const policies = { propagationPolicies: [policy('p', { activationPreference: 'Lazy' })] };
    const byKarmada = claim(web(), policies, {}, { changedByKarmada: true });
    expect(byKarmada.code).toBe('lazy');
    expect(Object.keys(byKarmada.writes)).toEqual(['resource']);
    const claimed = byKarmada.writes.resource ?? web();
    expect(claim(claimed, policies, {}, { changedByKarmada: true })).toMatchObject({ code: 'lazy', writes: {} });
    expect(Object.keys(claim(claimed, policies).writes)).toEqual(['binding']);
    const eager = { propagationPolicies: [policy('p')] };
    expect(claim(web(), eager, {}, { changedByKarmada: true }).code).toBe('bound');
  });

  test('refuses a policy whose kind nobody wrote, wherever it is given', () => {
    const { kind: _kind, ...rest } = policy('p');
    const kindless = rest as PropagationPolicy;
    const problem = 'missing; write kind: PropagationPolicy or kind: ClusterPropagationPolicy';
    expect(() => claim(web(), { propagationPolicies: [policy('a'), kindless] })).toThrow(
      new TypeError(`propagationPolicies[1].kind: ${problem}`),
    );
    expect(() => indexPolicies({ propagationPolicies: [kindless] })).toThrow(`propagationPolicies[0].kind: ${problem}`);
    expect(() => deprioritizedBy(kindless, 0, {})).toThrow('the kind of policy p is undefined; write kind');
  });

  test('writes nothing for what may not be propagated, or is propagated by something else', () => {
    const policies = { propagationPolicies: [policy('p')] };
    const elsewhere = {
      ...web(),
      metadata: { ...web().metadata, labels: { 'resourcetemplate.karmada.io/claimed-by': 'mcs' } },
    };
    expect(claim(elsewhere, policies)).toMatchObject({ code: 'claimedElsewhere', writes: {} });
    const reserved = { ...web(), metadata: { ...web().metadata, namespace: 'karmada-es-m1' } };
    expect(claim(reserved, policies)).toMatchObject({ code: 'filtered', writes: {} });
    expect(claim(web(), policies, {}, { skippedNamespaces: ['sh.*'] })).toMatchObject({ code: 'filtered', writes: {} });
  });

  test('waits for override policies that its policy depends on', () => {
    const policies = { propagationPolicies: [policy('p', { dependentOverrides: ['o'] })] };
    expect(claim(web(), policies)).toMatchObject({
      code: 'overridesMissing',
      writes: {},
      why: 'PropagationPolicy shop/p waits for OverridePolicy shop/o, which does not exist: create it, or take it from spec.dependentOverrides',
    });
    const hasOverride = (name: string, namespace: string | undefined) => name === 'o' && namespace === 'shop';
    expect(claim(web(), policies, { hasOverride }).code).toBe('bound');
  });

  test('waits for a policy when none selects it, and tries once more before it settles', () => {
    const deleted = { propagationPolicies: [dying(policy('p'))] };
    expect(claim(web(), deleted)).toMatchObject({ code: 'waiting', retry: true, writes: {} });
    expect(claim(web(), deleted, {}, { isWaiting: true })).toMatchObject({ code: 'waiting', retry: false });
  });

  test('keeps to the policy that has claimed it; takes the claim off when that is gone, from the binding too', () => {
    const old = { propagationPolicies: [policy('old')] };
    const first = claim(web(), old).writes;
    const claimed = first.resource ?? web();
    const binding = first.binding as ResourceBinding;
    const both = { propagationPolicies: [policy('old'), policy('better', { priority: 9 })] };
    expect(claim(claimed, both, { binding })).toMatchObject({ code: 'bound', policy: { name: 'old' }, writes: {} });
    const without = claim(claimed, { propagationPolicies: [policy('better')] }, { binding });
    expect(without).toMatchObject({ code: 'released', policy: { name: 'old' } });
    expect(without.writes.resource?.metadata).toEqual({ ...web().metadata, annotations: {} });
    expect(without.writes.binding?.metadata.labels).toEqual({});
    // The next look finds another one.
    expect(claim(without.writes.resource ?? web(), both, { binding }).code).toBe('bound');
    expect(claim(claimed, { propagationPolicies: [dying(policy('old'))] })).toMatchObject({
      code: 'policyDeleting',
      writes: {},
    });
    const others = policy('old', { resourceSelectors: [{ apiVersion: 'v1', kind: 'Secret' }] });
    expect(claim(claimed, { propagationPolicies: [others] })).toMatchObject({ code: 'notSelected', writes: {} });
  });

  test('is steady, and changes neither the resource nor anything else that it is given', () => {
    const specs = fc.record(
      {
        priority: fc.integer({ min: -1, max: 2 }),
        propagateDeps: fc.boolean(),
        conflictResolution: fc.constantFrom('Abort' as const, 'Overwrite' as const),
        preserveResourcesOnDeletion: fc.boolean(),
        suspension: fc.constantFrom({ dispatching: true }, {}),
      },
      { noNullPrototype: true },
    );
    const named = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), specs), { selector: ([name]) => name });
    fc.assert(
      fc.property(named, named, (own, wide) => {
        const policies = deepFreeze({
          propagationPolicies: own.map(([name, spec]) => policy(name, spec)),
          clusterPropagationPolicies: wide.map(([name, spec]) => clusterPolicy(name, spec)),
        });
        const first = claim(deepFreeze(web()), policies);
        if (first.code !== 'bound') return expect([first.code, own, wide]).toEqual(['waiting', [], []]);
        const binding = deepFreeze(first.writes.binding) as ResourceBinding;
        const second = claim(deepFreeze(first.writes.resource ?? web()), policies, { binding });
        return expect(second).toEqual({ ...first, writes: {} });
      }),
    );
  });
});

test('a resource that no policy claims goes along with one that reads it', () => {
  const volumes = [{ name: 'env', configMap: { name: 'env' } }];
  const reader = { ...web(), spec: { template: { spec: { volumes } } } };
  const env = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'shop', name: 'env', uid: 'u2' } };
  const policies = { propagationPolicies: [policy('p', { propagateDeps: true })] };
  expect(claim(env, policies).code).toBe('waiting');
  const bound = claim(reader, policies).writes.binding as ResourceBinding;
  const scheduled = { ...bound, spec: { ...bound.spec, clusters: [{ name: 'eu', replicas: 3 }] } };
  const { attached } = attachDependencies([reader, env], [scheduled]);
  expect(attached.map(({ spec }) => targetClusters(spec))).toEqual([[{ name: 'eu', replicas: 3 }]]);

  // A policy of its own that comes later takes over, and the reader goes on requiring it.
  const [binding] = attached;
  const selectors = [{ apiVersion: 'v1', kind: 'ConfigMap' }];
  const later = policy('later', { resourceSelectors: selectors, conflictResolution: 'Overwrite' });
  const taken = claim(env, { propagationPolicies: [later] }, binding && { binding });
  expect(taken.writes.binding?.metadata.labels).toMatchObject({ ...binding?.metadata.labels, [idLabel]: 'id-later' });
  expect(taken.writes.binding?.spec).toMatchObject({
    placement: {},
    requiredBy: binding?.spec.requiredBy,
    conflictResolution: 'Overwrite',
  });
});

describe('preemption', () => {
  const named: PropagationSpec['resourceSelectors'] = [
    { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
  ];
  const urgent = (spec: Partial<PropagationSpec> = {}) =>
    policy('urgent', { priority: 2, preemption: 'Always', resourceSelectors: named, ...spec });
  const holder = policy('holder', { priority: 1 });
  const held = claim(web(), { propagationPolicies: [holder] }).writes.resource ?? web();
  const policies = { propagationPolicies: [holder] };

  test('Always takes over from less priority, Never and equal priority do not', () => {
    expect(preemptResources(urgent(), policies, () => held, preemption)).toMatchObject([
      {
        code: 'preempted',
        from: { name: 'holder' },
        resource: { metadata: { labels: { [idLabel]: 'id-urgent' } } },
        why: 'its priority 2 is more than 1 of PropagationPolicy shop/holder',
      },
    ]);
    expect(preemptResources(urgent({ preemption: 'Never' }), policies, () => held, preemption)).toEqual([]);
    expect(preemptResources(urgent({ priority: 1 }), policies, () => held, preemption)).toEqual([]);
    expect(preemptResources(urgent(), policies, () => held)).toEqual([]);
  });

  test('of a PropagationPolicy goes before any ClusterPropagationPolicy, never the other way round', () => {
    const wide = clusterPolicy('wide', { priority: 99, preemption: 'Always', resourceSelectors: named });
    const widely = claim(web(), { clusterPropagationPolicies: [wide] }).writes.resource ?? web();
    const all = { propagationPolicies: [holder], clusterPropagationPolicies: [wide] };
    const [taken] = preemptResources(urgent({ priority: -1 }), all, () => widely, preemption);
    expect(taken).toMatchObject({ code: 'preempted', from: { kind: 'ClusterPropagationPolicy' } });
    expect(taken?.code === 'preempted' && taken.resource.metadata.labels).toEqual({
      app: 'web',
      [idLabel]: 'id-urgent',
    });
    expect(preemptResources(wide, all, () => held, preemption)).toEqual([]);
  });

  test('leaves alone what nobody has claimed, what is being deleted, and what its selectors do not name', () => {
    const going = { ...held, metadata: { ...held.metadata, deletionTimestamp: '2025-01-01T00:00:00Z' } };
    const unnamed = urgent({ resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment' }] });
    expect(preemptResources(urgent(), policies, web, preemption)).toEqual([]);
    expect(preemptResources(urgent(), policies, () => going, preemption)).toEqual([]);
    expect(preemptResources(unnamed, policies, () => held, preemption)).toEqual([]);
    expect(preemptResources(urgent(), {}, () => held, preemption)).toMatchObject([{ code: 'claimGone' }]);
  });
});

test('when priority drops, those between have another look, the greatest first', () => {
  const always = (name: string, priority: number) => policy(name, { priority, preemption: 'Always' });
  const peers = [always('two', 2), always('b5', 5), always('a5', 5), always('seven', 7), always('eight', 8)];
  const other = { ...always('elsewhere', 6), metadata: { namespace: 'other', name: 'elsewhere' } };
  const policies = { propagationPolicies: [...peers, policy('never', { priority: 6 }), other] };
  const dropped = deprioritizedBy(always('web', 2), 8, policies);
  expect(dropped.map(({ name }) => name)).toEqual(['seven', 'a5', 'b5']);
  expect(deprioritizedBy(always('web', 8), 2, policies)).toEqual([]);
});

describe('a change of a policy', () => {
  const claimed = claim(web(), { propagationPolicies: [policy('p')] }).writes;
  const resource = claimed.resource ?? web();
  const binding = claimed.binding as ResourceBinding;
  const waiting = { ...web(), metadata: { ...web().metadata, name: 'new' } };
  const world = { resources: [resource, waiting], bindings: [binding], waiting: [waiting] };

  test('has what it selects looked at again, what waits for it too', () => {
    expect(reconcilePolicy(policy('p', { activationPreference: 'Lazy' }), world)).toMatchObject({
      writes: [],
      enqueue: [
        { resource: { name: 'web' }, byKarmada: true },
        { resource: { name: 'new' }, byKarmada: true },
      ],
      found: [{ metadata: { name: 'new' } }],
    });
  });

  test('releases what it selects no more, and everything when it is deleted', () => {
    const narrowed = policy('p', { resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'new' }] });
    for (const changed of [narrowed, dying(narrowed)]) {
      const [write] = reconcilePolicy(changed, world).writes;
      expect(write?.resource?.metadata.labels).toEqual({ app: 'web' });
      expect(write?.binding?.metadata.labels).toEqual({});
    }
    const reborn = { ...narrowed, metadata: { ...narrowed.metadata, labels: { [idLabel]: 'another' } } };
    expect(reconcilePolicy(reborn, world).writes).toEqual([]);
  });
});

function claim(
  resource: ResourceTemplate,
  policies: Policies,
  context: Omit<ClaimContext, 'policies'> = {},
  options: ClaimOptions = {},
) {
  return claimResource(resource, { policies, ...context }, options);
}

function web(): ResourceTemplate {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace: 'shop', name: 'web', uid: 'u1', labels: { app: 'web' } },
    spec: { replicas: 3, template: { spec: { containers: [] } } },
  };
}

function policy(name: string, spec: Partial<PropagationSpec> = {}): PropagationPolicy {
  return {
    apiVersion: 'policy.karmada.io/v1alpha1',
    kind: 'PropagationPolicy',
    metadata: { namespace: 'shop', name, labels: { [idLabel]: `id-${name}` } },
    spec: { resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment' }], ...spec },
  };
}

function clusterPolicy(name: string, spec: Partial<PropagationSpec> = {}): ClusterPropagationPolicy {
  return {
    apiVersion: 'policy.karmada.io/v1alpha1',
    kind: 'ClusterPropagationPolicy',
    metadata: { name, labels: { [clusterIdLabel]: `id-${name}` } },
    spec: policy(name, spec).spec,
  };
}

function dying(one: PropagationPolicy): PropagationPolicy {
  return { ...one, metadata: { ...one.metadata, deletionTimestamp: '2025-01-01T00:00:00Z' } };
}
