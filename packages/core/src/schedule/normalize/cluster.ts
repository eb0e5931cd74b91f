/**
 * From one Cluster object to a {@link ClusterView}: absent fields become their zero values.
 */
import type { APIEnablement, Cluster } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';

const noLabels: Readonly<Record<string, string>> = Object.freeze({});

export function clusterView(object: Cluster, name: string, index: number): ClusterView {
  const { metadata, spec, status } = object;
  return {
    index,
    name,
    labels: metadata.labels ?? noLabels,
    provider: spec?.provider ?? '',
    region: spec?.region ?? '',
    // `zone` is deprecated in favour of `zones`; Karmada's webhook moves it there.
    zones: spec?.zones ?? (spec?.zone ? [spec.zone] : []),
    taints: spec?.taints ?? [],
    apis: apisOf(status?.apiEnablements ?? []),
    deleting: metadata.deletionTimestamp !== undefined && metadata.deletionTimestamp !== null,
    object,
  };
}

function apisOf(enablements: readonly APIEnablement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const apis = new Map<string, Set<string>>();
  for (const { groupVersion, resources } of enablements) {
    const kinds = apis.get(groupVersion) ?? new Set<string>();
    for (const resource of resources ?? []) kinds.add(resource.kind);
    apis.set(groupVersion, kinds);
  }
  return apis;
}
