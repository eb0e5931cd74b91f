/**
 * A cluster with resource models grows or shrinks by nodes.
 *
 * By how many, the resource says that changes least. Nodes that join are empty and of the mean size of the cluster's
 * nodes, and become a grade of their own; nodes that leave are taken from all grades alike. Both are rounded down.
 *
 * @example
 * // 10 nodes, 80 cores; 40 cores more: five nodes of 8 cores join
 */
import {
  type Cluster,
  formatQuantity,
  parseQuantity,
  type Quantity,
  type ResourceList,
  resourceAmount,
  resourceQuantity,
} from '@flotilla/api';

/** How much of a resource the cluster offers, before and now. */
export interface SizeChange {
  readonly resource: string;
  readonly before: bigint;
  readonly now: bigint;
}

/** Cpu in millicores, everything else in whole units. */
export function wholeAmount(resource: string, quantity: Quantity): bigint {
  return BigInt(resourceAmount(resource, quantity));
}

/** @param allocatable What the cluster offered before. */
export function withNodes(cluster: Cluster, changes: readonly SizeChange[], allocatable: ResourceList): Cluster {
  const summary = cluster.status?.resourceSummary;
  const models = cluster.spec.resourceModels ?? [];
  const counts = summary?.allocatableModelings ?? [];
  const nodes = counts.reduce((sum, { count }) => sum + BigInt(count), 0n);
  const [ranges] = models.map((model) => model.ranges);
  const least = smallest(changes.filter(({ resource }) => ranges?.some(({ name }) => name === resource)));
  if (summary === undefined || ranges === undefined || least === undefined || nodes === 0n) return cluster;
  if (least.now <= least.before) {
    const allocatableModelings = counts.map(({ grade, count }) => ({
      grade,
      count: Number((BigInt(count) * least.now) / least.before),
    }));
    return { ...cluster, status: { ...cluster.status, resourceSummary: { ...summary, allocatableModelings } } };
  }
  const grade = Math.max(...models.map((model) => model.grade)) + 1;
  const joining = ranges.map(({ name, max }) => ({ name, min: meanSize(name, allocatable, nodes), max }));
  const count = Number((nodes * (least.now - least.before)) / least.before);
  return {
    ...cluster,
    spec: { ...cluster.spec, resourceModels: [...models, { grade, ranges: joining }] },
    status: {
      ...cluster.status,
      resourceSummary: { ...summary, allocatableModelings: [...counts, { grade, count }] },
    },
  };
}

function smallest(changes: readonly SizeChange[]): SizeChange | undefined {
  const [first, ...others] = changes;
  return first && others.reduce((a, b) => (b.now * a.before < a.now * b.before ? b : a), first);
}

function meanSize(resource: string, allocatable: ResourceList, nodes: bigint): string {
  const mean = wholeAmount(resource, parseQuantity(allocatable[resource] ?? 0)) / nodes;
  return formatQuantity(resourceQuantity(resource, mean));
}
