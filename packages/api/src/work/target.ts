/**
 * Where a binding goes: clusters with replicas, and a copy of the same for bindings that depend on it.
 *
 * Counterpart: TargetCluster and BindingSnapshot of pkg/apis/work/v1alpha2.
 *
 * @example
 * const target: TargetCluster = { name: 'member1', replicas: 3 };
 */
import type { Int32 } from '../primitives.ts';

/** A cluster and how much of the workload it runs. */
export interface TargetCluster {
  /** Name of the cluster. */
  readonly name: string;
  /** Replicas there; absent is 0. */
  readonly replicas?: Int32;
  /** Replicas of each part, for workloads of several parts. */
  readonly components?: readonly TargetComponent[];
}

/** A part of a workload and how many replicas of it a cluster runs. */
export interface TargetComponent {
  /** Name of the part, as in `spec.components`. */
  readonly name: string;
  /** Replicas. */
  readonly replicas: Int32;
}

/** Where another binding goes, at the time of copying. */
export interface BindingSnapshot {
  /** Namespace of that binding. */
  readonly namespace?: string;
  /** Name of that binding. */
  readonly name: string;
  /** Where it goes. */
  readonly clusters?: readonly TargetCluster[];
}
