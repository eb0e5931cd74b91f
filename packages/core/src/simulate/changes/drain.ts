/**
 * A cluster is drained: everything leaves it and nothing comes, as before maintenance.
 *
 * It gets the taint of `karmadactl cordon`, which keeps new work out. What is there is evicted with a graceful eviction
 * task, whatever it tolerates, and so is kept out of it whatever tolerates the taint. Taking the taint off again
 * ({@link RemoveTaint}) ends the drain; what has left does not come back by itself.
 *
 * Counterpart: pkg/karmadactl/cordon and the ClusterEviction filter.
 */
import type { Drain } from '../change.ts';
import { clusterNamed, type Draft } from '../draft.ts';
import { cordonTaint } from './cordon.ts';
import { withTaint } from './taint.ts';

export function drainCluster(draft: Draft, { cluster }: Drain): void {
  draft.edits.set(cluster, withTaint(clusterNamed(draft, cluster), cordonTaint));
  draft.drained.add(cluster);
}
