/**
 * Putting a policy's claim on an object, and taking it off: the same marks on resources and on their bindings.
 *
 * A claim by a PropagationPolicy takes that of a ClusterPropagationPolicy off; not the other way round, as in Karmada. An
 * object that carries the id already is left as it is; where policies have no ids, one that carries the names.
 *
 * Counterpart: `ClaimPolicyForObject`, `AddPPClaimMetadata`, `CleanupPPClaimMetadata` and their like in
 * pkg/detector/claim.go.
 *
 * Example: `claimFor(deployment, policy)` has the label `propagationpolicy.karmada.io/permanent-id`.
 */
import type { ObjectMeta, StringMap } from '@flotilla/api';
import type { AnyPropagationPolicy } from './claim.ts';
import {
  clusterPolicyIdLabel,
  clusterPolicyNameAnnotation,
  policyIdLabel,
  policyNameAnnotation,
  policyNamespaceAnnotation,
} from './claim-keys.ts';

/** The label that holds the id of policies of a kind. */
export const idLabelOf: { readonly [Kind in AnyPropagationPolicy['kind']]: string } = {
  PropagationPolicy: policyIdLabel,
  ClusterPropagationPolicy: clusterPolicyIdLabel,
};

const ANNOTATIONS: { readonly [Kind in AnyPropagationPolicy['kind']]: readonly string[] } = {
  PropagationPolicy: [policyNamespaceAnnotation, policyNameAnnotation],
  ClusterPropagationPolicy: [clusterPolicyNameAnnotation],
};

interface Marked {
  readonly metadata: ObjectMeta;
}

/** Labels and annotations that say which policy governs a resource. */
interface Claim {
  readonly labels: StringMap;
  readonly annotations: StringMap;
}

/** The claim of a policy. Its id is that of the label on the policy, or the one given; without both there is no id label. */
export function claimOf({ kind, metadata }: AnyPropagationPolicy, policyId?: string): Claim {
  const { namespace = '', name = '' } = metadata;
  const label = idLabelOf[kind];
  const id = policyId ?? metadata.labels?.[label];
  const annotations: StringMap =
    kind === 'PropagationPolicy'
      ? { [policyNamespaceAnnotation]: namespace, [policyNameAnnotation]: name }
      : { [clusterPolicyNameAnnotation]: name };
  return { labels: id ? { [label]: id } : {}, annotations };
}

/** The object with the claim of a policy; the very same object when it carries it already. */
export function claimFor<Object extends Marked>(
  object: Object,
  policy: AnyPropagationPolicy,
  policyId?: string,
): Object {
  const isPolicy = policy.kind === 'PropagationPolicy';
  const bare = isPolicy && carriesClusterClaim(object) ? withoutClaim(object, 'ClusterPropagationPolicy') : object;
  const claim = claimOf(policy, policyId);
  const label = idLabelOf[policy.kind];
  const { labels, annotations } = bare.metadata;
  const isMarked = claim.labels[label]
    ? labels?.[label] === claim.labels[label]
    : holds(annotations, claim.annotations);
  if (bare === object && isMarked) return object;
  return {
    ...bare,
    metadata: {
      ...bare.metadata,
      labels: { ...labels, ...claim.labels },
      annotations: { ...annotations, ...claim.annotations },
    },
  };
}

function holds(map: StringMap | undefined, wanted: StringMap): boolean {
  return Object.entries(wanted).every(([key, value]) => map?.[key] === value);
}

/** The object without the claim of policies of a kind; what else there is in its labels and annotations stays. */
export function withoutClaim<Object extends Marked>(object: Object, kind: AnyPropagationPolicy['kind']): Object {
  const { labels, annotations } = object.metadata;
  return {
    ...object,
    metadata: {
      ...object.metadata,
      ...(labels != null && { labels: omit(labels, [idLabelOf[kind]]) }),
      ...(annotations != null && { annotations: omit(annotations, ANNOTATIONS[kind]) }),
    },
  };
}

function carriesClusterClaim({ metadata }: Marked): boolean {
  return metadata.labels != null && Object.hasOwn(metadata.labels, clusterPolicyIdLabel);
}

function omit(map: StringMap, keys: readonly string[]): StringMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));
}
