/**
 * What a member cluster has: sums over all nodes, and resource models that keep the shape of the nodes.
 *
 * A sum alone hides fragmentation (ten nodes with one free CPU each cannot run a Pod of two); a model counts nodes by
 * grade, from which an estimator knows how many replicas really fit.
 * Counterpart: pkg/apis/cluster/v1alpha1, ResourceSummary and ResourceModel.
 *
 * @example
 * const small: ResourceModel = { grade: 0, ranges: [{ name: 'cpu', min: '0', max: '1' }] };
 */
import type { Int32, QuantityLike, ResourceList } from '../primitives.ts';

/** How many nodes a member has. */
export interface NodeSummary {
  /** All nodes. */
  readonly totalNum?: Int32;
  /** Nodes that are ready. */
  readonly readyNum?: Int32;
}

/** What a member has, summed over its nodes. */
export interface ResourceSummary {
  /** What nodes offer to Pods. */
  readonly allocatable?: ResourceList;
  /** What Pods that wait for a node ask for. */
  readonly allocating?: ResourceList;
  /** What Pods with a node ask for. */
  readonly allocated?: ResourceList;
  /** How many nodes have free what each grade of `spec.resourceModels` describes. */
  readonly allocatableModelings?: readonly AllocatableModeling[];
}

/** How many nodes are of a grade. */
export interface AllocatableModeling {
  /** Grade, as in `spec.resourceModels`. */
  readonly grade: Int32;
  /** Nodes of that grade. */
  readonly count: Int32;
}

/** A grade of nodes: those whose free resources lie in all the ranges. */
export interface ResourceModel {
  /** Place in the ordered list of grades, from 0 and without gaps. */
  readonly grade: Int32;
  /** One range a resource. */
  readonly ranges: readonly ResourceModelRange[];
}

/** How much of a resource a node of a grade has free: at least `min`, less than `max`. */
export interface ResourceModelRange {
  /** Resource, such as "cpu". */
  readonly name: string;
  /** Lower bound, inclusive. */
  readonly min: QuantityLike;
  /** Upper bound, exclusive; ignored on the last grade, which is open. */
  readonly max: QuantityLike;
}
