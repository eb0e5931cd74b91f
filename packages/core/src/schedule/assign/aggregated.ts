/**
 * Aggregated: as few clusters as hold the seats take part in the division.
 *
 * Clusters where the unit already runs come first, each part with the roomiest in front; the list is cut as soon as the
 * room of those in front suffices. What is left is divided by weight, not filled up greedily.
 * Karmada: pkg/scheduler/core/division_algorithm.go, `dynamicDivideReplicas` and `resortAvailableClusters`.
 *
 * @example 5 seats, room a=4 b=3 c=9, running in b: b and c take part, and c is enough for the rest.
 */
import type { KeptShare, Party } from './division.ts';

/** @param parties By weight, largest first. */
export function aggregate(parties: readonly Party[], kept: readonly KeptShare[], seats: number): readonly Party[] {
  const running = new Set(kept.filter(({ replicas }) => replicas > 0).map(({ member }) => member.name));
  const sorted =
    running.size === 0
      ? parties
      : [
          ...parties.filter(({ member }) => running.has(member.name)),
          ...parties.filter(({ member }) => !running.has(member.name)),
        ];
  let room = 0;
  for (const [index, { weight }] of sorted.entries()) {
    if (room >= seats) return sorted.slice(0, index);
    room += weight;
  }
  return sorted;
}
