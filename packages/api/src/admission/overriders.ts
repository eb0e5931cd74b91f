/**
 * The overriders of a rule: labels and annotations must be ones, paths must be JSON pointers.
 *
 * Counterpart: `ValidateOverrideRules` of pkg/util/validation.
 *
 * Example: `labelsOverrider: [{ operator: 'add', value: { 'bad key!': 'x' } }]` is refused at `...[0].value`.
 */
import { at, type Fields, fieldsOf, isPresent, listOf, textOf } from '../defaults/fields.ts';
import { labelKeyProblem, labelValueProblem } from '../selector-syntax.ts';
import { type FieldError, problem, tooLong } from './errors.ts';
import { admitFieldOverrider } from './field-overrider.ts';
import { pointerProblem } from './json-pointer.ts';

/** Judges all overriders of a rule. Plain text, commands and arguments have no rules. */
export function admitOverriders(overriders: Fields, path: string): readonly FieldError[] {
  return [
    ...eachOf(overriders, 'annotationsOverrider', path, admitAnnotations),
    ...eachOf(overriders, 'labelsOverrider', path, admitLabels),
    ...eachOf(overriders, 'imageOverrider', path, admitPredicate),
    ...eachOf(overriders, 'fieldOverrider', path, admitFieldOverrider),
  ];
}

type Rule = (overrider: Fields, path: string) => readonly FieldError[];

function eachOf(overriders: Fields, name: string, path: string, rule: Rule): readonly FieldError[] {
  return listOf(overriders[name]).flatMap((overrider, index) => rule(fieldsOf(overrider), `${path}.${name}[${index}]`));
}

function admitLabels(overrider: Fields, path: string): readonly FieldError[] {
  return Object.entries(fieldsOf(overrider['value'])).flatMap(([key, value]) => [
    ...problem(`${path}.value`, labelKeyProblem(key), `correct the label key ${JSON.stringify(key)}`),
    ...problem(
      `${path}.value`,
      labelValueProblem(textOf(value)),
      `correct the value of the label ${JSON.stringify(key)}`,
    ),
  ]);
}

/** All annotations of an object together. */
const MAX_ANNOTATIONS_BYTES = 256 * 1024;

function admitAnnotations(overrider: Fields, path: string): readonly FieldError[] {
  const entries = Object.entries(fieldsOf(overrider['value']));
  const errors = entries.flatMap(([key]) =>
    // Kubernetes lower-cases the key first: upper case in the prefix is allowed here, unlike in labels.
    problem(`${path}.value`, labelKeyProblem(key.toLowerCase()), `correct the annotation key ${JSON.stringify(key)}`),
  );
  const size = entries.reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(textOf(value)), 0);
  if (size <= MAX_ANNOTATIONS_BYTES) return errors;
  return [
    ...errors,
    tooLong(`${path}.value`, `must have at most ${MAX_ANNOTATIONS_BYTES} bytes`, 'shorten the annotations'),
  ];
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

function admitPredicate(overrider: Fields, path: string): readonly FieldError[] {
  if (!isPresent(overrider['predicate'])) return [];
  const pointer = textOf(at(overrider, 'predicate', 'path'));
  return problem(`${path}.predicate.path`, pointerProblem(pointer), 'write the path as in "/spec/containers/0/image"');
}
