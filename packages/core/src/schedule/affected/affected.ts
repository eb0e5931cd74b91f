/**
 * Which bindings a cluster's change may affect, and why: so that a change costs as much as what it touches.
 *
 * A binding is affected when, under a term that it may try, a fact about a changed cluster differs that its decision
 * looks at: whether the cluster is feasible; where it is, its score, estimate, tier, region or weight; where nothing is,
 * the reason. All others are decided as before, to the letter. It errs on the side of too many: that the order of
 * preference came out the same, or that an earlier term would have held, is found out only by deciding. (The idea is
 * kube-scheduler's queueing hints.)
 */
import { prepareRun } from '../decide.ts';
import type { Fleet } from '../model/fleet.ts';
import type { ScheduleOptions } from '../model/options.ts';
import type { BindingLike } from '../model/unit.ts';
import { checkEntries, refuseArgument } from '../normalize/entries.ts';
import { type ClusterEvent, updateFleet } from '../normalize/update.ts';
import { type BindingIndex, indexBindings } from './binding-index.ts';
import { changedClusters } from './changed-clusters.ts';
import { affectedGroups } from './groups.ts';
import { isBuiltIn, ownInquiry } from './inquiry.ts';
import type { AffectedBinding, ClusterChange } from './model.ts';
import type { Comparison } from './question.ts';
import { changesFor } from './relevance.ts';

export interface AffectedOptions extends ScheduleOptions {
  /** The fleet after the events, where {@link updateFleet} made it already. */
  readonly after?: Fleet;
}

/**
 * The bindings whose decision the events may change; every other one gets exactly the same outcome from {@link schedule}
 * before and after: targets, order and messages (traces aside, which tell about every cluster).
 *
 * Cost: with an index the kinds of bindings there are plus the bindings affected; with a list every binding once more. Plugins of
 * users are asked for every binding, unless their `affectedBy` says that the change is nothing to them; what they say about a
 * cluster must depend on that cluster and the unit only.
 *
 * @param events Together they are one change: what matters is how a cluster was before the first and is after the last.
 * @param bindings A list, or what {@link indexBindings} made of it.
 * @param fleet The fleet before the events.
 * @param options As for `schedule`; answers of outside estimators are taken to hold before and after.
 * @returns In the order of the bindings.
 * @throws {FleetError} as {@link updateFleet}. {BindingError} as {@link schedule}.
 * @example
 * const next = updateFleet(fleet, events);
 * for (const { index } of affectedBy(events, bindings, fleet, { after: next })) schedule(bindings[index], next);
 * @see kube-scheduler's `EventsToRegister` and `QueueingHintFn`
 */
export function affectedBy(
  events: readonly ClusterEvent[],
  bindings: readonly BindingLike[] | BindingIndex,
  fleet: Fleet,
  options: AffectedOptions = {},
): readonly AffectedBinding[] {
  checkEntries(events, 'events', refuseArgument);
  const after = options.after ?? updateFleet(fleet, events);
  const changes = changedClusters(fleet, after, events);
  if (changes.length === 0) return [];
  const comparison = comparisonOf(changes, fleet, after, { ...options, trace: false });
  if (isBuiltIn(comparison.compared)) {
    return affectedGroups('groups' in bindings ? bindings : indexBindings(bindings), comparison);
  }
  const affected: AffectedBinding[] = [];
  for (const [index, binding] of ('groups' in bindings ? bindings.bindings : bindings).entries()) {
    const mattering = changesFor(binding, ownInquiry(binding, comparison), comparison);
    if (mattering.length > 0) affected.push({ index, changes: mattering });
  }
  return affected;
}

function comparisonOf(
  changes: readonly ClusterChange[],
  before: Fleet,
  after: Fleet,
  options: ScheduleOptions,
): Comparison {
  const run = prepareRun(after, options, undefined);
  const mayChange = (plugin: { affectedBy?(change: ClusterChange): boolean }): boolean =>
    plugin.affectedBy === undefined || changes.some((change) => plugin.affectedBy?.(change));
  const { filters, scorers } = run.settings;
  const compared = { ...run.settings, filters: filters.filter(mayChange), scorers: scorers.filter(mayChange) };
  const positions = new Map(changes.map(({ name }, position) => [name, position]));
  return { changes, positions, before: { ...run, fleet: before }, after: run, compared };
}
