/**
 * The previous placement as far as it still counts: targets that are selected again, in their previous order.
 */
import type { Candidates } from '../model/candidates.ts';
import type { AssignmentTask, Shares } from './share.ts';

export function previousShares({ unit, candidates, members, context }: AssignmentTask): Shares {
  if (unit.previous.length === 0) return { positions: [], replicas: [] };
  const selected = new Set(members);
  const positions: number[] = [];
  const replicas: number[] = [];
  for (const target of unit.previous) {
    const index = context.fleet.indexOf.get(target.name);
    const position = index === undefined ? undefined : positionOf(candidates, index);
    if (position === undefined || !selected.has(position)) continue;
    positions.push(position);
    replicas.push(target.replicas);
  }
  return { positions, replicas };
}

/** Candidates are in the fleet's order, so a binary search finds one by its index in the fleet. */
function positionOf({ clusters }: Candidates, index: number): number | undefined {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((clusters[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return clusters[low]?.index === index ? low : undefined;
}
