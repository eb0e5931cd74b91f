/**
 * `Placement`: which clusters a workload may go to, how it spreads over them, how its replicas divide.
 *
 * Counterpart: Placement of pkg/apis/policy/v1alpha1.
 *
 * @example
 * const placement: Placement = {
 *   clusterAffinity: { clusterNames: ['member1', 'member2'] },
 *   replicaScheduling: { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Weighted' },
 * };
 */
import type { Toleration } from '../kubernetes.ts';
import type { Int64, Integer } from '../primitives.ts';
import type { ClusterAffinity, ClusterAffinityTerm } from './affinity.ts';

/** Which clusters, how spread, how divided. Empty takes every cluster and duplicates. */
export interface Placement {
  /** Which clusters will do. Excludes `clusterAffinities`; with neither, every cluster will. */
  readonly clusterAffinity?: ClusterAffinity;
  /** Alternatives in order of preference; the first with which scheduling succeeds is taken. Excludes `clusterAffinity`. */
  readonly clusterAffinities?: readonly ClusterAffinityTerm[];
  /** Taints of clusters that the workload stands. */
  readonly clusterTolerations?: readonly Toleration[];
  /** Over how many groups of clusters to spread. */
  readonly spreadConstraints?: readonly SpreadConstraint[];
  /** How replicas divide over the clusters. */
  readonly replicaScheduling?: ReplicaSchedulingStrategy;
  /** Which workloads to stay with and which to stay away from. */
  readonly workloadAffinity?: WorkloadAffinity;
}

/** Over how many groups of clusters to spread. */
export interface SpreadConstraint {
  /** What makes a group. Excludes `spreadByLabel`. A constraint by another field needs one by "cluster" beside it. */
  readonly spreadByField?: 'cluster' | 'region' | 'zone' | 'provider';
  /** Label whose value makes a group. Excludes `spreadByField`. Karmada does not act on it yet. */
  readonly spreadByLabel?: string;
  /** Most groups to choose; absent or 0 is no limit. */
  readonly maxGroups?: Integer;
  /** Fewest groups to choose; Karmada's webhook makes it 1 when absent or 0. */
  readonly minGroups?: Integer;
}

/** How replicas divide over the clusters. */
export interface ReplicaSchedulingStrategy {
  /**
   * "Duplicated" gives every cluster the full number, "Divided" shares it out.
   *
   * @default "Divided"
   */
  readonly replicaSchedulingType?: 'Duplicated' | 'Divided';
  /** How to share out: "Aggregated" on as few clusters as will hold them, "Weighted" by weight. */
  readonly replicaDivisionPreference?: 'Aggregated' | 'Weighted';
  /** Weights for "Weighted"; absent is the same weight for each cluster. */
  readonly weightPreference?: ClusterPreferences;
}

/** Weights of clusters. */
export interface ClusterPreferences {
  /** Fixed weights; a cluster that several entries select takes the greatest. */
  readonly staticWeightList?: readonly StaticClusterWeight[];
  /** Weights from what each cluster can hold; overrides the list. */
  readonly dynamicWeight?: 'AvailableReplicas';
}

/** A weight for the clusters that an affinity selects. */
export interface StaticClusterWeight {
  /** The clusters. */
  readonly targetCluster: ClusterAffinity;
  /**
   * Their weight, each.
   *
   * @minimum 1
   */
  readonly weight: Int64;
}

/** Which workloads to stay with and which to stay away from. */
export interface WorkloadAffinity {
  /** Go to clusters that already run a workload of the group. */
  readonly affinity?: WorkloadAffinityTerm;
  /** Go to clusters that run no other workload of the group. */
  readonly antiAffinity?: WorkloadAntiAffinityTerm;
}

/** Names the group of workloads to stay with. */
export interface WorkloadAffinityTerm {
  /** Label of the workload's template whose value names the group; without the label the term does not apply. */
  readonly groupByLabelKey: string;
}

/** Names the group of workloads to stay away from. */
export interface WorkloadAntiAffinityTerm {
  /** Label of the workload's template whose value names the group; without the label the term does not apply. */
  readonly groupByLabelKey: string;
}
