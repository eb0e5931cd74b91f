/**
 * The options of `schedule`: plugins as ordered arrays, Karmada's feature gates and quirks, estimates from outside.
 */
import type { ResourceBinding } from '@flotilla/api';
import type { FilterPlugin } from '../filter/plugin.ts';
import type { Quirks } from '../quirks.ts';
import type { ScorePlugin } from '../score/plugin.ts';
import type { CapacityAnswer, EstimatorPlugin } from './capacity.ts';

/** The feature gates of Karmada v1.19 that change what the scheduler decides. */
export interface FeatureGates {
  /** Estimate by node grades where a cluster reports them. Default true. */
  readonly CustomizedClusterResourceModeling: boolean;
  /** Estimate and select for sets of components. Default false. */
  readonly MultiplePodTemplatesScheduling: boolean;
  /** Workload affinity and anti-affinity between bindings. Default false. */
  readonly WorkloadAffinity: boolean;
  /** Decisions made together see the replicas that earlier ones took (`scheduleAll`). Default false. */
  readonly SchedulingOvercommitProtection: boolean;
}

/** Karmada v1.19's defaults. */
export const defaultFeatureGates: FeatureGates = {
  CustomizedClusterResourceModeling: true,
  MultiplePodTemplatesScheduling: false,
  WorkloadAffinity: false,
  SchedulingOvercommitProtection: false,
};

export interface ScheduleOptions {
  /** The filters, in order; the first that rejects a cluster gives the reason. Default {@link defaultFilters}. */
  readonly filters?: readonly FilterPlugin[];
  /** The scorers; a cluster's score is the sum. Default {@link defaultScorers}. */
  readonly scorers?: readonly ScorePlugin[];
  /** The estimators asked in process; the smallest known answer counts. Default {@link defaultEstimators}. */
  readonly estimators?: readonly EstimatorPlugin[];
  /** Names of estimators outside of this process; without their answers the outcome is `needsEstimates`. */
  readonly outsideEstimators?: readonly string[];
  /** Answers of outside estimators, as they came in; the last one for a cluster counts. */
  readonly estimates?: readonly CapacityAnswer[];
  /** What a failed estimate means: `ignore` it as Karmada does (the default), or count the cluster as `full`. */
  readonly failedEstimates?: 'ignore' | 'full';
  readonly featureGates?: Partial<FeatureGates>;
  /** Behaviours of Karmada that look like bugs; on by default, each can be switched off. */
  readonly quirks?: Partial<Quirks>;
  /** Clusters that get no replicas are kept as targets with 0. Karmada's flag of the same name. Default false. */
  readonly enableEmptyWorkloadPropagation?: boolean;
  /** The bindings beside this one; only workload affinity reads them. */
  readonly otherBindings?: readonly ResourceBinding[];
  /** Record why: the outcome then carries a {@link Trace}. Default false; costs nothing when off. */
  readonly trace?: boolean;
}
