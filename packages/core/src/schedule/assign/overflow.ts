/**
 * Overflow tiers: the affinity term takes what it has room for, the rest spills into its overflow terms in order.
 *
 * Each tier gets as many replicas as its clusters have room for in total, at most what remains, and divides them by the
 * unit's own strategy. When something remains after the last tier the unit is unschedulable.
 * Karmada: pkg/scheduler/core/assignment.go (overflowAffinities, since v1.17).
 */
import { sumReplicas } from '../estimate/int32.ts';
import type { AssignmentResult, AssignmentTask, Member, Share } from './share.ts';

/** @param tierOf Tier of a member. */
export function assignOverflow(
  task: AssignmentTask,
  tierOf: (member: Member) => number,
  assignTier: (task: AssignmentTask) => AssignmentResult,
): AssignmentResult {
  const shares: Share[] = [];
  let remaining = task.replicas;
  for (const [tier, members] of byTier(task.members, tierOf)) {
    if (remaining <= 0) break;
    const room = sumReplicas(
      members.map(({ available }) => available),
      task.context,
    );
    const replicas = Math.min(remaining, room);
    if (replicas <= 0) continue;
    const result = assignTier({ ...task, members, replicas, tier });
    if (result.code !== 'assigned') return result;
    shares.push(...result.shares);
    remaining -= replicas;
  }
  if (remaining > 0)
    return { code: 'unschedulable', message: 'Clusters available replicas are not enough to schedule.' };
  return { code: 'assigned', shares };
}

function byTier(
  members: readonly Member[],
  tierOf: (member: Member) => number,
): readonly (readonly [number, readonly Member[]])[] {
  const tiers = new Map<number, Member[]>();
  for (const member of members) {
    const tier = tierOf(member);
    const known = tiers.get(tier);
    if (known === undefined) tiers.set(tier, [member]);
    else known.push(member);
  }
  return [...tiers].sort(([a], [b]) => a - b);
}
