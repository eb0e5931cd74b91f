/**
 * What a simulation answers: the difference between two worlds, as plain data that survives JSON.
 *
 * Replicas of workloads that are not divided (ConfigMaps, Roles) count 0: they are in a cluster or not.
 */
import type { TargetCluster } from '@flotilla/api';
import type { PolicyReference } from '../match/claim.ts';
import type { WorkloadName } from './names.ts';
import type { Standing } from './world.ts';

/** Where a workload is, in one of the two worlds. */
export interface Stand extends Standing {
  readonly policy?: PolicyReference;
  /** What its template asks for: in all, or per cluster when it is duplicated. */
  readonly replicas: number;
  readonly duplicated: boolean;
  /** By name. */
  readonly clusters: readonly TargetCluster[];
  /** Replicas that are wanted and have no place. */
  readonly missing: number;
}

/** Replicas that go from one cluster to another; they start in the other and stop in the one. */
export interface Move {
  /** Absent: they start and none stop for it. */
  readonly from?: string;
  /** Absent: they stop and none start for it. */
  readonly to?: string;
  readonly replicas: number;
}

/** One workload before and after. */
export interface WorkloadDifference {
  readonly workload: WorkloadName;
  /** `same`: where it was, with what it had. `removed` and `added`: it is in only one of the worlds. */
  readonly change: 'same' | 'moved' | 'added' | 'removed';
  readonly before?: Stand;
  readonly after?: Stand;
  /** By cluster, the lost ones first. Empty for `same`. */
  readonly moves: readonly Move[];
  /** Replicas that stop where they run although they are still wanted; scaling down is no disruption. */
  readonly disrupted: number;
}

/** What is free in a cluster; negative where more is used than there is. Absent where the cluster does not say. */
export interface CapacityLeft {
  readonly pods?: number;
  readonly cpuMillis?: number;
  readonly memoryBytes?: number;
}

/** One cluster before and after. */
export interface ClusterDifference {
  readonly cluster: string;
  readonly region?: string;
  readonly state: 'kept' | 'drained' | 'lost' | 'added';
  /** Replicas of the world's workloads there. */
  readonly replicasBefore: number;
  readonly replicasAfter: number;
  /** Absent for a cluster that was added. */
  readonly before?: CapacityLeft;
  /** Absent for a cluster that was lost. */
  readonly after?: CapacityLeft;
}

/** The counts. */
export interface SimulationSummary {
  readonly workloads: number;
  /** Workloads that are somewhere else, or with other replicas, than before; added and removed ones too. */
  readonly moved: number;
  /** Workloads that end without a place, or not with all of it. */
  readonly unplaced: number;
  /** Of these, how many had all of their place before, or are new. */
  readonly newlyUnplaced: number;
  /** Workloads that had not all of their place before and have now. */
  readonly newlyPlaced: number;
  /** Replicas that go from one cluster to another. */
  readonly replicasMoved: number;
  readonly replicasDisrupted: number;
  /** Replicas that are wanted in the end and have no place. */
  readonly replicasMissing: number;
}

/** The difference between two worlds. */
export interface SimulationResult {
  /** By namespace, name and kind. */
  readonly workloads: readonly WorkloadDifference[];
  /** By name. */
  readonly clusters: readonly ClusterDifference[];
  readonly summary: SimulationSummary;
}
