/**
 * Which kinds there are: their types as one union, and a table of what a client needs to address them.
 *
 * Counterpart: the register.go of each group under pkg/apis.
 *
 * @example
 * findKind('policy.karmada.io/v1alpha1', 'PropagationPolicy')?.plural; // 'propagationpolicies'
 */
import type { WorkloadRebalancer } from './apps/workload-rebalancer.ts';
import type { CronFederatedHPA } from './autoscaling/cron-federated-hpa.ts';
import type { FederatedHPA } from './autoscaling/federated-hpa.ts';
import type { Cluster } from './cluster/cluster.ts';
import type { ResourceInterpreterCustomization } from './config/interpreter-customization.ts';
import type { ResourceInterpreterWebhookConfiguration } from './config/interpreter-webhook.ts';
import type { ServiceExport } from './multicluster/service-export.ts';
import type { ServiceImport } from './multicluster/service-import.ts';
import type { MultiClusterIngress } from './networking/multi-cluster-ingress.ts';
import type { MultiClusterService } from './networking/multi-cluster-service.ts';
import type { ClusterTaintPolicy } from './policy/cluster-taint.ts';
import type { FederatedResourceQuota } from './policy/federated-resource-quota.ts';
import type { ClusterOverridePolicy, OverridePolicy } from './policy/override.ts';
import type { ClusterPropagationPolicy, PropagationPolicy } from './policy/propagation.ts';
import type { Remedy } from './remedy/remedy.ts';
import type { ClusterResourceBinding, ResourceBinding } from './work/binding.ts';
import type { ClusterResourceBindingV1alpha1, ResourceBindingV1alpha1 } from './work/v1alpha1.ts';
import type { Work } from './work/work.ts';

/** Any object of Karmada's groups; `kind` (and for bindings `apiVersion`) tells which. */
export type KarmadaObject =
  | Cluster
  | ClusterOverridePolicy
  | ClusterPropagationPolicy
  | ClusterResourceBinding
  | ClusterResourceBindingV1alpha1
  | ClusterTaintPolicy
  | CronFederatedHPA
  | FederatedHPA
  | FederatedResourceQuota
  | MultiClusterIngress
  | MultiClusterService
  | OverridePolicy
  | PropagationPolicy
  | Remedy
  | ResourceBinding
  | ResourceBindingV1alpha1
  | ResourceInterpreterCustomization
  | ResourceInterpreterWebhookConfiguration
  | ServiceExport
  | ServiceImport
  | Work
  | WorkloadRebalancer;

/** A kind and how to address it. */
export interface KnownKind {
  /** Group and version, such as "policy.karmada.io/v1alpha1". */
  readonly apiVersion: KarmadaObject['apiVersion'];
  /** Kind, such as "PropagationPolicy". */
  readonly kind: KarmadaObject['kind'];
  /** Name of the resource in URLs, such as "propagationpolicies". */
  readonly plural: string;
  /** Whether its objects live in namespaces. */
  readonly namespaced: boolean;
  /** Name of its interface here and of its schema's definition. */
  readonly type: string;
}

const kind = (
  apiVersion: KnownKind['apiVersion'],
  kindName: KnownKind['kind'],
  plural: string,
  scope: 'Namespaced' | 'Cluster',
  type: string = kindName,
): KnownKind => ({ apiVersion, kind: kindName, plural, namespaced: scope === 'Namespaced', type });

/** Every kind of Karmada's groups, and those of the multicluster services API; in alphabetical order of group and kind. */
export const knownKinds: readonly KnownKind[] = [
  kind('apps.karmada.io/v1alpha1', 'WorkloadRebalancer', 'workloadrebalancers', 'Cluster'),
  kind('autoscaling.karmada.io/v1alpha1', 'CronFederatedHPA', 'cronfederatedhpas', 'Namespaced'),
  kind('autoscaling.karmada.io/v1alpha1', 'FederatedHPA', 'federatedhpas', 'Namespaced'),
  kind('cluster.karmada.io/v1alpha1', 'Cluster', 'clusters', 'Cluster'),
  kind(
    'config.karmada.io/v1alpha1',
    'ResourceInterpreterCustomization',
    'resourceinterpretercustomizations',
    'Cluster',
  ),
  kind(
    'config.karmada.io/v1alpha1',
    'ResourceInterpreterWebhookConfiguration',
    'resourceinterpreterwebhookconfigurations',
    'Cluster',
  ),
  kind('multicluster.x-k8s.io/v1alpha1', 'ServiceExport', 'serviceexports', 'Namespaced'),
  kind('multicluster.x-k8s.io/v1alpha1', 'ServiceImport', 'serviceimports', 'Namespaced'),
  kind('networking.karmada.io/v1alpha1', 'MultiClusterIngress', 'multiclusteringresses', 'Namespaced'),
  kind('networking.karmada.io/v1alpha1', 'MultiClusterService', 'multiclusterservices', 'Namespaced'),
  kind('policy.karmada.io/v1alpha1', 'ClusterOverridePolicy', 'clusteroverridepolicies', 'Cluster'),
  kind('policy.karmada.io/v1alpha1', 'ClusterPropagationPolicy', 'clusterpropagationpolicies', 'Cluster'),
  kind('policy.karmada.io/v1alpha1', 'ClusterTaintPolicy', 'clustertaintpolicies', 'Cluster'),
  kind('policy.karmada.io/v1alpha1', 'FederatedResourceQuota', 'federatedresourcequotas', 'Namespaced'),
  kind('policy.karmada.io/v1alpha1', 'OverridePolicy', 'overridepolicies', 'Namespaced'),
  kind('policy.karmada.io/v1alpha1', 'PropagationPolicy', 'propagationpolicies', 'Namespaced'),
  kind('remedy.karmada.io/v1alpha1', 'Remedy', 'remedies', 'Cluster'),
  kind(
    'work.karmada.io/v1alpha1',
    'ClusterResourceBinding',
    'clusterresourcebindings',
    'Cluster',
    'ClusterResourceBindingV1alpha1',
  ),
  kind('work.karmada.io/v1alpha1', 'ResourceBinding', 'resourcebindings', 'Namespaced', 'ResourceBindingV1alpha1'),
  kind('work.karmada.io/v1alpha1', 'Work', 'works', 'Namespaced'),
  kind('work.karmada.io/v1alpha2', 'ClusterResourceBinding', 'clusterresourcebindings', 'Cluster'),
  kind('work.karmada.io/v1alpha2', 'ResourceBinding', 'resourcebindings', 'Namespaced'),
];

/**
 * The kind of that group, version and name, if it is one of Karmada's.
 *
 * @param apiVersion - Group and version, such as "work.karmada.io/v1alpha2".
 * @param kindName - Kind, such as "ResourceBinding".
 */
export function findKind(apiVersion: unknown, kindName: unknown): KnownKind | undefined {
  return knownKinds.find((known) => known.apiVersion === apiVersion && known.kind === kindName);
}
