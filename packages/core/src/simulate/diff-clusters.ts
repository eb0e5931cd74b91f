/** What is left of every cluster before and after: Pods, cpu, memory, and how many replicas of the world run there. */
import { compareStrings, type Quantity, quantityMilliValue, quantityValue } from '@flotilla/api';
import type { ClusterView } from '../schedule/model/cluster.ts';
import { remainder } from '../schedule/normalize/free.ts';
import type { CapacityLeft, ClusterDifference } from './result.ts';
import type { World } from './world.ts';

export function clusterDifferences(before: World, after: World): readonly ClusterDifference[] {
  const [had, has] = [replicasIn(before), replicasIn(after)];
  const names = new Set([...before.fleet.indexOf.keys(), ...after.fleet.indexOf.keys()]);
  return [...names].sort(compareStrings).map((name) => {
    const [was, is] = [viewOf(before, name), viewOf(after, name)];
    const region = (is ?? was)?.region;
    const left = was && capacityLeft(was);
    return {
      cluster: name,
      ...(region ? { region } : {}),
      state: stateOf(was, is, after),
      replicasBefore: had.get(name) ?? 0,
      replicasAfter: has.get(name) ?? 0,
      ...(left === undefined ? {} : { before: left }),
      ...(is === undefined ? {} : { after: is === was && left ? left : capacityLeft(is) }),
    };
  });
}

function viewOf({ fleet }: World, name: string): ClusterView | undefined {
  return fleet.clusters[fleet.indexOf.get(name) ?? -1];
}

function stateOf(was: ClusterView | undefined, is: ClusterView | undefined, after: World): ClusterDifference['state'] {
  if (is === undefined) return 'lost';
  if (was === undefined) return 'added';
  return after.drained.has(is.name) ? 'drained' : 'kept';
}

function replicasIn({ workloads }: World): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { binding } of workloads.values())
    for (const { name, replicas = 0 } of binding?.spec.clusters ?? [])
      counts.set(name, (counts.get(name) ?? 0) + replicas);
  return counts;
}

/** What is free: allocatable without allocated and allocating. Not clamped; beyond 2^53 rounded to a double. */
function capacityLeft({ name, object }: ClusterView): CapacityLeft {
  const summary = object.status?.resourceSummary;
  if (summary === undefined) return {};
  const left = (resource: string, value: (quantity: Quantity) => number | bigint): number | undefined => {
    const quantity = remainder(name, summary, resource);
    return quantity === undefined ? undefined : Number(value(quantity));
  };
  const [pods, cpuMillis] = [left('pods', quantityValue), left('cpu', quantityMilliValue)];
  const memoryBytes = left('memory', quantityValue);
  return {
    ...(pods === undefined ? {} : { pods }),
    ...(cpuMillis === undefined ? {} : { cpuMillis }),
    ...(memoryBytes === undefined ? {} : { memoryBytes }),
  };
}
