/**
 * `schedule` for many bindings of a draft, one after another, while the fleet changes under them.
 *
 * The answers are those of `schedule`. What decisions share (compiled placements, parsed requests) is kept for as long
 * as the draft is settled.
 */
import type { ResourceBinding } from '@flotilla/api';
import { decide, prepareRun, type Run } from '../schedule/decide.ts';
import type { Fleet } from '../schedule/model/fleet.ts';
import { defaultFeatureGates } from '../schedule/model/options.ts';
import type { Outcome } from '../schedule/model/outcome.ts';
import { type NeedsScheduling, needsScheduling } from '../schedule/needs-scheduling.ts';
import { rules } from '../schedule/needs-scheduling-rules.ts';
import { normalizeUnit } from '../schedule/normalize/unit.ts';
import { karmadaQuirks } from '../schedule/quirks.ts';
import { createSharing } from '../schedule/share/sharing.ts';
import type { Draft } from './draft.ts';
import type { AnyBinding, WorldWorkload } from './world.ts';

export type Need = Pick<NeedsScheduling, 'branch' | 'schedules' | 'why'>;

export interface Decider {
  /** Whether the scheduler would take the binding up at an event, and why. */
  needs(binding: AnyBinding): Need;
  /** The same for a binding whose placement is known to be that of the last decision: all other reasons. */
  needsBesidePlacement(binding: AnyBinding): Need;
  /** What it would do at events that do not touch the binding. */
  habit(binding: AnyBinding): Pick<WorldWorkload, 'atEvents'>;
  schedule(binding: AnyBinding): Outcome;
  /** The same outcome with its trace. */
  explain(binding: AnyBinding): Outcome;
}

export function deciderOf(draft: Draft, fleetNow: () => Fleet): Decider {
  const { interpreters: _i, priorityClasses: _p, ...options } = draft.rules;
  const { featureGates = {}, quirks = {} } = options;
  const make = createSharing();
  let last: Run | undefined;
  const runNow = (): Run => {
    const fleet = fleetNow();
    if (featureGates.WorkloadAffinity === true)
      return prepareRun(fleet, { ...options, otherBindings: namespacedBindings(draft) }, undefined);
    // No memo: nearly every decision meets another fleet, or replicas of its own.
    if (last?.fleet !== fleet) last = prepareRun(fleet, options, undefined);
    return last;
  };
  const needs = (binding: AnyBinding): Need => needsScheduling(binding, fleetNow(), { featureGates, quirks });
  return {
    needs,
    needsBesidePlacement: (binding) => {
      const context = {
        fleet: fleetNow(),
        gates: { ...defaultFeatureGates, ...featureGates },
        quirks: { ...karmadaQuirks, ...quirks },
      };
      for (const { branch, judge } of besidePlacement) {
        const { why } = judge(binding, context);
        if (why !== undefined) return { branch, schedules: true, why };
      }
      return needs(binding);
    },
    habit: (binding) => {
      const { schedules, branch } = needs(binding);
      if (!schedules) return { atEvents: 'leaves' };
      return branch === 'duplicated-or-non-workload' ? { atEvents: 'decides' } : {};
    },
    schedule: (binding) => decide(normalizeUnit(binding, make), runNow()),
    explain: (binding) => {
      const { otherBindings } = runNow();
      return decide(
        normalizeUnit(binding),
        prepareRun(fleetNow(), { ...options, otherBindings, trace: true }, undefined),
      );
    },
  };
}

const besidePlacement = rules.filter(({ branch }) => branch !== 'placement-changed');

function namespacedBindings({ workloads }: Draft): readonly ResourceBinding[] {
  const found: ResourceBinding[] = [];
  for (const { binding } of workloads.values()) if (binding?.kind === 'ResourceBinding') found.push(binding);
  return found;
}
