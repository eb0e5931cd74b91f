/**
 * Prefers the clusters where the unit already is: 100 for those in `spec.clusters`, with replicas or without, else 0.
 * Karmada: pkg/scheduler/framework/plugins/clusterlocality/cluster_locality.go.
 */
import type { ScorePlugin } from './plugin.ts';

export const clusterLocality: ScorePlugin = {
  name: 'ClusterLocality',
  dependsOn: ({ previousReplicas }) => [previousReplicas],
  prepare({ previousReplicas }) {
    if (previousReplicas.size === 0) return 'skip';
    return ({ name }) => (previousReplicas.has(name) ? 100 : 0);
  },
};
