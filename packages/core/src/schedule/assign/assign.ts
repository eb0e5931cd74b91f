/**
 * Assignment: how many replicas each selected cluster gets.
 *
 * What has no replicas to assign (a ConfigMap, a multi-component workload) goes to every selected cluster. Otherwise the
 * strategy decides, tier by tier where the affinity term overflows, and targets that ended with 0 replicas are removed,
 * unless empty-workload propagation keeps them.
 * Karmada: pkg/scheduler/core/assignment.go, `AssignReplicas`, and generic_scheduler.go.
 */
import type { TargetCluster } from '@flotilla/api';
import { schedulesSets } from '../estimate/counting.ts';
import { type Candidates, clusterAt } from '../model/candidates.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { AssignmentTrace, DivisionTrace } from '../model/trace.ts';
import type { Unit } from '../model/unit.ts';
import { assignDuplicated } from './duplicated.ts';
import { assignDynamic } from './dynamic.ts';
import { assignOverflow } from './overflow.ts';
import type { AssignmentResult, AssignmentTask, Shares } from './share.ts';
import { assignStaticWeight } from './static-weight.ts';
import { newTarget, sharedTargets } from './targets.ts';
import { tieOrder } from './tie-order.ts';

export type Assignment =
  | { readonly code: 'assigned'; readonly targets: readonly TargetCluster[]; readonly trace?: AssignmentTrace }
  | { readonly code: 'unschedulable' | 'error'; readonly message: string; readonly trace?: AssignmentTrace };

export interface AssignSettings {
  readonly enableEmptyWorkloadPropagation: boolean;
  readonly trace: boolean;
}

/** @param members Positions in order of selection. */
export function assignReplicas(
  unit: Unit,
  candidates: Candidates,
  members: Int32Array,
  context: ScheduleContext,
  settings: AssignSettings,
): Assignment {
  const divisions: DivisionTrace[] = [];
  const record = settings.trace ? (division: DivisionTrace) => divisions.push(division) : undefined;
  const result = members.length === 0 ? noClusters : assignMembers(unit, candidates, members, context, record);
  const report = { unit, candidates, divisions };
  if (result.code !== 'assigned') {
    const failure = settings.trace ? { trace: { ...traceOf(report, undefined, []), failure: result.message } } : {};
    return { code: result.code, message: result.message, ...failure };
  }
  const targets = targetsOf(unit, candidates, result.shares, context);
  const attached = settings.enableEmptyWorkloadPropagation ? withoutShare(candidates, members, targets) : [];
  const all = attached.length === 0 ? targets : [...targets, ...attached.map((name) => ({ name, replicas: 0 }))];
  const traced = settings.trace ? { trace: traceOf(report, result.shares, attached) } : {};
  return { code: 'assigned', targets: withComponents(all, unit, context), ...traced };
}

const noClusters = { code: 'error', message: 'no clusters available to schedule' } as const;

function assignMembers(
  unit: Unit,
  candidates: Candidates,
  members: Int32Array,
  context: ScheduleContext,
  record: AssignmentTask['record'],
): AssignmentResult {
  if (!unit.isWorkload) {
    return { code: 'assigned', shares: { positions: members, replicas: new Float64Array(members.length) } };
  }
  const { strategy, replicas, uid } = unit;
  const ties = tieOrder(uid);
  const task: AssignmentTask = {
    unit,
    context,
    strategy,
    candidates,
    replicas,
    members,
    ties,
    tier: undefined,
    record,
  };
  return candidates.tiers === undefined
    ? assignByStrategy(task)
    : assignOverflow(task, candidates.tiers, assignByStrategy);
}

function assignByStrategy(task: AssignmentTask): AssignmentResult {
  switch (task.strategy.kind) {
    case 'duplicated':
      return assignDuplicated(task);
    case 'staticWeight':
      return assignStaticWeight(task, task.strategy.weights);
    case 'dynamicWeight':
    case 'aggregated':
      return assignDynamic(task);
  }
}

/** A workload's targets without replicas are removed; what is no workload has no replicas anywhere. */
function targetsOf(
  unit: Unit,
  candidates: Candidates,
  { positions, replicas }: Shares,
  { memo }: ScheduleContext,
): readonly TargetCluster[] {
  const targets: TargetCluster[] = [];
  const target = memo === undefined ? newTarget : sharedTargets(memo);
  for (let index = 0; index < positions.length; index += 1) {
    const count = replicas[index] ?? 0;
    if (count > 0 || !unit.isWorkload) targets.push(target(clusterAt(candidates, positions[index] ?? 0), count));
  }
  return targets;
}

function withoutShare(
  candidates: Candidates,
  members: Int32Array,
  targets: readonly TargetCluster[],
): readonly string[] {
  const placed = new Set(targets.map(({ name }) => name));
  return Array.from(members, (position) => clusterAt(candidates, position).name).filter((name) => !placed.has(name));
}

/** A set of several components is recorded with every target. */
function withComponents(
  targets: readonly TargetCluster[],
  unit: Unit,
  context: ScheduleContext,
): readonly TargetCluster[] {
  if (unit.components.length <= 1 || !schedulesSets(unit, context)) return targets;
  return targets.map((target) => ({
    ...target,
    components: unit.components.map(({ name, replicas }) => ({ name, replicas })),
  }));
}

interface Report {
  readonly unit: Unit;
  readonly candidates: Candidates;
  readonly divisions: readonly DivisionTrace[];
}

function traceOf(
  { unit, candidates, divisions }: Report,
  shares: Shares | undefined,
  attached: readonly string[],
): AssignmentTrace {
  const replicas = shares?.replicas ?? [];
  return {
    strategy: unit.isWorkload ? unit.strategy.kind : 'clustersOnly',
    mode: unit.fresh ? 'fresh' : 'steady',
    divisions,
    shares: Array.from(shares?.positions ?? [], (position, index) => ({
      cluster: clusterAt(candidates, position).name,
      replicas: replicas[index] ?? 0,
    })),
    zeroRemoved: unit.isWorkload,
    attached,
  };
}
