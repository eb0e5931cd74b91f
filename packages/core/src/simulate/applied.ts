/**
 * The binding as the scheduler leaves it after a decision: the targets, the placement they were decided with, and the
 * affinity term that held.
 *
 * Where nothing fits the targets are cleared; where there is no room, or on an error, they stay, as in Karmada.
 * Counterpart: `patchScheduleResultForResourceBinding` of pkg/scheduler/scheduler.go.
 */
import { appliedPlacementAnnotation } from '../schedule/applied-placement.ts';
import type { Outcome } from '../schedule/model/outcome.ts';
import { sameTargets } from './targets.ts';
import type { AnyBinding } from './world.ts';

/** The binding after an outcome; the same object where nothing changed. */
export function afterOutcome(binding: AnyBinding, outcome: Outcome): AnyBinding {
  if (outcome.code !== 'placed' && outcome.code !== 'noFit') return binding;
  const before = binding.spec.clusters ?? [];
  const decided = outcome.code === 'placed' ? outcome.clusters : [];
  const observed = outcome.code === 'placed' ? outcome.observedAffinity : undefined;
  const targets = sameTargets(before, decided) ? binding : { ...binding, spec: { ...binding.spec, clusters: decided } };
  return withObservedTerm(asDecided(targets), observed);
}

/** The binding counts as decided with the placement it has; the same object where it does already. */
export function asDecided(binding: AnyBinding): AnyBinding {
  const { rescheduleTriggeredAt, placement } = binding.spec;
  const applied = JSON.stringify(placement ?? {});
  const caughtUp = withDecisionTime(binding, rescheduleTriggeredAt);
  if (binding.metadata.annotations?.[appliedPlacementAnnotation] === applied) return caughtUp;
  const annotations = { ...binding.metadata.annotations, [appliedPlacementAnnotation]: applied };
  return { ...caughtUp, metadata: { ...binding.metadata, annotations } };
}

/** Whether the binding says with which placement it was decided. */
export function saysHowDecided({ metadata }: AnyBinding): boolean {
  return (metadata.annotations?.[appliedPlacementAnnotation] ?? '') !== '';
}

/** A reschedule that was asked for has happened. */
function withDecisionTime(binding: AnyBinding, triggered: string | undefined): AnyBinding {
  const last = binding.status?.lastScheduledTime;
  if (triggered === undefined || (last !== undefined && last !== null && Date.parse(last) >= Date.parse(triggered)))
    return binding;
  return { ...binding, status: { ...binding.status, lastScheduledTime: triggered } };
}

function withObservedTerm(binding: AnyBinding, observed: string | undefined): AnyBinding {
  if (observed === undefined || binding.status?.schedulerObservingAffinityName === observed) return binding;
  return { ...binding, status: { ...binding.status, schedulerObservingAffinityName: observed } };
}
