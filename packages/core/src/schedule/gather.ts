/**
 * The first half of an attempt: filter, score and estimate the clusters, so that selection has candidates.
 *
 * What decisions made together have in common is worked out once (`share/memo.ts`): the feasible clusters by what the filters
 * depend on, scores and estimates by the feasible clusters and what scorers and estimators depend on.
 */

import type { AttemptSettings } from './attempt.ts';
import { countedKind } from './estimate/counting.ts';
import {
  type Estimates,
  type EstimatesResult,
  estimateClusters,
  filledWith,
  withoutEstimates,
} from './estimate/estimates.ts';
import { termTiers } from './filter/cluster-affinity.ts';
import { type ActiveFilter, feasibleClusters, prepareFilters } from './filter/feasible.ts';
import type { Candidates } from './model/candidates.ts';
import type { CapacityKind, CapacityQuery } from './model/capacity.ts';
import type { ClusterView } from './model/cluster.ts';
import type { ScheduleContext } from './model/context.ts';
import type { Unit } from './model/unit.ts';
import { type Scores, scoreClusters } from './score/scores.ts';
import { remember } from './share/memo.ts';

/** Clusters that passed, and the filters that they passed. */
interface Filtered {
  readonly filters: readonly ActiveFilter[];
  readonly feasible: readonly ClusterView[];
}

export type Gathered =
  | { readonly code: 'noFit'; readonly filters: readonly ActiveFilter[] }
  | { readonly code: 'needsEstimates'; readonly queries: readonly CapacityQuery[] }
  | {
      readonly code: 'candidates';
      readonly filters: readonly ActiveFilter[];
      readonly scores: Scores;
      readonly estimates: Estimates;
      readonly counted: CapacityKind | undefined;
      readonly candidates: Candidates;
    };

export function gatherCandidates(unit: Unit, context: ScheduleContext, settings: AttemptSettings): Gathered {
  const { filters, feasible } = filterClusters(unit, context, settings);
  if (feasible.length === 0) return { code: 'noFit', filters };
  const scores = remember(
    context.memo,
    () => keysOf('scores', feasible, settings.scorers, (scorer) => scorer.dependsOn?.(unit, context)),
    () => scoreClusters(settings.scorers, unit, context, feasible),
  );
  const counted = roomMatters(unit, context, settings) ? countedKind(unit, context) : undefined;
  const estimated = estimate(unit, context, feasible, counted, settings);
  if (estimated.code === 'needsEstimates') return estimated;
  const { estimates } = estimated;
  const candidates = remember(
    context.memo,
    () => ['candidates', scores, estimates, estimates.unlimited ? unit.replicas : 0, tierKey(unit, context)],
    () => join(unit, context, feasible, scores, filledWith(unit.replicas, estimates)),
  );
  return { code: 'candidates', filters, scores, estimates, counted, candidates };
}

/**
 * Static weights over all clusters look at nobody's room, unless their term overflows. It is told to whoever wants a trace, it
 * orders what is attached with 0 replicas, and estimators outside are asked in any case.
 */
function roomMatters({ isWorkload, strategy }: Unit, { term }: ScheduleContext, settings: AttemptSettings): boolean {
  if (settings.trace || settings.enableEmptyWorkloadPropagation || settings.estimates.outsideEstimators.length > 0)
    return true;
  return !isWorkload || term.overflow !== undefined || strategy.kind !== 'staticWeight' || !strategy.ignoresSpread;
}

function filterClusters(unit: Unit, context: ScheduleContext, settings: AttemptSettings): Filtered {
  return remember(
    context.memo,
    () => keysOf('feasible', undefined, settings.filters, (filter) => filter.dependsOn?.(unit, context)),
    () => {
      const filters = prepareFilters(settings.filters, unit, context);
      return { filters, feasible: feasibleClusters(filters, context.fleet) };
    },
  );
}

function estimate(
  unit: Unit,
  context: ScheduleContext,
  feasible: readonly ClusterView[],
  counted: CapacityKind | undefined,
  { estimates, trace }: AttemptSettings,
): EstimatesResult {
  return remember(
    estimates.outsideEstimators.length === 0 ? context.memo : undefined,
    () =>
      keysOf(counted ?? 'uncounted', feasible, estimates.estimators, (one) =>
        counted === undefined ? [] : one.dependsOn?.(unit, context, counted),
      ),
    () =>
      counted === undefined
        ? { code: 'known', estimates: withoutEstimates(feasible.length) }
        : estimateClusters(unit, context, feasible, counted, estimates, trace),
  );
}

/** Plugins may depend on varying numbers of values: this keeps those of one from passing for those of the next. */
const endOfPlugin = Symbol('end of plugin');

/** All that the plugins depend on; undefined when one of them does not say. */
function keysOf<Plugin extends { readonly name: string }>(
  question: string,
  subject: unknown,
  plugins: readonly Plugin[],
  dependsOn: (plugin: Plugin) => readonly unknown[] | undefined,
): readonly unknown[] | undefined {
  const keys: unknown[] = [question, subject];
  for (const plugin of plugins) {
    const values = dependsOn(plugin);
    if (values === undefined) return undefined;
    if (!Array.isArray(values)) throw new TypeError(`${plugin.name}: dependsOn must return a list of values`);
    for (const value of values) keys.push(value);
    keys.push(endOfPlugin);
  }
  return keys;
}

function join(
  unit: Unit,
  context: ScheduleContext,
  clusters: readonly ClusterView[],
  scores: Scores,
  allocatable: Float64Array,
): Candidates {
  const available = unit.previousReplicas.size === 0 ? allocatable : withPrevious(allocatable, unit, clusters);
  return { clusters, scores: scores.total, allocatable, available, tiers: tiersOf(unit, context, clusters) };
}

function withPrevious(
  allocatable: Float64Array,
  { previousReplicas }: Unit,
  clusters: readonly ClusterView[],
): Float64Array {
  const available = allocatable.slice();
  for (let position = 0; position < clusters.length; position += 1) {
    const replicas = previousReplicas.get(clusters[position]?.name ?? '');
    if (replicas !== undefined) available[position] = (available[position] ?? 0) + replicas;
  }
  return available;
}

/** Only a term that overflows gives its clusters tiers. */
function tierKey({ isWorkload }: Unit, { term }: ScheduleContext): unknown {
  return isWorkload && term.overflow !== undefined ? term : undefined;
}

/** The first tier of the term that each cluster matches; undefined when the term does not overflow. */
function tiersOf(unit: Unit, { term }: ScheduleContext, feasible: readonly ClusterView[]): Int32Array | undefined {
  if (term.overflow === undefined || !unit.isWorkload) return undefined;
  const tiers = termTiers(unit, term);
  const tierOf = (cluster: ClusterView): number => tiers.findIndex((tier) => tier.matches(cluster));
  return Int32Array.from(feasible, (cluster) => Math.max(tierOf(cluster), 0));
}
