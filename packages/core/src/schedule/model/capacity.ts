/**
 * How many replicas fit into a cluster: the question that estimators answer.
 *
 * Karmada passes -1 for "I cannot say" and MaxInt32 for "no limit"; here an answer says what it is.
 */
import type { Component, ReplicaRequirements } from '@flotilla/api';
import type { ClusterView } from './cluster.ts';
import type { ScheduleContext } from './context.ts';
import type { Unit } from './unit.ts';

/** The estimator cannot say for this cluster; the others decide. */
export interface UnknownCapacity {
  readonly code: 'unknown';
}

/** Asking failed. Whether that counts as unknown or as 0 is the option `failedEstimates`. */
export interface FailedCapacity {
  readonly code: 'failed';
  readonly why: string;
}

/** A number is known: so many replicas (or sets, for component sets) fit. */
export type CapacityReport = number | UnknownCapacity | FailedCapacity;

/** The shared answer of an estimator that cannot say. */
export const unknownCapacity: UnknownCapacity = { code: 'unknown' };

/** How many of what: replicas of one template, or whole sets of components. */
export type CapacityKind = 'replicas' | 'componentSets';

/**
 * An estimator, asked once per unit and attempt, then once per feasible cluster.
 * `skip`: it has nothing to say about this unit.
 */
export interface EstimatorPlugin {
  readonly name: string;
  /** As a filter's `dependsOn`: units for which all of these are identical share one preparation. */
  dependsOn?(unit: Unit, context: ScheduleContext, kind: CapacityKind): readonly unknown[];
  prepare(
    unit: Unit,
    context: ScheduleContext,
    kind: CapacityKind,
  ): 'skip' | ((cluster: ClusterView) => CapacityReport);
}

/** What `schedule` wants to know from an estimator outside of this process, as data. */
export interface CapacityQuery {
  readonly estimator: string;
  /** The affinity term that is being tried; undefined for placements without named terms. */
  readonly affinity?: string;
  readonly kind: CapacityKind;
  /** Names of the feasible clusters, in byte order. */
  readonly clusters: readonly string[];
  readonly requirements?: ReplicaRequirements;
  readonly components?: readonly Component[];
}

/**
 * An outside estimator's answer for one cluster, handed back to `schedule` with the next call. A report of -1, which is how
 * Karmada's estimators say over the wire that they cannot tell, counts as unknown.
 */
export interface CapacityAnswer {
  readonly estimator: string;
  readonly cluster: string;
  readonly report: CapacityReport;
}
