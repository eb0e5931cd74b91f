/**
 * The next version of a fleet: what its clusters' events change, and nothing else.
 *
 * Only clusters that events name are normalised and parsed; views, columns and tables of the others are shared or copied as
 * blocks. The version before stays as it is, so that a what-if may branch from it.
 *
 * Events are taken as an informer takes them (client-go's store), because watches replay them: `added` and `modified` both mean
 * "this is the cluster now", and `deleted` of an unknown cluster changes nothing. Of several events about one cluster the
 * last counts.
 */
import { type Cluster, compareStrings } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { Fleet } from '../model/fleet.ts';
import { clusterName, clusterView } from './cluster.ts';
import { type ApiReader, apiReader } from './cluster-apis.ts';
import { checkEntries, refuseArgument } from './entries.ts';
import { createFleet } from './fleet.ts';
import type { FleetChange, Run } from './fleet-change.ts';
import { FleetIndex } from './fleet-index.ts';

/** What a watch of clusters reports. */
export type ClusterEvent =
  | { readonly type: 'added' | 'modified'; readonly cluster: Cluster }
  /** The name suffices: `{ type: 'deleted', cluster: { metadata: { name: 'member1' } } }`. */
  | { readonly type: 'deleted'; readonly cluster: Pick<Cluster, 'metadata'> };

/**
 * The fleet after the events: equal to {@link createFleet} of the resulting clusters, at a cost that follows the changed clusters
 * (plus copies of a few columns of numbers). Without a change it is the same fleet.
 *
 * @param fleet Stays valid and unchanged.
 * @param events In the order in which they happened; `added` of a known cluster replaces it, `modified` of an unknown one
 *   adds it, `deleted` of an unknown one does nothing.
 * @throws {FleetError} when a cluster has no name, or a quantity of a changed cluster does not parse.
 * @example
 * const next = updateFleet(fleet, [{ type: 'modified', cluster: { ...member1, spec: { ...member1.spec, taints: [taint] } } }]);
 */
export function updateFleet(fleet: Fleet, events: readonly ClusterEvent[]): Fleet {
  const latest = latestByName(fleet, events);
  if (latest.size === 0) return fleet;
  if (!(fleet instanceof FleetIndex)) return createFleet(resultOf(fleet, latest));
  const apis = apiReader(fleet.parts.apis);
  const inPlace = [...latest].every(([name, cluster]) => cluster !== undefined && fleet.indexOf.has(name));
  const change = inPlace ? replaceClusters(fleet, latest, apis) : mergeClusters(fleet, latest, apis);
  return FleetIndex.after(change, apis.tables, fleet.parts);
}

/** Name to what the cluster is now, undefined for removed ones; without what changes nothing. */
type Latest = ReadonlyMap<string, Cluster | undefined>;

function latestByName(fleet: Fleet, events: readonly ClusterEvent[]): Latest {
  checkEntries(events, 'events', refuseArgument);
  const latest = new Map<string, Cluster | undefined>();
  for (const [position, event] of events.entries()) {
    const name = clusterName(event.cluster, `of event #${position}`);
    latest.set(name, event.type === 'deleted' ? undefined : event.cluster);
  }
  for (const [name, cluster] of latest) {
    if (fleet.clusters[fleet.indexOf.get(name) ?? -1]?.object === cluster) latest.delete(name);
  }
  return latest;
}

/** Every event is about a cluster that was there and still is: no index changes. */
function replaceClusters(fleet: Fleet, latest: Latest, apis: ApiReader): FleetChange {
  const clusters = [...fleet.clusters];
  const fresh: ClusterView[] = [];
  const gone: ClusterView[] = [];
  for (const [name, object] of latest) {
    const before = clusters[fleet.indexOf.get(name) ?? -1];
    if (before === undefined || object === undefined) continue;
    const view = clusterView(object, name, before.index, apis);
    clusters[before.index] = view;
    fresh.push(view);
    gone.push(before);
  }
  const runs = [{ from: 0, to: 0, length: clusters.length }];
  return { clusters, indexOf: fleet.indexOf, runs, moved: false, fresh, gone };
}

/** Clusters come or go: the list is merged anew, and those behind the first change get new indexes. */
function mergeClusters(fleet: Fleet, latest: Latest, apis: ApiReader): FleetChange {
  const clusters: ClusterView[] = [];
  const indexOf = new Map<string, number>();
  const fresh: ClusterView[] = [];
  const gone: ClusterView[] = [];
  const take = (view: ClusterView): void => {
    indexOf.set(view.name, view.index);
    clusters.push(view);
  };
  const read = (name: string, object: Cluster): void => {
    const view = clusterView(object, name, clusters.length, apis);
    fresh.push(view);
    take(view);
  };
  const added = addedTo(fleet, latest);
  let next = 0;
  const addUpTo = (name: string | undefined): void => {
    for (let one = added[next]; one !== undefined; next += 1, one = added[next]) {
      if (name !== undefined && compareStrings(one.name, name) > 0) return;
      read(one.name, one.object);
    }
  };
  const runs: Run[] = [];
  for (const view of fleet.clusters) {
    addUpTo(view.name);
    const object = latest.get(view.name) ?? (latest.has(view.name) ? undefined : view.object);
    if (object !== undefined) extendRuns(runs, view.index, clusters.length);
    if (object !== view.object) gone.push(view);
    if (object === view.object) take(view.index === clusters.length ? view : { ...view, index: clusters.length });
    else if (object !== undefined) read(view.name, object);
  }
  addUpTo(undefined);
  return { clusters, indexOf, runs, moved: true, fresh, gone };
}

function addedTo(fleet: Fleet, latest: Latest): readonly { readonly name: string; readonly object: Cluster }[] {
  const added: { name: string; object: Cluster }[] = [];
  for (const [name, object] of latest)
    if (object !== undefined && !fleet.indexOf.has(name)) added.push({ name, object });
  return added.sort((a, b) => compareStrings(a.name, b.name));
}

function extendRuns(runs: { from: number; to: number; length: number }[], from: number, to: number): void {
  const last = runs.at(-1);
  if (last !== undefined && last.from + last.length === from && last.to + last.length === to) last.length += 1;
  else runs.push({ from, to, length: 1 });
}

/** For a fleet that is not of this library's making. */
function resultOf(fleet: Fleet, latest: Latest): readonly Cluster[] {
  const kept = fleet.clusters.filter(({ name }) => !latest.has(name)).map(({ object }) => object);
  return [...kept, ...[...latest.values()].filter((object) => object !== undefined)];
}
