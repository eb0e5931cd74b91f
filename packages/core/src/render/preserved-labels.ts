/**
 * After a failover of a stateful application, what was kept of its state goes to the new cluster as labels.
 *
 * Only when it runs in one cluster, the last eviction purged the old one directly, and the new cluster is not one that
 * it came from. Feature gate StatefulFailoverInjection.
 *
 * Counterpart: `injectReservedLabelState` of pkg/controllers/binding/common.go.
 *
 * Example: a database moves from a to b and starts there with the label `checkpoint: "17"`.
 */
import type { ResourceBindingSpec, StringMap } from '@flotilla/api';
import type { RenderGates } from './gates.ts';

/** The labels to put on the manifest for a cluster; none in most cases. */
export function preservedLabels(
  { gracefulEvictionTasks }: ResourceBindingSpec,
  cluster: string,
  targets: number,
  { StatefulFailoverInjection }: RenderGates,
): StringMap {
  const last = gracefulEvictionTasks?.at(-1);
  if (!StatefulFailoverInjection || targets > 1 || last === undefined || !purgesDirectly(last.purgeMode)) return {};
  return last.clustersBeforeFailover?.includes(cluster) ? {} : (last.preservedLabelState ?? {});
}

/** `Immediately` is the former name of `Directly`. */
function purgesDirectly(purgeMode: string | undefined): boolean {
  return purgeMode === 'Directly' || purgeMode === 'Immediately';
}
