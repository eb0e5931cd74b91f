/**
 * What a binding's targets amount to: how many replicas are missing, and whether all of it has a place.
 *
 * Divided replicas are missing one by one; of a duplicated workload all are there or, without a cluster, none.
 */
import type { TargetCluster } from '@flotilla/api';
import { normalizeStrategy } from '../schedule/normalize/placement.ts';
import type { AnyBinding } from './world.ts';

/** Its replicas are the same in every cluster, not shared out among them. */
export function isDuplicated({ spec }: AnyBinding): boolean {
  return normalizeStrategy(spec.placement?.replicaScheduling).kind === 'duplicated';
}

/** Replicas that are wanted and have no place. */
export function missingReplicas(binding: AnyBinding): number {
  const replicas = binding.spec.replicas ?? 0;
  const clusters = binding.spec.clusters ?? [];
  if (isDuplicated(binding)) return clusters.length === 0 ? replicas : 0;
  return Math.max(0, replicas - clusters.reduce((sum, target) => sum + (target.replicas ?? 0), 0));
}

/** All that is wanted has a place. What wants nothing (0 replicas of a workload) needs none. */
export function hasPlace(binding: AnyBinding): boolean {
  const { replicaRequirements } = binding.spec;
  const clusters = binding.spec.clusters ?? [];
  return missingReplicas(binding) === 0 && (clusters.length > 0 || replicaRequirements !== undefined);
}

/** The same clusters with the same replicas, in whatever order. */
export function sameTargets(a: readonly TargetCluster[], b: readonly TargetCluster[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  const counts = replicasByCluster(a);
  return b.every(({ name, replicas }) => counts.get(name) === (replicas ?? 0));
}

/** Cluster name to replicas. */
export function replicasByCluster(targets: readonly TargetCluster[]): ReadonlyMap<string, number> {
  return new Map(targets.map(({ name, replicas }) => [name, replicas ?? 0]));
}
