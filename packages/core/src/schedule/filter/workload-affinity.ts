/**
 * Where all peers of the same affinity group run, the unit goes too: nowhere else, unless it is there already.
 * Peers that are not placed yet do not restrict it, so the first of a group is free. Gate: WorkloadAffinity.
 * Karmada: pkg/scheduler/framework/plugins/workloadaffinity.
 *
 * @example A peer of group `app.group=shop` in member1 keeps the unit out of member2.
 */

import { placedPeers } from './peers.ts';
import type { FilterPlugin } from './plugin.ts';

export const workloadAffinity: FilterPlugin = {
  name: 'WorkloadAffinity',
  dependsOn: (unit, { gates }) => (gates.WorkloadAffinity && unit.affinityGroup !== undefined ? [unit] : []),
  prepare(unit, context) {
    const group = unit.affinityGroup;
    if (!context.gates.WorkloadAffinity || group === undefined) return 'skip';
    const peers = placedPeers(unit, context, 'affinityGroup', group);
    if (peers.length === 0) return 'skip';
    return {
      spares: unit.previousReplicas,
      check: ({ name }) => {
        const elsewhere = peers.find(({ clusters }) => !clusters.has(name));
        if (elsewhere === undefined) return undefined;
        return {
          code: 'AffinityGroupElsewhere',
          message: 'ResourceBinding with the same affinity group does not target this cluster',
          detail: `${elsewhere.name} of group ${group} runs in ${[...elsewhere.clusters].join(', ')}`,
        };
      },
    };
  },
};
