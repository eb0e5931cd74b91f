/**
 * Fills the nodes that a cluster's resource models describe, and describes what is left by grades again.
 *
 * A grade stands for `count` nodes of its smallest size. Nodes that are alike are kept as one row, so that the cost does
 * not grow with the number of nodes or Pods: of a row, some nodes fill up, one is left half full, the rest stay untouched.
 * The rows that result, in the order of the grades they came from, are numbered as new grades.
 *
 * @example
 * // 3 nodes of 4 cpu, 5 Pods of 2 cpu: two nodes are left with nothing, one with 2 cpu
 * fillNodes([{ grade: 0, ranges: [{ name: 'cpu', min: '4', max: '8' }] }], [{ grade: 0, count: 3 }],
 *   [{ pods: 5n, requests: new Map([['cpu', 2000n]]) }]);
 */
import {
  type AllocatableModeling,
  formatQuantity,
  parseQuantity,
  type ResourceModel,
  type ResourceModelRange,
  resourceAmount,
  resourceQuantity,
} from '@flotilla/api';

/** So many Pods of one template, and what each asks for: cpu in millicores, everything else in whole units. */
export interface PodGroup {
  readonly pods: bigint;
  readonly requests: ReadonlyMap<string, bigint>;
}

interface FilledNodes {
  readonly models: readonly ResourceModel[];
  readonly modelings: readonly AllocatableModeling[];
}

/** Nodes that are alike. */
interface NodeRow {
  readonly nodes: bigint;
  /** What each has left: cpu in millicores, everything else in whole units. */
  readonly free: ReadonlyMap<string, bigint>;
  /** Pods that each still takes. */
  readonly slots: bigint;
  /** The grade's ranges, for their upper bounds. */
  readonly ranges: readonly ResourceModelRange[];
}

/** Pods that Karmada lets a model's node hold. */
const podsPerNode = 110n;

/** Undefined where the models say nothing: none reported, or no nodes counted. */
export function fillNodes(
  models: readonly ResourceModel[],
  modelings: readonly AllocatableModeling[],
  taken: readonly PodGroup[],
): FilledNodes | undefined {
  const counts = new Map(modelings.map(({ grade, count }) => [grade, count]));
  const before = [...models]
    .sort((a, b) => a.grade - b.grade)
    .map((model) => rowOf(model, counts.get(model.grade) ?? 0))
    .filter((row) => row.nodes > 0n);
  if (before.length === 0) return undefined;
  return describe(taken.reduce(place, before));
}

function rowOf(model: ResourceModel, count: number): NodeRow {
  const free = new Map(model.ranges.map(({ name, min }) => [name, amount(name, min)]));
  return { nodes: BigInt(count), free, slots: podsPerNode, ranges: model.ranges };
}

function amount(resource: string, text: string | number): bigint {
  return BigInt(resourceAmount(resource, parseQuantity(text)));
}

/** First fit, row by row. */
function place(rows: readonly NodeRow[], group: PodGroup): readonly NodeRow[] {
  let left = group.pods;
  return rows.flatMap((row) => {
    const each = podsThatFit(row, group.requests);
    if (each === 0n || left === 0n) return [row];
    const full = min(left / each, row.nodes);
    const rest = full < row.nodes ? left - full * each : 0n;
    left -= full * each + rest;
    const half = rest > 0n ? 1n : 0n;
    return [
      after(row, full, each, group.requests),
      after(row, half, rest, group.requests),
      { ...row, nodes: row.nodes - full - half },
    ].filter(({ nodes }) => nodes > 0n);
  });
}

function podsThatFit(row: NodeRow, requests: ReadonlyMap<string, bigint>): bigint {
  let fit = row.slots;
  for (const [resource, request] of requests) {
    const free = row.free.get(resource);
    if (free !== undefined) fit = min(fit, free / request);
    else if (mustBeListed(resource)) return 0n;
  }
  return fit;
}

/** Resources that a node without an entry for them has none of; others (`storage`) are not counted by node. */
function mustBeListed(resource: string): boolean {
  return /^(?:cpu|memory|ephemeral-storage)$|\/|^hugepages-|^attachable-volumes-/.test(resource);
}

function after(row: NodeRow, nodes: bigint, pods: bigint, requests: ReadonlyMap<string, bigint>): NodeRow {
  const free = new Map([...row.free].map(([name, had]) => [name, had - pods * (requests.get(name) ?? 0n)]));
  return { ...row, nodes, free, slots: row.slots - pods };
}

function describe(rows: readonly NodeRow[]): FilledNodes {
  return {
    models: rows.map((row, grade) => ({
      grade,
      ranges: row.ranges.map((range) => ({ ...range, min: text(range.name, row.free.get(range.name) ?? 0n) })),
    })),
    modelings: rows.map((row, grade) => ({ grade, count: Number(row.nodes) })),
  };
}

function text(resource: string, amount: bigint): string {
  return formatQuantity(resourceQuantity(resource, amount));
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
