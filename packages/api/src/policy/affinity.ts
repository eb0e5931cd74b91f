/**
 * Which clusters: affinity by name, label and field, and its named terms that are tried in order.
 *
 * Counterpart: ClusterAffinity, ClusterAffinityTerm and FieldSelector of pkg/apis/policy/v1alpha1.
 *
 * @example
 * const european: ClusterAffinity = { labelSelector: { matchLabels: { continent: 'eu' } }, exclude: ['member9'] };
 */
import type { LabelSelector, NodeSelectorRequirement } from '../kubernetes.ts';

/** Which clusters will do; all parts that are given must hold. Empty takes every cluster. */
export interface ClusterAffinity {
  /** Labels that the cluster must carry. */
  readonly labelSelector?: LabelSelector;
  /** Fields (provider, region, zone) that the cluster must have. */
  readonly fieldSelector?: FieldSelector;
  /** Names, one of which the cluster must have; empty or absent takes every name. */
  readonly clusterNames?: readonly string[];
  /** Names that are out, whatever else holds. */
  readonly exclude?: readonly string[];
}

/** Selects clusters by their fields. */
export interface FieldSelector {
  /** Requirements on "provider", "region" or "zone", with In or NotIn; all must hold. */
  readonly matchExpressions?: readonly NodeSelectorRequirement[];
}

/** A cluster affinity with a name, one of an ordered list: the scheduler takes the first that works. */
export interface ClusterAffinityTerm extends ClusterAffinity {
  /**
   * Name, unique in the placement.
   *
   * @minLength 1
   * @maxLength 32
   */
  readonly affinityName: string;
  /** Further tiers into which replicas spill, in order, once the clusters of this term are full. */
  readonly overflowAffinities?: readonly OverflowClusterAffinity[];
}

/** A tier that takes the overflow of the tiers before it; a cluster in several counts in its first. */
export interface OverflowClusterAffinity extends ClusterAffinity {
  /**
   * Name, unique in the placement.
   *
   * @minLength 1
   * @maxLength 32
   */
  readonly affinityName: string;
}
