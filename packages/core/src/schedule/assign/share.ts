/**
 * What assignment works with: members (selected clusters) and shares (clusters with replicas).
 */
import type { ScheduleContext } from '../model/context.ts';
import type { DivisionTrace } from '../model/trace.ts';
import type { Strategy, Unit } from '../model/unit.ts';
import type { TieOrder } from './webster.ts';

/** A selected cluster. `position` is its rank by name, for ties. */
export interface Member {
  readonly position: number;
  readonly name: string;
  /** The estimate: what a division goes by. */
  readonly allocatable: number;
  /** The estimate plus the replicas that run there already. */
  readonly available: number;
}

export interface Share {
  readonly name: string;
  readonly replicas: number;
}

/** The question put to a strategy: so many replicas over these members. */
export interface AssignmentTask {
  readonly unit: Unit;
  readonly context: ScheduleContext;
  readonly strategy: Strategy;
  /** Of the unit, or of the overflow tier. */
  readonly replicas: number;
  /** In order of selection. */
  readonly members: readonly Member[];
  readonly ties: TieOrder;
  /** Set when this is one tier of several. */
  readonly tier: number | undefined;
  /** Called for each division when a trace is wanted; undefined otherwise. */
  readonly record: ((division: DivisionTrace) => void) | undefined;
}

export type AssignmentResult =
  | { readonly code: 'assigned'; readonly shares: readonly Share[] }
  | { readonly code: 'unschedulable'; readonly message: string };
