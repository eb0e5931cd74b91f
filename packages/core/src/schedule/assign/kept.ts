/**
 * What members keep of their previous replicas when more are divided on top.
 */
import type { Shares } from './share.ts';

export function keptByPosition(kept: Shares | undefined): ReadonlyMap<number, number> {
  const keeps = new Map<number, number>();
  if (kept === undefined) return keeps;
  for (let index = 0; index < kept.positions.length; index += 1)
    keeps.set(kept.positions[index] ?? 0, kept.replicas[index] ?? 0);
  return keeps;
}

/** Positions that keep replicas without taking part, by name. */
export function leftOvers(parties: Int32Array, keeps: ReadonlyMap<number, number>): readonly number[] {
  const taking = new Set(parties);
  return [...keeps.keys()].filter((position) => !taking.has(position)).sort((a, b) => a - b);
}
