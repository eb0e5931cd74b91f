/**
 * `FederatedResourceQuota`: what a namespace may use, over all clusters and in each.
 *
 * Counterpart: pkg/apis/policy/v1alpha1, federatedresourcequota_types.go.
 *
 * @example
 * const quota: FederatedResourceQuota = {
 *   apiVersion: 'policy.karmada.io/v1alpha1', kind: 'FederatedResourceQuota', metadata: { namespace: 'shop', name: 'all' },
 *   spec: { overall: { cpu: '100' } },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { ResourceList } from '../primitives.ts';

/** What a namespace may use. */
export interface FederatedResourceQuota {
  /** Group and version. */
  readonly apiVersion: 'policy.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'FederatedResourceQuota';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: FederatedResourceQuotaSpec;
  /** What is enforced and used. */
  readonly status?: FederatedResourceQuotaStatus;
}

/** Limits, over all clusters and in each. */
export interface FederatedResourceQuotaSpec {
  /** Limits over all clusters. */
  readonly overall: ResourceList;
  /** Limits in single clusters, set there as a ResourceQuota. */
  readonly staticAssignments?: readonly StaticClusterAssignment[];
}

/** Limits in one cluster. */
export interface StaticClusterAssignment {
  /** Name of the cluster. */
  readonly clusterName: string;
  /** The limits. */
  readonly hard: ResourceList;
}

/** What is enforced and used. */
export interface FederatedResourceQuotaStatus {
  /** Limits over all clusters that are enforced. */
  readonly overall?: ResourceList;
  /** What is used over all clusters. */
  readonly overallUsed?: ResourceList;
  /** One report a cluster. */
  readonly aggregatedStatus?: readonly ClusterQuotaStatus[];
}

/** What is enforced and used in one cluster: Kubernetes' ResourceQuotaStatus with the cluster's name. */
export interface ClusterQuotaStatus {
  /** Name of the cluster. */
  readonly clusterName: string;
  /** Limits that are enforced. */
  readonly hard?: ResourceList;
  /** What is used. */
  readonly used?: ResourceList;
}
