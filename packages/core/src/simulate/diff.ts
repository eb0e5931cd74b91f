/**
 * The difference between two worlds: where every workload is before and after, what moves, what is left of the clusters.
 *
 * Workloads that are the same object in both are the same; so the cost follows what a branch has changed.
 */
import type { TargetCluster } from '@flotilla/api';
import { clusterDifferences } from './diff-clusters.ts';
import { movesBetween } from './moves.ts';
import { compareWorkloads } from './names.ts';
import type { Move, SimulationResult, SimulationSummary, Stand, WorkloadDifference } from './result.ts';
import { replicasByCluster } from './targets.ts';
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
  const moves = movesBetween(had, has, isCounted(had) || isCounted(has));
  return {
    workload,
    change: was === undefined ? 'added' : is === undefined ? 'removed' : moves.length === 0 ? 'same' : 'moved',
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    moves,
    disrupted: was === undefined || is === undefined || moves.length === 0 ? 0 : disrupted(was, is, moves),
  };
}

function isCounted(clusters: readonly TargetCluster[]): boolean {
  return clusters.some(({ replicas = 0 }) => replicas > 0);
}

/** What stops, without what is no longer wanted: fewer replicas in all, or fewer in each cluster when duplicated. */
function disrupted(before: Stand, after: Stand, moves: readonly Move[]): number {
  const unwanted = Math.max(0, before.replicas - after.replicas);
  if (after.duplicated) return lostCopies(before, after, unwanted);
  const stopped = moves.reduce((sum, { from, replicas }) => sum + (from === undefined ? 0 : replicas), 0);
  return Math.max(0, stopped - unwanted);
}

function lostCopies(before: Stand, after: Stand, unwanted: number): number {
  const has = replicasByCluster(after.clusters);
  return before.clusters.reduce((sum, { name, replicas = 0 }) => {
    const left = has.get(name);
    return sum + Math.max(0, left === undefined ? replicas : replicas - left - unwanted);
  }, 0);
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
