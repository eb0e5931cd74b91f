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
import { asSum, sumReplicas } from '../estimate/int32.ts';
import { aggregate } from './aggregated.ts';
import { divide, recordRefusal } from './division.ts';
import { previousShares } from './previous.ts';
import type { AssignmentResult, AssignmentTask, Division, Shares } from './share.ts';

export function assignDynamic(task: AssignmentTask): AssignmentResult {
  const previous = previousShares(task);
  if (task.unit.fresh) return freshScale(task, previous);
  const assigned = sumReplicas(previous.replicas, task.context);
  if (assigned > task.replicas) return scaleDown(task, previous);
  if (assigned < task.replicas) return scaleUp(task, previous, assigned);
  return unchanged(task, previous);
}

function scaleDown(task: AssignmentTask, previous: Shares): AssignmentResult {
  const weights = previousByPosition(task, previous);
  const parties = Int32Array.from(previous.positions);
  return divideAvailable(
    task,
    { kind: 'scaleDown', seats: task.replicas, parties, weights, kept: undefined },
    'failed to scale down: ',
  );
}

function scaleUp(task: AssignmentTask, previous: Shares, assigned: number): AssignmentResult {
  const kind = previous.positions.length === 0 ? 'first' : 'scaleUp';
  const weights = task.candidates.allocatable;
  const demand = { kind, seats: task.replicas - assigned, parties: task.members, weights, kept: previous } as const;
  return divideAvailable(task, demand, 'failed to scale up: ');
}

function freshScale(task: AssignmentTask, previous: Shares): AssignmentResult {
  const weights = previousByPosition(task, previous);
  for (const position of task.members) {
    weights[position] = sumReplicas([task.candidates.allocatable[position] ?? 0, weights[position] ?? 0], task.context);
  }
  const demand = { kind: 'fresh', seats: task.replicas, parties: task.members, weights, kept: undefined } as const;
  return divideAvailable(task, demand, 'failed to do fresh scale: ');
}

function unchanged(task: AssignmentTask, kept: Shares): AssignmentResult {
  const nothing = { seats: 0, available: task.replicas, parties: new Int32Array(0), weights: new Float64Array(0) };
  return { code: 'assigned', shares: divide(task, { kind: 'unchanged', ...nothing, kept }) };
}

function divideAvailable(task: AssignmentTask, demand: Omit<Division, 'available'>, failure: string): AssignmentResult {
  const available = asSum(sumAt(demand.parties, demand.weights), task.context);
  if (available < demand.seats) {
    recordRefusal(task, { ...demand, available });
    return {
      code: 'unschedulable',
      message: `${failure}Clusters available replicas ${available} are not enough to schedule.`,
    };
  }
  const parties = task.strategy.kind === 'aggregated' ? aggregate(demand) : demand.parties;
  return { code: 'assigned', shares: divide(task, { ...demand, available, parties }) };
}

function sumAt(positions: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < positions.length; index += 1) sum += weights[positions[index] ?? 0] ?? 0;
  return sum;
}

function previousByPosition({ candidates }: AssignmentTask, { positions, replicas }: Shares): Float64Array {
  const column = new Float64Array(candidates.clusters.length);
  for (let index = 0; index < positions.length; index += 1) column[positions[index] ?? 0] = replicas[index] ?? 0;
  return column;
}
