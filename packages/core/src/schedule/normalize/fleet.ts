/**
 * From Cluster objects to a {@link Fleet}: sort by name, normalise each cluster once, lay out what decisions read.
 *
 * This is the only place that parses a cluster's quantities. Its cost is paid once per fleet, and then once per changed
 * cluster (`update.ts`), not once per decision: Karmada deep-copies every cluster and parses again in each `Schedule`
 * (pkg/scheduler/cache/snapshot.go).
 */
import { type Cluster, compareStrings } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { Fleet } from '../model/fleet.ts';
import { clusterName, clusterView } from './cluster.ts';
import { apiReader } from './cluster-apis.ts';
import { checkList, refuseArgument } from './entries.ts';
import { FleetError } from './fleet-error.ts';
import { FleetIndex } from './fleet-index.ts';

/**
 * Indexes clusters for {@link schedule}. The input is not kept mutable anywhere: do not change the objects afterwards.
 *
 * @param clusters Cluster objects of `cluster.karmada.io/v1alpha1`, in any order.
 * @returns A fleet: an immutable value that any number of decisions may share.
 * @throws {FleetError} on a missing or duplicate name and on a quantity that does not parse.
 * @example
 * const fleet = createFleet([{ apiVersion: 'cluster.karmada.io/v1alpha1', kind: 'Cluster', metadata: { name: 'member1' }, spec: {} }]);
 */
export function createFleet(clusters: readonly Cluster[]): Fleet {
  checkList(clusters, 'clusters', refuseArgument);
  const named = clusters.map((object, position) => ({ object, name: clusterName(object, `#${position}`) }));
  named.sort((a, b) => compareStrings(a.name, b.name));
  const apis = apiReader(new Map());
  const views: ClusterView[] = [];
  const indexOf = new Map<string, number>();
  for (const { object, name } of named) {
    if (indexOf.has(name)) throw new FleetError(name, 'metadata.name', 'given twice', 'remove one of the two clusters');
    indexOf.set(name, views.length);
    views.push(clusterView(object, name, views.length, apis));
  }
  return FleetIndex.after({ clusters: views, indexOf, runs: [], moved: true, fresh: views, gone: [] }, apis.tables);
}
