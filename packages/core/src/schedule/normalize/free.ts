/**
 * What is left in every cluster, one column a resource: allocatable - allocated - allocating.
 *
 * The subtraction is exact (as Go's `Quantity.Sub`), then rounded up once: to millicores for cpu, to whole units for
 * everything else. Karmada: pkg/estimator/client/general.go, `getMaximumReplicasBasedOnClusterSummary`.
 *
 * The next version of a fleet copies the columns that its changed clusters list and shares the others.
 */
import {
  parseQuantity,
  type Quantity,
  type QuantityLike,
  type ResourceList,
  type ResourceSummary,
  resourceAmount,
  subtractQuantity,
} from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { FreeColumn } from '../model/fleet.ts';
import { carry, type FleetChange } from './fleet-change.ts';
import { FleetError } from './fleet-error.ts';
import { quantityProblem } from './quantity-problem.ts';

export interface FreeResources {
  readonly columns: ReadonlyMap<string, ListedColumn>;
  readonly hasSummary: Uint8Array;
  /** Not clamped: may be negative where more pods run than fit. NaN where only the column of `pods` holds the amount. */
  readonly pods: Float64Array;
}

interface ListedColumn extends FreeColumn {
  /** How many clusters list the resource: a column that nobody lists is dropped. */
  readonly listed: number;
}

export const nothingFree: FreeResources = {
  columns: new Map(),
  hasSummary: new Uint8Array(0),
  pods: new Float64Array(0),
};

export function updateFree(before: FreeResources, change: FleetChange): FreeResources {
  const hasSummary = carry(change, before.hasSummary, (size) => new Uint8Array(size));
  const pods = carry(change, before.pods, floats);
  const growing = growingColumns(before, change);
  for (const cluster of change.fresh) {
    const summary = cluster.object.status?.resourceSummary;
    hasSummary[cluster.index] = summary ? 1 : 0;
    pods[cluster.index] = 0;
    if (!summary) continue;
    for (const resource of listedBy(cluster)) {
      const left = remainder(cluster.name, summary, resource);
      if (left === undefined) continue;
      const amount = resourceAmount(resource, left);
      if (resource === 'pods')
        pods[cluster.index] = typeof amount === 'number' || amount < 0 ? Number(amount) : Number.NaN;
      put(columnOf(growing, resource, change), cluster.index, amount);
    }
  }
  return { columns: finish(before, growing), hasSummary, pods };
}

interface GrowingColumn {
  readonly amounts: Float64Array;
  readonly exact: Map<number, bigint>;
  listed: number;
}

/** Copies of the columns that change, without the clusters that are gone. */
function growingColumns(before: FreeResources, change: FleetChange): Map<string, GrowingColumn> {
  const growing = new Map<string, GrowingColumn>();
  const touched = change.moved ? before.columns.keys() : [...change.gone, ...change.fresh].flatMap(listedBy);
  for (const resource of touched) {
    const column = before.columns.get(resource);
    if (column === undefined || growing.has(resource)) continue;
    const amounts = carry(change, column.amounts, floats);
    growing.set(resource, { amounts, exact: carryExact(change, column.exact), listed: column.listed });
  }
  // Those that were modified have the same name and so are at a known place in the next version.
  for (const cluster of change.gone) {
    const index = change.indexOf.get(cluster.name);
    for (const resource of listedBy(cluster)) {
      const column = growing.get(resource);
      if (column === undefined) continue;
      column.listed -= 1;
      if (index === undefined) continue;
      column.amounts[index] = 0;
      column.exact.delete(index);
    }
  }
  return growing;
}

function listedBy(cluster: ClusterView): readonly string[] {
  const allocatable = cluster.object.status?.resourceSummary?.allocatable;
  if (!allocatable) return [];
  return Object.keys(allocatable).filter((resource) => allocatable[resource] !== undefined);
}

function carryExact({ runs }: FleetChange, exact: ReadonlyMap<number, bigint>): Map<number, bigint> {
  const next = new Map<number, bigint>();
  for (const [index, amount] of exact) {
    const run = runs.find(({ from, length }) => index >= from && index < from + length);
    if (run !== undefined) next.set(index - run.from + run.to, amount);
  }
  return next;
}

/** What changed in place of what was, in the order of the version before; columns that nobody lists are dropped. */
function finish(before: FreeResources, growing: ReadonlyMap<string, GrowingColumn>): ReadonlyMap<string, ListedColumn> {
  const columns = new Map<string, ListedColumn>([...before.columns, ...growing]);
  for (const [resource, { listed }] of columns) if (listed === 0) columns.delete(resource);
  return columns;
}

function floats(size: number): Float64Array {
  return new Float64Array(size);
}

/**
 * allocatable - allocated - allocating of one resource, exactly; undefined when the cluster does not list it.
 * The format is that of allocatable, as Go keeps it.
 */
export function remainder(cluster: string, summary: ResourceSummary, resource: string): Quantity | undefined {
  const allocatable = listed(summary.allocatable, resource);
  if (allocatable === undefined) return undefined;
  let left = parse(cluster, 'allocatable', resource, allocatable);
  const allocated = listed(summary.allocated, resource);
  if (allocated !== undefined) left = subtractQuantity(left, parse(cluster, 'allocated', resource, allocated));
  const allocating = listed(summary.allocating, resource);
  if (allocating !== undefined) left = subtractQuantity(left, parse(cluster, 'allocating', resource, allocating));
  return left;
}

/** Own members only: a resource may be called `constructor`. */
function listed(list: ResourceList | undefined, resource: string): QuantityLike | undefined {
  return list && Object.hasOwn(list, resource) ? list[resource] : undefined;
}

function parse(cluster: string, list: string, resource: string, text: QuantityLike): Quantity {
  try {
    return parseQuantity(text);
  } catch (cause) {
    const { problem, remedy } = quantityProblem(cause);
    throw new FleetError(cluster, `status.resourceSummary.${list}.${resource}`, problem, remedy);
  }
}

function columnOf(growing: Map<string, GrowingColumn>, resource: string, { clusters }: FleetChange): GrowingColumn {
  const known = growing.get(resource);
  const column = known ?? { amounts: new Float64Array(clusters.length), exact: new Map(), listed: 0 };
  if (known === undefined) growing.set(resource, column);
  column.listed += 1;
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
