/**
 * What is counted: replicas, sets of components, or nothing.
 *
 * A unit without replicas and without components is not estimated at all. Component sets are counted when the gate
 * MultiplePodTemplatesScheduling is on and the cluster constraint is exactly 1, because only then does the whole set go
 * into one cluster. Karmada counts a single component in sets too, but later compares the sets with replicas (quirk
 * `singleComponentSets`).
 * Karmada: pkg/scheduler/core/estimation.go and util.go.
 */
import type { CapacityKind } from '../model/capacity.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Unit } from '../model/unit.ts';

export function countedKind(unit: Unit, context: ScheduleContext): CapacityKind | undefined {
  if (unit.replicas === 0 && unit.components.length === 0) return undefined;
  return countsSets(unit, context) ? 'componentSets' : 'replicas';
}

function countsSets(unit: Unit, context: ScheduleContext): boolean {
  if (!schedulesSets(unit, context)) return false;
  if (unit.components.length > 1) return true;
  if (!context.quirks.singleComponentSets) return false;
  context.noteQuirk('singleComponentSets', 'one component: capacity is counted in sets, but compared with replicas');
  return true;
}

/** The set of components goes into one cluster as a whole. */
export function schedulesSets({ components, spread }: Unit, { gates }: ScheduleContext): boolean {
  if (!gates.MultiplePodTemplatesScheduling || components.length === 0) return false;
  return spread.cluster?.minGroups === 1 && spread.cluster.maxGroups === 1;
}
