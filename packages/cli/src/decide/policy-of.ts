/**
 * The policy behind a decision: the one that claimed the resource, or the one whose name a given binding carries.
 *
 * Karmada marks bindings with annotations that name their policy.
 * Counterpart: the annotations of pkg/apis/policy/v1alpha1, well_known_constants.go.
 */
import type { PolicyReference } from '@flotilla/core';
import type { AnyBinding } from '../input/kinds.ts';
import type { Decision } from './decision.ts';

export function policyOf({ match, binding }: Decision): PolicyReference | undefined {
  if (match?.code === 'matched' || match?.code === 'claimed') {
    const { kind, metadata } = match.policy;
    const { namespace, name = '' } = metadata;
    return { kind, ...(kind === 'PropagationPolicy' && namespace !== undefined ? { namespace } : {}), name };
  }
  return binding === undefined ? undefined : policyOfBinding(binding);
}

/** As its annotations say. */
export function policyOfBinding({ metadata }: AnyBinding): PolicyReference | undefined {
  const annotations = metadata.annotations ?? {};
  const name = annotations['propagationpolicy.karmada.io/name'];
  const namespace = annotations['propagationpolicy.karmada.io/namespace'];
  if (name !== undefined && namespace !== undefined) return { kind: 'PropagationPolicy', namespace, name };
  const clusterWide = annotations['clusterpropagationpolicy.karmada.io/name'];
  return clusterWide === undefined ? undefined : { kind: 'ClusterPropagationPolicy', name: clusterWide };
}

/** Its name for a column; cluster-wide ones are marked, since the namespace column does not tell. */
export function policyLabel(decision: Decision): string {
  const policy = policyOf(decision);
  if (policy === undefined) return '-';
  return policy.kind === 'PropagationPolicy' ? policy.name : `${policy.name} (cluster-wide)`;
}

/** `PropagationPolicy shop/web`. */
export function policyTitle({ kind, namespace, name }: PolicyReference): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
