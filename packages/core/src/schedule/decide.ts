/**
 * One decision: the affinity terms of a unit are tried in order until one holds.
 * Karmada: pkg/scheduler/scheduler.go, `scheduleResourceBindingWithClusterAffinities`.
 */
import type { ResourceBinding } from '@flotilla/api';
import { termsToTry } from './affinity-terms.ts';
import { type AttemptResult, type AttemptSettings, attempt } from './attempt.ts';
import { defaultEstimators } from './estimate/plugins.ts';
import { defaultFilters } from './filter/plugins.ts';
import type { ScheduleContext } from './model/context.ts';
import type { Fleet } from './model/fleet.ts';
import { defaultFeatureGates, type FeatureGates, type ScheduleOptions } from './model/options.ts';
import type { Attempt, Outcome } from './model/outcome.ts';
import { knownSwitchesOver } from './model/switches.ts';
import type { AttemptTrace, QuirkNote } from './model/trace.ts';
import type { AffinityTerm, Unit } from './model/unit.ts';
import { checkEntries, refuseArgument } from './normalize/entries.ts';
import { karmadaQuirks, type Quirks } from './quirks.ts';
import { defaultScorers } from './score/plugins.ts';
import type { Memo } from './share/memo.ts';
import { traceAttempt } from './trace-attempt.ts';

/** What all decisions of one call have in common. */
export interface Run {
  readonly fleet: Fleet;
  readonly settings: AttemptSettings;
  readonly gates: FeatureGates;
  readonly quirks: Quirks;
  readonly otherBindings: readonly ResourceBinding[];
  readonly memo: Memo | undefined;
}

/** @param memo What several decisions share; a trace is recorded for each on its own, so with a trace nothing is shared. */
export function prepareRun(fleet: Fleet, options: ScheduleOptions, memo: Memo | undefined): Run {
  if (Array.isArray(fleet))
    throw new TypeError('the fleet is a list of clusters; index it with createFleet(clusters) first');
  const { featureGates, quirks, trace } = options;
  refuseEqualNames('filters', options.filters ?? []);
  refuseEqualNames('scorers', options.scorers ?? []);
  checkEntries(options.estimates, 'options.estimates', refuseArgument);
  if (featureGates?.WorkloadAffinity) checkEntries(options.otherBindings, 'options.otherBindings', refuseArgument);
  const outside = (options.outsideEstimators ?? []).map((name) => ({ name }));
  refuseEqualNames('estimators', [...(options.estimators ?? defaultEstimators), ...outside]);
  return {
    fleet,
    settings: settingsOf(options),
    gates: knownSwitchesOver('featureGates', defaultFeatureGates, featureGates),
    quirks: knownSwitchesOver('quirks', karmadaQuirks, quirks),
    otherBindings: options.otherBindings ?? noBindings,
    memo: trace || !canShare(options) ? undefined : memo,
  };
}

/** A plugin that does not say what it depends on makes every unit a case of its own: nothing is worth remembering. */
function canShare({ filters = [], scorers = [], estimators = [], outsideEstimators = [] }: ScheduleOptions): boolean {
  return (
    outsideEstimators.length === 0 &&
    [...filters, ...scorers, ...estimators].every((one) => one.dependsOn !== undefined)
  );
}

/** The trace tells plugins apart by name. @throws {RangeError} */
function refuseEqualNames(option: string, plugins: readonly { readonly name: string }[]): void {
  checkEntries(plugins, `options.${option}`, refuseArgument);
  if (plugins.length < 2) return;
  const names = new Set<string>();
  for (const { name } of plugins) {
    if (names.has(name)) throw new RangeError(`options.${option}: two are named ${name}; give each a name of its own`);
    names.add(name);
  }
}

export function decide(unit: Unit, run: Run): Outcome {
  const { fleet, settings } = run;
  const quirks: QuirkNote[] = [];
  const attempts: Attempt[] = [];
  const traces: AttemptTrace[] = [];
  let firstFailure: Exclude<AttemptResult, { code: 'placed' | 'needsEstimates' }> | undefined;
  // Where a unit already runs is its own: what depends on it is no use to others and would only be kept.
  const ownRun = unit.previous.length === 0 ? run : { ...run, memo: undefined };
  for (const term of termsToTry(unit)) {
    const { result, record } = attempt(unit, contextOf(ownRun, term, quirks), settings);
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

export function contextOf(run: Run, term: AffinityTerm, notes: QuirkNote[]): ScheduleContext {
  const { fleet, gates, quirks, otherBindings, memo, settings } = run;
  const noteQuirk: ScheduleContext['noteQuirk'] = (name, detail) => {
    if (!notes.some((note) => note.name === name && note.detail === detail)) notes.push({ name, detail });
  };
  return { fleet, term, gates, quirks, otherBindings, memo, noteQuirk: settings.trace ? noteQuirk : ignoreNote };
}

const noBindings: readonly ResourceBinding[] = [];

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
