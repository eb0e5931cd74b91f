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
import { clusterAt } from '../model/candidates.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { StaticWeight } from '../model/unit.ts';
import { compileAffinity } from '../normalize/affinity.ts';
import { oncePerClass } from '../normalize/once-per-class.ts';
import { remember } from '../share/memo.ts';
import { divide } from './division.ts';
import type { AssignmentResult, AssignmentTask, Division } from './share.ts';

export function assignStaticWeight(task: AssignmentTask, rules: readonly StaticWeight[] | undefined): AssignmentResult {
  const { candidates, context, members, replicas } = task;
  const { parties, weights } = remember(
    context.memo,
    () => ['weights', rules, candidates, members],
    () => weigh(task, rules ?? []),
  );
  const shares = divide(task, {
    kind: 'static',
    seats: replicas,
    available: replicas,
    parties,
    weights,
    kept: undefined,
  });
  return { code: 'assigned', shares };
}

function weigh(task: AssignmentTask, rules: readonly StaticWeight[]): Pick<Division, 'parties' | 'weights'> {
  const weights = weightsByPosition(task, rules);
  const weighted = task.members.filter((position) => (weights[position] ?? 0) > 0);
  return weighted.length > 0 ? { parties: weighted, weights } : { parties: task.members, weights: weights.fill(1) };
}

function weightsByPosition(
  { candidates, members, context }: AssignmentTask,
  rules: readonly StaticWeight[],
): Float64Array {
  const weights = new Float64Array(candidates.clusters.length);
  for (const { target, weight } of rules) {
    const { matches, reads } = compileAffinity(target);
    const test: (cluster: ClusterView) => boolean = oncePerClass(matches, reads, context.fleet);
    for (const position of members) {
      if (weight > (weights[position] ?? 0) && test(clusterAt(candidates, position))) weights[position] = weight;
    }
  }
  return weights;
}
