/**
 * From Cluster objects to a {@link Fleet}: sort by name, normalise each cluster once, lay out what decisions read.
 *
 * This is the only place that parses a cluster's quantities. Its cost is paid once per fleet version, not once per
 * decision: Karmada deep-copies every cluster and parses again in each `Schedule` (pkg/scheduler/cache/snapshot.go).
 */
import { type Cluster, compareStrings } from '@flotilla/api';
import type { ClusterAspect, ClusterView } from '../model/cluster.ts';
import type { ClassColumn, Fleet } from '../model/fleet.ts';
import { classifyClusters } from './classes.ts';
import { clusterView } from './cluster.ts';
import { FleetError } from './fleet-error.ts';
import { freeResources } from './free.ts';
import { gradeClusters } from './grades.ts';

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
  const named = clusters.map((object, position) => ({ object, name: nameOf(object, position) }));
  named.sort((a, b) => compareStrings(a.name, b.name));
  const views: ClusterView[] = [];
  const indexOf = new Map<string, number>();
  for (const { object, name } of named) {
    if (indexOf.has(name)) throw new FleetError(name, 'metadata.name', 'given twice; remove one of the two clusters');
    indexOf.set(name, views.length);
    views.push(clusterView(object, name, views.length));
  }
  const free = freeResources(views);
  const classes = classifyClusters(views);
  return {
    clusters: views,
    indexOf,
    free: (resource) => free.columns.get(resource),
    hasSummary: free.hasSummary,
    freePods: free.pods,
    classes: (aspect) => classOf(classes, aspect),
    models: gradeClusters(views),
  };
}

function nameOf(cluster: Cluster, position: number): string {
  const name: unknown = cluster?.metadata?.name;
  if (typeof name !== 'string' || name === '') {
    throw new FleetError(`#${position}`, 'metadata.name', 'missing; every cluster needs a name');
  }
  return name;
}

function classOf(classes: ReadonlyMap<ClusterAspect, ClassColumn>, aspect: ClusterAspect): ClassColumn {
  const column = classes.get(aspect);
  if (column === undefined) throw new RangeError(`unknown cluster aspect ${JSON.stringify(aspect)}`);
  return column;
}
