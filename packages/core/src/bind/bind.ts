/**
 * From a resource and the policy that governs it to its binding, which is what the scheduler works on.
 *
 * Namespaced resources have a ResourceBinding in their namespace, cluster-scoped ones a ClusterResourceBinding, whichever
 * kind the policy is of. Nothing here is random: the ids that Karmada would make up are arguments.
 *
 * Counterpart: `ApplyPolicy` and `ApplyClusterPolicy` of pkg/detector/detector.go.
 *
 * @example
 * const match = matchPolicy(deployment, policies);
 * const binding = match && bindResource(deployment, match.policy);
 */
import type { ClusterResourceBinding, ResourceBinding } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { AnyPropagationPolicy } from '../match/claim.ts';
import { bindingMetadata } from './metadata.ts';
import type { BindOptions } from './options.ts';
import { bindingSpec } from './spec.ts';
import { updateBinding } from './update.ts';

/**
 * The binding that Karmada would write for a resource.
 *
 * The resource is taken as it is: see `applyWorkloadDefaults` for manifests that no API server has seen.
 *
 * @throws InterpretError when a field of the resource that counts is malformed.
 * @throws BindError when the policy names a priority class that does not exist, or the existing binding is another object's.
 */
export function bindResource(
  resource: ResourceTemplate,
  policy: AnyPropagationPolicy,
  options: BindOptions = {},
): ResourceBinding | ClusterResourceBinding {
  const kind = resource.metadata.namespace ? 'ResourceBinding' : 'ClusterResourceBinding';
  const metadata = bindingMetadata(resource, policy, options);
  const spec = bindingSpec(resource, policy.spec, options);
  const fresh = { apiVersion: 'work.karmada.io/v1alpha2', kind, metadata, spec } as const;
  return options.existing === undefined ? fresh : updateBinding(options.existing, fresh, policy);
}
