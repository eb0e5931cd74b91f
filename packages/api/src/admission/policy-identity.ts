/**
 * What may not change in a propagation policy: its permanent id, by which its claims are found, and its scheduler.
 *
 * Counterpart: `validateUpdate` of pkg/webhook/propagationpolicy and clusterpropagationpolicy.
 */
import { at, type Fields } from '../defaults/fields.ts';
import type { AdmissionRule } from './context.ts';
import { type FieldError, invalid } from './errors.ts';

/** On update: the id under the label and the scheduler are what they were. */
export function samePolicy(label: string): AdmissionRule {
  return (object, { old }) => (old ? [...admitSameScheduler(object, old), ...admitSameId(object, old, label)] : []);
}

function admitSameScheduler(object: Fields, old: Fields): readonly FieldError[] {
  const before = at(old, 'spec', 'schedulerName') ?? '';
  if ((at(object, 'spec', 'schedulerName') ?? '') === before) return [];
  const remedy = `keep ${JSON.stringify(before)}, or make a new policy`;
  return [invalid('spec.schedulerName', 'the schedulerName should not be updated', remedy)];
}

function admitSameId(object: Fields, old: Fields, label: string): readonly FieldError[] {
  if (at(object, 'metadata', 'labels', label) === at(old, 'metadata', 'labels', label)) return [];
  const detail = `label ${label} is immutable, it can only be set by the system during creation`;
  return [invalid(`metadata.labels[${label}]`, detail, 'keep the label as it is in the control plane')];
}
