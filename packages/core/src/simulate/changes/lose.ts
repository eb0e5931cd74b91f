/**
 * Clusters are gone at once, and what ran there with them: one cluster, or all of a region.
 *
 * That is the end of what Karmada comes to by itself in minutes: the cluster is not ready, is tainted NoExecute, and
 * what tolerates that only for a time is evicted. Here nothing tolerates a cluster that is not there.
 */
import type { Lose, LoseRegion } from '../change.ts';
import { clusterNamed, currentFleet, type Draft } from '../draft.ts';
import { SimulationError } from '../errors.ts';
import { forgetEviction } from '../evict.ts';
import type { AnyBinding } from '../world.ts';
import { mapBindings } from './map-bindings.ts';

export function loseCluster(draft: Draft, { cluster }: Lose): void {
  clusterNamed(draft, cluster);
  lose(draft, new Set([cluster]));
}

export function loseRegion(draft: Draft, { region }: LoseRegion): void {
  const { clusters } = currentFleet(draft);
  const lost = clusters.filter((cluster) => cluster.region === region).map(({ name }) => name);
  if (lost.length === 0 || region === '') {
    const known = [...new Set(clusters.map((cluster) => cluster.region))].filter((name) => name !== '');
    throw new SimulationError('unknownRegion', `no cluster is in region ${JSON.stringify(region)}`, region, known);
  }
  lose(draft, new Set(lost));
}

function lose(draft: Draft, lost: ReadonlySet<string>): void {
  for (const name of lost) {
    draft.edits.set(name, undefined);
    draft.drained.delete(name);
    draft.taken.delete(name);
  }
  mapBindings(draft, (binding) => {
    const clusters = binding.spec.clusters ?? [];
    const kept = clusters.filter(({ name }) => !lost.has(name));
    const free = forgetLost(binding, lost);
    return kept.length === clusters.length ? free : { ...free, spec: { ...free.spec, clusters: kept } };
  });
}

/** A cluster that is gone evicts nobody; should one of its name join, it starts anew. */
function forgetLost(binding: AnyBinding, lost: ReadonlySet<string>): AnyBinding {
  let free = binding;
  for (const name of lost) free = forgetEviction(free, name);
  return free;
}
