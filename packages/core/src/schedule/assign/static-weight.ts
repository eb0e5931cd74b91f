/**
 * Static weights: replicas are divided by the weights that the policy gives to clusters.
 *
 * A cluster's weight is the largest of the rules that match it; clusters without a rule are left out. When all weights are 0
 * every selected cluster counts 1, and so it does when no weights are given at all. The previous placement and
 * capacity play no part.
 * Karmada: pkg/scheduler/core/division_algorithm.go, `getStaticWeightInfoList`.
 *
 * @example Weights a=2, b=1 and 9 replicas: a gets 6, b gets 3.
 */
import { clusterByName } from '../model/find.ts';
import type { StaticWeight } from '../model/unit.ts';
import { compileAffinity } from '../normalize/affinity.ts';
import { divide, type Party } from './division.ts';
import type { AssignmentResult, AssignmentTask } from './share.ts';

export function assignStaticWeight(
  task: AssignmentTask,
  weights: readonly StaticWeight[] | undefined,
): AssignmentResult {
  const parties = weights === undefined ? evenly(task) : weighted(task, weights);
  const shares = divide(task, { kind: 'static', seats: task.replicas, available: task.replicas, parties, kept: [] });
  return { code: 'assigned', shares };
}

function evenly({ members }: AssignmentTask): readonly Party[] {
  return members.map((member) => ({ member, weight: 1 }));
}

function weighted(task: AssignmentTask, weights: readonly StaticWeight[]): readonly Party[] {
  const rules = weights.map(({ target, weight }) => ({ matches: compileAffinity(target).matches, weight }));
  const parties: Party[] = [];
  for (const member of task.members) {
    const cluster = clusterByName(task.context.fleet, member.name);
    let weight = 0;
    for (const rule of rules) if (rule.weight > weight && rule.matches(cluster)) weight = rule.weight;
    if (weight > 0) parties.push({ member, weight });
  }
  return parties.length === 0 ? evenly(task) : parties;
}
