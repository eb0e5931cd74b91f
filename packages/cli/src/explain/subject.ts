/**
 * What is explained: a decision with its trace, and the fleet that it was made about.
 */
import type { Cluster } from '@flotilla/api';
import type { AttemptTrace, Trace } from '@flotilla/core';
import type { Decision } from '../decide/decision.ts';

export interface Subject {
  readonly decision: Decision;
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** The gate CustomizedClusterResourceModeling is on: clusters with resource models were counted by them. */
  readonly countsByModels: boolean;
  /** Absent where nothing was scheduled. */
  readonly trace?: Trace;
}

/**
 * The attempt that the answer rests on: the one that held, or, where all failed, the first, whose error Karmada reports.
 */
export function decidingAttempt({ decision, trace }: Subject): AttemptTrace | undefined {
  return decision.result.code === 'placed' ? trace?.attempts.at(-1) : trace?.attempts[0];
}
