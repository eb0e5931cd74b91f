/**
 * The way from one version of a fleet to the next: which clusters stay, where they go, which are read anew.
 *
 * Whatever is laid out by cluster index follows the same three steps: blocks of clusters that keep their order are
 * copied (`runs`), those that are gone are taken back, those that are fresh are read from their objects. An index that
 * is made from nothing is the change in which every cluster is fresh.
 *
 * @example
 * // b is added between a and c: runs are a (0 to 0) and c (1 to 2); fresh is b, with index 1
 */
import type { ClusterView } from '../model/cluster.ts';

/** Clusters next to each other that stay next to each other. */
export interface Run {
  /** Index of the first in the version before. */
  readonly from: number;
  /** Index of the first in the next version. */
  readonly to: number;
  readonly length: number;
}

export interface FleetChange {
  /** All clusters of the next version, in byte order of their names. */
  readonly clusters: readonly ClusterView[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Cover every cluster that was there before and still is, modified ones included. */
  readonly runs: readonly Run[];
  /** Clusters were added or removed; false: every index means the same cluster as before. */
  readonly moved: boolean;
  /** Views of the next version that were made from new objects. */
  readonly fresh: readonly ClusterView[];
  /** Views of the version before that are not in the next one: removed, or modified. */
  readonly gone: readonly ClusterView[];
}

type Column = Float64Array | Int32Array | Uint8Array;

/** The next version of a column: what stays is copied, the rest is 0 until it is filled in. */
export function carry<C extends Column>({ clusters, runs }: FleetChange, before: C, make: (size: number) => C): C {
  const next = make(clusters.length);
  for (const { from, to, length } of runs) next.set(before.subarray(from, from + length), to);
  return next;
}

/** The same for what is no column of numbers. */
export function carryList<T>({ runs }: FleetChange, before: readonly T[], next: T[]): T[] {
  for (const { from, to, length } of runs) {
    for (let offset = 0; offset < length; offset += 1) next[to + offset] = before[from + offset] as T;
  }
  return next;
}
