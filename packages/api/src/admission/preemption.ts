/**
 * A policy that preempts others must name each resource, lest it takes what nobody meant.
 *
 * Counterpart: `validateResourceSelectorsIfPreemptionEnabled` of pkg/util/validation.
 */
import { type Fields, fieldsOf, listOf, textOf } from '../defaults/fields.ts';
import { type FieldError, invalid } from './errors.ts';

/** Judges the selectors of a policy with `preemption: Always`. */
export function admitPreemption(spec: Fields): readonly FieldError[] {
  if (spec['preemption'] !== 'Always') return [];
  return listOf(spec['resourceSelectors']).flatMap((selector, index) => {
    if (textOf(fieldsOf(selector)['name']) !== '') return [];
    const detail =
      'name cannot be empty if preemption is Always, the empty name may cause unexpected resources preemption';
    return [invalid(`spec.resourceSelectors[${index}].name`, detail, 'name the resource or set preemption: Never')];
  });
}
