/**
 * The bindings of the memory bench: each group of them may run in one part of the fleet, 100 clusters that follow each other by
 * name, and has about 20 targets. So a change of some clusters affects the bindings of their parts and no others.
 */
import type { Cluster, Placement, ReplicaSchedulingStrategy, ResourceBinding } from '@flotilla/api';
import { mulberry32 } from './workloads.ts';

/** Clusters that a binding may run in. */
const partSize = 100;

/** Divided, where lists of targets are seldom equal, and duplicated, where they often are. */
const strategies: readonly ReplicaSchedulingStrategy[] = [
  {
    replicaSchedulingType: 'Divided',
    replicaDivisionPreference: 'Weighted',
    weightPreference: { dynamicWeight: 'AvailableReplicas' },
  },
  { replicaSchedulingType: 'Duplicated' },
];

/** Placements are shared objects, as a cache of policies would hand them out; requests and replicas vary. */
export function shardedBindings(clusters: readonly Cluster[], bindings: number): readonly ResourceBinding[] {
  const parts = Math.max(1, Math.ceil(clusters.length / partSize));
  const placements = Array.from({ length: parts * strategies.length }, (_, number) =>
    placementOf(number, parts, clusters),
  );
  const random = mulberry32(1);
  return Array.from({ length: bindings }, (_, number) => {
    const placement = placements[Math.floor(random() * placements.length)] ?? {};
    return bindingOf(number, placement, 20 + Math.floor(random() * 380), 50 * (1 + Math.floor(random() * 10)));
  });
}

function placementOf(number: number, parts: number, clusters: readonly Cluster[]): Placement {
  const part = number % parts;
  const names = clusters.map(({ metadata }) => metadata.name ?? '').slice(part * partSize, (part + 1) * partSize);
  return {
    clusterAffinity: { clusterNames: names },
    clusterTolerations: [{ key: 'dedicated', operator: 'Exists' }],
    spreadConstraints: [{ spreadByField: 'cluster', minGroups: 3, maxGroups: 20 }],
    replicaScheduling: strategies[Math.floor(number / parts)] ?? {},
  };
}

function bindingOf(number: number, placement: Placement, replicas: number, millicores: number): ResourceBinding {
  const name = `workload-${number}`;
  const uid = `${number.toString(16).padStart(8, '0')}-3c55-4a39-9a7c-1f2d3c4b5a69`;
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { name: `${name}-deployment`, namespace: 'default' },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', name, namespace: 'default', uid },
      replicas,
      replicaRequirements: { resourceRequest: { cpu: `${millicores}m`, memory: '64Mi' } },
      placement,
    },
  };
}
