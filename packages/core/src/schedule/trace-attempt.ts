/**
 * Turns what the stages of an attempt left behind into its {@link AttemptTrace}. Runs only when a trace is wanted.
 */
import type { AttemptRecord } from './attempt.ts';
import { rejectionsOf } from './filter/feasible.ts';
import { type Candidates, clusterAt } from './model/candidates.ts';
import type { ClusterView } from './model/cluster.ts';
import type { Fleet } from './model/fleet.ts';
import type { Attempt } from './model/outcome.ts';
import type { AttemptTrace, ClusterTrace, GroupTrace, SelectionTrace } from './model/trace.ts';
import type { AffinityTerm } from './model/unit.ts';
import type { Region } from './select/region-search.ts';
import type { Selection } from './select/select.ts';

export function traceAttempt(
  fleet: Fleet,
  { name }: AffinityTerm,
  result: Attempt,
  record: AttemptRecord,
): AttemptTrace {
  const positions = new Map(record.candidates?.clusters.map((cluster, position) => [cluster.index, position]));
  const selected = selectedPositions(record);
  const clusters = fleet.clusters.map((cluster) =>
    traceCluster(cluster, record, positions.get(cluster.index), selected),
  );
  return {
    ...(name === undefined ? {} : { affinity: name }),
    result,
    clusters,
    ...selectionOf(record),
    ...(record.assignment === undefined ? {} : { assignment: record.assignment }),
  };
}

/** Position to rank in the selection; undefined when nothing was selected. */
function selectedPositions({ selection }: AttemptRecord): ReadonlyMap<number, number> | undefined {
  if (selection === undefined || !selection.ok) return undefined;
  return new Map(Array.from(selection.selected, (position, rank) => [position, rank]));
}

function traceCluster(
  cluster: ClusterView,
  record: AttemptRecord,
  position: number | undefined,
  selected: ReadonlyMap<number, number> | undefined,
): ClusterTrace {
  const { name } = cluster;
  if (cluster.deleting) return { name, deleting: true, rejections: [] };
  if (position === undefined || record.candidates === undefined)
    return { name, rejections: rejectionsOf(record.filters, cluster) };
  const { candidates, scores, estimates, selection } = record;
  const reports = [...(estimates?.reports ?? [])].map(([estimator, said]) => [estimator, said[position] ?? 0] as const);
  return {
    name,
    rejections: [],
    scores: Object.fromEntries(
      [...(scores?.byPlugin ?? [])].map(([plugin, column]) => [plugin, column[position] ?? 0]),
    ),
    score: candidates.scores[position] ?? 0,
    ...(record.counted === undefined ? {} : { estimates: Object.fromEntries(reports) }),
    allocatable: candidates.allocatable[position] ?? 0,
    available: candidates.available[position] ?? 0,
    ...(candidates.tiers === undefined ? {} : { tier: candidates.tiers[position] ?? 0 }),
    ...(selection?.notes.regions === undefined || cluster.region === '' ? {} : { group: cluster.region }),
    selected: selected?.has(position) ?? false,
    selectedBecause: whySelected(cluster, record, position, selected),
  };
}

function whySelected(
  cluster: ClusterView,
  { selection, order }: AttemptRecord,
  position: number,
  selected: ReadonlyMap<number, number> | undefined,
): string {
  if (selection === undefined || !selection.ok)
    return selection === undefined ? 'selection was not reached' : selection.message;
  const isSelected = selected?.has(position) ?? false;
  const { method, swaps, chosen } = selection.notes;
  if (method === 'all') return 'every feasible cluster is selected';
  const swap = swaps?.findLast((one) => one.in === position || one.out === position);
  if (swap !== undefined)
    return swap.in === position ? 'brought in for its room' : 'given up for a cluster with more room';
  const rank = (order?.indexOf(position) ?? 0) + 1;
  if (method === 'byCluster')
    return isSelected ? `preferred: rank ${rank}` : `rank ${rank} is beyond the limit of the spread constraint`;
  if (chosen?.every(({ name }) => name !== cluster.region)) return `its region ${cluster.region} is ${notChosen}`;
  return isSelected
    ? `its region was chosen; rank ${rank}`
    : `its region was chosen; rank ${rank} is beyond the limit of the cluster constraint`;
}

const notChosen = 'not in the best set of regions';

function describeSet(regions: readonly Region[]): string {
  const score = regions.reduce((sum, region) => sum + region.score, 0);
  const clusters = regions.reduce((sum, { positions }) => sum + positions.length, 0);
  return `${regions.map(({ name }) => name).join(', ')} score ${score} together and have ${clusters} clusters`;
}

function traceGroups(candidates: Candidates, selection: Selection): readonly GroupTrace[] | undefined {
  const { regions, chosen } = selection.notes;
  return regions?.map((region) => {
    const isChosen = chosen?.some(({ name }) => name === region.name) ?? false;
    const because = selection.ok ? `${notChosen}: ${describeSet(chosen ?? [])}` : selection.message;
    return {
      name: region.name,
      clusters: namesAt(candidates, region.positions),
      score: region.score,
      chosen: isChosen,
      because: isChosen ? 'in the best set of regions' : because,
    };
  });
}

function selectionOf({ candidates, order, selection, counted }: AttemptRecord): {
  readonly selection?: SelectionTrace;
} {
  if (candidates === undefined || order === undefined || selection === undefined) return {};
  const { method, swaps } = selection.notes;
  const groups = traceGroups(candidates, selection);
  return {
    selection: {
      method,
      ...(counted === undefined ? {} : { counted }),
      order: namesAt(candidates, order),
      ...(selection.ok ? { selected: namesAt(candidates, selection.selected) } : { failure: selection.message }),
      ...(groups === undefined ? {} : { groups }),
      ...(swaps === undefined ? {} : { swaps: swaps.map((swap) => namedSwap(candidates, swap)) }),
    },
  };
}

function namedSwap(
  candidates: Candidates,
  swap: { readonly out: number; readonly in: number },
): { readonly out: string; readonly in: string } {
  return { out: clusterAt(candidates, swap.out).name, in: clusterAt(candidates, swap.in).name };
}

function namesAt(candidates: Candidates, positions: Iterable<number>): readonly string[] {
  return Array.from(positions, (position) => clusterAt(candidates, position).name);
}
