/**
 * What became of each cluster, read off the trace: chosen, left without replicas, not chosen, kept out, deleting.
 *
 * Everything that is printed about clusters starts from here; nothing is decided again.
 */
import type { AttemptTrace, ClusterTrace, PluginRejection } from '@flotilla/core';

export type Fate = 'chosen' | 'noReplicas' | 'notChosen' | 'rejected' | 'deleting';

export interface ClusterFate {
  readonly fate: Fate;
  readonly cluster: ClusterTrace;
  /** Replicas that it got; undefined where nothing was assigned. */
  readonly replicas?: number;
}

/** Every cluster of the fleet in one attempt, in the order of the trace. */
export function fatesOf(attempt: AttemptTrace): readonly ClusterFate[] {
  const shares = sharesOf(attempt);
  const placed = attempt.result.code === 'placed';
  return attempt.clusters.map((cluster) => {
    const replicas = shares.get(cluster.name);
    return {
      fate: fateOf(cluster, replicas, placed, attempt),
      cluster,
      ...(replicas === undefined ? {} : { replicas }),
    };
  });
}

function fateOf(cluster: ClusterTrace, replicas: number | undefined, placed: boolean, attempt: AttemptTrace): Fate {
  if (cluster.deleting === true) return 'deleting';
  if (cluster.rejections.length > 0) return 'rejected';
  if (cluster.selected !== true || !placed) return 'notChosen';
  const assignment = attempt.assignment;
  const dropped =
    assignment?.zeroRemoved === true && (replicas ?? 0) === 0 && !assignment.attached.includes(cluster.name);
  return dropped ? 'noReplicas' : 'chosen';
}

function sharesOf({ assignment }: AttemptTrace): ReadonlyMap<string, number> {
  return new Map((assignment?.shares ?? []).map(({ cluster, replicas }) => [cluster, replicas]));
}

/** Clusters that the same first reason keeps out. */
export interface RejectionGroup {
  readonly rejection: PluginRejection;
  readonly clusters: readonly ClusterTrace[];
}

/** By the reason that Karmada would print, the largest group first. */
export function rejectionGroups(fates: readonly ClusterFate[]): readonly RejectionGroup[] {
  const groups = new Map<string, { rejection: PluginRejection; clusters: ClusterTrace[] }>();
  for (const { fate, cluster } of fates) {
    const [first] = cluster.rejections;
    if (fate !== 'rejected' || first === undefined) continue;
    const key = `${first.plugin}|${first.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rejection: first, clusters: [cluster] });
    else group.clusters.push(cluster);
  }
  return [...groups.values()].sort((a, b) => b.clusters.length - a.clusters.length);
}

export function ofFate(fates: readonly ClusterFate[], fate: Fate): readonly ClusterFate[] {
  return fates.filter((each) => each.fate === fate);
}
