/**
 * One attempt with one affinity term: filter, score, estimate, select, assign.
 * Karmada: pkg/scheduler/core/generic_scheduler.go, `Schedule`.
 */
import type { TargetCluster } from '@flotilla/api';
import { assignReplicas } from './assign/assign.ts';
import { countedKind } from './estimate/counting.ts';
import { type EstimateSettings, type Estimates, estimateClusters } from './estimate/estimates.ts';
import { maxInt32 } from './estimate/int32.ts';
import { termTiers } from './filter/cluster-affinity.ts';
import { type ActiveFilter, diagnose, feasibleClusters, prepareFilters } from './filter/feasible.ts';
import { fitMessage } from './filter/fit-message.ts';
import type { FilterPlugin } from './filter/plugin.ts';
import type { Candidates } from './model/candidates.ts';
import type { CapacityKind, CapacityQuery } from './model/capacity.ts';
import type { ClusterView } from './model/cluster.ts';
import type { ScheduleContext } from './model/context.ts';
import type { AssignmentTrace } from './model/trace.ts';
import type { Unit } from './model/unit.ts';
import type { ScorePlugin } from './score/plugin.ts';
import { type Scores, scoreClusters } from './score/scores.ts';
import { preferenceOrder } from './select/order.ts';
import { type Selection, selectClusters } from './select/select.ts';

export interface AttemptSettings {
  readonly filters: readonly FilterPlugin[];
  readonly scorers: readonly ScorePlugin[];
  readonly estimates: EstimateSettings;
  readonly enableEmptyWorkloadPropagation: boolean;
  readonly trace: boolean;
}

export type AttemptResult =
  | { readonly code: 'placed'; readonly targets: readonly TargetCluster[] }
  | { readonly code: 'noFit'; readonly message: string; readonly diagnosis: Readonly<Record<string, string>> }
  | { readonly code: 'unschedulable' | 'error'; readonly message: string }
  | { readonly code: 'needsEstimates'; readonly queries: readonly CapacityQuery[] };

/** What the stages left behind, for the trace. */
export interface AttemptRecord {
  readonly filters: readonly ActiveFilter[];
  readonly scores?: Scores;
  readonly estimates?: Estimates;
  readonly counted?: CapacityKind;
  readonly candidates?: Candidates;
  readonly order?: Int32Array;
  readonly selection?: Selection;
  readonly assignment?: AssignmentTrace;
}

export function attempt(
  unit: Unit,
  context: ScheduleContext,
  settings: AttemptSettings,
): { readonly result: AttemptResult; readonly record: AttemptRecord } {
  const filters = prepareFilters(settings.filters, unit, context);
  const feasible = feasibleClusters(filters, context.fleet);
  if (feasible.length === 0) return { result: noFit(filters, context), record: { filters } };

  const scores = scoreClusters(settings.scorers, unit, context, feasible);
  const counted = countedKind(unit, context);
  const estimated = estimate(unit, context, feasible, counted, settings);
  if (estimated.code === 'needsEstimates') return { result: estimated, record: { filters } };
  const candidates = gather(unit, context, feasible, scores, estimated.estimates);
  const order = preferenceOrder(candidates);
  const kind = counted === undefined ? {} : { counted };
  const soFar = { filters, scores, estimates: estimated.estimates, ...kind, candidates, order };

  const selection = selectClusters(unit, candidates, order, context);
  if (!selection.ok) {
    const result = { code: 'error', message: `failed to select clusters: ${selection.message}` } as const;
    return { result, record: { ...soFar, selection } };
  }
  const assignment = assignReplicas(unit, candidates, selection.selected, context, settings);
  const record = { ...soFar, selection, ...(assignment.trace === undefined ? {} : { assignment: assignment.trace }) };
  if (assignment.code === 'assigned') return { result: { code: 'placed', targets: assignment.targets }, record };
  return { result: { code: assignment.code, message: `failed to assign replicas: ${assignment.message}` }, record };
}

function noFit(filters: readonly ActiveFilter[], { fleet }: ScheduleContext): AttemptResult {
  const reasons = diagnose(filters, fleet);
  const diagnosis = Object.fromEntries([...reasons].map(([name, { message }]) => [name, message]));
  return { code: 'noFit', message: fitMessage(fleet.clusters.length, reasons), diagnosis };
}

function estimate(
  unit: Unit,
  context: ScheduleContext,
  feasible: readonly ClusterView[],
  counted: CapacityKind | undefined,
  settings: AttemptSettings,
): ReturnType<typeof estimateClusters> {
  if (counted !== undefined)
    return estimateClusters(unit, context, feasible, counted, settings.estimates, settings.trace);
  const allocatable = new Float64Array(feasible.length).fill(maxInt32);
  return { code: 'known', estimates: { allocatable, reports: new Map() } };
}

function gather(
  unit: Unit,
  context: ScheduleContext,
  feasible: readonly ClusterView[],
  scores: Scores,
  { allocatable }: Estimates,
): Candidates {
  const { previousReplicas } = unit;
  const available =
    previousReplicas.size === 0
      ? allocatable
      : Float64Array.from(
          allocatable,
          (room, position) => room + (previousReplicas.get(feasible[position]?.name ?? '') ?? 0),
        );
  return { clusters: feasible, scores: scores.total, allocatable, available, tiers: tiersOf(unit, context, feasible) };
}

/** The first tier of the term that each cluster matches; undefined when the term does not overflow. */
function tiersOf(unit: Unit, { term }: ScheduleContext, feasible: readonly ClusterView[]): Int32Array | undefined {
  if (term.overflow === undefined || !unit.isWorkload) return undefined;
  const tiers = termTiers(unit, term);
  return Int32Array.from(feasible, (cluster) =>
    Math.max(
      tiers.findIndex((tier) => tier.matches(cluster)),
      0,
    ),
  );
}
