/**
 * All policies, arranged so that a resource is compared only with those that can select it.
 *
 * A policy selects by apiVersion and kind, most by name or by a label too, and a PropagationPolicy only in its namespace:
 * the index has a bucket for each namespace, apiVersion and kind, and in it the policies by the names and by the labels
 * that they select. So the cost of claiming all resources is not resources times policies.
 *
 * Example: among 1,000 policies that each select one Deployment by name, a Deployment is compared with one.
 */
import type { ClusterPropagationPolicy, PropagationPolicy, ResourceSelector } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import { checkPolicies } from './check-policies.ts';
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
      const bucket: Bucket = buckets.get(key) ?? { named: new Map(), labelled: new Map(), others: new Set() };
      buckets.set(key, bucket);
      placeFor(bucket, selector).add(prepared);
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
  /** Policies whose selector asks for a certain value of a label: by key, then by value. */
  readonly labelled: Map<string, Map<string, Set<PreparedPolicy>>>;
  /** Policies that select by other expressions, or all. */
  readonly others: Set<PreparedPolicy>;
}

/** Whatever a selector selects is found where it is put; what is found there is compared again. */
function placeFor({ named, labelled, others }: Bucket, { name, labelSelector }: ResourceSelector): Set<PreparedPolicy> {
  if (name) return placeAt(named, name);
  const [label] = Object.entries(labelSelector?.matchLabels ?? {});
  if (label === undefined) return others;
  const [key, value] = label;
  const values = labelled.get(key) ?? new Map<string, Set<PreparedPolicy>>();
  labelled.set(key, values);
  return placeAt(values, value);
}

function placeAt(places: Map<string, Set<PreparedPolicy>>, key: string): Set<PreparedPolicy> {
  const place = places.get(key) ?? new Set<PreparedPolicy>();
  places.set(key, place);
  return place;
}

function bucketKey(
  policyNamespace: string | undefined,
  { apiVersion, kind }: Pick<ResourceTemplate, 'apiVersion' | 'kind'>,
): string {
  return `${policyNamespace ?? '*'}|${apiVersion}|${kind}`;
}

/** A policy may have several selectors in a bucket, and is answered once. */
function inBucket(bucket: Bucket | undefined, { metadata }: ResourceTemplate): Iterable<PreparedPolicy> {
  if (bucket === undefined) return [];
  const found: ReadonlySet<PreparedPolicy>[] = bucket.others.size === 0 ? [] : [bucket.others];
  const named = bucket.named.get(metadata.name ?? '');
  if (named !== undefined) found.push(named);
  for (const [key, values] of bucket.labelled) {
    const labelled = values.get(metadata.labels?.[key] ?? '');
    if (labelled !== undefined) found.push(labelled);
  }
  const [first = [], ...more] = found;
  return more.length === 0 ? first : new Set(found.flatMap((policies) => [...policies]));
}

/** @throws {TypeError} when one of them is none. */
function allPolicies(policies: Policies): readonly AnyPropagationPolicy[] {
  checkPolicies(policies);
  return [...(policies.propagationPolicies ?? []), ...(policies.clusterPropagationPolicies ?? [])];
}
