/**
 * Targets of a placement. Decisions made together have many equal ones, so that a cluster with so many replicas is one
 * object among them: less to make, and far less to keep.
 */
import type { TargetCluster } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { Memo } from '../share/memo.ts';

export function newTarget({ name }: ClusterView, replicas: number): TargetCluster {
  return { name, replicas };
}

/** Counts above this are seldom met twice. */
const mostShared = 128;

/** Makes each small target once. */
export function sharedTargets(memo: Memo): typeof newTarget {
  const byReplicas = memo.once(['targets'], (): TargetCluster[][] => []);
  return (cluster, replicas) => {
    if (replicas > mostShared) return newTarget(cluster, replicas);
    byReplicas[replicas] ??= [];
    const known = byReplicas[replicas];
    known[cluster.index] ??= newTarget(cluster, replicas);
    return known[cluster.index] ?? newTarget(cluster, replicas);
  };
}
