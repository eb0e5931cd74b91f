/**
 * What one binding learns of the changed clusters, term by term.
 *
 * Most bindings put the same questions, and then they are asked once. What the built-in plugins say about a cluster depends on
 * the binding's own history in two ways only: whether it is there already, and whether it is being evicted from there.
 * So four stand-ins, each everywhere or nowhere, answer for all bindings with an equal placement, API and requests. Plugins
 * of users may look at anything; with them every binding asks for itself.
 */
import type { ReplicaRequirements } from '@flotilla/api';
import type { AttemptSettings } from '../attempt.ts';
import { defaultEstimators } from '../estimate/plugins.ts';
import { defaultFilters } from '../filter/plugins.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { BindingLike, Unit } from '../model/unit.ts';
import { normalizeUnit } from '../normalize/unit.ts';
import { defaultScorers } from '../score/plugins.ts';
import { createMemo } from '../share/memo.ts';
import { createSharing } from '../share/sharing.ts';
import type { PossibleChange } from './compare.ts';
import { lazily } from './lazily.ts';
import { type Comparison, type Question, questionsOf } from './question.ts';

/** The answers for one binding; terms and changes by position. */
export interface Inquiry {
  /** The terms' questions for a binding without a history. */
  readonly plain: readonly Question[];
  readonly possible: (term: number, change: number) => readonly PossibleChange[];
  /** Does the cluster pass the filters for this binding? */
  readonly fits: (term: number, cluster: ClusterView) => boolean;
}

/** Prepares to ask for any number of bindings. */
export function inquiries(comparison: Comparison): (binding: BindingLike) => Inquiry {
  return isBuiltIn(comparison.compared) ? sharedInquiries(comparison) : (binding) => ownInquiry(binding, comparison);
}

function isBuiltIn({ filters, scorers, estimates }: AttemptSettings): boolean {
  return (
    filters.every((filter) => defaultFilters.includes(filter)) &&
    scorers.every((scorer) => defaultScorers.includes(scorer)) &&
    estimates.estimators.every((estimator) => defaultEstimators.includes(estimator))
  );
}

function ownInquiry(binding: BindingLike, comparison: Comparison): Inquiry {
  const questions = questionsOf(normalizeUnit(binding), comparison);
  return {
    plain: questions,
    possible: (term, change) => questions[term]?.possible[change] ?? [],
    fits: (term, cluster) => questions[term]?.fits(cluster) ?? false,
  };
}

function sharedInquiries(comparison: Comparison): (binding: BindingLike) => Inquiry {
  const memo = createMemo();
  const keysOf = questionKeys(comparison);
  const make = createSharing();
  const everywhere = new Map<string, number>();
  for (const { fleet } of [comparison.before, comparison.after])
    for (const { name } of fleet.clusters) everywhere.set(name, 0);
  const filtersAreBuiltIn = isBuiltIn({ ...comparison.compared, filters: comparison.after.settings.filters });
  return (binding) => {
    const standIns = memo.once(keysOf(binding), () =>
      standInsFor(normalizeUnit(binding, make), everywhere, comparison),
    );
    const standInAt = historyOf(binding, standIns);
    const own = filtersAreBuiltIn ? undefined : lazily(() => questionsOf(normalizeUnit(binding), comparison));
    return {
      plain: standIns.nowhere(),
      possible: (term, change) => {
        const name = comparison.changes[change]?.name ?? '';
        return standInAt(name)()[term]?.possible[change] ?? [];
      },
      fits: (term, cluster) => (own ?? standInAt(cluster.name))()[term]?.fits(cluster) ?? false,
    };
  };
}

interface StandIns {
  readonly nowhere: () => readonly Question[];
  readonly placed: () => readonly Question[];
  readonly evicted: () => readonly Question[];
  readonly placedAndEvicted: () => readonly Question[];
}

function standInsFor(unit: Unit, everywhere: ReadonlyMap<string, number>, comparison: Comparison): StandIns {
  const ask = (
    previousReplicas: ReadonlyMap<string, number>,
    evicting: ReadonlySet<string>,
  ): (() => readonly Question[]) =>
    lazily(() => questionsOf({ ...unit, previous: [], previousReplicas, evicting }, comparison));
  const names = new Set(everywhere.keys());
  return {
    nowhere: ask(new Map(), new Set()),
    placed: ask(everywhere, new Set()),
    evicted: ask(new Map(), names),
    placedAndEvicted: ask(everywhere, names),
  };
}

/** Which of the stand-ins a binding is like, cluster by cluster. */
function historyOf({ spec }: BindingLike, standIns: StandIns): (cluster: string) => () => readonly Question[] {
  const { clusters = [], gracefulEvictionTasks = [] } = spec;
  if (clusters.length === 0 && gracefulEvictionTasks.length === 0) return () => standIns.nowhere;
  return (cluster) => {
    const placed = clusters.some(({ name }) => name === cluster);
    const evicted = gracefulEvictionTasks.some(({ fromCluster }) => fromCluster === cluster);
    if (placed) return evicted ? standIns.placedAndEvicted : standIns.placed;
    return evicted ? standIns.evicted : standIns.nowhere;
  };
}

/** All that the questions of a binding depend on, beside its history: compared by identity. */
function questionKeys({ after }: Comparison): (binding: BindingLike) => readonly unknown[] {
  const { placement } = createSharing();
  const textOf = textsByObject();
  return (binding) => {
    const { spec, status } = binding;
    const { resource, replicas = 0, components = [] } = spec;
    const alone = after.gates.WorkloadAffinity && spec.workloadAffinityGroups != null;
    return [
      placement(spec.placement ?? noPlacement),
      resource.apiVersion,
      resource.kind,
      replicas > 0,
      textOf(spec.replicaRequirements),
      components.length > 0 ? components : undefined,
      status?.schedulerObservingAffinityName,
      spec.rescheduleTriggeredAt,
      spec.rescheduleTriggeredAt && status?.lastScheduledTime,
      alone ? binding : undefined,
    ];
  };
}

const noPlacement = {};

function textsByObject(): (requirements: ReplicaRequirements | undefined) => string | undefined {
  const texts = new WeakMap<ReplicaRequirements, string>();
  return (requirements) => {
    if (requirements === undefined || requirements === null) return undefined;
    const text = texts.get(requirements) ?? JSON.stringify(requirements.resourceRequest ?? {});
    texts.set(requirements, text);
    return text;
  };
}
