/**
 * Flotilla's answer to a `scheduling` case, in the form in which Karmada's was recorded.
 *
 * The outcome gives clusters, error and diagnosis; the trace gives the stages. On the way this holds `schedule` to its
 * promises: inputs are frozen, the outcome survives a structured clone, and it is the same without a trace.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ResourceBinding } from '@flotilla/api';
import { type AttemptTrace, type Fleet, type Outcome, type ScheduleOptions, schedule } from '@flotilla/core';
import type { ConformanceCase } from '../case.ts';
import { isArray, isObject, type Json, type JsonObject, member, toJson } from '../json.ts';
import { demandPlainData } from '../plain-data.ts';
import { indexedFleet } from './indexed-fleet.ts';

/** Everything but a request for estimates, which no case asks for. */
type Settled = Exclude<Outcome, { readonly code: 'needsEstimates' }>;

const errorTypes = { noFit: 'FitError', unschedulable: 'UnschedulableError', error: 'Other' } as const;

export function answerScheduling(testCase: ConformanceCase): Json {
  const binding = bindingOf(testCase);
  const outcome = decide(testCase, binding);
  return toJson({
    clusters: outcome.code === 'placed' ? outcome.clusters : null,
    observedAffinityName: observedAffinity(outcome, binding),
    error: outcome.code === 'placed' ? undefined : { type: errorTypes[outcome.code], message: outcome.message },
    diagnosis: outcome.code === 'noFit' ? outcome.diagnosis : undefined,
    attempts: outcome.attempts.length > 1 ? outcome.attempts.map(attempt) : undefined,
    stages: stages(outcome, binding),
  });
}

/** What a case hands to `schedule`, the trace switched on. */
export function schedulingInput(testCase: ConformanceCase): {
  readonly binding: ResourceBinding;
  readonly fleet: Fleet;
  readonly options: ScheduleOptions;
} {
  const { line } = testCase;
  return {
    binding: bindingOf(testCase),
    fleet: indexedFleet(testCase),
    options: {
      trace: true,
      featureGates: isObject(line['featureGates']) ? line['featureGates'] : {},
      enableEmptyWorkloadPropagation: member(line['options'], 'enableEmptyWorkloadPropagation') === true,
      otherBindings: isArray(line['otherBindings'])
        ? (line['otherBindings'] as unknown as readonly ResourceBinding[])
        : [],
    },
  };
}

function bindingOf({ line }: ConformanceCase): ResourceBinding {
  return line['binding'] as unknown as ResourceBinding;
}

function decide(testCase: ConformanceCase, binding: ResourceBinding): Settled {
  const { fleet, options } = schedulingInput(testCase);
  const outcome = schedule(binding, fleet, options);
  if (outcome.code === 'needsEstimates')
    throw new Error('schedule asks for estimates though no outside estimator is named');
  demandPlainData('the outcome', outcome);
  const { trace: _trace, ...withTrace } = outcome;
  const untraced = schedule(binding, fleet, { ...options, trace: false });
  if (!isDeepStrictEqual(withTrace, untraced)) throw new Error('the outcome is another one without a trace');
  return outcome;
}

/** The term that held; after a failure, and without named terms, the one of the status stays. */
function observedAffinity(outcome: Settled, binding: ResourceBinding): string | undefined {
  const observed = outcome.code === 'placed' ? outcome.observedAffinity : undefined;
  const before = binding.status?.schedulerObservingAffinityName;
  return observed ?? (before === '' ? undefined : before);
}

function attempt({ affinity, code, message }: Settled['attempts'][number]): unknown {
  if (code === 'placed') return { affinity };
  // The text of a FitError depends on the order of the filters, so the record leaves it out here.
  return { affinity, type: errorTypes[code], error: code === 'noFit' ? undefined : message };
}

/** The stages of the last attempt, of the first one if all failed. */
function stages(outcome: Settled, binding: ResourceBinding): unknown {
  const attempts = outcome.trace?.attempts ?? [];
  const shown = attempts.at(outcome.code === 'placed' ? -1 : 0);
  if (shown === undefined) throw new Error('the outcome has no trace of an attempt');
  const selected = shown.selection?.selected ?? [];
  return {
    affinity: shown.affinity,
    feasible: feasible(shown).map(({ name }) => name),
    scores: scores(shown),
    available: isEstimated(binding) ? available(shown) : undefined,
    regionScores: regionScores(shown),
    selected: selected.length > 0 ? selected : undefined,
  };
}

function feasible(shown: AttemptTrace): AttemptTrace['clusters'] {
  return shown.clusters.filter(({ deleting, rejections }) => deleting !== true && rejections.length === 0);
}

function scores(shown: AttemptTrace): JsonObject | undefined {
  return entriesOrNothing(feasible(shown).map(({ name, score }) => [name, score === 0 ? undefined : score]));
}

function available(shown: AttemptTrace): JsonObject | undefined {
  return entriesOrNothing(feasible(shown).map(({ name, allocatable }) => [name, allocatable]));
}

function regionScores(shown: AttemptTrace): JsonObject | undefined {
  return entriesOrNothing((shown.selection?.groups ?? []).map(({ name, score }) => [name, score]));
}

/** Karmada estimates only where there is something to run. */
function isEstimated({ spec }: ResourceBinding): boolean {
  return (spec.replicas ?? 0) > 0 || (spec.components ?? []).length > 0;
}

function entriesOrNothing(entries: readonly (readonly [string, number | undefined])[]): JsonObject | undefined {
  const known = entries.flatMap(([name, value]): readonly [string, number][] =>
    value === undefined ? [] : [[name, value]],
  );
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
