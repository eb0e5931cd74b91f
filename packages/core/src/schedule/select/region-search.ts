/**
 * The search for the best set of regions.
 *
 * A set counts when its size is within the region limits and its clusters are enough for the cluster minimum; a set that
 * counts is not extended. The best has the highest sum of scores, then the most clusters, then was found first, where
 * regions are visited by cluster count ascending, score descending, name ascending. A set that is a strict prefix of the
 * best (by score descending, then name) wins over it: fewer regions that are just as good.
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

interface Path {
  readonly regions: readonly Region[];
  readonly score: number;
  readonly clusters: number;
  readonly id: number;
}

/** @returns The chosen regions, by score descending, then name; empty when no set counts. */
export function searchRegions(regions: readonly Region[], limits: Limits, minClusters: number): readonly Region[] {
  const visited = regions.toSorted(visitOrder);
  const paths: Path[] = [];
  const chosen: Region[] = [];
  const visit = (clusters: number, begin: number): void => {
    if (clusters >= minClusters && chosen.length >= limits.min && chosen.length <= limits.max) {
      if (chosen.length > 0) paths.push(pathOf(chosen, paths.length));
      return;
    }
    if (chosen.length >= limits.max) return;
    for (const [offset, region] of visited.slice(begin).entries()) {
      chosen.push(region);
      visit(clusters + region.positions.length, begin + offset + 1);
      chosen.pop();
    }
  };
  visit(0, 0);
  return preferred(paths);
}

function visitOrder(a: Region, b: Region): number {
  return a.positions.length - b.positions.length || b.score - a.score || compareStrings(a.name, b.name);
}

function resultOrder(a: Region, b: Region): number {
  return b.score - a.score || compareStrings(a.name, b.name);
}

function pathOf(regions: readonly Region[], id: number): Path {
  const sorted = regions.toSorted(resultOrder);
  return {
    regions: sorted,
    score: sorted.reduce((sum, { score }) => sum + score, 0),
    clusters: sorted.reduce((sum, { positions }) => sum + positions.length, 0),
    id,
  };
}

function preferred(paths: readonly Path[]): readonly Region[] {
  const [best, ...others] = paths.toSorted((a, b) => b.score - a.score || b.clusters - a.clusters || a.id - b.id);
  if (best === undefined) return [];
  let chosen = best.regions;
  for (const { regions } of others) if (isStrictPrefix(regions, chosen)) chosen = regions;
  return chosen;
}

function isStrictPrefix(regions: readonly Region[], of: readonly Region[]): boolean {
  return regions.length < of.length && regions.every((region, index) => region === of[index]);
}
