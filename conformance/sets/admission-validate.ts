/**
 * `policy/admission/validate`: which policies Karmada's validating webhooks refuse, and for which fields.
 *
 * Whether it is valid and the set of fields count; the kind of each error and its text are informational.
 */
import { admitOverrideSpec, admitPropagationSpec, compareStrings, type FieldError } from '@flotilla/api';
import { type Difference, exactly, keysOf } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { childPath, has, isArray, isObject, type Json, member, toJson } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import type { ConformanceSet } from './set.ts';

export const admissionValidateSet: ConformanceSet = {
  name: 'policy/admission/validate',
  recognises: ({ input }) => isPolicyKind(member(input, 'kind')) && has(input, 'spec'),
  answer: ({ line }) => validate(line['input']),
  compare: (_case, expected, actual) => failureOf(expected, actual) ?? compareVerdicts(expected, actual),
  lets({ expected }, corruption) {
    const { kind, path } = corruption;
    if (letsFailureText(corruption) || /^errors\[\d+\]\.(type|detail)$/.test(path)) return true;
    if (path === 'errors') return kind === 'swap';
    if (!/^errors\[\d+\]$/.test(path)) return false;
    // Another error names the same field, so the set of fields stays; an informational member was added.
    return kind === 'add' || isRepeated(member(expected, 'errors'), Number(/\d+/.exec(path)));
  },
};

function isPolicyKind(kind: Json | undefined): boolean {
  return kind === 'PropagationSpec' || kind === 'OverrideSpec';
}

function isRepeated(errors: Json | undefined, index: number): boolean {
  if (!isArray(errors)) return false;
  return errors.filter((error) => member(error, 'field') === member(errors[index], 'field')).length > 1;
}

function validate(input: Json | undefined): Json {
  const namespace = member(input, 'policyNamespace');
  const errors = admit(input, { policyNamespace: typeof namespace === 'string' ? namespace : '' });
  return toJson({
    errors: errors.map(({ field, type, detail }) => ({ detail, field, type })),
    valid: errors.length === 0,
  });
}

function admit(input: Json | undefined, scope: { readonly policyNamespace: string }): readonly FieldError[] {
  const spec = member(input, 'spec');
  return member(input, 'kind') === 'OverrideSpec' ? admitOverrideSpec(spec, scope) : admitPropagationSpec(spec, scope);
}

function compareVerdicts(expected: Json, actual: Json): readonly Difference[] {
  return keysOf(expected, actual).flatMap((key) => {
    const [left, right] = [member(expected, key), member(actual, key)];
    return key === 'errors' ? compareFields(left, right) : exactly(childPath('', key), left, right);
  });
}

function compareFields(expected: Json | undefined, actual: Json | undefined): readonly Difference[] {
  const [fields, ours] = [fieldsOf(expected), fieldsOf(actual)];
  if (fields === undefined || ours === undefined) return exactly('errors', expected, actual);
  const missing = fields.filter((field) => !ours.includes(field));
  const surplus = ours.filter((field) => !fields.includes(field));
  if (missing.length === 0 && surplus.length === 0) return [];
  return [{ path: 'errors[].field', expected: fields, actual: ours, rule: 'in any order' }];
}

/** The distinct fields in byte order; undefined when this is no list of errors. */
function fieldsOf(errors: Json | undefined): readonly string[] | undefined {
  if (!isArray(errors) || !errors.every(isObject)) return undefined;
  return [...new Set(errors.map((error) => JSON.stringify(error['field'] ?? null)))].sort(compareStrings);
}
