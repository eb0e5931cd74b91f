/**
 * The fleet: all clusters, indexed once, as a value.
 *
 * Decisions touch every cluster, so what they read is laid out for it: clusters in name order, and one column of
 * numbers per resource ({@link Fleet.free}) and per aspect ({@link Fleet.classes}). A fleet never changes; the next
 * version is another value, and the old one stays usable.
 */
import type { ClusterAspect, ClusterView } from './cluster.ts';
import type { ClusterModels } from './resource-models.ts';

/**
 * What is left of one resource in each cluster: allocatable - allocated - allocating, never below 0.
 * Cpu is in millicores, everything else in whole units (bytes, pods, devices), rounded up as `Quantity.Value()` does.
 */
export interface FreeColumn {
  /** By cluster index. 0 where the cluster does not list the resource; NaN where only `exact` can hold the amount. */
  readonly amounts: Float64Array;
  /** Amounts beyond 2^53, by cluster index. */
  readonly exact: ReadonlyMap<number, bigint>;
}

/** Which clusters agree in one aspect: a class number per cluster, and how many classes there are. */
export interface ClassColumn {
  readonly count: number;
  /** By cluster index: its class, from 0. */
  readonly of: Int32Array;
}

export interface Fleet {
  /** In byte order of their names. */
  readonly clusters: readonly ClusterView[];
  /** Cluster name to index in {@link clusters}. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** What is left of a resource, or undefined when no cluster lists it. The name is Kubernetes': `cpu`, `memory`, `nvidia.com/gpu`. */
  free(resource: string): FreeColumn | undefined;
  /** 1 where the cluster reports a resource summary at all, by cluster index. */
  readonly hasSummary: Uint8Array;
  /** Pods that still fit, by cluster index; not clamped at 0. NaN where only `free('pods')` can hold the amount. */
  readonly freePods: Float64Array;
  /** Clusters that agree in an aspect, so that a rule which reads only that aspect is asked once a class. */
  classes(aspect: ClusterAspect): ClassColumn;
  /** Node grades by cluster index; undefined where the cluster reports none. */
  readonly models: readonly (ClusterModels | undefined)[];
}
