/**
 * All policies, arranged so that a resource is compared only with those that can select it.
 *
 * A policy selects by apiVersion and kind, most by name too, and a PropagationPolicy only in its namespace: the index
 * has a bucket for each namespace, apiVersion and kind, and in it the policies by the names that they select. So the
 * cost of claiming all resources is not resources times policies.
 *
 * Example: among 1,000 policies that each select one Deployment by name, a Deployment is compared with one.
 */
import type { ClusterPropagationPolicy, PropagationPolicy } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import { type AnyPropagationPolicy, describePolicy, type PolicyReference } from './claim.ts';
import { type Candidate, type PreparedPolicy, preparePolicy, rankCandidates } from './priority.ts';

/** All policies there are; those of other namespaces may be among them. */
export interface Policies {
  readonly propagationPolicies?: readonly PropagationPolicy[];
  readonly clusterPropagationPolicies?: readonly ClusterPropagationPolicy[];
}

/** Policies made ready by `indexPolicies`: a value that never changes. */
export interface PolicyIndex {
  /** The policies that select a resource, whatever it carries: the best first, those that are being deleted last. */
  readonly candidates: (resource: ResourceTemplate) => readonly Candidate[];
  readonly find: (reference: PolicyReference) => AnyPropagationPolicy | undefined;
}

/** Wherever policies are wanted, an index of them will do, and is faster when many resources are asked about. */
export type PolicySource = Policies | PolicyIndex;

/**
 * Arranges policies for many questions.
 *
 * @example
 * const index = indexPolicies({ propagationPolicies });
 * for (const resource of resources) matchPolicy(resource, index);
 */
export function indexPolicies(policies: Policies): PolicyIndex {
  const buckets = new Map<string, Bucket>();
  const byReference = new Map<string, AnyPropagationPolicy>();
  for (const policy of allPolicies(policies)) {
    const prepared = preparePolicy(policy);
    const reference = describePolicy(prepared.reference);
    if (!byReference.has(reference)) byReference.set(reference, policy);
    for (const selector of policy.spec.resourceSelectors) {
      const key = bucketKey(prepared.reference.namespace, selector);
      const bucket: Bucket = buckets.get(key) ?? { named: new Map(), others: new Set() };
      buckets.set(key, bucket);
      if (selector.name) addNamed(bucket, selector.name, prepared);
      else bucket.others.add(prepared);
    }
  }
  return {
    candidates(resource) {
      const { namespace } = resource.metadata;
      const own = namespace ? inBucket(buckets.get(bucketKey(namespace, resource)), resource) : [];
      return rankCandidates([...own, ...inBucket(buckets.get(bucketKey(undefined, resource)), resource)], resource);
    },
    find: (reference) => byReference.get(describePolicy(reference)),
  };
}

/** The policies ready for one question: comparing each of them once costs less than arranging them. */
export function asIndex(source: PolicySource): PolicyIndex {
  if ('candidates' in source) return source;
  return {
    candidates(resource) {
      const { namespace } = resource.metadata;
      const able = allPolicies(source).filter(
        ({ kind, metadata }) => kind !== 'PropagationPolicy' || (namespace && metadata.namespace === namespace),
      );
      return rankCandidates(able.map(preparePolicy), resource);
    },
    find: (reference) => {
      const { kind, namespace = '', name } = reference;
      return allPolicies(source).find(
        (policy) =>
          policy.kind === kind && policy.metadata.name === name && (policy.metadata.namespace ?? '') === namespace,
      );
    },
  };
}

interface Bucket {
  readonly named: Map<string, Set<PreparedPolicy>>;
  /** Policies that select by labels, or all. */
  readonly others: Set<PreparedPolicy>;
}

function addNamed({ named }: Bucket, name: string, policy: PreparedPolicy): void {
  const policies = named.get(name) ?? new Set<PreparedPolicy>();
  named.set(name, policies.add(policy));
}

function bucketKey(
  policyNamespace: string | undefined,
  { apiVersion, kind }: Pick<ResourceTemplate, 'apiVersion' | 'kind'>,
): string {
  return `${policyNamespace ?? '*'}|${apiVersion}|${kind}`;
}

function inBucket(bucket: Bucket | undefined, { metadata }: ResourceTemplate): readonly PreparedPolicy[] {
  if (bucket === undefined) return [];
  const named = bucket.named.get(metadata.name ?? '');
  return named === undefined ? [...bucket.others] : [...new Set([...named, ...bucket.others])];
}

function allPolicies(policies: Policies): readonly AnyPropagationPolicy[] {
  return [...(policies.propagationPolicies ?? []), ...(policies.clusterPropagationPolicies ?? [])];
}
