/**
 * `schedule` for many bindings of a draft, one after another, while the fleet changes under them.
 *
 * The answers are those of `schedule`. What decisions share (compiled placements, parsed requests) is kept for as long
 * as the draft is settled, what depends on the fleet for as long as no cluster changes.
 */
import type { ResourceBinding } from '@flotilla/api';
import { decide, prepareRun, type Run } from '../schedule/decide.ts';
import type { Fleet } from '../schedule/model/fleet.ts';
import type { Outcome } from '../schedule/model/outcome.ts';
import { type NeedsScheduling, needsScheduling } from '../schedule/needs-scheduling.ts';
import { normalizeUnit } from '../schedule/normalize/unit.ts';
import { createMemo } from '../schedule/share/memo.ts';
import { createSharing } from '../schedule/share/sharing.ts';
import type { Draft } from './draft.ts';
import type { AnyBinding, WorldWorkload } from './world.ts';

export interface Decider {
  /** Whether the scheduler would take the binding up at an event, and why. */
  needs(binding: AnyBinding): NeedsScheduling;
  /** What it would do at events that do not touch the binding. */
  habit(binding: AnyBinding): Pick<WorldWorkload, 'atEvents'>;
  schedule(binding: AnyBinding): Outcome;
  /** The same outcome with its trace. */
  explain(binding: AnyBinding): Outcome;
}

export function deciderOf(draft: Draft, fleetNow: () => Fleet): Decider {
  const { interpreters: _i, priorityClasses: _p, ...rules } = draft.rules;
  const { featureGates = {}, quirks = {} } = rules;
  const make = createSharing();
  let shared: Run | undefined;
  const runNow = (): Run => {
    const fleet = fleetNow();
    if (featureGates.WorkloadAffinity === true)
      return prepareRun(fleet, { ...rules, otherBindings: namespacedBindings(draft) }, undefined);
    if (shared?.fleet !== fleet) shared = prepareRun(fleet, rules, createMemo());
    return shared;
  };
  const needs = (binding: AnyBinding): NeedsScheduling =>
    needsScheduling(binding, fleetNow(), { featureGates, quirks });
  return {
    needs,
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
        prepareRun(fleetNow(), { ...rules, otherBindings, trace: true }, undefined),
      );
    },
  };
}

function namespacedBindings({ workloads }: Draft): readonly ResourceBinding[] {
  const found: ResourceBinding[] = [];
  for (const { binding } of workloads.values()) if (binding?.kind === 'ResourceBinding') found.push(binding);
  return found;
}
