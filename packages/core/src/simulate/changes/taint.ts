/**
 * A taint is put on a cluster or taken off.
 *
 * NoSchedule keeps new work out and lets stay what is there. NoExecute evicts what does not tolerate it; a toleration
 * with `tolerationSeconds` runs out, since the simulation shows where the fleet ends up. Taking a taint off brings
 * nothing back by itself, but what follows the fleet at every event (duplicated workloads) may come.
 *
 * Counterpart: NoExecuteTaintManager of pkg/controllers/cluster/taint_manager.go.
 */
import type { Cluster, Taint } from '@flotilla/api';
import type { AddTaint, RemoveTaint } from '../change.ts';
import { clusterNamed, type Draft } from '../draft.ts';
import { evict, forgetEviction, isIn, toleratesForEver } from '../evict.ts';
import { cordonKey } from './cordon.ts';
import { mapBindings } from './map-bindings.ts';

export function addTaint(draft: Draft, { cluster, taint }: AddTaint): void {
  draft.edits.set(cluster, withTaint(clusterNamed(draft, cluster), taint));
  if (taint.effect !== 'NoExecute') return;
  mapBindings(draft, (binding) =>
    isIn(binding, cluster) && !toleratesForEver(binding, taint) ? evict(binding, cluster, 'TaintUntolerated') : binding,
  );
}

export function removeTaint(draft: Draft, { cluster, key, effect }: RemoveTaint): void {
  const before = clusterNamed(draft, cluster);
  const taints = before.spec.taints ?? [];
  const kept = taints.filter((taint) => taint.key !== key || (effect !== undefined && taint.effect !== effect));
  draft.edits.set(cluster, { ...before, spec: { ...before.spec, taints: kept } });
  endEvictions(draft, cluster, kept);
}

/**
 * What the cluster's taints no longer drive away may come back: a drain ends with its cordon, an eviction when the binding
 * tolerates every NoExecute taint that is left.
 */
export function endEvictions(draft: Draft, cluster: string, taints: readonly Taint[]): void {
  if (!taints.some(({ key }) => key === cordonKey)) draft.drained.delete(cluster);
  if (draft.drained.has(cluster)) return;
  const evicting = taints.filter(({ effect }) => effect === 'NoExecute');
  mapBindings(draft, (binding) =>
    evicting.some((taint) => !toleratesForEver(binding, taint)) ? binding : forgetEviction(binding, cluster),
  );
}

/** One taint a key and effect, as in Kubernetes. */
export function withTaint(cluster: Cluster, taint: Taint): Cluster {
  const others = (cluster.spec.taints ?? []).filter(({ key, effect }) => key !== taint.key || effect !== taint.effect);
  return { ...cluster, spec: { ...cluster.spec, taints: [...others, taint] } };
}
