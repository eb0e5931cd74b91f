/**
 * A namespaced policy's selectors without a namespace mean the policy's own.
 *
 * ClusterPropagationPolicy and ClusterOverridePolicy keep them empty: there it means every namespace.
 *
 * Counterpart: pkg/webhook/propagationpolicy and overridepolicy, mutating.go.
 *
 * Example: in namespace `shop`, `{ apiVersion: 'v1', kind: 'Service' }` becomes `{ ..., namespace: 'shop' }`.
 */
import type { DefaultsOptions } from './context.ts';
import { at, type Fields, fieldsOf, textOf, updateAt, withField } from './fields.ts';

/** Gives selectors without a namespace the one of the request. */
export function defaultSelectorNamespaces(policy: Fields, options: DefaultsOptions): Fields {
  const namespace = options.namespace ?? textOf(at(policy, 'metadata', 'namespace'));
  if (namespace === '') return policy;
  return fieldsOf(
    updateAt(policy, ['spec', 'resourceSelectors', '*'], (value) => {
      const selector = fieldsOf(value);
      return selector['namespace'] ? value : withField(selector, 'namespace', namespace);
    }),
  );
}
