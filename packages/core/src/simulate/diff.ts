/**
 * The difference between two worlds: where every workload is before and after, what moves, what is left of the clusters.
 *
 * Workloads that are the same object in both are the same; so the cost follows what a branch has changed.
 */
import type { TargetCluster } from '@flotilla/api';
import { clusterDifferences } from './diff-clusters.ts';
import { movesBetween } from './moves.ts';
import { compareWorkloads } from './names.ts';
import type { SimulationResult, SimulationSummary, Stand, WorkloadDifference } from './result.ts';
import { replicasByCluster, sameTargets } from './targets.ts';
import type { World, WorldWorkload } from './world.ts';

/** What is different in the second world, whatever way led to it. */
export function compareWorlds(before: World, after: World): SimulationResult {
  const workloads: WorkloadDifference[] = [];
  const push = (was: WorldWorkload | undefined, is: WorldWorkload | undefined): void => {
    workloads.push(difference(was, is, was && before.stands.get(was), is && after.stands.get(is)));
  };
  for (const [key, workload] of before.workloads) push(workload, after.workloads.get(key));
  for (const [key, workload] of after.workloads) if (!before.workloads.has(key)) push(undefined, workload);
  workloads.sort((a, b) => compareWorkloads(a.workload, b.workload));
  return { workloads, clusters: clusterDifferences(before, after), summary: summarize(workloads) };
}

function difference(
  before: WorldWorkload | undefined,
  after: WorldWorkload | undefined,
  was: Stand | undefined,
  is: Stand | undefined,
): WorkloadDifference {
  const workload = (after ?? before)?.name;
  if (workload === undefined) throw new RangeError('a workload of neither world');
  if (before === after && was !== undefined)
    return { workload, change: 'same', before: was, after: was, moves: [], disrupted: 0 };
  const [had, has] = [was?.clusters ?? [], is?.clusters ?? []];
  const moves = sameTargets(had, has) ? [] : movesBetween(had, has, isCounted(before) || isCounted(after));
  return {
    workload,
    change: was === undefined ? 'added' : is === undefined ? 'removed' : moves.length === 0 ? 'same' : 'moved',
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    moves,
    disrupted: was === undefined || is === undefined || moves.length === 0 ? 0 : disrupted(was, is),
  };
}

function isCounted(workload: WorldWorkload | undefined): boolean {
  return workload?.binding?.spec.clusters?.some(({ replicas = 0 }) => replicas > 0) ?? false;
}

/** What stops, without what is no longer wanted: fewer replicas in all, or fewer in each cluster when duplicated. */
function disrupted(before: Stand, after: Stand): number {
  const stopped = stoppedReplicas(before.clusters, after.clusters);
  if (!after.duplicated) return Math.max(0, sum(stopped) - Math.max(0, before.replicas - after.replicas));
  const unwanted = Math.max(0, before.replicas - after.replicas);
  const still = new Set(after.clusters.map(({ name }) => name));
  return sum(new Map([...stopped].map(([name, replicas]) => [name, still.has(name) ? replicas - unwanted : replicas])));
}

function stoppedReplicas(
  before: readonly TargetCluster[],
  after: readonly TargetCluster[],
): ReadonlyMap<string, number> {
  const has = replicasByCluster(after);
  return new Map(before.map(({ name, replicas = 0 }) => [name, Math.max(0, replicas - (has.get(name) ?? 0))]));
}

function sum(amounts: ReadonlyMap<string, number>): number {
  return [...amounts.values()].reduce((total, amount) => total + Math.max(0, amount), 0);
}

/** The workload ends without a place, or not with all of it. */
export function isUnplaced({ after }: WorkloadDifference): boolean {
  return after !== undefined && after.code !== 'placed';
}

/** It ends without a place, and had one before or was not there. */
export function isNewlyUnplaced(difference: WorkloadDifference): boolean {
  return isUnplaced(difference) && (difference.before === undefined || difference.before.code === 'placed');
}

function summarize(differences: readonly WorkloadDifference[]): SimulationSummary {
  const total = (amount: (difference: WorkloadDifference) => number): number =>
    differences.reduce((sum, difference) => sum + amount(difference), 0);
  return {
    workloads: differences.length,
    moved: differences.filter(({ change }) => change !== 'same').length,
    unplaced: differences.filter(isUnplaced).length,
    newlyUnplaced: differences.filter(isNewlyUnplaced).length,
    newlyPlaced: differences.filter(
      ({ before, after }) => after?.code === 'placed' && before !== undefined && before.code !== 'placed',
    ).length,
    replicasMoved: total(({ moves }) =>
      moves.reduce((sum, move) => sum + (move.from && move.to ? move.replicas : 0), 0),
    ),
    replicasDisrupted: total(({ disrupted }) => disrupted),
    replicasMissing: total(({ after }) => after?.missing ?? 0),
  };
}
