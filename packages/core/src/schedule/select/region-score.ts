/**
 * The score of a region: mostly how well it could hold its share, then how much its clusters are preferred.
 *
 * Divided: the share is ceil(replicas / region minGroups). Clusters are added up in order of preference until both the share and
 * the minimum number of clusters are reached; a region with room scores share x 1000, one without its room x 1000, plus
 * the average score. Duplicated: the number of clusters that can hold all replicas x 1000 plus their average score.
 * All divisions are integer divisions.
 * Karmada: pkg/scheduler/core/spreadconstraint/group_clusters.go, `calcGroupScore`.
 *
 * @example 10 replicas over at least 2 regions, room 3 + 4, scores 0: the share is 5, the score 5000.
 */
import type { Candidates } from '../model/candidates.ts';
import type { Unit } from '../model/unit.ts';

const unitOfWeight = 1000;

/** @param positions The region's clusters in order of preference; not empty. */
export function scoreRegion(
  unit: Unit,
  candidates: Candidates,
  positions: readonly number[],
  minRegions: number,
  minClusters: number,
): number {
  return unit.strategy.kind === 'duplicated'
    ? scoreDuplicated(unit, candidates, positions)
    : scoreDivided(unit, candidates, positions, minRegions, minClusters);
}

function scoreDuplicated({ replicas }: Unit, { available, scores }: Candidates, positions: readonly number[]): number {
  let holding = 0;
  let score = 0;
  for (const position of positions) {
    if ((available[position] ?? 0) < replicas) continue;
    holding += 1;
    score += scores[position] ?? 0;
  }
  return holding === 0 ? 0 : holding * unitOfWeight + Math.trunc(score / holding);
}

function scoreDivided(
  { replicas }: Unit,
  { available, scores }: Candidates,
  positions: readonly number[],
  minRegions: number,
  minClusters: number,
): number {
  const share = Math.ceil(replicas / Math.max(minRegions, 1));
  const atLeast = Math.max(minClusters, minRegions);
  let room = 0;
  let score = 0;
  let used = 0;
  for (const position of positions) {
    room += available[position] ?? 0;
    score += scores[position] ?? 0;
    used += 1;
    if (used >= atLeast && room >= share) break;
  }
  return room < share
    ? room * unitOfWeight + Math.trunc(score / positions.length)
    : share * unitOfWeight + Math.trunc(score / used);
}
