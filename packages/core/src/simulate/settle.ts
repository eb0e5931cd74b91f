/**
 * What a change causes: every workload is looked at once, as the scheduler does at an event, and scheduled if it must be.
 *
 * They come in the order of their priority (`spec.schedulePriority`, the greatest first), then of namespace, name and
 * kind; each sees what those before it took and left. What failed is tried again as long as anything has moved since,
 * as the scheduler's queue of unschedulable bindings does. There is no time in it: this is where the fleet ends up.
 *
 * Example: two workloads lose their cluster and the others hold only one of them: the one with the greater priority.
 */
import { charge } from './charge.ts';
import { deciderOf } from './decider.ts';
import { currentFleet, type Draft } from './draft.ts';
import { compareWorkloads } from './names.ts';
import { reconsider } from './reconsider.ts';
import type { Standing, WorldWorkload } from './world.ts';

export interface SettleOptions {
  /** Each decision sees what those before it took and left. */
  readonly assume: boolean;
  /** Failed decisions carry a trace. */
  readonly trace: boolean;
}

/** Decides what must be decided, in the draft. @param keys Which workloads; all when left out. */
export function settle(draft: Draft, options: SettleOptions, keys: Iterable<string> = draft.workloads.keys()): void {
  const asItWas = currentFleet(draft);
  const decide = deciderOf(draft, () => (options.assume ? currentFleet(draft) : asItWas));
  const deleting = new Set(asItWas.clusters.filter((cluster) => cluster.deleting).map(({ name }) => name));
  let waiting = inOrder(draft, keys);
  while (waiting.length > 0) {
    const failed: string[] = [];
    let moved = false;
    for (const key of waiting) {
      const workload = draft.workloads.get(key);
      if (workload === undefined) continue;
      const counted = draft.charged.get(key);
      const after = reconsider(workload, { draft, decide, counted, deleting, trace: options.trace });
      if (after === workload) continue;
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
  // Worlds come in order; a sort that has nothing to do is quick.
  queue.sort((a, b) => b.priority - a.priority || compareWorkloads(a.workload.name, b.workload.name));
  return queue.map(({ key }) => key);
}
