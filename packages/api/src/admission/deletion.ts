/**
 * A resource with the label `resourcetemplate.karmada.io/deletion-protected: Always` is not deleted.
 *
 * Counterpart: pkg/webhook/resourcedeletionprotection/validating.go.
 */
import { at } from '../defaults/fields.ts';
import { type FieldError, forbidden } from './errors.ts';

const PROTECTED = 'resourcetemplate.karmada.io/deletion-protected';

/**
 * Judges the deletion of an object of any kind.
 *
 * @returns what forbids it, nothing when it may go.
 * @example
 * admitDeletion({ metadata: { labels: { 'resourcetemplate.karmada.io/deletion-protected': 'Always' } } }).length // 1
 */
export function admitDeletion(object: unknown): readonly FieldError[] {
  if (at(object, 'metadata', 'labels', PROTECTED) !== 'Always') return [];
  const detail = `This resource is protected, please make sure to remove the label: ${PROTECTED}`;
  return [forbidden(`metadata.labels[${PROTECTED}]`, detail, 'remove the label first, if it is to be deleted')];
}
