/**
 * The general estimator: what the cluster's own status says it can hold.
 *
 * For replicas: the pods that still fit bound everything; then node grades where the cluster reports them (they *replace*
 * the resource summary), otherwise the summary. No summary, or no pods, is 0 and not "unlimited". Without requirements
 * the pods are the answer.
 * Karmada: pkg/estimator/client/general.go, `maxAvailableReplicas`.
 *
 * @example 10 free pods, 4 free cpus, 500m a replica: 8.
 */
import type { CapacityReport, EstimatorPlugin } from '../model/capacity.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Unit } from '../model/unit.ts';
import { componentSetsEstimate } from './component-sets.ts';
import { least } from './exact.ts';
import { gradesEstimate } from './grades.ts';
import { asReplicas } from './int32.ts';
import { freePods } from './pods.ts';
import { summaryEstimate } from './summary.ts';

export const generalEstimator: EstimatorPlugin = {
  name: 'general',
  dependsOn: ({ requests, components }, _context, kind) => [kind === 'componentSets' ? components : requests],
  prepare(unit, context, kind) {
    return kind === 'componentSets' ? componentSetsEstimate(unit.components, context) : replicasEstimate(unit, context);
  },
};

function replicasEstimate(unit: Unit, context: ScheduleContext): (cluster: ClusterView) => CapacityReport {
  const { fleet, gates } = context;
  const { models } = fleet;
  if (unit.requests === undefined) return ({ index }) => podsOnly(freePods(fleet, index), context);
  const bySummary = summaryEstimate(unit.requests, fleet);
  const byGrades = gradesEstimate(unit.requests);
  return ({ index }) => {
    const pods = freePods(fleet, index);
    if (pods <= 0) return 0;
    const grades = gates.CustomizedClusterResourceModeling ? models[index] : undefined;
    const bound = grades === undefined ? bySummary(index) : byGrades(grades);
    return asReplicas(least(bound, pods), context);
  };
}

function podsOnly(pods: number | bigint, context: ScheduleContext): CapacityReport {
  return pods > 0 ? asReplicas(pods, context) : 0;
}
