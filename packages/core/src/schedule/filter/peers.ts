/**
 * The peers of a unit in workload affinity: other bindings of its namespace that are in the same group.
 *
 * A unit is told from itself by the name Karmada would generate for its binding. Peers without clusters do not count.
 * Karmada: pkg/scheduler/framework/plugins/workloadaffinity and workloadantiaffinity, behind the gate WorkloadAffinity.
 */
import type { ResourceBinding, WorkloadAffinityGroups } from '@flotilla/api';
import { bindingName } from '../../bind/names.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Unit } from '../model/unit.ts';

export interface Peer {
  readonly name: string;
  readonly clusters: ReadonlySet<string>;
}

export function placedPeers(
  unit: Unit,
  { otherBindings }: ScheduleContext,
  field: keyof WorkloadAffinityGroups,
  group: string,
): readonly Peer[] {
  const self = bindingName(unit.kind, unit.name);
  const peers: Peer[] = [];
  for (const binding of otherBindings) {
    if (!isPeer(unit.namespace, self, binding) || binding.spec.workloadAffinityGroups?.[field] !== group) continue;
    const clusters = new Set((binding.spec.clusters ?? []).map(({ name }) => name));
    if (clusters.size > 0) peers.push({ name: binding.metadata.name ?? '', clusters });
  }
  return peers;
}

function isPeer(namespace: string, self: string, { metadata }: ResourceBinding): boolean {
  return metadata.namespace === namespace && metadata.name !== self;
}
