/**
 * Fleets that differ from Karmada's benchmark in one dimension, so that growth can be told along it.
 */
import type { Cluster, ResourceSummary } from '@flotilla/api';

/** So many clusters of a larger fleet, evenly picked. */
export function sample(clusters: readonly Cluster[], size: number): readonly Cluster[] {
  if (size > clusters.length) throw new RangeError(`${size} clusters were asked for, there are ${clusters.length}`);
  return Array.from({ length: size }, (_, at) => clusters[Math.floor((at * clusters.length) / size)] ?? missing());
}

/** The same clusters over so many regions, which have 1 to 7 shares of them each: region 0 the fewest. */
export function withRegions(clusters: readonly Cluster[], regions: number): readonly Cluster[] {
  const numbers = Array.from({ length: regions }, (_, region) => region);
  const shares = numbers.flatMap((region) => Array.from({ length: 1 + (region % 7) }, () => region));
  return clusters.map((cluster, at) => {
    const region = shares[at % shares.length] ?? 0;
    return { ...cluster, spec: { ...cluster.spec, region: `region-${String(region).padStart(2, '0')}` } };
  });
}

/** The same clusters with room for 1.6 to 2.6 million pods each. */
export function withRoom(clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters.map((cluster, at) => {
    const pods = String(1_600_000 + ((at * 7919) % 1_000_000));
    const resourceSummary: ResourceSummary = { allocatable: { pods } };
    return { ...cluster, status: { ...cluster.status, resourceSummary } };
  });
}

function missing(): never {
  throw new RangeError('no such cluster');
}
