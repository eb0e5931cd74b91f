/**
 * What an object is to the commands: a cluster, a policy, a binding, a resource to be propagated, or none of these.
 *
 * Also which kinds live outside of namespaces, since a manifest without namespace means `default` for all others, as it
 * does to kubectl; and which kinds get to the members without a policy, so that nobody is told that one is missing.
 */
import {
  type Cluster,
  type ClusterOverridePolicy,
  type ClusterPropagationPolicy,
  type ClusterResourceBinding,
  findKind,
  type OverridePolicy,
  type PropagationPolicy,
  type ResourceBinding,
  type ResourceInterpreterCustomization,
  type Work,
} from '@flotilla/api';
import { isRecord, type Manifest } from './manifest.ts';

export type AnyBinding = ResourceBinding | ClusterResourceBinding;

export type Role = 'cluster' | 'policy' | 'clusterPolicy' | 'binding' | 'resource' | 'other';

export function roleOf(object: Manifest): Role {
  switch (`${groupOf(object.apiVersion)}/${object.kind}`) {
    case 'cluster.karmada.io/Cluster':
      return 'cluster';
    case 'policy.karmada.io/PropagationPolicy':
      return 'policy';
    case 'policy.karmada.io/ClusterPropagationPolicy':
      return 'clusterPolicy';
    case 'work.karmada.io/ResourceBinding':
    case 'work.karmada.io/ClusterResourceBinding':
      return 'binding';
    default:
      return /(?:^|\.)karmada\.io$/.test(groupOf(object.apiVersion)) ? 'other' : 'resource';
  }
}

/** Its role says so, and its schema was checked when it was read. */
export function isCluster(object: Manifest): object is Manifest & Cluster {
  return roleOf(object) === 'cluster';
}

export function isPolicy(object: Manifest): object is Manifest & PropagationPolicy {
  return roleOf(object) === 'policy';
}

export function isClusterPolicy(object: Manifest): object is Manifest & ClusterPropagationPolicy {
  return roleOf(object) === 'clusterPolicy';
}

export function isBinding(object: Manifest): object is Manifest & AnyBinding {
  return roleOf(object) === 'binding';
}

export function isOverridePolicy(object: Manifest): object is Manifest & OverridePolicy {
  return isKarmada(object, 'policy', 'OverridePolicy');
}

export function isClusterOverridePolicy(object: Manifest): object is Manifest & ClusterOverridePolicy {
  return isKarmada(object, 'policy', 'ClusterOverridePolicy');
}

export function isOverride(object: Manifest): boolean {
  return isOverridePolicy(object) || isClusterOverridePolicy(object);
}

export function isWork(object: Manifest): object is Manifest & Work {
  return isKarmada(object, 'work', 'Work');
}

export function isCustomization(object: Manifest): object is Manifest & ResourceInterpreterCustomization {
  return isKarmada(object, 'config', 'ResourceInterpreterCustomization');
}

function isKarmada({ apiVersion, kind }: Manifest, group: string, wanted: string): boolean {
  return kind === wanted && groupOf(apiVersion) === `${group}.karmada.io`;
}

/**
 * Kinds of which nobody expects a placement unless a policy says so: Karmada brings Namespaces to every member by itself,
 * the others are there for the control plane to read.
 */
export function needsNoPolicy({ apiVersion, kind }: Manifest): boolean {
  const group = groupOf(apiVersion);
  return group === 'multicluster.x-k8s.io' || readByControlPlane.has(`${group}/${kind}`);
}

const readByControlPlane: ReadonlySet<string> = new Set([
  '/Namespace',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'scheduling.k8s.io/PriorityClass',
]);

/** The group of an apiVersion; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}

/** Kubernetes' own kinds outside of namespaces, by group. */
const clusterScoped: { readonly [group: string]: readonly string[] } = {
  '': ['Namespace', 'Node', 'PersistentVolume', 'ComponentStatus'],
  'admissionregistration.k8s.io': [
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io': ['IngressClass', 'IPAddress', 'ServiceCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  policy: ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'resource.k8s.io': ['DeviceClass', 'ResourceSlice'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
};

/** What it holds is not to be printed, unless for the machine. */
export function isSecret(object: unknown): boolean {
  return isRecord(object) && object['apiVersion'] === 'v1' && object['kind'] === 'Secret';
}

/** Kinds that the input's own CustomResourceDefinitions declare outside of namespaces, as `group/Kind`. */
export function clusterScopedByDefinition(objects: readonly Manifest[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, spec } of objects) {
    if (kind !== 'CustomResourceDefinition' || !isRecord(spec) || spec['scope'] !== 'Cluster') continue;
    const names = spec['names'];
    if (isRecord(names)) found.add(`${String(spec['group'])}/${String(names['kind'])}`);
  }
  return found;
}

export function isNamespaced(object: Manifest, outside: ReadonlySet<string>): boolean {
  const known = findKind(object.apiVersion, object.kind);
  if (known !== undefined) return known.namespaced;
  const group = groupOf(object.apiVersion);
  return !(clusterScoped[group] ?? []).includes(object.kind) && !outside.has(`${group}/${object.kind}`);
}
