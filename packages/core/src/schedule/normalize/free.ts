/**
 * What is left in every cluster, one column a resource: allocatable - allocated - allocating.
 *
 * The subtraction is exact (as Go's `Quantity.Sub`), then rounded up once: to millicores for cpu, to whole units for
 * everything else. Karmada: pkg/estimator/client/general.go, `getMaximumReplicasBasedOnClusterSummary`.
 */
import {
  parseQuantity,
  type Quantity,
  type QuantityLike,
  quantityMilliValue,
  quantityValue,
  type ResourceSummary,
  subtractQuantity,
} from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { FreeColumn } from '../model/fleet.ts';
import { FleetError } from './fleet-error.ts';

export interface FreeResources {
  readonly columns: ReadonlyMap<string, FreeColumn>;
  readonly hasSummary: Uint8Array;
  /** Not clamped: may be negative where more pods run than fit. */
  readonly pods: Float64Array;
}

interface GrowingColumn {
  readonly amounts: Float64Array;
  readonly exact: Map<number, bigint>;
}

export function freeResources(clusters: readonly ClusterView[]): FreeResources {
  const columns = new Map<string, GrowingColumn>();
  const hasSummary = new Uint8Array(clusters.length);
  const pods = new Float64Array(clusters.length);
  for (const cluster of clusters) {
    const summary = cluster.object.status?.resourceSummary;
    if (!summary) continue;
    hasSummary[cluster.index] = 1;
    for (const resource of Object.keys(summary.allocatable ?? {})) {
      const left = remainder(cluster.name, summary, resource);
      if (left === undefined) continue;
      const amount = resource === 'cpu' ? quantityMilliValue(left) : quantityValue(left);
      if (resource === 'pods') pods[cluster.index] = Number(amount);
      put(columnOf(columns, resource, clusters.length), cluster.index, amount);
    }
  }
  return { columns, hasSummary, pods };
}

/**
 * allocatable - allocated - allocating of one resource, exactly; undefined when the cluster does not list it.
 * The format is that of allocatable, as Go keeps it.
 */
export function remainder(cluster: string, summary: ResourceSummary, resource: string): Quantity | undefined {
  const allocatable = summary.allocatable?.[resource];
  if (allocatable === undefined) return undefined;
  let left = parse(cluster, 'allocatable', resource, allocatable);
  const allocated = summary.allocated?.[resource];
  if (allocated !== undefined) left = subtractQuantity(left, parse(cluster, 'allocated', resource, allocated));
  const allocating = summary.allocating?.[resource];
  if (allocating !== undefined) left = subtractQuantity(left, parse(cluster, 'allocating', resource, allocating));
  return left;
}

function parse(cluster: string, list: string, resource: string, text: QuantityLike): Quantity {
  try {
    return parseQuantity(text);
  } catch (cause) {
    throw new FleetError(cluster, `status.resourceSummary.${list}.${resource}`, messageOf(cause));
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function columnOf(columns: Map<string, GrowingColumn>, resource: string, size: number): GrowingColumn {
  const known = columns.get(resource);
  if (known !== undefined) return known;
  const column: GrowingColumn = { amounts: new Float64Array(size), exact: new Map() };
  columns.set(resource, column);
  return column;
}

function put(column: GrowingColumn, index: number, amount: number | bigint): void {
  if (amount <= 0) return;
  if (typeof amount === 'number') {
    column.amounts[index] = amount;
    return;
  }
  column.amounts[index] = Number.NaN;
  column.exact.set(index, amount);
}
