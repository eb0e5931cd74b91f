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
  /** By position in the comparison's changes. */
  readonly possible: readonly (readonly PossibleChange[])[];
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

export function questionsOf(unit: Unit, comparison: Comparison): readonly Question[] {
  return termsToTry(unit).map((term) => askUnder(term, unit, comparison));
}

function askUnder(term: AffinityTerm, unit: Unit, { changes, before, after, compared }: Comparison): Question {
  const contexts = { before: contextOf(before, term, []), after: contextOf(after, term, []) };
  const reads = readsOf(unit, contexts.after, compared.enableEmptyWorkloadPropagation);
  const was = factsOf(
    unit,
    contexts.before,
    compared,
    changes.map((change) => change.before),
  );
  const is = factsOf(
    unit,
    contexts.after,
    compared,
    changes.map((change) => change.after),
  );
  const possible = changes.map(({ name }, at) => {
    const [one, other] = [was[at], is[at]];
    return one && other ? compareFacts(name, one, other, reads, affinityOf(unit, term)) : [];
  });
  const fits = fitsQuestion(unit, contexts.after, after.settings);
  const firstThatFits = lazily(() => after.fleet.clusters.find(fits));
  const all = possible.flat();
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
