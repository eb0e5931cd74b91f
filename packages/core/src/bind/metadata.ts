/**
 * The binding's metadata: its name, the policy's claim, its owner (the resource), and a finalizer.
 *
 * Counterpart: `BuildResourceBinding` and the claim functions of pkg/detector/claim.go.
 *
 * Example: the claim of PropagationPolicy shop/web is a label with its permanent id and two annotations.
 */
import type { ObjectMeta } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { AnyPropagationPolicy } from '../match/claim.ts';
import { claimOf } from '../match/claim-marks.ts';
import { bindingName } from './names.ts';
import type { BindOptions } from './options.ts';

/** The metadata of a new binding. */
export function bindingMetadata(
  resource: ResourceTemplate,
  policy: AnyPropagationPolicy,
  options: BindOptions,
): ObjectMeta {
  const { apiVersion, kind, metadata } = resource;
  const { namespace, name = '', uid } = metadata;
  const claim = claimOf(policy, options.policyId);
  const owner = uid && { apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true };
  const idLabel = namespace
    ? 'resourcebinding.karmada.io/permanent-id'
    : 'clusterresourcebinding.karmada.io/permanent-id';
  return {
    name: bindingName(kind, name),
    ...(namespace && { namespace }),
    labels: { ...claim.labels, ...(options.bindingId && { [idLabel]: options.bindingId }) },
    annotations: claim.annotations,
    finalizers: [namespace ? 'karmada.io/binding-controller' : 'karmada.io/cluster-resource-binding-controller'],
    ...(owner && { ownerReferences: [owner] }),
  };
}
