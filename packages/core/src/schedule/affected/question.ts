/**
 * The question that a unit puts to the changed clusters under each of its terms: what of you differs that I look at?
 */
import { termsToTry } from '../affinity-terms.ts';
import type { AttemptSettings } from '../attempt.ts';
import { contextOf, type Run } from '../decide.ts';
import { prepareFilters } from '../filter/feasible.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { AffinityTerm, Unit } from '../model/unit.ts';
import { affinityOf, compareFacts, type PossibleChange } from './compare.ts';
import { factsOf } from './facts.ts';
import { lazily } from './lazily.ts';
import type { ClusterChange, FactChange } from './model.ts';
import { type Reads, readsOf } from './reads.ts';

/** What the changes are and how both versions of the fleet are decided on. */
export interface Comparison {
  readonly changes: readonly ClusterChange[];
  /** Name of a changed cluster to its position in `changes`. */
  readonly positions: ReadonlyMap<string, number>;
  readonly before: Run;
  readonly after: Run;
  /** As `after`, without the plugins that said that the changes cannot affect them. */
  readonly compared: AttemptSettings;
}

/** A unit under one of its terms. */
export interface Question {
  /** Of the later version. */
  readonly context: ScheduleContext;
  readonly reads: Reads;
  /** By position in the comparison's changes; those that have any. */
  readonly possible: ReadonlyMap<number, readonly PossibleChange[]>;
  /** The same in one list. */
  readonly all: readonly PossibleChange[];
  /** Those of them that can matter where some cluster fits. */
  readonly ofCandidates: readonly PossibleChange[];
  /** The changes of `ofCandidates`, if each of them matters to whoever asks. */
  readonly unconditional: readonly FactChange[] | undefined;
  /** Does this cluster of the later version pass the filters? */
  readonly fits: (cluster: ClusterView) => boolean;
  readonly firstThatFits: () => ClusterView | undefined;
}

/** @param about Positions of the changed clusters that are asked about; left out: all. */
export function questionsOf(unit: Unit, comparison: Comparison, about?: ReadonlySet<number>): readonly Question[] {
  const positions = [...(about ?? comparison.changes.keys())];
  return termsToTry(unit).map((term) => askUnder(term, unit, comparison, positions));
}

function askUnder(
  term: AffinityTerm,
  unit: Unit,
  { changes, before, after, compared }: Comparison,
  positions: readonly number[],
): Question {
  const contexts = { before: contextOf(before, term, []), after: contextOf(after, term, []) };
  const reads = readsOf(unit, contexts.after, compared.enableEmptyWorkloadPropagation);
  const views = (side: 'before' | 'after'): readonly (ClusterView | undefined)[] =>
    positions.map((position) => changes[position]?.[side]);
  const was = factsOf(unit, contexts.before, compared, views('before'));
  const is = factsOf(unit, contexts.after, compared, views('after'));
  const affinity = affinityOf(unit, term);
  const possible = new Map<number, readonly PossibleChange[]>();
  for (const [at, position] of positions.entries()) {
    const [one, other] = [was[at], is[at]];
    if (one === undefined || other === undefined || one === other) continue;
    const list = compareFacts(changes[position]?.name ?? '', one, other, reads, affinity);
    if (list.length > 0) possible.set(position, list);
  }
  const fits = fitsQuestion(unit, contexts.after, after.settings);
  const firstThatFits = lazily(() => after.fleet.clusters.find(fits));
  const all = [...possible.values()].flat();
  const ofCandidates = all.filter(({ when }) => when !== 'ifNothingFits');
  const isUnconditional = ofCandidates.every(({ when }) => when === 'always');
  const unconditional = isUnconditional ? ofCandidates.map(({ change }) => change) : undefined;
  return { context: contexts.after, reads, possible, all, ofCandidates, unconditional, fits, firstThatFits };
}

function fitsQuestion(
  unit: Unit,
  context: ScheduleContext,
  settings: AttemptSettings,
): (cluster: ClusterView) => boolean {
  const filters = lazily(() => prepareFilters(settings.filters, unit, context));
  return (cluster) => !cluster.deleting && filters().every(({ check }) => check(cluster) === undefined);
}
