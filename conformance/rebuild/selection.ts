/**
 * The selection made again from the order of preference: all, the best ones with their swaps, or by region.
 */
import { compareStrings } from '@flotilla/api';
import type { AttemptTrace, ClusterTrace, SelectionTrace } from '@flotilla/core';
import { hold, TraceError } from './trace-error.ts';

/** @param order Feasible clusters in order of preference. */
export function rebuildSelection(order: readonly ClusterTrace[], { selection }: AttemptTrace): readonly ClusterTrace[] {
  if (selection?.selected === undefined)
    throw new TraceError('the attempt placed something, but its selection is not recorded');
  hold(
    'order of preference',
    order.map(({ name }) => name),
    selection.order,
  );
  const count = selection.selected.length;
  switch (selection.method) {
    case 'all':
      return order;
    case 'byCluster':
      return swapped(order, order.slice(0, count), selection.swaps ?? []);
    case 'byRegion':
      return byRegion(order, selection).slice(0, count);
  }
}

function swapped(
  order: readonly ClusterTrace[],
  best: readonly ClusterTrace[],
  swaps: NonNullable<SelectionTrace['swaps']>,
): readonly ClusterTrace[] {
  return swaps.reduce((chosen, swap) => {
    const incoming = order.find(({ name }) => name === swap.in);
    if (incoming === undefined || !chosen.some(({ name }) => name === swap.out))
      throw new TraceError(`impossible swap ${JSON.stringify(swap)}`);
    return chosen.map((cluster) => (cluster.name === swap.out ? incoming : cluster));
  }, best);
}

/** The first cluster of every chosen region, the best region first, then the rest in order of preference. */
function byRegion(order: readonly ClusterTrace[], { groups = [] }: SelectionTrace): readonly ClusterTrace[] {
  const chosen = groups
    .filter((group) => group.chosen)
    .toSorted((a, b) => b.score - a.score || compareStrings(a.name, b.name));
  const firsts = chosen.flatMap(({ clusters }) => order.filter(({ name }) => name === clusters[0]));
  const members = new Set(chosen.flatMap(({ clusters }) => clusters));
  const rest = order.filter((cluster) => members.has(cluster.name) && !firsts.includes(cluster));
  return [...firsts, ...rest];
}
