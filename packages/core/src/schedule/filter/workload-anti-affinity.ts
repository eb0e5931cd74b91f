/**
 * Where a peer of the same anti-affinity group runs, the unit does not go, unless it is there already.
 * Gate: WorkloadAffinity. Karmada: pkg/scheduler/framework/plugins/workloadantiaffinity.
 *
 * @example A peer of group `ha.group=shop` in member1 keeps the unit out of member1.
 */

import { placedPeers } from './peers.ts';
import type { FilterPlugin } from './plugin.ts';

export const workloadAntiAffinity: FilterPlugin = {
  name: 'WorkloadAntiAffinity',
  dependsOn: (unit, { gates }) => (gates.WorkloadAffinity && unit.antiAffinityGroup !== undefined ? [unit] : []),
  prepare(unit, context) {
    const group = unit.antiAffinityGroup;
    if (!context.gates.WorkloadAffinity || group === undefined) return 'skip';
    const peers = placedPeers(unit, context, 'antiAffinityGroup', group);
    if (peers.length === 0) return 'skip';
    return {
      spares: unit.previousReplicas,
      check: ({ name }) => {
        const peer = peers.find(({ clusters }) => clusters.has(name));
        if (peer === undefined) return undefined;
        return {
          code: 'AntiAffinityGroupPresent',
          message: 'cluster already has workload with the same anti-affinity group',
          detail: `${peer.name} of group ${group} runs here`,
        };
      },
    };
  },
};
