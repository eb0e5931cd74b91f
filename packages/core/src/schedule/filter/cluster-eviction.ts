/**
 * The unit is not being evicted from the cluster: any graceful eviction task for it keeps it out, whatever its purge mode.
 * Karmada: pkg/scheduler/framework/plugins/clustereviction/cluster_eviction.go.
 *
 * @example `gracefulEvictionTasks: [{ fromCluster: member1 }]` rejects member1 until the task is done.
 */
import type { Rejection } from '../model/reasons.ts';
import type { FilterPlugin } from './plugin.ts';

const evicting: Rejection = {
  code: 'BeingEvicted',
  message: 'cluster(s) is in the process of eviction',
  detail: 'spec.gracefulEvictionTasks names this cluster',
};

export const clusterEviction: FilterPlugin = {
  name: 'ClusterEviction',
  dependsOn: ({ evicting }) => [evicting],
  prepare(unit) {
    if (unit.evicting.size === 0) return 'skip';
    return ({ name }) => (unit.evicting.has(name) ? evicting : undefined);
  },
};
