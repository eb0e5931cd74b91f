/**
 * What matters to one binding: its possible changes, less those that its own previous placement makes irrelevant, and
 * less changed reasons where something fits anyway.
 */
import { sumReplicas } from '../estimate/int32.ts';
import type { BindingLike } from '../model/unit.ts';
import type { PossibleChange } from './compare.ts';
import { type Inquiry, presenceIn } from './inquiry.ts';
import type { FactChange } from './model.ts';
import type { Comparison } from './question.ts';

/** Term by term, up to the first that surely holds before and after. */
export function changesFor(binding: BindingLike, inquiry: Inquiry, comparison: Comparison): readonly FactChange[] {
  const { questions } = inquiry;
  const places = changedPlaces(binding, comparison);
  const mattering: FactChange[] = [];
  for (let term = 0; term < questions.length; term += 1) {
    const possible = possibleUnder(term, binding, inquiry, comparison, places);
    const changes = possible.length === 0 ? none : thoseThatMatter(possible, term, binding, inquiry, comparison);
    mattering.push(...changes);
    if (changes.length > 0 || term === questions.length - 1 || !questions[term]?.reads.surelyPlaces) continue;
    if (somethingFits(term, binding, inquiry, comparison)) break;
  }
  return mattering;
}

const none: readonly FactChange[] = [];

/** The changed clusters in which the binding is, or from which it is being evicted. */
function changedPlaces({ spec }: BindingLike, { positions }: Comparison): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { name } of spec.clusters ?? []) if (positions.has(name)) places.add(name);
  for (const { fromCluster } of spec.gracefulEvictionTasks ?? [])
    if (positions.has(fromCluster)) places.add(fromCluster);
  return places;
}

function possibleUnder(
  term: number,
  binding: BindingLike,
  { questions, forPresence, surelyFits }: Inquiry,
  { positions }: Comparison,
  places: ReadonlySet<string>,
): readonly PossibleChange[] {
  const question = questions[term];
  if (question === undefined) return [];
  const reasonsAside = question.all.length > question.ofCandidates.length && surelyFits(term, isEvicting(binding));
  const elsewhere = reasonsAside ? question.ofCandidates : question.all;
  if (places.size === 0) return elsewhere;
  const possible = elsewhere.filter(({ change }) => !places.has(change.cluster));
  for (const name of places) {
    const here = forPresence(presenceIn(binding, name))[term];
    possible.push(...(here?.possible.get(positions.get(name) ?? -1) ?? []));
  }
  return possible;
}

function isEvicting({ spec }: BindingLike): boolean {
  return (spec.gracefulEvictionTasks ?? []).length > 0;
}

function thoseThatMatter(
  possible: readonly PossibleChange[],
  term: number,
  binding: BindingLike,
  inquiry: Inquiry,
  comparison: Comparison,
): readonly FactChange[] {
  const occurs = (when: PossibleChange['when']): boolean => possible.some((one) => one.when === when);
  const divides = occurs('unlessKept') && !keepsPlacement(term, binding, inquiry, comparison);
  const nothingFits = occurs('ifNothingFits') && !somethingFits(term, binding, inquiry, comparison);
  const matters = { always: true, unlessKept: divides, ifNothingFits: nothingFits };
  return possible.filter(({ when }) => matters[when]).map(({ change }) => change);
}

/** Its previous targets that are still feasible hold as many replicas as wanted, or more. See `assign/dynamic.ts`. */
function keepsPlacement(term: number, binding: BindingLike, inquiry: Inquiry, comparison: Comparison): boolean {
  const context = inquiry.questions[term]?.context;
  if (context === undefined) return false;
  const clusters = binding.spec.clusters ?? [];
  const wanted = binding.spec.replicas ?? 0;
  const held = clusters.filter(({ name }) => fitsByName(name, term, binding, inquiry, comparison));
  const replicas = held.map(({ replicas }) => replicas ?? 0);
  return sumReplicas(replicas, context) >= wanted;
}

/** Any cluster of the later fleet passes the filters. Asked only where the same ones pass in both. */
function somethingFits(term: number, binding: BindingLike, inquiry: Inquiry, comparison: Comparison): boolean {
  if (inquiry.surelyFits(term, isEvicting(binding))) return true;
  if (inquiry.questions[term]?.firstThatFits() !== undefined) {
    return comparison.after.fleet.clusters.some((cluster) => inquiry.fits(binding, term, cluster));
  }
  // Nothing fits a binding that is nowhere: so only where this one is something can.
  const clusters = binding.spec.clusters ?? [];
  const gracefulEvictionTasks = binding.spec.gracefulEvictionTasks ?? [];
  const names = [...clusters.map(({ name }) => name), ...gracefulEvictionTasks.map(({ fromCluster }) => fromCluster)];
  return names.some((name) => fitsByName(name, term, binding, inquiry, comparison));
}

function fitsByName(
  name: string,
  term: number,
  binding: BindingLike,
  inquiry: Inquiry,
  { after: { fleet } }: Comparison,
): boolean {
  const cluster = fleet.clusters[fleet.indexOf.get(name) ?? -1];
  return cluster !== undefined && inquiry.fits(binding, term, cluster);
}
