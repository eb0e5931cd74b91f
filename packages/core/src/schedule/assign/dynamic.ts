/**
 * Dynamic weights and Aggregated: replicas follow what the clusters can hold.
 *
 * Steady (the usual mode) keeps what runs: only the difference is divided, by the estimates when scaling up, and when scaling
 * down the previous replicas are the weights. Fresh (after a reschedule was triggered) divides everything anew, by
 * estimate plus previous replicas. Aggregated is the same over as few clusters as hold the seats (`aggregated.ts`).
 * Karmada: pkg/scheduler/core/assignment.go and division_algorithm.go.
 *
 * @example Previously a=4, b=2; 9 replicas; estimates a=10, b=20: 3 more are divided 1:2, giving a=5, b=4.
 */
import { sumReplicas } from '../estimate/int32.ts';
import { aggregate } from './aggregated.ts';
import { divide, type KeptShare, type Party } from './division.ts';
import type { AssignmentResult, AssignmentTask, Member } from './share.ts';

export function assignDynamic(task: AssignmentTask): AssignmentResult {
  const previous = previousShares(task);
  if (task.unit.fresh) return freshScale(task, previous);
  const assigned = sumReplicas(
    previous.map(({ replicas }) => replicas),
    task.context,
  );
  if (assigned > task.replicas) return scaleDown(task, previous);
  if (assigned < task.replicas) return scaleUp(task, previous, assigned);
  return unchanged(task, previous);
}

/** Previous targets that are still selected, in their previous order. */
function previousShares({ unit, members }: AssignmentTask): readonly KeptShare[] {
  const byName = new Map(members.map((member) => [member.name, member]));
  const shares: KeptShare[] = [];
  for (const { name, replicas } of unit.previous) {
    const member = byName.get(name);
    if (member !== undefined) shares.push({ member, replicas });
  }
  return shares;
}

function scaleDown(task: AssignmentTask, previous: readonly KeptShare[]): AssignmentResult {
  const parties = largestFirst(previous.map(({ member, replicas }) => ({ member, weight: replicas })));
  return divideAvailable(task, 'scaleDown', task.replicas, parties, [], 'failed to scale down: ');
}

function scaleUp(task: AssignmentTask, previous: readonly KeptShare[], assigned: number): AssignmentResult {
  const parties = largestFirst(task.members.map((member) => ({ member, weight: member.allocatable })));
  const kind = previous.length === 0 ? 'first' : 'scaleUp';
  return divideAvailable(task, kind, task.replicas - assigned, parties, previous, 'failed to scale up: ');
}

function freshScale(task: AssignmentTask, previous: readonly KeptShare[]): AssignmentResult {
  const before = new Map(previous.map(({ member, replicas }) => [member.name, replicas]));
  const weightOf = ({ name, allocatable }: Member): number =>
    sumReplicas([allocatable, before.get(name) ?? 0], task.context);
  const parties = largestFirst(task.members.map((member) => ({ member, weight: weightOf(member) })));
  return divideAvailable(task, 'fresh', task.replicas, parties, [], 'failed to do fresh scale: ');
}

function unchanged(task: AssignmentTask, previous: readonly KeptShare[]): AssignmentResult {
  const shares = divide(task, { kind: 'unchanged', seats: 0, available: task.replicas, parties: [], kept: previous });
  return { code: 'assigned', shares };
}

function divideAvailable(
  task: AssignmentTask,
  kind: 'first' | 'scaleUp' | 'scaleDown' | 'fresh',
  seats: number,
  parties: readonly Party[],
  kept: readonly KeptShare[],
  failure: string,
): AssignmentResult {
  const available = sumReplicas(
    parties.map(({ weight }) => weight),
    task.context,
  );
  if (available < seats) {
    return {
      code: 'unschedulable',
      message: `${failure}Clusters available replicas ${available} are not enough to schedule.`,
    };
  }
  const taking = task.strategy.kind === 'aggregated' ? aggregate(parties, kept, seats) : parties;
  return { code: 'assigned', shares: divide(task, { kind, seats, available, parties: taking, kept }) };
}

/**
 * By weight, largest first; equals stay in order. Karmada sorts unstably here, so that above 12 clusters its order of equals is
 * an accident of the algorithm; ours is the stable one.
 */
function largestFirst(parties: readonly Party[]): readonly Party[] {
  return parties.toSorted((a, b) => b.weight - a.weight);
}
