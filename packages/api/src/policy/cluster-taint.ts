/**
 * `ClusterTaintPolicy`: put taints on clusters, and take them off, by the clusters' conditions.
 *
 * Counterpart: pkg/apis/policy/v1alpha1, clustertaint_types.go.
 *
 * @example
 * const policy: ClusterTaintPolicy = {
 *   apiVersion: 'policy.karmada.io/v1alpha1', kind: 'ClusterTaintPolicy', metadata: { name: 'not-ready' },
 *   spec: {
 *     addOnConditions: [{ conditionType: 'Ready', operator: 'In', statusValues: ['False', 'Unknown'] }],
 *     taints: [{ key: 'not-ready', effect: 'NoSchedule' }],
 *   },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { ClusterAffinity } from './affinity.ts';

/** Taints for clusters by their conditions. */
export interface ClusterTaintPolicy {
  /** Group and version. */
  readonly apiVersion: 'policy.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ClusterTaintPolicy';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: ClusterTaintPolicySpec;
}

/** Which taints, on which clusters, when. */
export interface ClusterTaintPolicySpec {
  /** The clusters; absent takes all. */
  readonly targetClusters?: ClusterAffinity;
  /** When to put the taints on: all must hold; absent never does. */
  readonly addOnConditions?: readonly MatchCondition[];
  /** When to take the taints off: all must hold; absent never does. */
  readonly removeOnConditions?: readonly MatchCondition[];
  /**
   * The taints.
   *
   * @minItems 1
   */
  readonly taints: readonly PolicyTaint[];
}

/** Looks at one condition of a cluster. */
export interface MatchCondition {
  /** Type of the condition, such as "Ready". */
  readonly conditionType: string;
  /** "In" or "NotIn". */
  readonly operator: string;
  /** Statuses: "True", "False", "Unknown". */
  readonly statusValues: readonly string[];
}

/** A taint that a policy puts on; Karmada's Go name is `Taint`, as is Kubernetes' own. */
export interface PolicyTaint {
  /** Taint key. */
  readonly key: string;
  /** "NoSchedule" or "NoExecute". */
  readonly effect: string;
  /** Taint value. */
  readonly value?: string;
}
