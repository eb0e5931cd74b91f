/**
 * Many bindings at once: the same decisions as one by one, with what they share worked out once.
 *
 * Fleets have few kinds of placements and requests. Compiled selectors, feasible clusters by placement, estimates by requests,
 * orders of preference and whole placements of alike units are remembered for the length of the call (`share/`); equal target lists are
 * one list. Nothing is remembered afterwards.
 */
import { type Cluster, compareStrings, type TargetCluster } from '@flotilla/api';
import { assumeReplicas } from './assume.ts';
import { decide, prepareRun, type Run } from './decide.ts';
import type { Fleet } from './model/fleet.ts';
import type { ScheduleOptions } from './model/options.ts';
import type { Outcome } from './model/outcome.ts';
import type { BindingLike } from './model/unit.ts';
import { normalizeUnit } from './normalize/unit.ts';
import { updateFleet } from './normalize/update.ts';
import { createMemo } from './share/memo.ts';
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
  const make = createSharing();
  let run = prepareRun(fleet, options, createMemo());
  return bindings.map((binding) => {
    const outcome = decide(normalizeUnit(binding, make), run);
    if (run.gates.SchedulingOvercommitProtection && outcome.code === 'placed') {
      run = withAssumed(run, options, binding, outcome.clusters);
    }
    return outcome;
  });
}

/** A decision that changes nothing assumes nothing: what runs is in the clusters' own numbers. */
function withAssumed(run: Run, options: ScheduleOptions, binding: BindingLike, targets: readonly TargetCluster[]): Run {
  if (sameTargets(binding.spec.clusters ?? [], targets)) return run;
  const before = targets.flatMap(({ name }) => clusterObject(run.fleet, name));
  const after = assumeReplicas(before, binding, targets);
  const events = after
    .filter((cluster, index) => cluster !== before[index])
    .map((cluster) => ({ type: 'modified', cluster }) as const);
  return events.length === 0 ? run : prepareRun(updateFleet(run.fleet, events), options, createMemo());
}

function clusterObject(fleet: Fleet, name: string): readonly Cluster[] {
  const index = fleet.indexOf.get(name);
  const cluster = index === undefined ? undefined : fleet.clusters[index];
  return cluster === undefined ? [] : [cluster.object];
}

function sameTargets(before: readonly TargetCluster[], after: readonly TargetCluster[]): boolean {
  if (before.length !== after.length) return false;
  const byName = (list: readonly TargetCluster[]): readonly TargetCluster[] =>
    list.toSorted((a, b) => compareStrings(a.name, b.name));
  const sorted = byName(after);
  return byName(before).every(
    ({ name, replicas }, index) => name === sorted[index]?.name && (replicas ?? 0) === (sorted[index]?.replicas ?? 0),
  );
}
