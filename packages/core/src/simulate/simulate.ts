/**
 * What if? The changes are made in a branch of the world, what they cause is decided there, and the difference is told.
 *
 * The rules are the scheduler's own: a workload is decided anew only if the scheduler would do so at such an event
 * (`needsScheduling`), by `schedule`, with the replicas it has elsewhere counted as it does. Not in it yet: time, and so
 * the order of evictions, the pace of failover and tolerations that last for a while; they join when the control loops
 * do. What is shown is where the fleet ends up.
 */

import { checkEntries, refuseArgument } from '../schedule/normalize/entries.ts';
import type { Change } from './change.ts';
import { applyChange } from './changes/apply.ts';
import { compareWorlds } from './diff.ts';
import { draftOf, worldOf } from './draft.ts';
import type { SimulationResult } from './result.ts';
import { settle } from './settle.ts';
import type { World } from './world.ts';

export interface SimulateOptions {
  /** Each decision sees what those before it took and left. Default true. */
  readonly assume?: boolean;
  /** What loses its place, or is new and has none, tells how that came about. Default true. */
  readonly trace?: boolean;
}

/**
 * What would be different after the changes. Pure: the world is untouched, and no result depends on another branch.
 *
 * @throws {SimulationError} when a change names what is not there.
 * @example
 * const { summary, workloads } = simulate(world, [{ type: 'drain', cluster: 'member1' }]);
 * if (summary.newlyUnplaced > 0) console.log(workloads.filter(({ after }) => after?.code !== 'placed'));
 */
export function simulate(world: World, changes: readonly Change[], options: SimulateOptions = {}): SimulationResult {
  return compareWorlds(world, branchWorld(world, changes, options));
}

/**
 * The world after the changes; it shares with the one it came from what the changes left alone. Branches can be branched.
 *
 * @throws {SimulationError} when a change names what is not there.
 */
export function branchWorld(world: World, changes: readonly Change[], options: SimulateOptions = {}): World {
  checkEntries(changes, 'changes', refuseArgument);
  const draft = draftOf(world);
  for (const change of changes) applyChange(draft, change);
  const { assume = true, trace = true } = options;
  settle(draft, { assume, trace });
  return worldOf(draft);
}
