/**
 * What a rule of the scheduler sees of one cluster: the Cluster object, normalised once when the fleet is indexed.
 *
 * A view is immutable and belongs to one {@link Fleet} version. `index` is the cluster's place in the fleet, which
 * is kept in byte order of the names; so comparing two indexes is comparing two names.
 */
import type { Cluster, Taint } from '@flotilla/api';

/** The parts of a cluster that filters read. Clusters that agree in a part form a class; see {@link ClusterView.classes}. */
export type ClusterAspect = 'labels' | 'topology' | 'taints' | 'apiEnablements';

/** All aspects, in the order in which their classes are numbered. */
export const clusterAspects: readonly ClusterAspect[] = ['labels', 'topology', 'taints', 'apiEnablements'];

export interface ClusterView {
  readonly index: number;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Empty when the cluster does not say. */
  readonly provider: string;
  /** Empty when the cluster does not say. */
  readonly region: string;
  readonly zones: readonly string[];
  readonly taints: readonly Taint[];
  /** `groupVersion` to the kinds that the cluster serves under it. */
  readonly apis: ReadonlyMap<string, ReadonlySet<string>>;
  /** It has a deletion timestamp: no new work goes there. */
  readonly deleting: boolean;
  /** The object as it was given, for rules that need what is not normalised. */
  readonly object: Cluster;
}
