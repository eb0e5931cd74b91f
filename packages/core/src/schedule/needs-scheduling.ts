/**
 * Must this binding be scheduled, and why? Asked at every event, before anything is decided.
 *
 * A binding that is gone, being deleted or without a placement is not scheduled. Else the first reason that holds is the
 * answer: the placement changed, the replicas changed, a reschedule was asked for, it is duplicated or no workload (and
 * so follows the fleet at every event), a target is being deleted. With none of these only the generation is noted.
 *
 * Counterpart: `doScheduleBinding` and `doScheduleClusterBinding` of pkg/scheduler/scheduler.go.
 *
 * @example
 * const need = needsScheduling(binding, fleet);
 * if (need.schedules) schedule(binding, fleet);
 */
import type { Fleet } from './model/fleet.ts';
import { defaultFeatureGates, type FeatureGates } from './model/options.ts';
import { switchesOver } from './model/switches.ts';
import type { QuirkNote } from './model/trace.ts';
import type { BindingLike } from './model/unit.ts';
import {
  type BindingEvent,
  type BindingPatch,
  deletingEvents,
  noPlacementError,
  observedGenerationPatches,
} from './needs-scheduling-effects.ts';
import { rules, type SchedulingBranch } from './needs-scheduling-rules.ts';
import { karmadaQuirks, type Quirks } from './quirks.ts';

interface NeedsSchedulingBase {
  /** Why, as a sentence for people. */
  readonly why: string;
  /** Quirks of Karmada that decided something here; absent when none did. */
  readonly quirks?: readonly QuirkNote[];
}

/** It must be scheduled; what is written then is `schedule`'s outcome. */
export interface MustSchedule extends NeedsSchedulingBase {
  readonly branch: SchedulingBranch;
  readonly schedules: true;
}

/** It is not scheduled; this is all there is to do. */
export interface NotScheduled extends NeedsSchedulingBase {
  readonly branch: 'not-found' | 'deleting' | 'no-placement' | 'none';
  readonly schedules: false;
  /** To be sent, in order. */
  readonly patches: readonly BindingPatch[];
  /** To be recorded, in order. */
  readonly events: readonly BindingEvent[];
  /** The attempt failed and is tried again: only for `no-placement`. */
  readonly error?: string;
}

/** The answer, told apart by `branch`, or by `schedules` alone. */
export type NeedsScheduling = MustSchedule | NotScheduled;

export interface NeedsSchedulingOptions {
  readonly featureGates?: Partial<FeatureGates>;
  readonly quirks?: Partial<Quirks>;
}

/**
 * Whether a binding must be scheduled, and why.
 *
 * `suspension.scheduling` and the scheduler's name are not looked at here: see `passesBindingFilter`.
 *
 * @param binding undefined when there is none of that name any more.
 * @throws TypeError when `spec.placement` has a field of the wrong type.
 */
export function needsScheduling(
  binding: BindingLike | undefined,
  fleet: Pick<Fleet, 'clusters' | 'indexOf'>,
  options: NeedsSchedulingOptions = {},
): NeedsScheduling {
  if (binding === undefined || binding === null)
    return { ...NOTHING_TO_DO, branch: 'not-found', why: 'there is no such binding' };
  if (binding.metadata.deletionTimestamp != null) {
    return {
      ...NOTHING_TO_DO,
      branch: 'deleting',
      why: 'the binding is being deleted',
      events: deletingEvents(binding),
    };
  }
  if (binding.spec.placement == null) {
    return {
      ...NOTHING_TO_DO,
      branch: 'no-placement',
      why: 'the binding has no placement',
      error: noPlacementError(binding),
    };
  }
  const gates = switchesOver('featureGates', defaultFeatureGates, options.featureGates);
  const quirks = switchesOver('quirks', karmadaQuirks, options.quirks);
  const notes: QuirkNote[] = [];
  for (const { branch, judge } of rules) {
    const { why, quirk } = judge(binding, { fleet, gates, quirks });
    if (quirk !== undefined) notes.push(quirk);
    if (why !== undefined) return { branch, schedules: true, why, ...noted(notes) };
  }
  const why = 'nothing that matters has changed since the last decision';
  return { ...NOTHING_TO_DO, branch: 'none', why, patches: observedGenerationPatches(binding), ...noted(notes) };
}

const NOTHING_TO_DO: Pick<NotScheduled, 'schedules' | 'patches' | 'events'> = {
  schedules: false,
  patches: [],
  events: [],
};

function noted(quirks: readonly QuirkNote[]): { readonly quirks?: readonly QuirkNote[] } {
  return quirks.length === 0 ? {} : { quirks };
}
