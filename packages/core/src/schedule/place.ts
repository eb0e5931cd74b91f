/**
 * The second half of an attempt: order the candidates, select among them, assign replicas.
 */
import { type Assignment, assignReplicas } from './assign/assign.ts';
import { tieOrder } from './assign/tie-order.ts';
import type { AttemptSettings } from './attempt.ts';
import type { Candidates } from './model/candidates.ts';
import type { ScheduleContext } from './model/context.ts';
import type { Unit } from './model/unit.ts';
import { positionOrder, preferenceOrder } from './select/order.ts';
import { type Selection, selectClusters } from './select/select.ts';
import { remember } from './share/memo.ts';

export interface Placement {
  readonly order: Int32Array;
  readonly selection: Selection;
  /** Undefined when selection failed. */
  readonly assignment: Assignment | undefined;
}

export function placeUnit(
  unit: Unit,
  candidates: Candidates,
  context: ScheduleContext,
  settings: AttemptSettings,
): Placement {
  return remember(
    context.memo,
    () => placementKeys(unit, candidates, context),
    () => placeAnew(unit, candidates, context, settings),
  );
}

/** All that the placement of a unit that runs nowhere yet depends on, once the candidates are given. */
function placementKeys(unit: Unit, candidates: Candidates, { term }: ScheduleContext): readonly unknown[] {
  const { strategy, spread, replicas, components, isWorkload, fresh, uid } = unit;
  const ties = strategy.kind === 'duplicated' ? undefined : tieOrder(uid);
  return ['place', candidates, strategy, spread, components, isWorkload, fresh, term.overflow, replicas, ties];
}

function placeAnew(unit: Unit, candidates: Candidates, context: ScheduleContext, settings: AttemptSettings): Placement {
  const matters = orderMatters(unit, settings);
  const order = remember(
    context.memo,
    () => ['order', candidates, matters],
    () => (matters ? preferenceOrder(candidates) : positionOrder(candidates)),
  );
  const selection = selectClusters(unit, candidates, order, context);
  if (!selection.ok) return { order, selection, assignment: undefined };
  return { order, selection, assignment: assignReplicas(unit, candidates, selection.selected, context, settings) };
}

/**
 * Whoever divides over all clusters gives the result by name, whatever the order; sorting would be for nothing.
 */
function orderMatters({ isWorkload, spread, strategy }: Unit, settings: AttemptSettings): boolean {
  if (settings.trace || settings.enableEmptyWorkloadPropagation || !isWorkload) return true;
  if (strategy.kind === 'staticWeight') return spread.any && !strategy.ignoresSpread;
  return strategy.kind !== 'dynamicWeight' || spread.any;
}
