/**
 * Many bindings at once: the same decisions as one by one, with what they share worked out once.
 *
 * Fleets have few kinds of placements and requests. Compiled selectors, feasible clusters by placement, estimates by requests,
 * orders of preference and whole placements of alike units are remembered for the length of the call (`share/`); equal target lists are
 * one list. Nothing is remembered afterwards.
 */
import type { Cluster, TargetCluster } from '@flotilla/api';
import { assumeReplicas } from './assume.ts';
import { decide, prepareRun, type Run } from './decide.ts';
import type { Fleet } from './model/fleet.ts';
import type { ScheduleOptions } from './model/options.ts';
import type { Outcome } from './model/outcome.ts';
import type { BindingLike } from './model/unit.ts';
import { placementChange } from './needs-scheduling-placement.ts';
import { checkEntries, refuseArgument } from './normalize/entries.ts';
import { normalizeUnit } from './normalize/unit.ts';
import { updateFleet } from './normalize/update.ts';
import { createMemo, type Memo } from './share/memo.ts';
import { createSharing } from './share/sharing.ts';

/**
 * Decides many bindings over one fleet, in the order given.
 *
 * Each outcome is what {@link schedule} answers for the binding on its own. With the gate SchedulingOvercommitProtection the
 * bindings compete: each sees the replicas that earlier ones of the list were given as taken, for as long as the call lasts.
 *
 * @returns Outcomes in the order of the bindings. Equal target lists may be one and the same array.
 * @throws {BindingError} when a binding does not name its resource, or a quantity does not parse.
 * @example
 * const outcomes = scheduleAll(bindings, createFleet(clusters));
 * @see Karmada pkg/scheduler/cache (assumptions), gate SchedulingOvercommitProtection
 */
export function scheduleAll(
  bindings: readonly BindingLike[],
  fleet: Fleet,
  options: ScheduleOptions = {},
): readonly Outcome[] {
  checkEntries(bindings, 'bindings', refuseArgument);
  const make = createSharing();
  const assumed = new Map<string, Assumption>();
  let run = prepareRun(fleet, options, memoFor(fleet));
  return bindings.map((binding) => {
    const outcome = decide(normalizeUnit(binding, make), run);
    if (!run.gates.SchedulingOvercommitProtection || outcome.code !== 'placed') return outcome;
    if (!needsPatch(binding, outcome.clusters, run)) return outcome;
    const key = `${binding.metadata.namespace ?? ''}/${binding.metadata.name ?? ''}`;
    const isNew = !assumed.has(key);
    assumed.set(key, { binding, targets: outcome.clusters });
    // A binding that is decided again replaces what was assumed of it, so all is counted anew.
    const next = isNew
      ? withAssumed(run.fleet, [{ binding, targets: outcome.clusters }])
      : withAssumed(fleet, assumed.values());
    if (next !== run.fleet) run = prepareRun(next, options, memoFor(next));
    return outcome;
  });
}

/** About 256 MiB, if everything remembered were as long as the fleet. */
function memoFor({ clusters }: Fleet): Memo {
  return createMemo(Math.max(1000, Math.floor(2 ** 25 / Math.max(clusters.length, 1))));
}

interface Assumption {
  readonly binding: BindingLike;
  readonly targets: readonly TargetCluster[];
}

/**
 * Karmada assumes after it has written: a decision that needs no write assumes nothing. What is written is the list of targets,
 * in order, and the placement that they were decided by.
 */
function needsPatch(binding: BindingLike, targets: readonly TargetCluster[], { quirks }: Run): boolean {
  return !sameTargets(binding.spec.clusters ?? [], targets) || placementChange(binding, quirks).changed;
}

function withAssumed(fleet: Fleet, assumptions: Iterable<Assumption>): Fleet {
  let next = fleet;
  for (const { binding, targets } of assumptions) {
    const before = targets.flatMap(({ name }) => clusterObject(next, name));
    const after = assumeReplicas(before, binding, targets);
    const changed = after.filter((cluster, index) => cluster !== before[index]);
    next = updateFleet(
      next,
      changed.map((cluster) => ({ type: 'modified', cluster }) as const),
    );
  }
  return next;
}

function clusterObject(fleet: Fleet, name: string): readonly Cluster[] {
  const index = fleet.indexOf.get(name);
  const cluster = index === undefined ? undefined : fleet.clusters[index];
  return cluster === undefined ? [] : [cluster.object];
}

function sameTargets(before: readonly TargetCluster[], after: readonly TargetCluster[]): boolean {
  if (before.length !== after.length) return false;
  return before.every(
    ({ name, replicas }, index) => name === after[index]?.name && (replicas ?? 0) === (after[index]?.replicas ?? 0),
  );
}
