/**
 * A namespaced policy selects in its own namespace only.
 *
 * Counterpart: the webhooks of PropagationPolicy and OverridePolicy; by then defaults have filled in empty namespaces.
 */
import { type Fields, fieldsOf, listOf, textOf } from '../defaults/fields.ts';
import { type FieldError, invalid } from './errors.ts';

/** Judges the namespaces of selectors; an empty policy namespace (a cluster-scoped policy) allows all. */
export function admitSelectorNamespaces(spec: Fields, policyNamespace: string): readonly FieldError[] {
  if (policyNamespace === '') return [];
  return listOf(spec['resourceSelectors']).flatMap((selector, index) => {
    if (textOf(fieldsOf(selector)['namespace']) === policyNamespace) return [];
    const detail = 'namespace of resource selector must be the same as the namespace of the policy';
    const remedy = `select in ${JSON.stringify(policyNamespace)}, or use the cluster-scoped kind of policy`;
    return [invalid(`spec.resourceSelectors[${index}].namespace`, detail, remedy)];
  });
}
