/**
 * The claim that a resource already carries: which policy governs it since an earlier match.
 *
 * A claim is complete with its id label and its annotations, none of them empty; an incomplete one is none. With both
 * kinds of claim, that of the PropagationPolicy counts. A claim is by namespace and name: the id is not compared.
 *
 * Counterpart: `LookForMatchedPolicy`'s callers in pkg/detector/detector.go, `claimedByPolicy` of pkg/detector/claim.go.
 *
 * Example: a resource with label `clusterpropagationpolicy.karmada.io/permanent-id: a1` and annotation
 * `clusterpropagationpolicy.karmada.io/name: all` is claimed by the ClusterPropagationPolicy all.
 */
import type { ClusterPropagationPolicy, PropagationPolicy } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import {
  clusterPolicyIdLabel,
  clusterPolicyNameAnnotation,
  policyIdLabel,
  policyNameAnnotation,
  policyNamespaceAnnotation,
} from './claim-keys.ts';

/** A policy of either kind. */
export type AnyPropagationPolicy = PropagationPolicy | ClusterPropagationPolicy;

/** Names a policy. */
export interface PolicyReference {
  readonly kind: AnyPropagationPolicy['kind'];
  /** Absent for a ClusterPropagationPolicy. */
  readonly namespace?: string;
  readonly name: string;
}

/** The complete claim on a resource, if there is one. */
export function claimOn(resource: ResourceTemplate): PolicyReference | undefined {
  const labels = resource.metadata.labels ?? {};
  const annotations = resource.metadata.annotations ?? {};
  const [namespace, name] = [annotations[policyNamespaceAnnotation], annotations[policyNameAnnotation]];
  if (labels[policyIdLabel] && namespace && name) return { kind: 'PropagationPolicy', namespace, name };
  const clusterPolicy = annotations[clusterPolicyNameAnnotation];
  if (labels[clusterPolicyIdLabel] && clusterPolicy) return { kind: 'ClusterPropagationPolicy', name: clusterPolicy };
  return undefined;
}

/** What to do about a policy of no kind. */
export const kindRemedy = 'write kind: PropagationPolicy or kind: ClusterPropagationPolicy';

/** Whether a kind is that of a policy: lists that an API server gives leave it away in their entries. */
export function isPolicyKind(kind: unknown): kind is AnyPropagationPolicy['kind'] {
  return kind === 'PropagationPolicy' || kind === 'ClusterPropagationPolicy';
}

/**
 * The reference to a policy.
 *
 * @throws TypeError when its kind is missing or another: nobody could tell in which namespaces it counts.
 */
export function referenceTo(policy: AnyPropagationPolicy): PolicyReference {
  const { kind, metadata } = policy;
  const name = metadata.name ?? '';
  if (!isPolicyKind(kind)) {
    throw new TypeError(`the kind of policy ${name} is ${String(kind)}; ${kindRemedy}`);
  }
  return kind === 'PropagationPolicy' ? { kind, namespace: metadata.namespace ?? '', name } : { kind, name };
}

/** `PropagationPolicy shop/web`. */
export function describePolicy({ kind, namespace, name }: PolicyReference): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
