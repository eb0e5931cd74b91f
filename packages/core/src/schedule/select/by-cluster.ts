/**
 * Selection by a cluster constraint: the best `maxGroups` clusters.
 *
 * Where replicas are divided, the chosen must have room for all of them. If they do not, they are swapped, from the least
 * preferred backwards, with the roomiest of the rest, as long as that one has more room.
 * Karmada: pkg/scheduler/core/spreadconstraint/select_clusters_by_cluster.go.
 *
 * @example Max 2, 10 replicas, room a=3 b=2 c=9: b is swapped with c, and a and c are selected.
 */
import type { Candidates } from '../model/candidates.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Unit } from '../model/unit.ts';
import { limitsOf } from './limits.ts';
import type { Selection } from './select.ts';

/** @param needed Replicas that must have room; undefined: capacity is not looked at. */
export function selectByCluster(
  unit: Unit,
  candidates: Candidates,
  order: Int32Array,
  needed: number | undefined,
  context: ScheduleContext,
): Selection {
  const { min, max } = limitsOf(unit.spread.cluster, 'cluster', context);
  const notes = { method: 'byCluster' } as const;
  if (min > order.length) {
    return { ok: false, message: 'the number of feasible clusters is less than spreadConstraint.MinGroups', notes };
  }
  const count = Math.min(max, order.length);
  if (needed === undefined) return { ok: true, selected: order.subarray(0, count), notes };
  const { selected, enough, swaps } = withRoomFor(needed, candidates.available, order, count);
  if (enough && count > 0) return { ok: true, selected, notes: { ...notes, swaps } };
  return { ok: false, message: `no enough resource when selecting ${count} clusters`, notes: { ...notes, swaps } };
}

interface Roomy {
  readonly selected: Int32Array;
  readonly enough: boolean;
  readonly swaps: readonly { readonly out: number; readonly in: number }[];
}

function withRoomFor(needed: number, available: Float64Array, order: Int32Array, count: number): Roomy {
  const selected = order.slice(0, count);
  const rest = order.slice(count);
  const swaps: { out: number; in: number }[] = [];
  let room = 0;
  for (const position of selected) room += available[position] ?? 0;
  for (let last = count - 1; last >= 0 && room < needed; last -= 1) {
    const out = selected[last] ?? 0;
    const roomiest = roomierThan(available[out] ?? 0, rest, available);
    if (roomiest === undefined) continue;
    const comesIn = rest[roomiest] ?? 0;
    selected[last] = comesIn;
    rest[roomiest] = out;
    room += (available[comesIn] ?? 0) - (available[out] ?? 0);
    swaps.push({ out, in: comesIn });
  }
  return { selected, enough: room >= needed, swaps };
}

/** Index in `rest` of the first cluster with the most room, if that is more than `room`. */
function roomierThan(room: number, rest: Int32Array, available: Float64Array): number | undefined {
  let best: number | undefined;
  let most = room;
  for (let index = 0; index < rest.length; index += 1) {
    const here = available[rest[index] ?? 0] ?? 0;
    if (here > most) {
      most = here;
      best = index;
    }
  }
  return best;
}
