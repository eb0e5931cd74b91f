/**
 * Overflow tiers: the affinity term takes what it has room for, the rest spills into its overflow terms in order.
 *
 * Each tier gets as many replicas as its clusters have room for in total, at most what remains, and divides them by the
 * unit's own strategy. When something remains after the last tier the unit is unschedulable.
 * Karmada: pkg/scheduler/core/assignment.go (overflowAffinities, since v1.17).
 *
 * @example 10 replicas; tier 0 has room for 6, tier 1 for 20: 6 are divided in tier 0 and 4 in tier 1.
 */
import { sumReplicas } from '../estimate/int32.ts';
import type { AssignmentResult, AssignmentTask } from './share.ts';

/** @param tiers Tier by position. */
export function assignOverflow(
  task: AssignmentTask,
  tiers: Int32Array,
  assignTier: (task: AssignmentTask) => AssignmentResult,
): AssignmentResult {
  const positions: number[] = [];
  const replicas: number[] = [];
  let remaining = task.replicas;
  const present = [...new Set(task.members.map((position) => tiers[position] ?? 0))].sort((a, b) => a - b);
  for (const tier of present) {
    if (remaining <= 0) break;
    const members = task.members.filter((position) => tiers[position] === tier);
    const given = Math.min(remaining, roomOf(task, members));
    if (given <= 0) continue;
    const result = assignTier({ ...task, members, replicas: given, tier });
    if (result.code !== 'assigned') return result;
    positions.push(...Array.from(result.shares.positions));
    replicas.push(...Array.from(result.shares.replicas));
    remaining -= given;
  }
  if (remaining > 0)
    return { code: 'unschedulable', message: 'Clusters available replicas are not enough to schedule.' };
  return { code: 'assigned', shares: { positions, replicas } };
}

function roomOf({ candidates, context }: AssignmentTask, members: Int32Array): number {
  return sumReplicas(
    Array.from(members, (position) => candidates.available[position] ?? 0),
    context,
  );
}
