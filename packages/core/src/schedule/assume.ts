/**
 * What a fleet has left once a decision is acted upon: the clusters with the capacity of its replicas taken.
 *
 * The scheduler sees a cluster's status, and the status lags behind: replicas that were just placed do not show in it
 * for minutes. Assuming them keeps the next decisions from counting on the same room.
 *
 * Pods and requests are added to `allocating`. Where a cluster reports resource models, its nodes are filled as well:
 * first fit by grade, what does not fit anywhere is left out; the nodes that took something become grades of their own,
 * with what they have left, so that the general estimator sees exactly that. Two things it cannot represent: a used
 * node counts with the full 110 Pods again, and node affinity and tolerations play no part, as in the models themselves.
 * Counterpart: the assumptions of pkg/scheduler/cache (gate SchedulingOvercommitProtection), which likewise take the
 * whole replica count of a target, not its increase, and leave ClusterResourceBindings out.
 *
 * @example
 * const outcome = schedule(first, createFleet(clusters));
 * if (outcome.code === 'placed') {
 *   const later = assumeReplicas(clusters, first, outcome.clusters);
 *   schedule(second, createFleet(later));
 * }
 */
import {
  addQuantity,
  type Cluster,
  formatQuantity,
  parseQuantity,
  type ResourceList,
  type ResourceSummary,
  resourceAmount,
  resourceQuantity,
  type TargetCluster,
} from '@flotilla/api';
import { fillNodes, type PodGroup } from './assume-nodes.ts';
import type { BindingLike } from './model/unit.ts';
import { checkEntries, refuseArgument } from './normalize/entries.ts';

/**
 * The clusters with the targets' replicas taken from what is free; the arguments are not changed, and clusters that are
 * not targets are the same objects. Targets that are not among the clusters are ignored.
 *
 * @param targets replicas per cluster, usually `outcome.clusters`; for workloads of several components the sets are
 *   counted as `binding.spec.components` has them.
 */
export function assumeReplicas(
  clusters: readonly Cluster[],
  binding: BindingLike,
  targets: readonly TargetCluster[],
): readonly Cluster[] {
  checkEntries(clusters, 'clusters', refuseArgument);
  checkEntries(targets, 'targets', refuseArgument);
  if (binding.kind === 'ClusterResourceBinding') return clusters;
  const groups = new Map<string, readonly PodGroup[]>();
  for (const target of targets) groups.set(target.name, podGroups(binding, target));
  return clusters.map((cluster) => {
    const taken = groups.get(cluster.metadata.name ?? '')?.filter((group) => group.pods > 0n) ?? [];
    return taken.length === 0 ? cluster : take(cluster, taken);
  });
}

function podGroups(binding: BindingLike, target: TargetCluster): readonly PodGroup[] {
  const { replicaRequirements } = binding.spec;
  const components = binding.spec.components ?? [];
  if (components.length > 0) {
    return components.map((component) => ({
      pods: BigInt(component.replicas ?? 0),
      requests: amounts(component.replicaRequirements?.resourceRequest),
    }));
  }
  return [{ pods: BigInt(target.replicas ?? 0), requests: amounts(replicaRequirements?.resourceRequest) }];
}

function amounts(requests: ResourceList | null | undefined): ReadonlyMap<string, bigint> {
  const found = new Map<string, bigint>();
  for (const [resource, text] of Object.entries(requests ?? {})) {
    if (text == null) continue;
    const amount = BigInt(resourceAmount(resource, parseQuantity(text)));
    if (amount > 0n) found.set(resource, amount);
  }
  return found;
}

function take(cluster: Cluster, taken: readonly PodGroup[]): Cluster {
  const summary = cluster.status?.resourceSummary;
  if (summary == null) return cluster;
  const filled = fillNodes(cluster.spec.resourceModels ?? [], summary.allocatableModelings ?? [], taken);
  const resourceSummary: ResourceSummary = {
    ...summary,
    allocating: added(summary.allocating, taken),
    ...(filled === undefined ? {} : { allocatableModelings: filled.modelings }),
  };
  return {
    ...cluster,
    spec: filled === undefined ? cluster.spec : { ...cluster.spec, resourceModels: filled.models },
    status: { ...cluster.status, resourceSummary },
  };
}

function added(allocating: ResourceList | null | undefined, taken: readonly PodGroup[]): ResourceList {
  const sum: Record<string, string | number> = { ...allocating };
  const add = (resource: string, amount: bigint): void => {
    const more = resourceQuantity(resource, amount);
    const before = sum[resource];
    sum[resource] = formatQuantity(before == null ? more : addQuantity(parseQuantity(before), more));
  };
  for (const { pods, requests } of taken) {
    add('pods', pods);
    for (const [resource, amount] of requests) if (resource !== 'pods') add(resource, amount * pods);
  }
  return sum;
}
