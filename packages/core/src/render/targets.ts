/**
 * The clusters of a binding: where its resource goes, where Works stay, and from where they go at once.
 *
 * A resource goes to the clusters of its own schedule, then to those of the bindings that require it. A cluster in both
 * has the replicas of the binding itself.
 *
 * Counterpart: `mergeTargetClusters` of pkg/controllers/binding/common.go, `ObtainBindingSpecExistingClusters` of
 * pkg/util/helper/binding.go.
 *
 * Example: a ConfigMap that Deployments refer to goes wherever they go.
 */
import { compareStrings, type ResourceBindingSpec, type TargetCluster } from '@flotilla/api';

/** The target clusters in order, each once. */
export function targetClusters({ clusters, requiredBy }: ResourceBindingSpec): readonly TargetCluster[] {
  const targets = [...(clusters ?? [])];
  const names = new Set(targets.map(({ name }) => name));
  for (const target of (requiredBy ?? []).flatMap((snapshot) => snapshot.clusters ?? [])) {
    if (names.has(target.name)) continue;
    names.add(target.name);
    targets.push(target);
  }
  return targets;
}

/** Clusters by what becomes of Works there, names in byte order. */
export interface WorkClusters {
  /** Works elsewhere are removed. */
  readonly keep: readonly string[];
  /** While a Work is still there, no new ones are made: the resource is to go before it comes up elsewhere. */
  readonly purgeDirectly: readonly string[];
}

/** Where a binding's Works stay: its targets, and clusters that it leaves gracefully. */
export function workClusters(spec: ResourceBindingSpec): WorkClusters {
  const tasks = spec.gracefulEvictionTasks ?? [];
  const leaving = tasks.filter(({ purgeMode }) => purgeMode !== 'Directly').map(({ fromCluster }) => fromCluster);
  const directly = tasks.filter(({ purgeMode }) => purgeMode === 'Directly').map(({ fromCluster }) => fromCluster);
  return {
    keep: sorted([...targetClusters(spec).map(({ name }) => name), ...leaving]),
    purgeDirectly: sorted(directly),
  };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(compareStrings);
}
