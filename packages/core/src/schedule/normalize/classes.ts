/**
 * Clusters that agree in an aspect form a class, so that a rule which reads only taints is asked once per distinct set of
 * taints and not once per cluster. Fleets are made of few kinds of clusters: 1,000 of them often have 3 sets of taints.
 */
import { type ClusterAspect, type ClusterView, clusterAspects } from '../model/cluster.ts';
import type { ClassColumn } from '../model/fleet.ts';

export function classifyClusters(clusters: readonly ClusterView[]): ReadonlyMap<ClusterAspect, ClassColumn> {
  return new Map(clusterAspects.map((aspect) => [aspect, classify(clusters, aspect)]));
}

function classify(clusters: readonly ClusterView[], aspect: ClusterAspect): ClassColumn {
  const of = new Int32Array(clusters.length);
  const numbers = new Map<string, number>();
  for (const cluster of clusters) {
    const key = aspectKey(cluster, aspect);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    of[cluster.index] = number;
  }
  return { count: numbers.size, of };
}

/** Equal keys mean equal aspects; equal aspects may have different keys, which only costs a class. */
function aspectKey(cluster: ClusterView, aspect: ClusterAspect): string {
  switch (aspect) {
    case 'labels':
      return JSON.stringify(cluster.labels);
    case 'topology':
      return JSON.stringify([cluster.provider, cluster.region, cluster.zones]);
    case 'taints':
      return JSON.stringify(cluster.taints);
    case 'apiEnablements':
      return JSON.stringify([...cluster.apis].map(([groupVersion, kinds]) => [groupVersion, [...kinds]]));
  }
}
