/**
 * The feasible clusters and what selection and assignment know of them, as columns by position.
 *
 * Positions are in name order, so that of two clusters alike in all else the one with the smaller position comes first.
 */
import type { ClusterView } from './cluster.ts';

export interface Candidates {
  readonly clusters: readonly ClusterView[];
  readonly scores: Float64Array;
  /** The estimate: assignment divides by it. */
  readonly allocatable: Float64Array;
  /** The estimate plus the replicas that run there already: selection goes by it. */
  readonly available: Float64Array;
  /** 0 for the term itself, 1 and up for its overflow tiers; undefined when the term does not overflow. */
  readonly tiers: Int32Array | undefined;
}

/** A position that is known to exist. */
export function clusterAt(candidates: Candidates, position: number): ClusterView {
  const cluster = candidates.clusters[position];
  if (cluster === undefined) throw new RangeError(`no candidate at position ${position}`);
  return cluster;
}
