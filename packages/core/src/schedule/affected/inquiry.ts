/**
 * The questions that bindings put to the changed clusters, asked once for all that put the same ones.
 *
 * What the built-in plugins say about a cluster depends on a binding's own history in two ways only: whether it is there
 * already, and whether it is being evicted from there. So four stand-ins, each everywhere or nowhere, answer for all
 * bindings with an equal placement, API and requests. Plugins of users may look at anything of a binding; with them every
 * binding asks for itself.
 */
import type { ReplicaRequirements } from '@flotilla/api';
import type { AttemptSettings } from '../attempt.ts';
import { defaultEstimators } from '../estimate/plugins.ts';
import { defaultFilters } from '../filter/plugins.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { BindingLike, Unit } from '../model/unit.ts';
import { normalizeUnit, type PartMaker } from '../normalize/unit.ts';
import { defaultScorers } from '../score/plugins.ts';
import { createMemo } from '../share/memo.ts';
import { createSharing } from '../share/sharing.ts';
import { lazily } from './lazily.ts';
import { type Comparison, type Question, questionsOf } from './question.ts';

/** The answers for one binding, or for all that are alike but for their history. */
export interface Inquiry {
  /** Term by term, for a binding without a history. */
  readonly questions: readonly Question[];
  /** The same for the binding as it stands towards this cluster. */
  readonly towards: (binding: BindingLike, cluster: string) => readonly Question[];
  /** Does the cluster of the later version pass the filters for the binding? */
  readonly fits: (binding: BindingLike, term: number, cluster: ClusterView) => boolean;
  /**
   * True: something fits, as `firstThatFits` of the term shows. False: `fits` has to be asked. A cluster that fits a binding from
   * nowhere also fits it when it runs there, so that only evictions stand in the way.
   */
  readonly surelyFits: (binding: BindingLike, term: number) => boolean;
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
    questions,
    towards: () => questions,
    fits: (_, term, cluster) => questions[term]?.fits(cluster) ?? false,
    surelyFits: (_, term) => questions[term]?.firstThatFits() !== undefined,
  };
}

function sharedInquiries(comparison: Comparison): (binding: BindingLike) => Inquiry {
  const memo = createMemo();
  const make = createSharing();
  const keysOf = questionKeys(comparison, make);
  const places = placesOf(comparison);
  return (binding) => memo.once(keysOf(binding), () => sharedInquiry(normalizeUnit(binding, make), places, comparison));
}

/** Histories of a binding that is everywhere, or nowhere. */
interface Places {
  readonly everywhere: ReadonlyMap<string, number>;
  readonly nowhere: ReadonlyMap<string, number>;
  readonly all: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
}

function placesOf({ before, after }: Comparison): Places {
  const names = [...before.fleet.clusters, ...after.fleet.clusters].map(({ name }) => name);
  const everywhere = new Map(names.map((name) => [name, 0]));
  return { everywhere, nowhere: new Map(), all: new Set(names), none: new Set() };
}

function sharedInquiry(unit: Unit, places: Places, comparison: Comparison): Inquiry {
  const { everywhere, nowhere, all, none } = places;
  const ask = (previousReplicas: Unit['previousReplicas'], evicting: Unit['evicting']): (() => readonly Question[]) =>
    lazily(() => questionsOf({ ...unit, previous: [], previousReplicas, evicting }, comparison));
  const plain = ask(nowhere, none);
  const placed = ask(everywhere, none);
  const evicted = ask(nowhere, all);
  const placedAndEvicted = ask(everywhere, all);
  const towards = ({ spec }: BindingLike, cluster: string): readonly Question[] => {
    const isPlaced = spec.clusters?.some(({ name }) => name === cluster) ?? false;
    const isEvicted = spec.gracefulEvictionTasks?.some(({ fromCluster }) => fromCluster === cluster) ?? false;
    if (isPlaced) return (isEvicted ? placedAndEvicted : placed)();
    return (isEvicted ? evicted : plain)();
  };
  // Filters that were left out of the comparison still say whether anything fits, and only for the binding itself.
  const builtIn = isBuiltIn({ ...comparison.compared, filters: comparison.after.settings.filters });
  const own = (binding: BindingLike): readonly Question[] => questionsOf(normalizeUnit(binding), comparison);
  return {
    questions: plain(),
    towards,
    fits: (binding, term, cluster) =>
      (builtIn ? towards(binding, cluster.name) : own(binding))[term]?.fits(cluster) ?? false,
    surelyFits: ({ spec }, term) =>
      builtIn && !spec.gracefulEvictionTasks?.length && plain()[term]?.firstThatFits() !== undefined,
  };
}

/** All that the questions of a binding depend on, beside its history: compared by identity. Few have more than the first five. */
function questionKeys({ after }: Comparison, { placement }: PartMaker): (binding: BindingLike) => readonly unknown[] {
  const textOf = textsByObject();
  return (binding) => {
    const { spec, status } = binding;
    const keys: unknown[] = [
      placement(spec.placement ?? noPlacement),
      spec.resource?.apiVersion,
      spec.resource?.kind,
      (spec.replicas ?? 0) > 0,
      textOf(spec.replicaRequirements),
    ];
    if (spec.components?.length) keys.push('components', spec.components);
    const observed = status?.schedulerObservingAffinityName;
    if (observed) keys.push('observed', observed);
    if (spec.rescheduleTriggeredAt) keys.push('triggered', spec.rescheduleTriggeredAt, status?.lastScheduledTime);
    if (after.gates.WorkloadAffinity && spec.workloadAffinityGroups) keys.push('peer', binding);
    return keys;
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
