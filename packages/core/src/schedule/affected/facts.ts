/**
 * The facts about one cluster that a decision is made of, worked out with the same filters, scorers and estimators.
 *
 * A decision is a function of these facts of every cluster (and of how many clusters there are, where nothing fits). So when none
 * of a cluster's facts differs between two fleets, the cluster's change cannot change the decision. This holds for
 * plugins of users too, as long as what they say of a cluster depends on that cluster and the unit, and not on others.
 */
import type { AttemptSettings } from '../attempt.ts';
import { countedKind } from '../estimate/counting.ts';
import { estimateClusters } from '../estimate/estimates.ts';
import { maxInt32 } from '../estimate/int32.ts';
import { termTiers } from '../filter/cluster-affinity.ts';
import { type ActiveFilter, prepareFilters } from '../filter/feasible.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Rejection } from '../model/reasons.ts';
import type { Unit } from '../model/unit.ts';
import { compileAffinity } from '../normalize/affinity.ts';
import { scoreClusters } from '../score/scores.ts';
import type { ClusterStanding } from './model.ts';

export interface Facts {
  readonly standing: ClusterStanding;
  /** What a decision may look at in a feasible cluster; undefined where it is not feasible. */
  readonly candidate: CandidateFacts | undefined;
}

export interface CandidateFacts {
  readonly score: number;
  /** Undefined: nobody knows, or nobody was asked. */
  readonly estimate: number | undefined;
  readonly tier: number;
  readonly region: string;
  readonly weight: number;
}

const feasible: ClusterStanding = { code: 'feasible' };
const deleting: Facts = { standing: { code: 'deleting' }, candidate: undefined };
const absent: Facts = { standing: { code: 'absent' }, candidate: undefined };

/** @param clusters Of the context's fleet; undefined where the fleet does not have the cluster. */
export function factsOf(
  unit: Unit,
  context: ScheduleContext,
  settings: AttemptSettings,
  clusters: readonly (ClusterView | undefined)[],
): readonly Facts[] {
  const filters = prepareFilters(settings.filters, unit, context);
  const rejections = new Map<Rejection, Facts>();
  const verdicts = clusters.map((cluster) => verdictOn(filters, cluster, rejections));
  const candidates: ClusterView[] = [];
  for (const [at, cluster] of clusters.entries()) {
    if (cluster !== undefined && verdicts[at] === undefined) candidates.push(cluster);
  }
  const seen = candidateFacts(unit, context, settings, candidates);
  let next = 0;
  return verdicts.map((verdict) => verdict ?? { standing: feasible, candidate: seen[next++] });
}

function candidateFacts(
  unit: Unit,
  context: ScheduleContext,
  settings: AttemptSettings,
  candidates: readonly ClusterView[],
): readonly CandidateFacts[] {
  if (candidates.length === 0) return [];
  const scores = scoreClusters(settings.scorers, unit, context, candidates).total;
  const estimates = estimatesOf(unit, context, settings, candidates);
  const tierOf = tierQuestion(unit, context);
  const weightOf = weightQuestion(unit);
  return candidates.map((cluster, position) => ({
    score: scores[position] ?? 0,
    estimate: estimates?.[position],
    tier: tierOf(cluster),
    region: cluster.region,
    weight: weightOf(cluster),
  }));
}

/** Undefined: feasible. Clusters that were rejected alike share their facts. */
function verdictOn(
  filters: readonly ActiveFilter[],
  cluster: ClusterView | undefined,
  rejections: Map<Rejection, Facts>,
): Facts | undefined {
  if (cluster === undefined) return absent;
  if (cluster.deleting) return deleting;
  for (const { check } of filters) {
    const rejection = check(cluster);
    if (rejection === undefined) continue;
    const { message } = rejection;
    const facts = rejections.get(rejection) ?? { standing: { code: 'rejected', message }, candidate: undefined };
    rejections.set(rejection, facts);
    return facts;
  }
  return undefined;
}

/**
 * Undefined when nothing is estimated, or when an outside estimator has yet to answer for one of the clusters: the outcome
 * then is `needsEstimates`, which depends on which clusters are feasible and on nothing else.
 */
function estimatesOf(
  unit: Unit,
  context: ScheduleContext,
  settings: AttemptSettings,
  candidates: readonly ClusterView[],
): readonly (number | undefined)[] | undefined {
  const kind = countedKind(unit, context);
  if (kind === undefined) return undefined;
  const result = estimateClusters(unit, context, candidates, kind, settings.estimates, false);
  if (result.code === 'needsEstimates') return undefined;
  return Array.from(result.estimates.allocatable, (room) => (room === maxInt32 ? undefined : room));
}

function tierQuestion(unit: Unit, { term }: ScheduleContext): (cluster: ClusterView) => number {
  if (!unit.isWorkload || term.overflow === undefined) return () => 0;
  const tiers = termTiers(unit, term);
  return (cluster) => tiers.findIndex((tier) => tier.matches(cluster));
}

function weightQuestion({ isWorkload, strategy }: Unit): (cluster: ClusterView) => number {
  if (!isWorkload || strategy.kind !== 'staticWeight') return () => 0;
  const rules = (strategy.weights ?? []).map(({ target, weight }) => ({ ...compileAffinity(target), weight }));
  return (cluster) =>
    rules.reduce((most, { matches, weight }) => (weight > most && matches(cluster) ? weight : most), 0);
}
