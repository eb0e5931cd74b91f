/**
 * One workload is looked at: must the scheduler take it up, and what comes of it?
 *
 * What is being deleted, suspended or without a policy stays where it is. Of the rest, what nothing has touched and the
 * scheduler left alone before is left alone again without asking: only a target that is being deleted could change that.
 */
import type { Outcome } from '../schedule/model/outcome.ts';
import { afterOutcome } from './applied.ts';
import { cordonTaint } from './changes/cordon.ts';
import type { Decider } from './decider.ts';
import type { Draft } from './draft.ts';
import { evict, isEvicted, isIn, toleratesForEver } from './evict.ts';
import { hasPlace, isDuplicated, sameTargets } from './targets.ts';
import type { AnyBinding, Standing, WorldWorkload } from './world.ts';

export interface Circumstances {
  readonly draft: Draft;
  readonly decide: Decider;
  /** Its binding before the changes, as far as its replicas are in the clusters' capacity. */
  readonly counted: AnyBinding | undefined;
  /** Clusters that are being deleted. */
  readonly deleting: ReadonlySet<string>;
  readonly trace: boolean;
}

/** The workload as it is then; the same object where nothing is different, so that branches share it. */
export function reconsider(workload: WorldWorkload, circumstances: Circumstances): WorldWorkload {
  const { draft, counted } = circumstances;
  if (workload.binding === undefined) return unbound(workload);
  const binding = offDrained(workload.binding, draft);
  if (binding === counted && binding === workload.binding && isAsItWas(workload, binding, circumstances))
    return workload;
  const held = heldBack(workload, binding);
  return held === undefined ? takeUp(workload, binding, circumstances) : { ...workload, binding, standing: held };
}

function unbound(workload: WorldWorkload): WorldWorkload {
  const { ungoverned, standing } = workload;
  return ungoverned === undefined || ungoverned === standing ? workload : { ...workload, standing: ungoverned };
}

/** Nothing has touched it: it stays if the scheduler leaves it alone, or decides the same again. */
function isAsItWas(
  { atEvents, standing, ungoverned }: WorldWorkload,
  binding: AnyBinding,
  { decide, deleting }: Circumstances,
): boolean {
  if (atEvents === undefined || ungoverned !== undefined || standing.code !== 'placed') return false;
  const targets = binding.spec.clusters ?? [];
  if (atEvents === 'leaves') return deleting.size === 0 || !targets.some(({ name }) => deleting.has(name));
  const outcome = decide.schedule(binding);
  if (outcome.code !== 'placed' || !sameTargets(targets, outcome.clusters)) return false;
  return (
    outcome.observedAffinity === undefined ||
    outcome.observedAffinity === binding.status?.schedulerObservingAffinityName
  );
}

/** As the scheduler does when it finds the binding in its queue. */
function takeUp(workload: WorldWorkload, binding: AnyBinding, circumstances: Circumstances): WorldWorkload {
  const { decide, trace, counted } = circumstances;
  const { atEvents, ...rest } = workload;
  // Its placement was the applied one when its habit became known.
  const need =
    atEvents !== undefined && counted !== undefined && hasSamePlacement(binding, counted)
      ? decide.needsBesidePlacement(binding)
      : decide.needs(binding);
  if (!need.schedules) {
    // What was said of it before still holds: nothing fits a workload of 0 replicas, and nobody asks again.
    if (binding === counted && workload.standing.code === 'noFit') return workload;
    const code = need.branch === 'no-placement' ? 'error' : hasPlace(binding) ? 'placed' : 'pending';
    return { ...rest, binding, standing: { code, why: need.why }, ...(code === 'error' ? {} : { atEvents: 'leaves' }) };
  }
  const outcome = decide.schedule(binding);
  const after = afterOutcome(binding, outcome);
  if (outcome.code === 'placed')
    return { ...rest, binding: after, standing: { code: 'placed', why: need.why }, ...habitOf(after) };
  const told = trace && hadPlace(workload) ? decide.explain(binding) : outcome;
  return { ...rest, binding: after, standing: failure(told) };
}

function hasSamePlacement(a: AnyBinding, b: AnyBinding): boolean {
  return a.spec.placement === b.spec.placement && a.metadata === b.metadata && a.status === b.status;
}

/** What the scheduler does at later events with a binding that it has just placed. */
function habitOf(binding: AnyBinding): Pick<WorldWorkload, 'atEvents'> {
  const { replicaRequirements } = binding.spec;
  const replicas = binding.spec.replicas ?? 0;
  const components = binding.spec.components ?? [];
  const clusters = binding.spec.clusters ?? [];
  const isWorkload = replicas > 0 || replicaRequirements !== undefined || components.length > 0;
  if (!isWorkload || isDuplicated(binding)) return { atEvents: 'decides' };
  const placed = clusters.reduce((sum, target) => sum + (target.replicas ?? 0), 0);
  return placed === replicas ? { atEvents: 'leaves' } : {};
}

/** What had no place before is not told again how that came about; what was told keeps being told. */
function hadPlace({ standing: { code, trace } }: WorldWorkload): boolean {
  return code === 'placed' || code === 'pending' || trace !== undefined;
}

function failure(outcome: Outcome): Standing {
  if (outcome.code === 'placed' || outcome.code === 'needsEstimates')
    throw new RangeError(`${outcome.code} is no failure`);
  return {
    code: outcome.code,
    why: outcome.message,
    ...(outcome.code === 'noFit' ? { diagnosis: outcome.diagnosis } : {}),
    ...(outcome.trace === undefined ? {} : { trace: outcome.trace }),
  };
}

/** Why nobody schedules it, if so; it stays where it is. */
function heldBack({ template, ungoverned }: WorldWorkload, binding: AnyBinding): Standing | undefined {
  const stays = (code: Standing['code'], why: string): Standing => ({ code: hasPlace(binding) ? 'placed' : code, why });
  if (binding.metadata.deletionTimestamp != null || template?.metadata.deletionTimestamp != null)
    return stays('deleting', 'it is being deleted, so it is not scheduled any more');
  if (ungoverned !== undefined) return stays(ungoverned.code, `${ungoverned.why}; it stays where it is`);
  if (binding.spec.suspension?.scheduling === true)
    return stays('suspended', 'spec.suspension.scheduling of its binding holds it back');
  return undefined;
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
