/**
 * Clusters that agree in an aspect form a class, so that a rule which reads only taints is asked once per distinct set of
 * taints and not once per cluster. Fleets are made of few kinds of clusters: 1,000 of them often have 3 sets of taints.
 *
 * Classes are numbered in the order in which they first appear, so that a fleet numbers them alike however it came about.
 */
import { type ClusterAspect, type ClusterView, clusterAspects } from '../model/cluster.ts';
import type { ClassColumn } from '../model/fleet.ts';
import { carry, type FleetChange } from './fleet-change.ts';

/** Equal keys mean equal aspects; equal aspects may have different keys, which only costs a class. */
type ClassKey = string | ClusterView['apis'];

export interface ClassIndex extends ClassColumn {
  /** By class number. */
  readonly keys: readonly ClassKey[];
}

export const noClasses: ReadonlyMap<ClusterAspect, ClassIndex> = new Map();

const empty: ClassIndex = { count: 0, of: new Int32Array(0), keys: [] };

export function updateClasses(
  before: ReadonlyMap<ClusterAspect, ClassIndex>,
  change: FleetChange,
): ReadonlyMap<ClusterAspect, ClassIndex> {
  return new Map(clusterAspects.map((aspect) => [aspect, updateAspect(before.get(aspect) ?? empty, change, aspect)]));
}

function updateAspect(before: ClassIndex, change: FleetChange, aspect: ClusterAspect): ClassIndex {
  const freshKeys = change.fresh.map((cluster) => aspectKey(cluster, aspect));
  const same = (cluster: ClusterView, at: number): boolean =>
    before.keys[before.of[cluster.index] ?? 0] === freshKeys[at];
  if (!change.moved && change.fresh.every(same)) return before;
  const numbers = new Map(before.keys.map((key, number) => [key, number]));
  const of = carry(change, before.of, (size) => new Int32Array(size));
  for (const [at, key] of freshKeys.entries()) {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    of[change.fresh[at]?.index ?? 0] = number;
  }
  return inOrderOfAppearance(of, [...numbers.keys()]);
}

/** Renumbers in place; classes without a cluster are dropped. */
function inOrderOfAppearance(of: Int32Array, keys: readonly ClassKey[]): ClassIndex {
  const renumbered = new Int32Array(keys.length).fill(-1);
  const kept: ClassKey[] = [];
  for (let index = 0; index < of.length; index += 1) {
    const number = of[index] ?? 0;
    if (renumbered[number] === -1) {
      renumbered[number] = kept.length;
      kept.push(keys[number] ?? '');
    }
    of[index] = renumbered[number] ?? 0;
  }
  return { count: kept.length, of, keys: kept };
}

function aspectKey(cluster: ClusterView, aspect: ClusterAspect): ClassKey {
  switch (aspect) {
    case 'labels':
      return JSON.stringify(cluster.labels);
    case 'topology':
      return JSON.stringify([cluster.provider, cluster.region, cluster.zones]);
    case 'taints':
      return cluster.taints.length === 0 ? '' : JSON.stringify(cluster.taints);
    case 'apiEnablements':
      // Clusters that serve the same share one table.
      return cluster.apis;
  }
}
