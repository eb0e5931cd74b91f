/**
 * The order of preference among feasible clusters: overflow tier first, then higher score, more available replicas, name.
 *
 * It is a total order, so any sort gives the same list. The usual case sorts plain numbers, one key a cluster that holds
 * the whole order; where the ranges are too wide for a safe integer, a comparison does the same.
 * Karmada: pkg/scheduler/core/spreadconstraint/util.go, `sortClusters`.
 */
import type { Candidates } from '../model/candidates.ts';

/** @returns Positions, most preferred first. */
export function preferenceOrder(candidates: Candidates): Int32Array {
  const keys = orderKeys(candidates);
  return keys === undefined ? sortByComparison(candidates) : sortByKeys(keys, candidates.clusters.length);
}

/** Positions as they are, by name: for those whom the order of preference does not concern. */
export function positionOrder({ clusters }: Candidates): Int32Array {
  const order = new Int32Array(clusters.length);
  for (let position = 0; position < order.length; position += 1) order[position] = position;
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

function sortByKeys(keys: Float64Array, size: number): Int32Array {
  keys.sort();
  const order = new Int32Array(size);
  for (let rank = 0; rank < size; rank += 1) order[rank] = (keys[rank] ?? 0) % size;
  return order;
}

/** (rank of tier and score, missing availability, position) as one number; undefined when it would not be safe. */
function orderKeys(candidates: Candidates): Float64Array | undefined {
  const { clusters, scores, available, tiers } = candidates;
  const size = clusters.length;
  const ranks = rankTiersAndScores(scores, tiers);
  let most = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (const value of available) {
    if (value > most) most = value;
    if (value < least) least = value;
  }
  const range = most - least + 1;
  if (!Number.isSafeInteger(ranks.count * range * size)) return undefined;
  const keys = new Float64Array(size);
  for (let position = 0; position < size; position += 1) {
    const rank = ranks.of === undefined ? 0 : (ranks.of[position] ?? 0);
    keys[position] = (rank * range + (most - (available[position] ?? 0))) * size + position;
  }
  return keys;
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
