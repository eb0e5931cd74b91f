/**
 * What the changed clusters answer: to one binding, or to a whole group of them.
 *
 * What the built-in plugins say about a cluster depends on where a binding is in two ways only: whether it is in that
 * cluster already, and whether it is being evicted from there. So four stand-ins, each everywhere or nowhere, answer for
 * all bindings of a group. Plugins of users may look at anything of a binding; with them every binding asks for itself.
 */
import type { AttemptSettings } from '../attempt.ts';
import { defaultEstimators } from '../estimate/plugins.ts';
import { defaultFilters } from '../filter/plugins.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { BindingLike, Unit } from '../model/unit.ts';
import { normalizeUnit } from '../normalize/unit.ts';
import { defaultScorers } from '../score/plugins.ts';
import { lazily } from './lazily.ts';
import { type Comparison, type Question, questionsOf } from './question.ts';

/** How a binding stands towards a cluster. */
export interface Presence {
  readonly placed: boolean;
  readonly evicted: boolean;
}

export interface Inquiry {
  /** Term by term, for a binding that is in none of the clusters. */
  readonly questions: readonly Question[];
  /** The same for a binding with this presence in the cluster asked about. */
  readonly forPresence: (presence: Presence) => readonly Question[];
  /** Does the cluster of the later version pass the filters for the binding? */
  readonly fits: (binding: BindingLike, term: number, cluster: ClusterView) => boolean;
  /**
   * True: something fits, as `firstThatFits` of the term shows. False: `fits` has to be asked. A cluster that fits a binding
   * from elsewhere also fits it when it runs there already, so that only evictions stand in the way.
   */
  readonly surelyFits: (term: number, evicting: boolean) => boolean;
}

export function isBuiltIn({ filters, scorers, estimates }: AttemptSettings): boolean {
  return (
    filters.every((filter) => defaultFilters.includes(filter)) &&
    scorers.every((scorer) => defaultScorers.includes(scorer)) &&
    estimates.estimators.every((estimator) => defaultEstimators.includes(estimator))
  );
}

export function presenceIn({ spec }: BindingLike, cluster: string): Presence {
  return {
    placed: spec.clusters?.some(({ name }) => name === cluster) ?? false,
    evicted: spec.gracefulEvictionTasks?.some(({ fromCluster }) => fromCluster === cluster) ?? false,
  };
}

export function ownInquiry(binding: BindingLike, comparison: Comparison): Inquiry {
  const questions = questionsOf(normalizeUnit(binding), comparison);
  return {
    questions,
    forPresence: () => questions,
    fits: (_, term, cluster) => questions[term]?.fits(cluster) ?? false,
    surelyFits: (term) => questions[term]?.firstThatFits() !== undefined,
  };
}

/** Where a binding is that is everywhere, or nowhere. */
export interface Places {
  readonly everywhere: ReadonlyMap<string, number>;
  readonly nowhere: ReadonlyMap<string, number>;
  readonly all: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
}

export function placesOf({ before, after }: Comparison): Places {
  const names = [...before.fleet.clusters, ...after.fleet.clusters].map(({ name }) => name);
  const everywhere = new Map(names.map((name) => [name, 0]));
  return { everywhere, nowhere: new Map(), all: new Set(names), none: new Set() };
}

/** @param touched Positions of the changed clusters in which members of the group are, or from which they are evicted. */
export function groupInquiry(
  unit: Unit,
  places: Places,
  touched: ReadonlySet<number>,
  comparison: Comparison,
): Inquiry {
  const { everywhere, nowhere, all, none } = places;
  const standIn = (previousReplicas: Unit['previousReplicas'], evicting: Unit['evicting']): Unit => {
    return { ...unit, previous: [], previousReplicas, evicting };
  };
  const elsewhere = questionsOf(standIn(nowhere, none), comparison);
  const placed = lazily(() => questionsOf(standIn(everywhere, none), comparison, touched));
  const evicted = lazily(() => questionsOf(standIn(nowhere, all), comparison, touched));
  const both = lazily(() => questionsOf(standIn(everywhere, all), comparison, touched));
  const forPresence = (presence: Presence): readonly Question[] => {
    if (presence.placed) return presence.evicted ? both() : placed();
    return presence.evicted ? evicted() : elsewhere;
  };
  return {
    questions: elsewhere,
    forPresence,
    fits: (binding, term, cluster) => forPresence(presenceIn(binding, cluster.name))[term]?.fits(cluster) ?? false,
    surelyFits: (term, evicting) => !evicting && elsewhere[term]?.firstThatFits() !== undefined,
  };
}
