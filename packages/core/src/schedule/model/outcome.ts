/**
 * What `schedule` answers: one of five outcomes, told apart by `code`. Plain data: survives `structuredClone` and JSON.
 *
 * `placed`, `noFit`, `unschedulable` and `error` are Karmada's success, FitError, UnschedulableError and any other
 * error; `needsEstimates` is how a pure function asks for what only the network knows.
 */
import type { TargetCluster } from '@flotilla/api';
import type { CapacityQuery } from './capacity.ts';
import type { Trace } from './trace.ts';

/** One try of the affinity loop: which term, and how it ended. */
export interface Attempt {
  /** Absent for placements without named terms. */
  readonly affinity?: string;
  readonly code: 'placed' | 'noFit' | 'unschedulable' | 'error';
  /** Karmada's error text; absent when placed. */
  readonly message?: string;
}

interface OutcomeBase {
  /** The terms that were tried, in order; one entry for placements without named terms. */
  readonly attempts: readonly Attempt[];
  /** Only with `options.trace`. */
  readonly trace?: Trace;
}

/** Placed. `clusters` may be empty: a workload of 0 replicas is a success without targets. */
export interface Placed extends OutcomeBase {
  readonly code: 'placed';
  /** In Karmada's order. */
  readonly clusters: readonly TargetCluster[];
  /** The term that held, to be kept in `status.schedulerObservingAffinityName`; absent without named terms. */
  readonly observedAffinity?: string;
}

/** No cluster passed the filters. Karmada clears `spec.clusters` and does not retry. */
export interface NoFit extends OutcomeBase {
  readonly code: 'noFit';
  /** Karmada's sentence: `0/3 clusters are available: 2 cluster(s) did not have the API resource, ...`. */
  readonly message: string;
  /** Cluster name to the reason of the first filter that kept it out; deleting clusters have none. */
  readonly diagnosis: Readonly<Record<string, string>>;
  /** How many clusters the fleet has, deleting ones included. */
  readonly clusterCount: number;
}

/** The clusters that fit have no room. Karmada keeps the old placement and tries again later. */
export interface Unschedulable extends OutcomeBase {
  readonly code: 'unschedulable';
  readonly message: string;
}

/** The placement cannot be met as it is written: spread constraints above all. Karmada retries with backoff. */
export interface ScheduleFailure extends OutcomeBase {
  readonly code: 'error';
  readonly message: string;
}

/** Outside estimators must answer first; call again with `options.estimates`. */
export interface NeedsEstimates {
  readonly code: 'needsEstimates';
  readonly queries: readonly CapacityQuery[];
}

export type Outcome = Placed | NoFit | Unschedulable | ScheduleFailure | NeedsEstimates;
