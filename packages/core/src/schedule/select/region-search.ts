/**
 * The search for the best set of regions, in polynomial time.
 *
 * Karmada's search, which defines the result, walks all subsets: regions in *visit order* (cluster count ascending, score
 * descending, name ascending), depth first. A set *counts* when its size is within the region limits and its clusters reach
 * the cluster minimum; a set that counts is not extended. The best set has the highest sum of scores, then the most clusters,
 * then was found first. If a strict prefix of the best (sorted by score descending, then name) also counts, the shortest such
 * prefix wins: fewer regions that are just as good. 40 regions have 10^12 subsets; this walks states instead.
 *
 * Why it is the same. Whether a set S of k regions is found depends only on k, its clusters c, and its last region in visit order:
 * it counts, and S without its last does not (being shorter and smaller, no earlier prefix counts then either). So the future
 * of a walk depends on (next region, k, c) alone, and c only up to the minimum. Sums of (score, clusters) are compared
 * lexicographically and are additive, so a best set is made of best remainders. "Found first" is the lexicographically
 * smallest sequence in visit order, so on a tie taking a region beats skipping it. States: regions x size x minimum.
 *
 * Karmada: pkg/scheduler/core/spreadconstraint/select_groups.go.
 */
import { compareStrings } from '@flotilla/api';
import type { Limits } from './limits.ts';

export interface Region {
  readonly name: string;
  /** Its clusters' positions in order of preference. */
  readonly positions: readonly number[];
  readonly score: number;
}

/** @returns The chosen regions, by score descending, then name; empty when no set counts. */
export function searchRegions(regions: readonly Region[], limits: Limits, minClusters: number): readonly Region[] {
  const goal: Goal = { min: limits.min, max: Math.min(limits.max, regions.length), clusters: Math.max(minClusters, 0) };
  const visited = regions.toSorted(visitOrder);
  const possible = goal.max >= Math.max(goal.min, 1) && clustersOf(regions) >= goal.clusters;
  // The empty set counts when nothing is asked for; it is not extended, so nothing is found.
  if (!possible || (goal.min <= 0 && goal.clusters === 0)) return [];
  const best = bestSet(visited, goal).toSorted(resultOrder);
  for (let size = Math.max(goal.min, 1); size < best.length; size += 1) {
    const prefix = best.slice(0, size);
    if (isFound(prefix, goal)) return prefix;
  }
  return best;
}

interface Goal {
  readonly min: number;
  readonly max: number;
  readonly clusters: number;
}

/**
 * Decisions for every state, filled from the last region backwards; then the best walk is read off from the front.
 *
 * A state is (regions chosen so far, clusters so far up to the minimum). `score` and `clusters` hold the best that can still be
 * added to it; -Infinity where no set counts any more. Taking a region leads to a state with one more region, so going up
 * through the states one layer can be overwritten in place.
 */
function bestSet(visited: readonly Region[], goal: Goal): readonly Region[] {
  const width = goal.clusters + 1;
  const layer = goal.max * width;
  const take = new Uint8Array(visited.length * layer);
  const score = new Float64Array(layer).fill(Number.NEGATIVE_INFINITY);
  const clusters = new Float64Array(layer);
  for (let index = visited.length - 1; index >= 0; index -= 1) {
    const size = visited[index]?.positions.length ?? 0;
    const worth = visited[index]?.score ?? 0;
    // Before this region at most as many were chosen as stand before it.
    for (let chosen = 0; chosen < goal.max && chosen <= index; chosen += 1) {
      for (let held = 0; held < width; held += 1) {
        const reached = Math.min(held + size, goal.clusters);
        const ends = chosen + 1 >= goal.min && reached >= goal.clusters;
        const next = (chosen + 1) * width + reached;
        // Beyond the last size there is no state, and so nothing to add.
        const takenScore = ends ? worth : worth + (score[next] ?? Number.NEGATIVE_INFINITY);
        const takenClusters = ends ? size : size + (clusters[next] ?? 0);
        const state = chosen * width + held;
        if (!isBetter(takenScore, takenClusters, score[state] ?? 0, clusters[state] ?? 0)) continue;
        score[state] = takenScore;
        clusters[state] = takenClusters;
        take[index * layer + state] = 1;
      }
    }
  }
  return readOff(visited, take, goal);
}

/** On a tie taking wins, because the set that takes was found first. */
function isBetter(score: number, clusters: number, thanScore: number, thanClusters: number): boolean {
  if (score !== thanScore) return score > thanScore;
  return score !== Number.NEGATIVE_INFINITY && clusters >= thanClusters;
}

function readOff(visited: readonly Region[], take: Uint8Array, goal: Goal): readonly Region[] {
  const width = goal.clusters + 1;
  const layer = goal.max * width;
  const chosen: Region[] = [];
  let held = 0;
  for (let index = 0; index < visited.length; index += 1) {
    const region = visited[index];
    if (region === undefined || take[index * layer + chosen.length * width + held] !== 1) continue;
    chosen.push(region);
    held = Math.min(held + region.positions.length, goal.clusters);
    if (chosen.length >= goal.min && held >= goal.clusters) return chosen;
  }
  return [];
}

/** The walk finds this set: it counts, and without its last region in visit order it does not. */
function isFound(regions: readonly Region[], goal: Goal): boolean {
  const clusters = clustersOf(regions);
  if (regions.length < goal.min || regions.length > goal.max || clusters < goal.clusters) return false;
  if (regions.length === goal.min) return true;
  const last = regions.toSorted(visitOrder).at(-1);
  return clusters - (last?.positions.length ?? 0) < goal.clusters;
}

function clustersOf(regions: readonly Region[]): number {
  return regions.reduce((sum, { positions }) => sum + positions.length, 0);
}

function visitOrder(a: Region, b: Region): number {
  return a.positions.length - b.positions.length || b.score - a.score || compareStrings(a.name, b.name);
}

function resultOrder(a: Region, b: Region): number {
  return b.score - a.score || compareStrings(a.name, b.name);
}
