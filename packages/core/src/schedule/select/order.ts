/**
 * The order of preference among feasible clusters: overflow tier first, then higher score, more available replicas, name.
 *
 * It is a total order, so any sort gives the same list. The usual case sorts by one whole number a cluster, byte by byte and
 * without comparing (a radix sort: it keeps equals in their order, which is by name); where the ranges are too wide for 32
 * bits, a comparison does the same.
 * Karmada: pkg/scheduler/core/spreadconstraint/util.go, `sortClusters`.
 */
import type { Candidates } from '../model/candidates.ts';

/** @returns Positions, most preferred first. */
export function preferenceOrder(candidates: Candidates): Int32Array {
  const keys = orderKeys(candidates);
  return keys === undefined ? sortByComparison(candidates) : sortByKeys(keys);
}

/** Positions as they are, by name: for those whom the order of preference does not concern. */
export function positionOrder({ clusters }: Candidates): Int32Array {
  return positionsUpTo(clusters.length);
}

function positionsUpTo(size: number): Int32Array {
  const order = new Int32Array(size);
  for (let position = 0; position < size; position += 1) order[position] = position;
  return order;
}

/** Negative when position `a` is preferred. */
export function comparePreference({ tiers, scores, available }: Candidates, a: number, b: number): number {
  const byTier = (tiers?.[a] ?? 0) - (tiers?.[b] ?? 0);
  if (byTier !== 0) return byTier;
  const byScore = (scores[b] ?? 0) - (scores[a] ?? 0);
  if (byScore !== 0) return byScore;
  const byAvailable = (available[b] ?? 0) - (available[a] ?? 0);
  return byAvailable !== 0 ? byAvailable : a - b;
}

function sortByComparison(candidates: Candidates): Int32Array {
  return Int32Array.from(candidates.clusters.keys()).sort((a, b) => comparePreference(candidates, a, b));
}

/** Keys by position, ascending; the first keys are the most preferred. */
interface OrderKeys {
  readonly of: Uint32Array;
  readonly greatest: number;
}

/** Positions by key, equals by position. */
function sortByKeys(keys: OrderKeys): Int32Array {
  return keys.of.length <= few ? sortFew(keys.of) : sortMany(keys);
}

/** Up to here counting bytes costs more than moving a few positions. */
const few = 64;

/** Insertion: each goes behind those that are not less. */
function sortFew(keys: Uint32Array): Int32Array {
  const order = new Int32Array(keys.length);
  for (let position = 0; position < keys.length; position += 1) {
    const key = keys[position] ?? 0;
    let rank = position;
    for (; rank > 0 && (keys[order[rank - 1] ?? 0] ?? 0) > key; rank -= 1) order[rank] = order[rank - 1] ?? 0;
    order[rank] = position;
  }
  return order;
}

/** One pass a byte that the greatest key has. */
function sortMany({ of, greatest }: OrderKeys): Int32Array {
  let order: Int32Array = positionsUpTo(of.length);
  let other: Int32Array = new Int32Array(of.length);
  const next = new Int32Array(256);
  for (let shift = 0; shift < 32 && greatest >>> shift > 0; shift += 8) {
    next.fill(0);
    for (let position = 0; position < of.length; position += 1) count(next, ((of[position] ?? 0) >>> shift) & 0xff);
    startingPlaces(next);
    for (let rank = 0; rank < order.length; rank += 1) {
      const position = order[rank] ?? 0;
      other[count(next, ((of[position] ?? 0) >>> shift) & 0xff)] = position;
    }
    [order, other] = [other, order];
  }
  return order;
}

/** Adds one, and answers with the count before. */
function count(counts: Int32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}

/** From how many there are of each to the place of the first of each. */
function startingPlaces(counts: Int32Array): void {
  let before = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const here = counts[at] ?? 0;
    counts[at] = before;
    before += here;
  }
}

/** (rank of tier and score, missing availability) as one whole number; undefined when 32 bits cannot hold it. */
function orderKeys({ clusters, scores, available, tiers }: Candidates): OrderKeys | undefined {
  const size = clusters.length;
  const ranks = rankTiersAndScores(scores, tiers);
  let most = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let position = 0; position < size; position += 1) {
    const value = available[position] ?? 0;
    if (value > most) most = value;
    if (value < least) least = value;
  }
  const range = most - least + 1;
  const greatest = ranks.count * range - 1;
  if (!(greatest < 2 ** 32)) return undefined;
  const of = new Uint32Array(size);
  for (let position = 0; position < size; position += 1) {
    const rank = ranks.of === undefined ? 0 : (ranks.of[position] ?? 0);
    of[position] = rank * range + (most - (available[position] ?? 0));
  }
  return { of, greatest };
}

interface Ranks {
  readonly count: number;
  /** Undefined: all clusters have the same rank. */
  readonly of: Int32Array | undefined;
}

function rankTiersAndScores(scores: Float64Array, tiers: Int32Array | undefined): Ranks {
  if (tiers === undefined && scores.every((score) => score === scores[0])) return { count: 1, of: undefined };
  const pairs = new Map<string, { readonly tier: number; readonly score: number }>();
  const keyAt = (position: number): string => `${tiers?.[position] ?? 0}/${scores[position] ?? 0}`;
  for (let position = 0; position < scores.length; position += 1) {
    pairs.set(keyAt(position), { tier: tiers?.[position] ?? 0, score: scores[position] ?? 0 });
  }
  const sorted = [...pairs].sort(([, a], [, b]) => a.tier - b.tier || b.score - a.score);
  const rankOf = new Map(sorted.map(([key], rank) => [key, rank]));
  return { count: sorted.length, of: Int32Array.from(scores, (_, position) => rankOf.get(keyAt(position)) ?? 0) };
}
