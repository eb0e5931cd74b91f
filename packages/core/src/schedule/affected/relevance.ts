/**
 * What matters to one binding: its possible changes, less those that its own previous placement makes irrelevant, and
 * less changed reasons where something fits anyway.
 */
import { sumReplicas } from '../estimate/int32.ts';
import type { BindingLike } from '../model/unit.ts';
import type { PossibleChange } from './compare.ts';
import type { Inquiry } from './inquiry.ts';
import type { FactChange } from './model.ts';
import type { Comparison } from './question.ts';

/** Term by term, up to the first that surely holds before and after. */
export function changesFor(binding: BindingLike, inquiry: Inquiry, comparison: Comparison): readonly FactChange[] {
  const { questions } = inquiry;
  const history = changedHistory(binding, comparison);
  const [only] = questions;
  if (history.size === 0 && questions.length === 1 && only?.unconditional !== undefined) {
    if (only.all.length === only.ofCandidates.length || inquiry.surelyFits(binding, 0)) return only.unconditional;
  }
  const mattering: FactChange[] = [];
  for (let term = 0; term < questions.length; term += 1) {
    const before = mattering.length;
    mattering.push(...changesUnder(term, binding, inquiry, comparison, history));
    if (mattering.length > before || term === questions.length - 1 || !questions[term]?.reads.surelyPlaces) continue;
    if (somethingFits(term, binding, inquiry, comparison)) break;
  }
  return mattering;
}

/** The changed clusters in which the binding is, or from which it is being evicted. */
function changedHistory({ spec }: BindingLike, { positions }: Comparison): ReadonlySet<string> {
  const { clusters = [], gracefulEvictionTasks = [] } = spec;
  if (clusters.every(({ name }) => !positions.has(name)) && gracefulEvictionTasks.length === 0) return noHistory;
  const names = [...clusters.map(({ name }) => name), ...gracefulEvictionTasks.map(({ fromCluster }) => fromCluster)];
  return new Set(names.filter((name) => positions.has(name)));
}

const noHistory: ReadonlySet<string> = new Set();

function changesUnder(
  term: number,
  binding: BindingLike,
  inquiry: Inquiry,
  comparison: Comparison,
  history: ReadonlySet<string>,
): readonly FactChange[] {
  const possible = possibleUnder(term, binding, inquiry, comparison, history);
  if (possible.length === 0) return [];
  const occurring = new Set(possible.map(({ when }) => when));
  const divides = occurring.has('unlessKept') && !keepsPlacement(term, binding, inquiry, comparison);
  const nothingFits = occurring.has('ifNothingFits') && !somethingFits(term, binding, inquiry, comparison);
  const matters = { always: true, unlessKept: divides, ifNothingFits: nothingFits };
  return possible.filter(({ when }) => matters[when]).map(({ change }) => change);
}

function possibleUnder(
  term: number,
  binding: BindingLike,
  { questions, towards, surelyFits }: Inquiry,
  { positions }: Comparison,
  history: ReadonlySet<string>,
): readonly PossibleChange[] {
  const question = questions[term];
  if (question === undefined) return [];
  const plain = surelyFits(binding, term) ? question.ofCandidates : question.all;
  if (history.size === 0) return plain;
  const own = [...history].flatMap((name) => towards(binding, name)[term]?.possible[positions.get(name) ?? -1] ?? []);
  return [...plain.filter(({ change }) => !history.has(change.cluster)), ...own];
}

/** Its previous targets that are still feasible hold as many replicas as wanted, or more. See `assign/dynamic.ts`. */
function keepsPlacement(term: number, binding: BindingLike, inquiry: Inquiry, comparison: Comparison): boolean {
  const context = inquiry.questions[term]?.context;
  if (context === undefined) return false;
  const { clusters = [], replicas: wanted = 0 } = binding.spec;
  const held = clusters.filter(({ name }) => fitsByName(name, term, binding, inquiry, comparison));
  const replicas = held.map(({ replicas }) => replicas ?? 0);
  return sumReplicas(replicas, context) >= wanted;
}

/** Any cluster of the later fleet passes the filters. Asked only where the same ones pass in both. */
function somethingFits(term: number, binding: BindingLike, inquiry: Inquiry, comparison: Comparison): boolean {
  if (inquiry.surelyFits(binding, term)) return true;
  if (inquiry.questions[term]?.firstThatFits() !== undefined) {
    return comparison.after.fleet.clusters.some((cluster) => inquiry.fits(binding, term, cluster));
  }
  // Nothing fits a binding without a history: so only what is in this one's history can.
  const { clusters = [], gracefulEvictionTasks = [] } = binding.spec;
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
