/**
 * What a change causes: every workload is looked at once, as the scheduler does at an event, and scheduled if it must be.
 *
 * They come in the order of their priority (`spec.schedulePriority`, the greatest first), then of namespace, name and
 * kind; each sees what those before it took and left. What failed is tried again as long as anything has moved since,
 * as the scheduler's queue of unschedulable bindings does. There is no time in it: this is where the fleet ends up.
 *
 * Example: two workloads lose their cluster and the others hold only one of them: the one with the greater priority.
 */
import type { ResourceBinding } from '@flotilla/api';
import type { Fleet } from '../schedule/model/fleet.ts';
import type { Outcome } from '../schedule/model/outcome.ts';
import { needsScheduling } from '../schedule/needs-scheduling.ts';
import { schedule } from '../schedule/schedule.ts';
import { afterOutcome } from './applied.ts';
import { cordonTaint } from './changes/cordon.ts';
import { charge } from './charge.ts';
import { currentFleet, type Draft } from './draft.ts';
import { evict, isEvicted, isIn, toleratesForEver } from './evict.ts';
import { compareWorkloads } from './names.ts';
import { hasPlace } from './targets.ts';
import type { AnyBinding, Standing, WorldWorkload } from './world.ts';

export interface SettleOptions {
  /** Each decision sees what those before it took and left. */
  readonly assume: boolean;
  /** Failed decisions carry a trace. */
  readonly trace: boolean;
}

/** Decides what must be decided, in the draft. @param keys Which workloads; all when left out. */
export function settle(draft: Draft, options: SettleOptions, keys: Iterable<string> = draft.workloads.keys()): void {
  const asItWas = currentFleet(draft);
  let waiting = inOrder(draft, keys);
  while (waiting.length > 0) {
    const failed: string[] = [];
    let moved = false;
    for (const key of waiting) {
      const before = draft.workloads.get(key);
      if (before === undefined) continue;
      const fleet = (): Fleet => (options.assume ? currentFleet(draft) : asItWas);
      const counted = draft.charged.get(key);
      const after = reconsider(before, counted, draft, fleet, options);
      draft.workloads.set(key, after);
      charge(draft, key, after.binding);
      moved ||= after.binding?.spec.clusters !== counted?.spec.clusters;
      if (isRetried(after.standing)) failed.push(key);
    }
    if (!moved || !options.assume) return;
    waiting = failed;
  }
}

function isRetried({ code }: Standing): boolean {
  return code === 'noFit' || code === 'unschedulable' || code === 'error';
}

function inOrder({ workloads }: Draft, keys: Iterable<string>): readonly string[] {
  const queue: { readonly key: string; readonly workload: WorldWorkload; readonly priority: number }[] = [];
  for (const key of keys) {
    const workload = workloads.get(key);
    if (workload === undefined) continue;
    queue.push({ key, workload, priority: workload.binding?.spec.schedulePriority?.priority ?? 0 });
  }
  queue.sort((a, b) => b.priority - a.priority || compareWorkloads(a.workload.name, b.workload.name));
  return queue.map(({ key }) => key);
}

/** @param counted Its binding before the changes, as far as its replicas are in the clusters' capacity. */
function reconsider(
  workload: WorldWorkload,
  counted: AnyBinding | undefined,
  draft: Draft,
  fleet: () => Fleet,
  options: SettleOptions,
): WorldWorkload {
  const withBinding = (binding: AnyBinding, standing: Standing): WorldWorkload =>
    binding === counted && isStill(workload, binding, standing) ? workload : { ...workload, binding, standing };
  if (workload.binding === undefined) return withStanding(workload, unboundStanding(workload));
  const binding = offDrained(workload.binding, draft);
  const standing = heldBack(workload, binding);
  if (standing !== undefined) return withBinding(binding, standing);
  const { featureGates = {}, quirks = {} } = draft.rules;
  const need = needsScheduling(binding, fleet(), { featureGates, quirks });
  if (!need.schedules) {
    const code = need.branch === 'no-placement' ? 'error' : hasPlace(binding) ? 'placed' : 'pending';
    return withBinding(binding, { code, why: need.why });
  }
  const outcome = decide(binding, draft, fleet(), false);
  if (outcome.code === 'placed') return withBinding(afterOutcome(binding, outcome), { code: 'placed', why: need.why });
  const told = options.trace ? decide(binding, draft, fleet(), true) : outcome;
  return withBinding(afterOutcome(binding, outcome), failure(told));
}

function decide(binding: AnyBinding, draft: Draft, fleet: Fleet, trace: boolean): Outcome {
  const { interpreters: _i, priorityClasses: _p, ...rules } = draft.rules;
  if (rules.featureGates?.WorkloadAffinity !== true) return schedule(binding, fleet, { ...rules, trace });
  const otherBindings = [...draft.workloads.values()].map((workload) => workload.binding).filter(isNamespaced);
  return schedule(binding, fleet, { ...rules, otherBindings, trace });
}

function isNamespaced(binding: AnyBinding | undefined): binding is ResourceBinding {
  return binding?.kind === 'ResourceBinding';
}

function failure(outcome: Outcome): Standing {
  if (outcome.code === 'placed') return { code: 'placed', why: '' };
  if (outcome.code === 'needsEstimates') throw new Error('estimators outside of this process cannot be simulated');
  return {
    code: outcome.code,
    why: outcome.message,
    ...(outcome.code === 'noFit' ? { diagnosis: outcome.diagnosis } : {}),
    ...(outcome.trace === undefined ? {} : { trace: outcome.trace }),
  };
}

/** Why nobody schedules it, if so; it stays where it is. */
function heldBack({ template, ungoverned }: WorldWorkload, binding: AnyBinding): Standing | undefined {
  if (binding.metadata.deletionTimestamp != null || template?.metadata.deletionTimestamp != null)
    return stays(binding, 'deleting', 'it is being deleted, so it is not scheduled any more');
  if (ungoverned !== undefined) return stays(binding, ungoverned.code, `${ungoverned.why}; it stays where it is`);
  if (binding.spec.suspension?.scheduling === true)
    return stays(binding, 'suspended', 'spec.suspension.scheduling of its binding holds it back');
  return undefined;
}

function stays(binding: AnyBinding, code: Standing['code'], why: string): Standing {
  return { code: hasPlace(binding) ? 'placed' : code, why };
}

function unboundStanding({ ungoverned, standing }: WorldWorkload): Standing {
  return ungoverned ?? standing;
}

/** What is in a drained cluster, or would tolerate its taint, is kept out of it for good. */
function offDrained(binding: AnyBinding, { drained }: Draft): AnyBinding {
  let kept = binding;
  for (const name of drained) {
    if (isIn(kept, name) || (!isEvicted(kept, name) && toleratesForEver(kept, cordonTaint)))
      kept = evict(kept, name, 'Drained');
  }
  return kept;
}

function withStanding(workload: WorldWorkload, standing: Standing): WorldWorkload {
  return { ...workload, standing };
}

/** Nothing is different: branches share the object, and what it says of the last decision stays. */
function isStill(workload: WorldWorkload, binding: AnyBinding, standing: Standing): boolean {
  return workload.binding === binding && workload.standing.code === 'placed' && standing.code === 'placed';
}
