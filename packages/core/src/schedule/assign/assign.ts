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
import type { AssignmentResult, AssignmentTask, Member, Share } from './share.ts';
import { assignStaticWeight } from './static-weight.ts';
import { tieOrder } from './tie-order.ts';

export type Assignment =
  | { readonly code: 'assigned'; readonly targets: readonly TargetCluster[]; readonly trace?: AssignmentTrace }
  | { readonly code: 'unschedulable' | 'error'; readonly message: string; readonly trace?: AssignmentTrace };

export interface AssignSettings {
  readonly enableEmptyWorkloadPropagation: boolean;
  readonly trace: boolean;
}

/** @param selected Positions in order of selection. */
export function assignReplicas(
  unit: Unit,
  candidates: Candidates,
  selected: Iterable<number>,
  context: ScheduleContext,
  settings: AssignSettings,
): Assignment {
  const members = Array.from(selected, (position) => memberAt(candidates, position));
  const divisions: DivisionTrace[] = [];
  const record = settings.trace ? (division: DivisionTrace) => divisions.push(division) : undefined;
  const result = members.length === 0 ? noClusters : assignMembers(unit, candidates, members, context, record);
  const traced = (
    shares: readonly Share[],
    attached: readonly string[],
    failure?: string,
  ): { readonly trace?: AssignmentTrace } =>
    settings.trace ? { trace: traceOf(unit, divisions, shares, attached, failure) } : {};
  if (result.code !== 'assigned') {
    return { code: result.code, message: result.message, ...traced([], [], result.message) };
  }
  const kept = unit.isWorkload ? result.shares.filter(({ replicas }) => replicas > 0) : result.shares;
  const attached = settings.enableEmptyWorkloadPropagation ? withoutShare(members, kept) : [];
  const components = componentsOf(unit, context);
  const targets = [...kept, ...attached.map((name) => ({ name, replicas: 0 }))].map((share) => ({
    ...share,
    ...components,
  }));
  return { code: 'assigned', targets, ...traced(result.shares, attached) };
}

const noClusters = { code: 'error', message: 'no clusters available to schedule' } as const;

function assignMembers(
  unit: Unit,
  candidates: Candidates,
  members: readonly Member[],
  context: ScheduleContext,
  record: AssignmentTask['record'],
): AssignmentResult {
  if (!unit.isWorkload) return { code: 'assigned', shares: members.map(({ name }) => ({ name, replicas: 0 })) };
  const { strategy, replicas, uid } = unit;
  const task: AssignmentTask = {
    unit,
    context,
    strategy,
    replicas,
    members,
    ties: tieOrder(uid),
    tier: undefined,
    record,
  };
  const { tiers } = candidates;
  if (tiers === undefined) return assignByStrategy(task);
  return assignOverflow(task, ({ position }) => tiers[position] ?? 0, assignByStrategy);
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

function memberAt(candidates: Candidates, position: number): Member {
  const allocatable = candidates.allocatable[position] ?? 0;
  return {
    position,
    name: clusterAt(candidates, position).name,
    allocatable,
    available: candidates.available[position] ?? 0,
  };
}

function withoutShare(members: readonly Member[], shares: readonly Share[]): readonly string[] {
  const placed = new Set(shares.map(({ name }) => name));
  return members.map(({ name }) => name).filter((name) => !placed.has(name));
}

/** A set of several components is recorded with every target. */
function componentsOf(unit: Unit, context: ScheduleContext): Pick<TargetCluster, 'components'> {
  if (!schedulesSets(unit, context) || unit.components.length <= 1) return {};
  return { components: unit.components.map(({ name, replicas }) => ({ name, replicas })) };
}

function traceOf(
  unit: Unit,
  divisions: readonly DivisionTrace[],
  shares: readonly Share[],
  attached: readonly string[],
  failure: string | undefined,
): AssignmentTrace {
  return {
    strategy: unit.isWorkload ? unit.strategy.kind : 'clustersOnly',
    mode: unit.fresh ? 'fresh' : 'steady',
    divisions,
    shares: shares.map(({ name, replicas }) => ({ cluster: name, replicas })),
    zeroRemoved: unit.isWorkload,
    attached,
    ...(failure === undefined ? {} : { failure }),
  };
}
