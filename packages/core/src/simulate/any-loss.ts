/**
 * Which single loss hurts? Every cluster, or every region, is lost in turn, each in a branch of its own.
 *
 * @example
 * simulateAnyLoss(world, { of: 'cluster' }).filter(({ unplaced }) => unplaced.length > 0);
 */
import { compareStrings } from '@flotilla/api';
import { isNewlyUnplaced } from './diff.ts';
import type { SimulationSummary, WorkloadDifference } from './result.ts';
import { type SimulateOptions, simulate } from './simulate.ts';
import type { World } from './world.ts';

/** What one loss would cause. */
export interface Loss {
  readonly of: 'cluster' | 'region';
  /** Name of the cluster or region that is lost. */
  readonly name: string;
  /** The clusters that are lost. */
  readonly clusters: readonly string[];
  /** Workloads that the loss leaves without a place, or not with all of it; not those that had none before. */
  readonly unplaced: readonly WorkloadDifference[];
  readonly summary: SimulationSummary;
}

/** What to lose in turn, and how to simulate it; traces are off unless they are asked for. */
export interface AnyLossOptions extends SimulateOptions {
  readonly of: 'cluster' | 'region';
}

/** Each loss by itself, in the order of names. Clusters without a region are in none. */
export function simulateAnyLoss(world: World, options: AnyLossOptions): readonly Loss[] {
  const { of, trace = false, assume = true } = options;
  return [...groups(world, of)].map(([name, clusters]) => {
    const changes = clusters.map((cluster) => ({ type: 'lose', cluster }) as const);
    const { workloads, summary } = simulate(world, changes, { assume, trace });
    return { of, name, clusters, unplaced: workloads.filter(isNewlyUnplaced), summary };
  });
}

function groups({ fleet }: World, of: AnyLossOptions['of']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, region } of fleet.clusters) {
    const group = of === 'cluster' ? name : region;
    if (group === '') continue;
    const members = found.get(group) ?? [];
    members.push(name);
    found.set(group, members);
  }
  return new Map([...found].sort(([a], [b]) => compareStrings(a, b)));
}
