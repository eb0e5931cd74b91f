/**
 * One attempt with one affinity term: filter, score, estimate, select, assign.
 * Karmada: pkg/scheduler/core/generic_scheduler.go, `Schedule`.
 */
import type { TargetCluster } from '@flotilla/api';
import type { EstimateSettings, Estimates } from './estimate/estimates.ts';
import { type ActiveFilter, diagnose } from './filter/feasible.ts';
import { fitMessage } from './filter/fit-message.ts';
import type { FilterPlugin } from './filter/plugin.ts';
import { gatherCandidates } from './gather.ts';
import type { Candidates } from './model/candidates.ts';
import type { CapacityKind, CapacityQuery } from './model/capacity.ts';
import type { ScheduleContext } from './model/context.ts';
import type { AssignmentTrace } from './model/trace.ts';
import type { Unit } from './model/unit.ts';
import { placeUnit } from './place.ts';
import type { ScorePlugin } from './score/plugin.ts';
import type { Scores } from './score/scores.ts';
import type { Selection } from './select/select.ts';
import { remember } from './share/memo.ts';

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
  readonly counted?: CapacityKind | undefined;
  readonly candidates?: Candidates;
  readonly order?: Int32Array;
  readonly selection?: Selection;
  readonly assignment?: AssignmentTrace | undefined;
}

export interface Attempted {
  readonly result: AttemptResult;
  readonly record: AttemptRecord;
}

export function attempt(unit: Unit, context: ScheduleContext, settings: AttemptSettings): Attempted {
  const gathered = gatherCandidates(unit, context, settings);
  switch (gathered.code) {
    case 'needsEstimates':
      return { result: gathered, record: { filters: [] } };
    case 'noFit':
      return { result: sharedNoFit(gathered.filters, context), record: gathered };
    case 'candidates': {
      const { order, selection, assignment } = placeUnit(unit, gathered.candidates, context, settings);
      const record = settings.trace ? { ...gathered, order, selection, assignment: assignment?.trace } : gathered;
      if (!selection.ok) return { result: failed('error', 'failed to select clusters', selection.message), record };
      if (assignment?.code === 'assigned') return { result: { code: 'placed', targets: assignment.targets }, record };
      const { code, message } = assignment ?? { code: 'error', message: 'nothing was assigned' };
      return { result: failed(code, 'failed to assign replicas', message), record };
    }
  }
}

function failed(code: 'unschedulable' | 'error', what: string, message: string): AttemptResult {
  return { code, message: `${what}: ${message}` };
}

/** The diagnosis names every cluster: bindings that the same filters keep out share one. */
function sharedNoFit(filters: readonly ActiveFilter[], context: ScheduleContext): AttemptResult {
  return remember(
    context.memo,
    () => ['noFit', filters],
    () => noFit(filters, context),
  );
}

function noFit(filters: readonly ActiveFilter[], { fleet }: ScheduleContext): AttemptResult {
  const reasons = diagnose(filters, fleet);
  const diagnosis = Object.fromEntries([...reasons].map(([name, { message }]) => [name, message]));
  return { code: 'noFit', message: fitMessage(fleet.clusters.length, reasons), diagnosis };
}
