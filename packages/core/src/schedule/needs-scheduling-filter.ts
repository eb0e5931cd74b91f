/**
 * Is this binding this scheduler's business at all? Asked when an event comes in; what does not pass is never queued.
 *
 * It must name this scheduler, must not be suspended, and must be claimed by a policy (or managed by another binding).
 *
 * Counterpart: `resourceBindingEventFilter` of pkg/scheduler/event_handler.go.
 *
 * Example: a binding with `spec.schedulerName: flotilla` does not pass for `default-scheduler`.
 */
import type { BindingLike } from './model/unit.ts';

/** The scheduler that bindings without `schedulerName` are for. */
export const defaultSchedulerName = 'default-scheduler';

/** One of these labels must be there and not be empty. */
const CLAIM_LABELS: readonly string[] = [
  'propagationpolicy.karmada.io/permanent-id',
  'clusterpropagationpolicy.karmada.io/permanent-id',
  'binding.karmada.io/managed-by',
];

/** Whether an event of the binding is let through to the scheduler of that name, and why. */
export function passesBindingFilter(
  binding: BindingLike,
  schedulerName: string = defaultSchedulerName,
): { readonly passes: boolean; readonly why: string } {
  const scheduler = binding.spec.schedulerName || defaultSchedulerName;
  if (scheduler !== schedulerName)
    return { passes: false, why: `it is for the scheduler ${scheduler}, not for ${schedulerName}` };
  if (binding.spec.suspension?.scheduling === true) return { passes: false, why: 'its scheduling is suspended' };
  const claim = CLAIM_LABELS.find((label) => (binding.metadata.labels?.[label] ?? '') !== '');
  if (claim === undefined) return { passes: false, why: 'no policy has claimed it, and no other binding manages it' };
  return { passes: true, why: `it is for ${schedulerName} and carries the label ${claim}` };
}
