/**
 * Failover: when a workload leaves a cluster, how it leaves, and what state it takes along.
 *
 * Counterpart: FailoverBehavior of pkg/apis/policy/v1alpha1.
 *
 * @example
 * const failover: FailoverBehavior = { application: { decisionConditions: { tolerationSeconds: 120 } } };
 */
import type { Int32 } from '../primitives.ts';

/** When a workload leaves a cluster. Absent: it does not, other than for taints. */
export interface FailoverBehavior {
  /** When the workload itself fails there. */
  readonly application?: ApplicationFailoverBehavior;
  /** When the cluster fails. */
  readonly cluster?: ClusterFailoverBehavior;
}

/** How a workload that fails in a cluster leaves it. */
export interface ApplicationFailoverBehavior {
  /** When it counts as failed; all must hold. */
  readonly decisionConditions: DecisionConditions;
  /**
   * How the old one goes: "Directly" before the new one is healthy, "Gracefully" after, "Never" by itself.
   *
   * @default "Gracefully"
   */
  readonly purgeMode?: 'Directly' | 'Gracefully' | 'Never';
  /** Most seconds to wait for the new one, with "Gracefully"; Karmada takes 600 when absent. */
  readonly gracePeriodSeconds?: Int32;
  /** State that goes along. */
  readonly statePreservation?: StatePreservation;
}

/** How workloads leave a cluster that fails. */
export interface ClusterFailoverBehavior {
  /**
   * How the old ones go: "Directly" before the new ones are healthy, "Gracefully" after.
   *
   * @default "Gracefully"
   */
  readonly purgeMode?: 'Directly' | 'Gracefully';
  /** State that goes along. */
  readonly statePreservation?: StatePreservation;
}

/** When a workload counts as failed. */
export interface DecisionConditions {
  /**
   * Seconds for which it must be unhealthy.
   *
   * @default 300
   */
  readonly tolerationSeconds?: Int32;
}

/** State to carry from the old cluster to the new. */
export interface StatePreservation {
  /** One rule a piece of state. */
  readonly rules: readonly StatePreservationRule[];
}

/** One piece of state. */
export interface StatePreservationRule {
  /** Label under which the value is put on the workload in the new cluster. */
  readonly aliasLabelName: string;
  /** JSONPath into the workload's status, such as "{.currentVersion}"; a value that is absent fails the failover. */
  readonly jsonPath: string;
}
