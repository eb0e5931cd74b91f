/**
 * The clusters that differ between two versions of a fleet. A cluster whose object is the same did not change.
 */
import type { ClusterView } from '../model/cluster.ts';
import type { Fleet } from '../model/fleet.ts';
import type { ClusterEvent } from '../normalize/update.ts';
import type { ClusterChange } from './model.ts';

/** @param events Those that lead from one version to the other: only their clusters are looked at. */
export function changedClusters(
  before: Fleet,
  after: Fleet,
  events: readonly ClusterEvent[],
): readonly ClusterChange[] {
  const names = new Set(events.map(({ cluster }) => cluster.metadata.name ?? ''));
  return [...names]
    .map((name) => ({ name, before: viewOf(before, name), after: viewOf(after, name) }))
    .filter((change) => change.before?.object !== change.after?.object);
}

function viewOf({ clusters, indexOf }: Fleet, name: string): ClusterView | undefined {
  const index = indexOf.get(name);
  return index === undefined ? undefined : clusters[index];
}
