/**
 * Workloads are grouped by a label: its key must be one, and cannot draw together and keep apart at once.
 *
 * Counterpart: `ValidateWorkloadAffinity` of pkg/util/validation.
 *
 * Example: `affinity` and `antiAffinity` both by `app.group` are refused at `spec.placement.workloadAffinity`.
 */
import { at, isPresent, textOf } from '../defaults/fields.ts';
import { labelKeyProblem } from '../selector-syntax.ts';
import { type FieldError, invalid, problem } from './errors.ts';

/** Judges the two sides and how they go together. */
export function admitWorkloadAffinity(value: unknown, path: string): readonly FieldError[] {
  const sides = ['affinity', 'antiAffinity'].filter((side) => isPresent(at(value, side)));
  const keys = sides.map((side) => textOf(at(value, side, 'groupByLabelKey')));
  const errors = sides.flatMap((side, index) =>
    problem(
      `${path}.${side}.groupByLabelKey`,
      labelKeyProblem(keys[index] ?? ''),
      'give the key of a label, e.g. "app.group"',
    ),
  );
  if (keys.length < 2 || keys[0] !== keys[1]) return errors;
  const detail = 'affinity and antiAffinity must not use the same groupByLabelKey';
  return [invalid(path, detail, 'group the two by different labels, or drop one'), ...errors];
}
