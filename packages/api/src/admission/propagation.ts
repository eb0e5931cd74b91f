/**
 * What Karmada's webhook accepts as the spec of a PropagationPolicy or ClusterPropagationPolicy.
 *
 * Counterpart: `ValidatePropagationSpec` of pkg/util/validation.
 *
 * Example: `spec.placement` with both `clusterAffinity` and `clusterAffinities` is refused at `spec.placement`.
 */
import { at, fieldsOf } from '../defaults/fields.ts';
import type { FieldError } from './errors.ts';
import { admitFailover } from './failover.ts';
import { admitPlacement } from './placement.ts';
import { admitPreemption } from './preemption.ts';
import { admitSelectorNamespaces } from './selector-namespaces.ts';
import { admitSuspension } from './suspension.ts';

/** Where the policy lives: its namespace, or absent or empty for a cluster-scoped one. */
export interface PolicyScope {
  readonly policyNamespace?: string;
}

/**
 * Judges the spec of a propagation policy, as it is after defaults.
 *
 * @returns what is wrong, nothing when it is admitted.
 * @example
 * admitPropagationSpec({ resourceSelectors, placement }, { policyNamespace: 'shop' })
 */
export function admitPropagationSpec(spec: unknown, scope: PolicyScope = {}): readonly FieldError[] {
  const fields = fieldsOf(spec);
  return [
    ...admitPlacement(at(spec, 'placement'), 'spec.placement'),
    ...admitFailover(fields),
    ...admitPreemption(fields),
    ...admitSelectorNamespaces(fields, scope.policyNamespace ?? ''),
    ...admitSuspension(at(spec, 'suspension')),
  ];
}
