import type { ClusterPropagationPolicy, PropagationPolicy, PropagationSpec, ResourceBinding } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import type { Interpreter } from '../interpret/interpreter.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { bindResource } from './bind.ts';
import { bindingName } from './names.ts';
import { BindError } from './options.ts';

const web = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { namespace: 'shop', name: 'web', uid: 'u1', labels: { 'app.group': 'frontend' } },
  spec: {
    replicas: 3,
    template: { spec: { containers: [{ resources: { requests: { cpu: '500m', memory: '1e8' } } }] } },
  },
};

describe('the binding of a resource', () => {
  test('is what Karmada writes: named after it, owned by it, claimed by its policy', () => {
    expect(bindResource(web, policy({ placement: { clusterAffinity: { clusterNames: ['eu'] } } }))).toEqual({
      apiVersion: 'work.karmada.io/v1alpha2',
      kind: 'ResourceBinding',
      metadata: {
        name: 'web-deployment',
        namespace: 'shop',
        labels: { 'propagationpolicy.karmada.io/permanent-id': 'p1' },
        annotations: {
          'propagationpolicy.karmada.io/namespace': 'shop',
          'propagationpolicy.karmada.io/name': 'policy',
        },
        finalizers: ['karmada.io/binding-controller'],
        ownerReferences: [
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name: 'web',
            uid: 'u1',
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      },
      spec: {
        resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', uid: 'u1' },
        replicas: 3,
        replicaRequirements: { resourceRequest: { cpu: '500m', memory: '100M' } },
        placement: { clusterAffinity: { clusterNames: ['eu'] } },
      },
    });
  });

  test("carries what the policy says, and leaves out Go's zero values", () => {
    const said = {
      propagateDeps: true,
      schedulerName: 'flotilla',
      failover: { application: { decisionConditions: { tolerationSeconds: 60 } } },
      conflictResolution: 'Overwrite',
      preserveResourcesOnDeletion: false,
      suspension: { dispatching: true },
    } as const;
    expect(bindResource(web, policy(said)).spec).toMatchObject(said);
    const empty = bindResource({ ...web, spec: {} }, policy({ propagateDeps: false, schedulerName: '' })).spec;
    expect(Object.keys(empty)).toEqual(['resource', 'placement']);
  });

  test('is a ClusterResourceBinding for what has no namespace', () => {
    const role: ResourceTemplate = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'system:Viewer' },
    };
    expect(bindResource(role, clusterPolicy(), { policyId: 'given', bindingId: 'b1' })).toEqual({
      apiVersion: 'work.karmada.io/v1alpha2',
      kind: 'ClusterResourceBinding',
      metadata: {
        name: 'system.viewer-clusterrole',
        labels: {
          'clusterpropagationpolicy.karmada.io/permanent-id': 'given',
          'clusterresourcebinding.karmada.io/permanent-id': 'b1',
        },
        annotations: { 'clusterpropagationpolicy.karmada.io/name': 'policy' },
        finalizers: ['karmada.io/cluster-resource-binding-controller'],
      },
      spec: {
        resource: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', name: 'system:Viewer' },
        placement: {},
      },
    });
  });

  test('is named in lower case, without colons', () => {
    expect(bindingName('ClusterRole', 'system:Node:x')).toBe('system.node.x-clusterrole');
  });
});

describe('with feature gates', () => {
  test('WorkloadAffinity makes groups of the labels that the template has', () => {
    const placement = {
      workloadAffinity: { affinity: { groupByLabelKey: 'app.group' }, antiAffinity: { groupByLabelKey: 'ha.group' } },
    };
    const featureGates = { WorkloadAffinity: true };
    const bound = bindResource(web, policy({ placement }), { featureGates });
    expect(bound.spec.workloadAffinityGroups).toEqual({ affinityGroup: 'app.group=frontend' });
    expect(bindResource(web, policy({ placement })).spec.workloadAffinityGroups).toBeUndefined();
  });

  test('MultiplePodTemplatesScheduling puts components in the place of replicas', () => {
    const components = [{ name: 'worker', replicas: 2 }];
    const job: Interpreter = { apiVersion: 'apps/v1', kind: 'Deployment', components: () => components };
    const off = bindResource(web, policy(), { interpreters: [job] }).spec;
    const on = bindResource(web, policy(), {
      interpreters: [job],
      featureGates: { MultiplePodTemplatesScheduling: true },
    }).spec;
    expect([off.replicas, off.components]).toEqual([3, undefined]);
    expect([on.replicas, on.components]).toEqual([undefined, components]);
  });

  test('ResourceQuotaEstimate puts the namespace among the requirements', () => {
    const bound = bindResource(web, policy(), { featureGates: { ResourceQuotaEstimate: true } });
    expect(bound.spec.replicaRequirements?.namespace).toBe('shop');
  });

  test('PriorityBasedScheduling, on by default, looks the priority class up', () => {
    const schedulePriority = { priorityClassSource: 'KubePriorityClass', priorityClassName: 'gold' } as const;
    const priorityClasses = [{ metadata: { name: 'gold' }, value: 1000 }];
    const rushed = policy({ schedulePriority });
    expect(bindResource(web, rushed, { priorityClasses }).spec.schedulePriority).toEqual({ priority: 1000 });
    expect(() => bindResource(web, rushed)).toThrow(
      new BindError(
        "Deployment shop/web: the policy's spec.schedulePriority names the PriorityClass gold, which does not exist: create it, or pass it",
      ),
    );
    const off = { featureGates: { PriorityBasedScheduling: false } };
    expect(bindResource(web, rushed, off).spec.schedulePriority).toBeUndefined();
    const other = { ...schedulePriority, priorityClassSource: 'FederatedPriorityClass' as 'KubePriorityClass' };
    expect(() => bindResource(web, policy({ schedulePriority: other }))).toThrow(
      /FederatedPriorityClass, which is not supported/,
    );
  });
});

describe('a binding that exists', () => {
  const existing: ResourceBinding = {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: {
      name: 'web-deployment',
      namespace: 'shop',
      resourceVersion: '7',
      labels: { 'clusterpropagationpolicy.karmada.io/permanent-id': 'old', mine: 'kept' },
      annotations: { 'clusterpropagationpolicy.karmada.io/name': 'old', 'policy.karmada.io/applied-placement': '{}' },
      finalizers: ['other', 'karmada.io/binding-controller'],
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: 'u1', controller: true }],
    },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', uid: 'u1' },
      replicas: 9,
      propagateDeps: true,
      schedulerName: 'old',
      clusters: [{ name: 'eu', replicas: 9 }],
      suspension: { dispatching: true, scheduling: true },
    },
    status: { schedulerObservedGeneration: 3 },
  };

  test('keeps what others wrote, and takes the rest from policy and template', () => {
    const updated = bindResource(web, policy({ suspension: { dispatchingOnClusters: { clusterNames: ['us'] } } }), {
      existing,
    });
    expect(updated.metadata).toMatchObject({
      resourceVersion: '7',
      labels: { 'propagationpolicy.karmada.io/permanent-id': 'p1', mine: 'kept' },
      finalizers: ['other', 'karmada.io/binding-controller'],
    });
    expect(updated.metadata.annotations).toEqual({
      'policy.karmada.io/applied-placement': '{}',
      'propagationpolicy.karmada.io/namespace': 'shop',
      'propagationpolicy.karmada.io/name': 'policy',
    });
    expect(updated.metadata.labels).not.toHaveProperty(['clusterpropagationpolicy.karmada.io/permanent-id']);
    expect(updated.spec).toMatchObject({ replicas: 3, clusters: [{ name: 'eu', replicas: 9 }] });
    expect(updated.spec.suspension).toEqual({ dispatchingOnClusters: { clusterNames: ['us'] }, scheduling: true });
    expect(updated.spec).not.toHaveProperty('schedulerName');
    expect(updated.spec).not.toHaveProperty('propagateDeps');
    expect(updated.status).toEqual(existing.status);
  });

  test('keeps who requires it, and what nobody here knows', () => {
    const requiredBy = [{ namespace: 'shop', name: 'api-deployment', clusters: [{ name: 'us' }] }];
    const strange = { 'x-unknown': { deep: [null] }, ['__proto__']: { polluted: true } };
    const updated = bindResource(web, policy(), {
      existing: { ...existing, ...strange, spec: { ...existing.spec, ...strange, requiredBy } },
    });
    expect(updated).toMatchObject({
      'x-unknown': { deep: [null] },
      spec: { 'x-unknown': { deep: [null] }, requiredBy },
    });
    expect(updated).not.toHaveProperty('polluted');
    expect(updated.spec).not.toHaveProperty('polluted');
    expect(Object.keys(updated.spec)).toContain('__proto__');
  });

  test('of an earlier object of the same name is refused', () => {
    const reborn = { ...web, metadata: { ...web.metadata, uid: 'u2' } };
    expect(() => bindResource(reborn, policy(), { existing })).toThrow(
      /web-deployment belongs to an earlier Deployment web \(uid u1\)/,
    );
  });
});

function policy(spec: Partial<PropagationSpec> = {}): PropagationPolicy {
  return {
    apiVersion: 'policy.karmada.io/v1alpha1',
    kind: 'PropagationPolicy',
    metadata: { namespace: 'shop', name: 'policy', labels: { 'propagationpolicy.karmada.io/permanent-id': 'p1' } },
    spec: { resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment' }], ...spec },
  };
}

function clusterPolicy(): ClusterPropagationPolicy {
  const { spec } = policy();
  return {
    apiVersion: 'policy.karmada.io/v1alpha1',
    kind: 'ClusterPropagationPolicy',
    metadata: { name: 'policy' },
    spec,
  };
}
