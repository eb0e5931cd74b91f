/**
 * Spread constraints: by a field or a label, a range that is not empty, each field once, and clusters among them.
 *
 * A constraint by region, zone or provider says how many groups to take; without one by cluster nobody could say how
 * many clusters to take from them.
 *
 * Counterpart: `ValidateSpreadConstraint` of pkg/util/validation.
 *
 * Example: `[{ spreadByField: 'region', minGroups: 2 }]` alone is refused; add `{ spreadByField: 'cluster', ... }`.
 */
import { type Fields, fieldsOf, numberOf, textOf } from '../defaults/fields.ts';
import { type FieldError, invalid } from './errors.ts';

/** Judges the constraints one by one, then together. */
export function admitSpreadConstraints(values: readonly unknown[], path: string): readonly FieldError[] {
  const constraints = values.map(fieldsOf);
  return [
    ...constraints.flatMap((constraint, index) => admitConstraint(constraint, `${path}[${index}]`)),
    ...admitFields(
      constraints.map((constraint) => textOf(constraint['spreadByField'])).filter((field) => field !== ''),
      path,
    ),
  ];
}

function admitConstraint(constraint: Fields, path: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  const max = numberOf(constraint['maxGroups']) ?? 0;
  const min = numberOf(constraint['minGroups']) ?? 0;
  if (textOf(constraint['spreadByField']) !== '' && textOf(constraint['spreadByLabel']) !== '') {
    errors.push(invalid(path, 'spreadByLabel should not co-exist with spreadByField', 'keep one of them'));
  }
  if (min < 0) errors.push(invalid(path, 'minGroups lower than 0 is not allowed', 'set minGroups to 1 or more'));
  if (max < 0) errors.push(invalid(path, 'maxGroups lower than 0 is not allowed', 'omit maxGroups for no limit'));
  if (max > 0 && max < min) {
    const remedy = `raise maxGroups to ${min} or lower minGroups to ${max}`;
    errors.push(invalid(path, 'maxGroups lower than minGroups is not allowed', remedy));
  }
  return errors;
}

function admitFields(fields: readonly string[], path: string): readonly FieldError[] {
  const repeated = [...new Set(fields.filter((field, index) => fields.indexOf(field) !== index))];
  const errors = repeated.map((field) =>
    invalid(path, `multiple ${field} spread constraints are not allowed`, `keep one constraint by ${field}`),
  );
  if (fields.length === 0 || fields.includes('cluster')) return errors;
  const detail =
    'the cluster spread constraint must be enabled in one of the constraints in case of SpreadByField is enabled';
  return [
    ...errors,
    invalid(
      path,
      detail,
      'add { spreadByField: cluster, minGroups: 1, maxGroups: 100 }: without maxGroups Karmada chooses no cluster',
    ),
  ];
}
