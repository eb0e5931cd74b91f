/**
 * Two ResourceInterpreterCustomizations may not customize the same operation of the same kind.
 *
 * Karmada's webhook also compiles each script; that needs a Lua interpreter and is the business of the package that
 * runs them.
 *
 * Counterpart: pkg/webhook/resourceinterpretercustomization/helper.go.
 *
 * Example: two customizations with `retention` for `apps/v1` Deployment are refused.
 */
import { at, type Fields, textOf } from '../defaults/fields.ts';
import type { AdmissionContext } from './context.ts';
import { type FieldError, invalid } from './errors.ts';

const OPERATIONS: readonly string[] = [
  'retention',
  'replicaResource',
  'componentResource',
  'replicaRevision',
  'statusReflection',
  'statusAggregation',
  'healthInterpretation',
  'dependencyInterpretation',
];

/** Judges a customization against the others that are known. */
export function admitCustomization(object: Fields, { others }: AdmissionContext): readonly FieldError[] {
  const name = at(object, 'metadata', 'name');
  const rivals = others.filter((other) => at(other, 'metadata', 'name') !== name && isSameTarget(other, object));
  return OPERATIONS.filter((operation) => hasScript(object, operation)).flatMap((operation) => {
    const rival = rivals.find((other) => hasScript(other, operation));
    if (!rival) return [];
    const rivalName = textOf(at(rival, 'metadata', 'name'));
    const detail = `conflicting with existing ResourceInterpreterCustomization(${rivalName})`;
    return [invalid(`spec.customizations.${operation}`, detail, 'customize the operation in one place')];
  });
}

function isSameTarget(a: Fields, b: Fields): boolean {
  return ['apiVersion', 'kind'].every((part) => at(a, 'spec', 'target', part) === at(b, 'spec', 'target', part));
}

function hasScript(object: Fields, operation: string): boolean {
  return textOf(at(object, 'spec', 'customizations', operation, 'luaScript')) !== '';
}
