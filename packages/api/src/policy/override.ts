/**
 * `OverridePolicy` and `ClusterOverridePolicy`: what differs from cluster to cluster.
 *
 * Cluster-wide policies apply first, then those of the namespace; each group by how exact its selector is, then by name.
 * Counterpart: pkg/apis/policy/v1alpha1, override_types.go.
 *
 * @example
 * const policy: OverridePolicy = {
 *   apiVersion: 'policy.karmada.io/v1alpha1', kind: 'OverridePolicy', metadata: { namespace: 'shop', name: 'web' },
 *   spec: { overrideRules: [{ targetCluster: { clusterNames: ['member1'] }, overriders: {} }] },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { ClusterAffinity } from './affinity.ts';
import type { Overriders } from './overriders.ts';
import type { ResourceSelector } from './selectors.ts';

/** What differs from cluster to cluster, for resources of its namespace. */
export interface OverridePolicy {
  /** Group and version. */
  readonly apiVersion: 'policy.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'OverridePolicy';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: OverrideSpec;
}

/** What differs from cluster to cluster, for resources of any namespace, or of none. */
export interface ClusterOverridePolicy {
  /** Group and version. */
  readonly apiVersion: 'policy.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ClusterOverridePolicy';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: OverrideSpec;
}

/** Which resources differ where, and how. */
export interface OverrideSpec {
  /** Which resources; absent takes all. */
  readonly resourceSelectors?: readonly ResourceSelector[];
  /** Rules, applied in order. */
  readonly overrideRules?: readonly RuleWithCluster[];
  /** Former place of the clusters, for `overriders` below; `overrideRules` takes its place. */
  readonly targetCluster?: ClusterAffinity;
  /** Former place of the changes; `overrideRules` takes its place. */
  readonly overriders?: Overriders;
}

/** What to change for which clusters. */
export interface RuleWithCluster {
  /** The clusters; absent takes all. */
  readonly targetCluster?: ClusterAffinity;
  /** The changes. */
  readonly overriders: Overriders;
}
