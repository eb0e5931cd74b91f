/**
 * Rebuilds a placement from its trace alone: no fleet, no binding, no outcome. What cannot be rebuilt is missing from the
 * trace, and then nobody can explain it from there either.
 *
 * Each step is made again from what the trace says of the one before, and held against what the trace says of it.
 *
 * Example: of two feasible clusters, weights 2 and 1, 9 seats, the answer is `[{ name: 'a', replicas: 6 }, ...]`.
 */
import { compareStrings } from '@flotilla/api';
import type { AssignmentTrace, AttemptTrace, ClusterTrace, Trace } from '@flotilla/core';
import { rebuildSelection } from './selection.ts';
import { hold, TraceError } from './trace-error.ts';
import { seatsFollowFromWeights } from './webster-check.ts';

export interface RebuiltTarget {
  readonly name: string;
  readonly replicas: number;
}

/**
 * The target clusters with their replicas, in order; undefined when the trace says that nothing was placed.
 *
 * @throws {TraceError} when one step of the trace does not follow from the others.
 */
export function rebuildTargets({ attempts }: Trace): readonly RebuiltTarget[] | undefined {
  const last = attempts.at(-1);
  if (last === undefined) throw new TraceError('no attempt is recorded');
  if (last.result.code !== 'placed') return undefined;
  const order = last.clusters.filter(isFeasible).toSorted(byPreference);
  const selected = rebuildSelection(order, last);
  hold(
    'selected',
    selected.map(({ name }) => name),
    last.selection?.selected,
  );
  return rebuildAssignment(selected, last);
}

function isFeasible({ deleting, rejections }: ClusterTrace): boolean {
  return deleting !== true && rejections.length === 0;
}

/** Tier, score, available, name. The score is the sum over the scorers. */
function byPreference(a: ClusterTrace, b: ClusterTrace): number {
  return (
    (a.tier ?? 0) - (b.tier ?? 0) ||
    scoreOf(b) - scoreOf(a) ||
    (b.available ?? 0) - (a.available ?? 0) ||
    compareStrings(a.name, b.name)
  );
}

function scoreOf({ scores }: ClusterTrace): number {
  return Object.values(scores ?? {}).reduce((sum, score) => sum + score, 0);
}

function rebuildAssignment(selected: readonly ClusterTrace[], { assignment }: AttemptTrace): readonly RebuiltTarget[] {
  if (assignment === undefined)
    throw new TraceError('the attempt placed something, but its assignment is not recorded');
  const shares = assignment.shares.map(({ cluster, replicas }) => ({ name: cluster, replicas }));
  hold('replicas', rebuildReplicas(selected, assignment), positive(shares));
  const kept = assignment.zeroRemoved ? shares.filter(({ replicas }) => replicas > 0) : shares;
  const names = new Set(selected.map(({ name }) => name));
  for (const { name } of kept) if (!names.has(name)) throw new TraceError(`${name} has replicas, but was not selected`);
  return [...kept, ...assignment.attached.map((name) => ({ name, replicas: 0 }))];
}

/** Replicas by cluster, those above 0, from how they came about. */
function rebuildReplicas(
  selected: readonly ClusterTrace[],
  assignment: AssignmentTrace,
): Readonly<Record<string, number>> {
  const { strategy, divisions, shares } = assignment;
  if (strategy === 'clustersOnly') return {};
  if (strategy === 'duplicated') return positive(duplicate(selected, shares[0]?.replicas ?? 0, assignment));
  const entries = divisions.flatMap((division) => {
    if (!seatsFollowFromWeights(division))
      throw new TraceError(`the seats do not follow from the weights: ${JSON.stringify(division)}`);
    return division.entries;
  });
  return positive(entries.map(({ cluster, kept, seats }) => ({ name: cluster, replicas: kept + seats })));
}

/** Everybody gets the same, in each tier that was reached. */
function duplicate(
  selected: readonly ClusterTrace[],
  replicas: number,
  { shares }: AssignmentTrace,
): readonly RebuiltTarget[] {
  const tiers = selected.some(({ tier }) => tier !== undefined);
  if (tiers) return shares.map(({ cluster, replicas: share }) => ({ name: cluster, replicas: share }));
  return selected.map(({ name }) => ({ name, replicas }));
}

function positive(targets: readonly RebuiltTarget[]): Readonly<Record<string, number>> {
  return Object.fromEntries(targets.flatMap(({ name, replicas }) => (replicas > 0 ? [[name, replicas] as const] : [])));
}
