/**
 * What assignment works with: members (the selected clusters, by position) and shares (positions with replicas).
 *
 * Everything is in columns by position, because fleets are large and decisions frequent; positions are in name order.
 */
import type { Candidates } from '../model/candidates.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { DivisionTrace } from '../model/trace.ts';
import type { Strategy, Unit } from '../model/unit.ts';
import type { TieOrder } from './webster.ts';

/** The question put to a strategy: so many replicas over these members. */
export interface AssignmentTask {
  readonly unit: Unit;
  readonly context: ScheduleContext;
  readonly strategy: Strategy;
  readonly candidates: Candidates;
  /** Of the unit, or of the overflow tier. */
  readonly replicas: number;
  /** Positions in order of selection. */
  readonly members: Int32Array;
  readonly ties: TieOrder;
  /** Set when this is one tier of several. */
  readonly tier: number | undefined;
  /** Called for each division when a trace is wanted; undefined otherwise. */
  readonly record: ((division: DivisionTrace) => void) | undefined;
}

/** Replicas by position, in the order of the result: the two lists are aligned. */
export interface Shares {
  readonly positions: ArrayLike<number>;
  readonly replicas: ArrayLike<number>;
}

export type AssignmentResult =
  | { readonly code: 'assigned'; readonly shares: Shares }
  | { readonly code: 'unschedulable'; readonly message: string };

/** Seats to be divided over weighted parties, on top of what members keep. */
export interface Division {
  readonly kind: DivisionTrace['kind'];
  readonly seats: number;
  /** What was available in total, for the trace. */
  readonly available: number;
  /** Positions of those who take part, in any order. */
  readonly parties: Int32Array;
  /** Votes by position. */
  readonly weights: Float64Array;
  /** What previous members keep, in their previous order; undefined when all is divided anew. */
  readonly kept: Shares | undefined;
}
