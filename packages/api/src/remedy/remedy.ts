/**
 * `Remedy`: what to do about clusters whose conditions turn bad.
 *
 * Counterpart: pkg/apis/remedy/v1alpha1.
 *
 * @example
 * const remedy: Remedy = {
 *   apiVersion: 'remedy.karmada.io/v1alpha1', kind: 'Remedy', metadata: { name: 'dns' },
 *   spec: { actions: ['TrafficControl'] },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';

/** What to do about clusters whose conditions turn bad. */
export interface Remedy {
  /** Group and version. */
  readonly apiVersion: 'remedy.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'Remedy';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: RemedySpec;
}

/** Which clusters, when, what. */
export interface RemedySpec {
  /** The clusters; absent takes all. */
  readonly clusterAffinity?: RemedyClusterAffinity;
  /** When to act: one that holds is enough; absent acts at once. */
  readonly decisionMatches?: readonly DecisionMatch[];
  /** What to do, such as "TrafficControl". */
  readonly actions?: readonly string[];
}

/** Clusters, by name; Karmada's Go name is `ClusterAffinity`, as is that of policies. */
export interface RemedyClusterAffinity {
  /** Their names. */
  readonly clusterNames?: readonly string[];
}

/** When to act. */
export interface DecisionMatch {
  /** By a condition of the cluster. */
  readonly clusterConditionMatch?: ClusterConditionRequirement;
}

/** Looks at one condition of a cluster. */
export interface ClusterConditionRequirement {
  /** Type of the condition, such as "ServiceDomainNameResolutionReady". */
  readonly conditionType: string;
  /** How to compare. */
  readonly operator: 'Equal' | 'NotEqual';
  /** "True", "False" or "Unknown". */
  readonly conditionStatus: string;
}
