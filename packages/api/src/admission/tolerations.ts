/**
 * Tolerations of cluster taints know two operators.
 *
 * Kubernetes has newer ones (Lt, Gt) for nodes; Karmada's scheduler does not evaluate them.
 *
 * Counterpart: the toleration check of pkg/util/validation.
 */
import { fieldsOf, textOf } from '../defaults/fields.ts';
import { type FieldError, notSupported } from './errors.ts';

const OPERATORS: readonly string[] = ['', 'Exists', 'Equal'];

/** Judges the operators of tolerations. */
export function admitTolerations(tolerations: readonly unknown[], path: string): readonly FieldError[] {
  return tolerations.flatMap((toleration, index) => {
    const known = OPERATORS.includes(textOf(fieldsOf(toleration)['operator']));
    return known ? [] : [notSupported(`${path}[${index}].operator`, OPERATORS)];
  });
}
