/**
 * What the scheduler and the members report on a binding.
 *
 * Counterpart: ResourceBindingStatus and AggregatedStatusItem of pkg/apis/work/v1alpha2.
 *
 * @example
 * const status: ResourceBindingStatus = { schedulerObservedGeneration: 3, aggregatedStatus: [{ clusterName: 'member1', applied: true }] };
 */
import type { Condition } from '../kubernetes.ts';
import type { Int64, RawObject, Timestamp } from '../primitives.ts';

/** What the scheduler and the members report on a binding. */
export interface ResourceBindingStatus {
  /** Generation of the binding that the scheduler last handled. */
  readonly schedulerObservedGeneration?: Int64;
  /** Name of the affinity term with which the scheduler last succeeded. */
  readonly schedulerObservingAffinityName?: string;
  /** When the scheduler last handled it. */
  readonly lastScheduledTime?: Timestamp;
  /** Conditions, among them "Scheduled" and "FullyApplied". */
  readonly conditions?: readonly Condition[];
  /** One report a cluster. */
  readonly aggregatedStatus?: readonly AggregatedStatusItem[];
}

/** What one cluster reports on the resource. */
export interface AggregatedStatusItem {
  /** Name of the cluster. */
  readonly clusterName: string;
  /** The resource's status there. */
  readonly status?: RawObject;
  /** Whether it was written there. */
  readonly applied?: boolean;
  /** Why it was not. */
  readonly appliedMessage?: string;
  /** Whether it is healthy there. */
  readonly health?: 'Healthy' | 'Unhealthy' | 'Unknown';
}
