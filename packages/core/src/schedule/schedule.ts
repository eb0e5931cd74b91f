/**
 * The scheduler: where a unit goes and with how many replicas.
 *
 * The story in one page: the binding becomes a unit; its affinity terms are tried in order (`affinity-terms.ts`); each attempt
 * (`attempt.ts`) filters the clusters, scores them, estimates what they hold, selects among them and assigns replicas. The first
 * attempt that succeeds is the answer; when all fail, the first failure is.
 */

import { termsToTry } from './affinity-terms.ts';
import { type AttemptResult, type AttemptSettings, attempt } from './attempt.ts';
import { defaultEstimators } from './estimate/plugins.ts';
import { defaultFilters } from './filter/plugins.ts';
import type { ScheduleContext } from './model/context.ts';
import type { Fleet } from './model/fleet.ts';
import { defaultFeatureGates, type ScheduleOptions } from './model/options.ts';
import type { Attempt, Outcome } from './model/outcome.ts';
import type { AttemptTrace, QuirkNote } from './model/trace.ts';
import type { AffinityTerm, BindingLike, Unit } from './model/unit.ts';
import { normalizeUnit } from './normalize/unit.ts';
import { karmadaQuirks } from './quirks.ts';
import { defaultScorers } from './score/plugins.ts';
import { traceAttempt } from './trace-attempt.ts';

/**
 * Decides where a binding's resource goes: Karmada v1.19's scheduling, result for result.
 *
 * Pure: nothing is mutated (arguments may be frozen), no clock, no I/O. The outcome is plain data, told apart by `code`.
 * `needsEstimates` asks for what outside estimators know; call again with `options.estimates`.
 *
 * @param binding A ResourceBinding or ClusterResourceBinding; `spec` and, for rescheduling, `status` are read.
 * @param fleet From {@link createFleet}; any number of decisions may share it.
 * @throws {BindingError} when the binding does not name its resource, or a quantity does not parse.
 * @example
 * const outcome = schedule(binding, createFleet(clusters), { trace: true });
 * if (outcome.code === 'placed') console.log(outcome.clusters);
 * @see Karmada pkg/scheduler/scheduler.go and pkg/scheduler/core/generic_scheduler.go
 */
export function schedule(binding: BindingLike, fleet: Fleet, options: ScheduleOptions = {}): Outcome {
  const unit = normalizeUnit(binding);
  const settings = settingsOf(options);
  const quirks: QuirkNote[] = [];
  const attempts: Attempt[] = [];
  const traces: AttemptTrace[] = [];
  let firstFailure: Exclude<AttemptResult, { code: 'placed' | 'needsEstimates' }> | undefined;
  for (const term of termsToTry(unit)) {
    const context = contextOf(fleet, term, options, quirks);
    const { result, record } = attempt(unit, context, settings);
    if (result.code === 'needsEstimates') return result;
    const tried = describeAttempt(unit, term, result);
    attempts.push(tried);
    if (settings.trace) traces.push(traceAttempt(fleet, term, tried, record));
    if (result.code === 'placed') {
      const observed = unit.namedTerms && term.name !== undefined ? { observedAffinity: term.name } : {};
      return { code: 'placed', clusters: result.targets, ...observed, attempts, ...traceOf(settings, traces, quirks) };
    }
    firstFailure ??= result;
  }
  return { ...failureOf(firstFailure, fleet), attempts, ...traceOf(settings, traces, quirks) };
}

function settingsOf(options: ScheduleOptions): AttemptSettings {
  return {
    filters: options.filters ?? defaultFilters,
    scorers: options.scorers ?? defaultScorers,
    estimates: {
      estimators: options.estimators ?? defaultEstimators,
      outsideEstimators: options.outsideEstimators ?? [],
      answers: options.estimates ?? [],
      failedEstimates: options.failedEstimates ?? 'ignore',
    },
    enableEmptyWorkloadPropagation: options.enableEmptyWorkloadPropagation ?? false,
    trace: options.trace ?? false,
  };
}

function contextOf(fleet: Fleet, term: AffinityTerm, options: ScheduleOptions, notes: QuirkNote[]): ScheduleContext {
  const noteQuirk: ScheduleContext['noteQuirk'] = (name, detail) => {
    if (!notes.some((note) => note.name === name && note.detail === detail)) notes.push({ name, detail });
  };
  return {
    fleet,
    term,
    gates: { ...defaultFeatureGates, ...options.featureGates },
    quirks: { ...karmadaQuirks, ...options.quirks },
    otherBindings: options.otherBindings ?? [],
    noteQuirk: options.trace ? noteQuirk : ignoreNote,
  };
}

function ignoreNote(): void {
  // Without a trace nobody asks which quirk decided.
}

function describeAttempt(
  unit: Unit,
  { name }: AffinityTerm,
  result: Exclude<AttemptResult, { code: 'needsEstimates' }>,
): Attempt {
  const affinity = unit.namedTerms && name !== undefined ? { affinity: name } : {};
  return { ...affinity, code: result.code, ...(result.code === 'placed' ? {} : { message: result.message }) };
}

type Failure =
  | {
      readonly code: 'noFit';
      readonly message: string;
      readonly diagnosis: Readonly<Record<string, string>>;
      readonly clusterCount: number;
    }
  | { readonly code: 'unschedulable' | 'error'; readonly message: string };

function failureOf(
  result: Exclude<AttemptResult, { code: 'placed' | 'needsEstimates' }> | undefined,
  fleet: Fleet,
): Failure {
  if (result === undefined) return { code: 'error', message: 'no affinity term to try' };
  return result.code === 'noFit' ? { ...result, clusterCount: fleet.clusters.length } : result;
}

function traceOf(
  settings: AttemptSettings,
  attempts: readonly AttemptTrace[],
  quirks: readonly QuirkNote[],
): { readonly trace?: { readonly attempts: readonly AttemptTrace[]; readonly quirks: readonly QuirkNote[] } } {
  return settings.trace ? { trace: { attempts, quirks } } : {};
}
