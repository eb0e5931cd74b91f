/**
 * Selection: which of the feasible clusters the unit is spread over.
 *
 * Without constraints, or with static weights (which ignore them unless `weightPreference` is there and empty), all of them. With a region constraint regions are
 * chosen first; otherwise a cluster constraint picks the best so many. Zone and provider constraints only filter, and
 * a label constraint alone is not implemented by Karmada.
 * Karmada: pkg/scheduler/core/spreadconstraint/select_clusters.go, `SelectBestClusters`.
 */

import { schedulesSets } from '../estimate/counting.ts';
import type { Candidates } from '../model/candidates.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { SelectionTrace } from '../model/trace.ts';
import type { Unit } from '../model/unit.ts';
import { selectByCluster } from './by-cluster.ts';
import { selectByRegion } from './by-region.ts';
import type { Region } from './region-search.ts';

/** What selection decided, or why it could not. */
export type Selection =
  | { readonly ok: true; readonly selected: Int32Array; readonly notes: SelectionNotes }
  | { readonly ok: false; readonly message: string; readonly notes: SelectionNotes };

/** What the trace tells beside the result. */
export interface SelectionNotes {
  readonly method: SelectionTrace['method'];
  readonly regions?: readonly Region[];
  readonly chosen?: readonly Region[];
  readonly swaps?: readonly { readonly out: number; readonly in: number }[];
}

/**
 * @param order Positions in order of preference.
 */
export function selectClusters(
  unit: Unit,
  candidates: Candidates,
  order: Int32Array,
  context: ScheduleContext,
): Selection {
  const { spread, strategy } = unit;
  if (!spread.any || (strategy.kind === 'staticWeight' && strategy.ignoresSpread))
    return { ok: true, selected: order, notes: { method: 'all' } };
  if (spread.region !== undefined) return selectByRegion(unit, candidates, order, context);
  if (spread.cluster !== undefined)
    return selectByCluster(unit, candidates, order, neededReplicas(unit, context), context);
  return { ok: false, message: 'just support cluster and region spread constraint', notes: { method: 'byCluster' } };
}

/** Replicas that the selected clusters must have room for together; undefined where room is not asked for. */
function neededReplicas(unit: Unit, context: ScheduleContext): number | undefined {
  if (unit.strategy.kind === 'duplicated') return undefined;
  return schedulesSets(unit, context) ? 1 : unit.replicas;
}
