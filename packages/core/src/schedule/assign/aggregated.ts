/**
 * Aggregated: as few clusters as hold the seats take part in the division.
 *
 * Clusters where the unit already runs come first, each part with the roomiest in front; the list is cut as soon as the
 * room of those in front suffices. What is left is divided by weight, not filled up greedily.
 * Karmada: pkg/scheduler/core/division_algorithm.go, `dynamicDivideReplicas` and `resortAvailableClusters`.
 *
 * @example 5 seats, room a=4 b=3 c=9, running in b: b and c take part, because 3 + 9 is enough.
 */
import type { Division, Shares } from './share.ts';

/** @returns Positions of those who take part. */
export function aggregate({
  parties,
  weights,
  kept,
  seats,
}: Pick<Division, 'parties' | 'weights' | 'kept' | 'seats'>): Int32Array {
  const sorted = runningFirst(largestFirst(parties, weights), kept);
  let room = 0;
  for (let taking = 0; taking < sorted.length; taking += 1) {
    if (room >= seats) return sorted.subarray(0, taking);
    room += weights[sorted[taking] ?? 0] ?? 0;
  }
  return sorted;
}

/**
 * By weight, largest first; equals stay in order. Karmada sorts unstably here, so that above 12 clusters its order of equals is
 * an accident of the algorithm; ours is the stable one.
 */
function largestFirst(parties: Int32Array, weights: Float64Array): Int32Array {
  return isSorted(parties, weights) ? parties : parties.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
}

/** On a first placement the order of preference is the order by weight. */
function isSorted(parties: Int32Array, weights: Float64Array): boolean {
  for (let party = 1; party < parties.length; party += 1) {
    if ((weights[parties[party] ?? 0] ?? 0) > (weights[parties[party - 1] ?? 0] ?? 0)) return false;
  }
  return true;
}

function runningFirst(parties: Int32Array, kept: Shares | undefined): Int32Array {
  const running = new Set<number>();
  for (let index = 0; index < (kept?.positions.length ?? 0); index += 1) {
    if ((kept?.replicas[index] ?? 0) > 0) running.add(kept?.positions[index] ?? 0);
  }
  if (running.size === 0) return parties;
  return Int32Array.from([...parties.filter((one) => running.has(one)), ...parties.filter((one) => !running.has(one))]);
}
