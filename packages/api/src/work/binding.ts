/**
 * `ResourceBinding` and `ClusterResourceBinding`: one resource, its needs, and where it goes.
 *
 * The scheduler reads `spec` and writes `spec.clusters`; Karmada's Go names are `ResourceBindingSpec` for both kinds.
 * Counterpart: pkg/apis/work/v1alpha2, binding_types.go.
 *
 * @example
 * const binding: ResourceBinding = {
 *   apiVersion: 'work.karmada.io/v1alpha2', kind: 'ResourceBinding', metadata: { namespace: 'shop', name: 'web-deployment' },
 *   spec: { resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' }, replicas: 6 },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { FailoverBehavior } from '../policy/failover.ts';
import type { Placement } from '../policy/placement.ts';
import type { SuspendClusters } from '../policy/propagation.ts';
import type { Int32, Timestamp } from '../primitives.ts';
import type { GracefulEvictionTask } from './eviction.ts';
import type { Component, ReplicaRequirements } from './requirements.ts';
import type { ResourceBindingStatus } from './status.ts';
import type { BindingSnapshot, TargetCluster } from './target.ts';

/** One namespaced resource and where it goes. */
export interface ResourceBinding {
  /** Group and version. */
  readonly apiVersion: 'work.karmada.io/v1alpha2';
  /** Kind. */
  readonly kind: 'ResourceBinding';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** The resource, its needs, and where it goes. */
  readonly spec: ResourceBindingSpec;
  /** What the scheduler and the members report. */
  readonly status?: ResourceBindingStatus;
}

/** One cluster-scoped resource and where it goes. */
export interface ClusterResourceBinding {
  /** Group and version. */
  readonly apiVersion: 'work.karmada.io/v1alpha2';
  /** Kind. */
  readonly kind: 'ClusterResourceBinding';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** The resource, its needs, and where it goes. */
  readonly spec: ResourceBindingSpec;
  /** What the scheduler and the members report. */
  readonly status?: ResourceBindingStatus;
}

/** The resource, its needs, and where it goes. */
export interface ResourceBindingSpec {
  /** The resource. */
  readonly resource: ObjectReference;
  /** Send along what the resource refers to. */
  readonly propagateDeps?: boolean;
  /** What one replica needs; absent for resources without replicas. */
  readonly replicaRequirements?: ReplicaRequirements;
  /** How many replicas to place; absent or 0 for resources without. */
  readonly replicas?: Int32;
  /** Parts of a workload that has more than one kind of Pod; takes the place of `replicas` and `replicaRequirements`. */
  readonly components?: readonly Component[];
  /** Where it goes: the scheduler's result. */
  readonly clusters?: readonly TargetCluster[];
  /** Which clusters, how spread, how divided; copied from the policy. */
  readonly placement?: Placement;
  /** Clusters that the resource is leaving. */
  readonly gracefulEvictionTasks?: readonly GracefulEvictionTask[];
  /** Bindings whose resources refer to this one, which must go wherever they go. */
  readonly requiredBy?: readonly BindingSnapshot[];
  /** Name of the scheduler in charge. */
  readonly schedulerName?: string;
  /** When the workload leaves a cluster by itself. */
  readonly failover?: FailoverBehavior;
  /**
   * What to do where a member already has the resource: leave it be, or take it over.
   *
   * @default "Abort"
   */
  readonly conflictResolution?: 'Abort' | 'Overwrite';
  /** When someone last asked to schedule afresh; later than `status.lastScheduledTime` means it is still to be done. */
  readonly rescheduleTriggeredAt?: Timestamp;
  /** What to hold back. */
  readonly suspension?: BindingSuspension;
  /** Keep the resource in the members when the template is deleted. */
  readonly preserveResourcesOnDeletion?: boolean;
  /** Place in the scheduler's queue. */
  readonly schedulePriority?: BindingSchedulePriority;
  /** Groups that the placement's workload affinity came to. */
  readonly workloadAffinityGroups?: WorkloadAffinityGroups;
}

/** The resource that a binding is about. */
export interface ObjectReference {
  /** API version. */
  readonly apiVersion: string;
  /** Kind. */
  readonly kind: string;
  /** Namespace; absent for cluster-scoped resources. */
  readonly namespace?: string;
  /** Name. */
  readonly name: string;
  /** UID of the template; the scheduler breaks ties by it. */
  readonly uid?: string;
  /** Version of the template when the binding was written. */
  readonly resourceVersion?: string;
}

/** What of a binding to hold back. */
export interface BindingSuspension {
  /** Hold back writes to every cluster. */
  readonly dispatching?: boolean;
  /** Hold back writes to these clusters. */
  readonly dispatchingOnClusters?: SuspendClusters;
  /** Hold back the scheduler. */
  readonly scheduling?: boolean;
}

/** Place in the scheduler's queue. */
export interface BindingSchedulePriority {
  /**
   * Greater goes first.
   *
   * @default 0
   */
  readonly priority?: Int32;
}

/** Groups that a workload belongs to, for affinity between workloads. */
export interface WorkloadAffinityGroups {
  /** Group to stay with, as "label=value". */
  readonly affinityGroup?: string;
  /** Group to stay away from, as "label=value". */
  readonly antiAffinityGroup?: string;
}
