/** Looks a cluster up that is known to be in the fleet. */
import type { ClusterView } from './cluster.ts';
import type { Fleet } from './fleet.ts';

export function clusterByName(fleet: Fleet, name: string): ClusterView {
  const index = fleet.indexOf.get(name);
  const cluster = index === undefined ? undefined : fleet.clusters[index];
  if (cluster === undefined) throw new RangeError(`cluster ${name} is not in the fleet`);
  return cluster;
}
