/**
 * Whether the resource is in all clusters where it shall be: the condition FullyApplied.
 *
 * It shall be where the scheduler put it, where bindings that refer to it are, and still where it is being evicted
 * from, unless it is purged there at once.
 *
 * Counterpart: `generateFullyAppliedCondition` of pkg/util/helper/workstatus.go, and `meta.SetStatusCondition`.
 *
 * Example: of two clusters one has applied it: `False`.
 */
import type { AggregatedStatusItem, Condition, ResourceBindingSpec } from '@flotilla/api';

/** The condition as of now. */
export function fullyApplied(
  spec: ResourceBindingSpec,
  items: readonly AggregatedStatusItem[],
  now: string,
): Condition {
  const wanted = clustersOf(spec);
  const isApplied = (item: AggregatedStatusItem): boolean => item.applied === true && wanted.has(item.clusterName);
  const all = wanted.size > 0 && wanted.size === items.length && items.every(isApplied);
  return {
    type: 'FullyApplied',
    status: all ? 'True' : 'False',
    lastTransitionTime: now,
    reason: all ? 'FullyAppliedSuccess' : 'FullyAppliedFailed',
    message: all
      ? 'All works have been successfully applied'
      : 'Failed to apply all works, see status.aggregatedStatus for details',
  };
}

/** The conditions with one of them new; its time of transition stays when its status does. */
export function setCondition(conditions: readonly Condition[], condition: Condition): readonly Condition[] {
  const index = conditions.findIndex(({ type }) => type === condition.type);
  const before = conditions[index];
  if (before === undefined) return [...conditions, condition];
  const { lastTransitionTime } = before.status === condition.status ? before : condition;
  return conditions.with(index, { ...before, ...condition, lastTransitionTime });
}

function clustersOf(spec: ResourceBindingSpec): ReadonlySet<string> {
  const evicting = (spec.gracefulEvictionTasks ?? []).filter(({ purgeMode }) => purgeMode !== 'Directly');
  return new Set([
    ...(spec.clusters ?? []).map(({ name }) => name),
    ...(spec.requiredBy ?? []).flatMap(({ clusters }) => (clusters ?? []).map(({ name }) => name)),
    ...evicting.map(({ fromCluster }) => fromCluster),
  ]);
}
