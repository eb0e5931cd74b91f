/**
 * A field overrider patches JSON or YAML that sits in a string: one of the two, at pointers, with values where needed.
 *
 * Counterpart: `ValidateOverrideRules`, `validateJSONPatchSubPaths`, `validateOverrideOperator` of pkg/util/validation.
 *
 * Example: `{ operator: 'remove', subPath: '/a', value: 1 }` is refused at `...yaml[0].value`.
 */
import { type Fields, fieldsOf, isPresent, listOf, textOf } from '../defaults/fields.ts';
import { type FieldError, invalid, problem, required } from './errors.ts';
import { pointerProblem } from './json-pointer.ts';

/** Judges one entry of `fieldOverrider`. */
export function admitFieldOverrider(overrider: Fields, path: string): readonly FieldError[] {
  return [
    ...admitOneFormat(overrider, path),
    ...problem(
      `${path}.fieldPath`,
      pointerProblem(textOf(overrider['fieldPath'])),
      'start the path with "/", e.g. "/data/config"',
    ),
    ...admitPatches(overrider, 'json', path),
    ...admitPatches(overrider, 'yaml', path),
  ];
}

function admitOneFormat(overrider: Fields, path: string): readonly FieldError[] {
  const json = listOf(overrider['json']).length > 0;
  const yaml = listOf(overrider['yaml']).length > 0;
  if (json && yaml) {
    const detail = 'FieldOverrider has both YAML and JSON set. Only one is allowed';
    return [invalid(path, detail, 'split it into two entries')];
  }
  if (json || yaml) return [];
  return [required(path, 'FieldOverrider must have either JSON or YAML set', 'list the changes under json or yaml')];
}

function admitPatches(overrider: Fields, format: 'json' | 'yaml', path: string): readonly FieldError[] {
  return listOf(overrider[format]).flatMap((value, index) => {
    const patch = fieldsOf(value);
    const place = `${path}.${format}[${index}]`;
    return [
      ...problem(
        `${place}.subPath`,
        pointerProblem(textOf(patch['subPath'])),
        'start the path with "/", e.g. "/db/host"',
      ),
      ...admitValue(patch, `${place}.value`),
    ];
  });
}

function admitValue(patch: Fields, path: string): readonly FieldError[] {
  const operator = textOf(patch['operator']);
  // Karmada reads an explicit null as no value.
  const given = isPresent(patch['value']);
  if (operator === 'remove' && given) {
    return [invalid(path, 'value is not allowed for remove operation', 'drop the value')];
  }
  if ((operator === 'add' || operator === 'replace') && !given) {
    return [invalid(path, 'value is required for add or replace operation', 'give the value to write')];
  }
  return [];
}
