/**
 * Cluster affinities: field selectors know three keys and two operators, and terms have names of their own.
 *
 * Counterpart: `ValidateClusterAffinity`, `ValidateClusterAffinities`, `ValidatePolicyFieldSelector` of
 * pkg/util/validation.
 *
 * Example: `fieldSelector: { matchExpressions: [{ key: 'region', operator: 'Exists' }] }` is refused.
 */
import { fieldsOf, listOf, textOf } from '../defaults/fields.ts';
import { labelKeyProblem } from '../selector-syntax.ts';
import { type FieldError, invalid, problem } from './errors.ts';

/** Judges the affinity of a placement, an override rule or a term. */
export function admitAffinity(affinity: unknown, path: string): readonly FieldError[] {
  for (const expression of listOf(fieldsOf(fieldsOf(affinity)['fieldSelector'])['matchExpressions'])) {
    const found = fieldRequirementProblem(fieldsOf(expression));
    // Karmada reports the first, at the selector as a whole.
    if (found) return [invalid(`${path}.fieldSelector`, found.detail, found.remedy)];
  }
  return [];
}

function fieldRequirementProblem(expression: { readonly [key: string]: unknown }) {
  const key = textOf(expression['key']);
  const operator = textOf(expression['operator']);
  if (key !== 'provider' && key !== 'region' && key !== 'zone') {
    const detail = `unsupported key ${JSON.stringify(key)}, must be provider, region, or zone`;
    return { detail, remedy: 'select other properties of clusters by their labels, with labelSelector' };
  }
  if (operator !== 'In' && operator !== 'NotIn') {
    const detail = `unsupported operator ${JSON.stringify(operator)}, must be In or NotIn`;
    return { detail, remedy: 'list the values and use In or NotIn' };
  }
  return undefined;
}

/** Judges the ordered terms of a placement. */
export function admitAffinityTerms(terms: readonly unknown[], path: string): readonly FieldError[] {
  const names = terms.map((term) => textOf(fieldsOf(term)['affinityName']));
  return terms.flatMap((term, index) => [
    ...problem(`${path}[${index}]`, labelKeyProblem(names[index] ?? ''), 'rename affinityName, e.g. to "primary"'),
    ...admitUniqueName(names, index, path),
    ...admitAffinity(term, `${path}[${index}]`),
  ]);
}

function admitUniqueName(names: readonly string[], index: number, path: string): readonly FieldError[] {
  const name = names[index] ?? '';
  if (names.indexOf(name) === index) return [];
  const remedy = `rename one of the terms called ${JSON.stringify(name)}`;
  return [invalid(path, 'each affinity term in a policy must have a unique name', remedy)];
}
