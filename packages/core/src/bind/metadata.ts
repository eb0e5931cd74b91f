/**
 * The binding's metadata: its name, the policy's claim, its owner (the resource), and a finalizer.
 *
 * Counterpart: `BuildResourceBinding` and the claim functions of pkg/detector/claim.go.
 *
 * Example: the claim of PropagationPolicy shop/web is a label with its permanent id and two annotations.
 */
import type { ObjectMeta, StringMap } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { AnyPropagationPolicy } from '../match/claim.ts';
import {
  clusterPolicyIdLabel,
  clusterPolicyNameAnnotation,
  policyIdLabel,
  policyNameAnnotation,
  policyNamespaceAnnotation,
} from '../match/claim-keys.ts';
import { bindingName } from './names.ts';
import type { BindOptions } from './options.ts';

/** Labels and annotations that say which policy governs a resource. */
interface Claim {
  readonly labels: StringMap;
  readonly annotations: StringMap;
}

/** The claim of a policy. Its id is that of the label on the policy, or the one given; without both there is no id label. */
function claimOf({ kind, metadata }: AnyPropagationPolicy, policyId?: string): Claim {
  const { namespace = '', name = '' } = metadata;
  const isNamespaced = kind === 'PropagationPolicy';
  const label = isNamespaced ? policyIdLabel : clusterPolicyIdLabel;
  const id = policyId ?? metadata.labels?.[label];
  const annotations: StringMap = isNamespaced
    ? { [policyNamespaceAnnotation]: namespace, [policyNameAnnotation]: name }
    : { [clusterPolicyNameAnnotation]: name };
  return { labels: id ? { [label]: id } : {}, annotations };
}

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
