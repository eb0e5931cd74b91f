/**
 * The region search as Karmada defines it: every set of regions, in its order of visit. Exponential, and so only for a few
 * regions; written from the definition alone, to hold the polynomial search against.
 *
 * Regions are visited by cluster count ascending, score descending, name ascending, depth first. A set counts when its size
 * is within the limits and it has enough clusters; it is then not extended. The best has the highest sum of scores, then the
 * most clusters, then came first. Of its prefixes by score (descending, then name) that were found too, the shortest wins.
 */

export interface RegionLike {
  readonly name: string;
  readonly score: number;
  readonly clusters: readonly string[];
}

export interface SearchLimits {
  readonly min: number;
  readonly max: number;
  readonly clusters: number;
}

/** @returns Names of the chosen regions, sorted. */
export function exhaustiveRegions(regions: readonly RegionLike[], limits: SearchLimits): readonly string[] {
  const visited = regions.toSorted(
    (a, b) => a.clusters.length - b.clusters.length || b.score - a.score || (a.name < b.name ? -1 : 1),
  );
  const found: (readonly RegionLike[])[] = [];
  walk(visited, 0, [], limits, found);
  let best: readonly RegionLike[] = [];
  for (const set of found) if (best.length === 0 || isBetter(set, best)) best = set;
  return shortestPrefix(best, found).toSorted();
}

function walk(
  visited: readonly RegionLike[],
  next: number,
  set: readonly RegionLike[],
  limits: SearchLimits,
  found: (readonly RegionLike[])[],
): void {
  if (set.length >= Math.max(limits.min, 1) && clustersOf(set) >= limits.clusters) {
    found.push(set);
    return;
  }
  if (set.length >= limits.max) return;
  for (const [at, region] of visited.entries()) if (at >= next) walk(visited, at + 1, [...set, region], limits, found);
}

function isBetter(set: readonly RegionLike[], best: readonly RegionLike[]): boolean {
  const byScore = scoreOf(set) - scoreOf(best);
  return byScore !== 0 ? byScore > 0 : clustersOf(set) > clustersOf(best);
}

function shortestPrefix(best: readonly RegionLike[], found: readonly (readonly RegionLike[])[]): readonly string[] {
  const names = best.toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
  const known = new Set(found.map((set) => keyOf(set.map(({ name }) => name))));
  for (let size = 1; size < names.length; size += 1) {
    const prefix = names.slice(0, size);
    if (known.has(keyOf(prefix))) return prefix;
  }
  return names;
}

function keyOf(names: readonly string[]): string {
  return names.toSorted().join(' ');
}

function scoreOf(set: readonly RegionLike[]): number {
  return set.reduce((sum, { score }) => sum + score, 0);
}

function clustersOf(set: readonly RegionLike[]): number {
  return set.reduce((sum, { clusters }) => sum + clusters.length, 0);
}
