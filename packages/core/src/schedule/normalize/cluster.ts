/**
 * From one Cluster object to a {@link ClusterView}: absent fields become their zero values.
 */
import type { Cluster, Taint } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { ApiReader } from './cluster-apis.ts';
import { checkEntries } from './entries.ts';
import { FleetError, refuseIn } from './fleet-error.ts';

const noLabels: Readonly<Record<string, string>> = Object.freeze({});
const noZones: readonly string[] = Object.freeze([]);
const noTaints: readonly Taint[] = Object.freeze([]);

export function clusterView(object: Cluster, name: string, index: number, apis: ApiReader): ClusterView {
  const { metadata, spec, status } = object;
  if (spec?.taints) checkEntries(spec.taints, 'spec.taints', refuseIn(name));
  return {
    index,
    name,
    labels: metadata.labels ?? noLabels,
    provider: spec?.provider ?? '',
    region: spec?.region ?? '',
    // `zone` is deprecated in favour of `zones`; Karmada's webhook moves it there.
    zones: spec?.zones ?? (spec?.zone ? [spec.zone] : noZones),
    taints: spec?.taints ?? noTaints,
    apis: apis.read(status?.apiEnablements ?? [], name),
    deleting: metadata.deletionTimestamp !== undefined && metadata.deletionTimestamp !== null,
    object,
  };
}

/**
 * @param place How to call a cluster that does not say its name: `#3`, the fourth of a list.
 * @throws {FleetError} when it has none.
 */
export function clusterName(cluster: Pick<Cluster, 'metadata'>, place: string): string {
  const name: unknown = cluster?.metadata?.name;
  if (typeof name === 'string' && name !== '') return name;
  throw new FleetError(place, 'metadata.name', 'missing', 'every cluster needs a name');
}
