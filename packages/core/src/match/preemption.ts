/**
 * A policy with `preemption: Always` takes resources over from the policies that have claimed them.
 *
 * Only resources that a selector names (namespace and name, exactly) are taken over. A PropagationPolicy takes from
 * another one only with a greater explicit priority, and from any ClusterPropagationPolicy; a ClusterPropagationPolicy
 * only from another one of less priority. What nobody has claimed is not claimed here, and how precisely a policy
 * selects plays no role. Feature gate PropagationPolicyPreemption, off by default.
 *
 * Counterpart: `handlePropagationPolicyPreemption` of pkg/detector/preemption.go.
 *
 * Example: `urgent` (priority 2) takes Deployment shop/web from `web` (priority 1).
 */
import type { ResourceSelector } from '@flotilla/api';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { type AnyPropagationPolicy, claimOn, describePolicy, type PolicyReference, referenceTo } from './claim.ts';
import { claimFor } from './claim-marks.ts';
import { asIndex, type PolicySource } from './policy-index.ts';

/** What came of one resource that a selector of the policy names. */
export type Preemption<Resource extends ResourceTemplate = ResourceTemplate> =
  | PreemptionTaken<Resource>
  | PreemptionFailed;

/** The policy takes the resource over. */
export interface PreemptionTaken<Resource extends ResourceTemplate = ResourceTemplate> {
  readonly code: 'preempted';
  readonly from: PolicyReference;
  readonly why: string;
  /** To be written. */
  readonly resource: Resource;
}

/** The policy that has claimed the resource does not exist, so nobody can compare: to be tried again. */
export interface PreemptionFailed {
  readonly code: 'claimGone';
  readonly from: PolicyReference;
  readonly why: string;
}

export interface PreemptionOptions {
  readonly featureGates?: { readonly PropagationPolicyPreemption?: boolean };
}

/** Finds the resource with exactly this apiVersion, kind, namespace and name. */
export type FindResource<Resource extends ResourceTemplate = ResourceTemplate> = (
  selector: ResourceSelector,
) => Resource | undefined;

/** The resources that a policy takes over, in the order of its selectors. */
export function preemptResources<Resource extends ResourceTemplate>(
  policy: AnyPropagationPolicy,
  policies: PolicySource,
  find: FindResource<Resource>,
  options: PreemptionOptions = {},
): readonly Preemption<Resource>[] {
  if (options.featureGates?.PropagationPolicyPreemption !== true || policy.spec.preemption !== 'Always') return [];
  const index = asIndex(policies);
  return policy.spec.resourceSelectors.flatMap((selector) => {
    const resource = selector.name ? find(selector) : undefined;
    if (resource === undefined || resource.metadata.deletionTimestamp != null) return [];
    return preempt(policy, resource, index.find) ?? [];
  });
}

function preempt<Resource extends ResourceTemplate>(
  policy: AnyPropagationPolicy,
  resource: Resource,
  find: (reference: PolicyReference) => AnyPropagationPolicy | undefined,
): Preemption<Resource> | undefined {
  const [self, from] = [referenceTo(policy), claimOn(resource)];
  if (from === undefined || describePolicy(from) === describePolicy(self)) return undefined;
  const taken = (why: string): Preemption<Resource> => ({
    code: 'preempted',
    from,
    why,
    resource: claimFor(resource, policy),
  });
  if (self.kind !== from.kind) {
    if (self.kind === 'ClusterPropagationPolicy') return undefined;
    return taken(`a PropagationPolicy goes before ${describePolicy(from)}`);
  }
  const holder = find(from);
  if (holder === undefined) {
    const why = `${describePolicy(from)} has claimed ${describeTemplate(resource)} and is gone: wait until its claim is taken off`;
    return { code: 'claimGone', from, why };
  }
  const [priority, held] = [policy.spec.priority ?? 0, holder.spec.priority ?? 0];
  return priority > held
    ? taken(`its priority ${priority} is more than ${held} of ${describePolicy(from)}`)
    : undefined;
}
