/**
 * One look at one resource: which policy claims it, what is written on it, and which binding comes of it.
 *
 * In this order: what may not be propagated is left alone, and so is what a MultiClusterService has claimed. A claim
 * from before stays with its policy as long as that exists. Without one the best PropagationPolicy of its namespace
 * takes it, else the best ClusterPropagationPolicy, once the override policies that it depends on exist. The claim is
 * written first, then the binding; with lazy activation a change that Karmada made goes no further than the claim.
 *
 * Counterpart: `EventFilter`, `Reconcile` and `propagateResource` of pkg/detector/detector.go, pkg/detector/policy.go.
 *
 * @example
 * const { writes } = claimResource(deployment, { policies: indexPolicies({ propagationPolicies }), binding });
 * if (writes.resource) await update(writes.resource);
 */
import type { ClusterResourceBinding, PropagationSpec, ResourceBinding } from '@flotilla/api';
import { bindResource } from '../bind/bind.ts';
import { BindError, type BindOptions } from '../bind/options.ts';
import { InterpretError } from '../interpret/fields.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { sameJson } from '../override/json.ts';
import { type AnyPropagationPolicy, claimOn, describePolicy, type PolicyReference, referenceTo } from './claim.ts';
import { claimedByLabel } from './claim-keys.ts';
import { claimFor, idLabelOf, withoutClaim } from './claim-marks.ts';
import type { ClaimFailed, ClaimOutcome, ClaimWrites } from './claim-outcome.ts';
import { asIndex, type PolicyIndex, type PolicySource } from './policy-index.ts';
import { type PropagatableOptions, whyNotPropagated } from './propagatable.ts';
import { bestSelector } from './selector.ts';

/** What exists beside the resource. */
export interface ClaimContext {
  readonly policies: PolicySource;
  /** The resource's binding as it is. */
  readonly binding?: ResourceBinding | ClusterResourceBinding;
  /** Whether an OverridePolicy (or without a namespace a ClusterOverridePolicy) exists; default none does. */
  readonly hasOverride?: (name: string, namespace: string | undefined) => boolean;
}

export interface ClaimOptions extends Omit<BindOptions, 'existing'>, PropagatableOptions {
  /** Karmada itself made the change that is looked at, not a user: lazy policies hold back. Default false. */
  readonly changedByKarmada?: boolean;
  /** No policy was found the last time either. Default false. */
  readonly isWaiting?: boolean;
}

/**
 * What is to be done about a resource. Nothing is thrown for what is wrong with the resource or its policy.
 *
 * @throws NamespacePatternError when an entry of `skippedNamespaces` is no regular expression of Go.
 * @throws TypeError when an entry of a list of policies is none.
 */
export function claimResource<Resource extends ResourceTemplate>(
  resource: Resource,
  context: ClaimContext,
  options: ClaimOptions = {},
): ClaimOutcome<Resource> {
  const why = whyNotPropagated(resource, options);
  if (why !== undefined) return { code: 'filtered', why, writes: {} };
  const by = resource.metadata.labels?.[claimedByLabel];
  if (by) return { code: 'claimedElsewhere', why: `${by} propagates it, so no policy may`, writes: {} };
  const index = asIndex(context.policies);
  const claim = claimOn(resource);
  return claim === undefined
    ? claimFresh(resource, index, context, options)
    : followClaim(resource, claim, index, context, options);
}

function claimFresh<Resource extends ResourceTemplate>(
  resource: Resource,
  index: PolicyIndex,
  context: ClaimContext,
  options: ClaimOptions,
): ClaimOutcome<Resource> {
  const [best] = index.candidates(resource);
  if (best === undefined || best.deleting) {
    const why = `no policy selects ${describeTemplate(resource)}`;
    return { code: 'waiting', retry: options.isWaiting !== true, why, writes: {} };
  }
  const missing = missingOverride(best.policy, context);
  if (missing !== undefined) {
    const why = `${describePolicy(best.reference)} waits for ${missing}, which does not exist: create it, or take it from spec.dependentOverrides`;
    return failed('overridesMissing', best.reference, why);
  }
  return apply(resource, best.policy, context, options);
}

function missingOverride({ kind, metadata, spec }: AnyPropagationPolicy, context: ClaimContext): string | undefined {
  const namespace = kind === 'PropagationPolicy' ? (metadata.namespace ?? '') : undefined;
  const name = spec.dependentOverrides?.find((one) => context.hasOverride?.(one, namespace) !== true);
  if (name === undefined) return undefined;
  return namespace === undefined ? `ClusterOverridePolicy ${name}` : `OverridePolicy ${namespace}/${name}`;
}

function followClaim<Resource extends ResourceTemplate>(
  resource: Resource,
  claim: PolicyReference,
  index: PolicyIndex,
  context: ClaimContext,
  options: ClaimOptions,
): ClaimOutcome<Resource> {
  const policy = index.find(claim);
  const name = describePolicy(claim);
  if (policy === undefined) return release(resource, claim, context);
  if (policy.metadata.deletionTimestamp != null) {
    return failed('policyDeleting', claim, `${name} has claimed it and is being deleted: wait until it is gone`);
  }
  if (bestSelector(policy.spec.resourceSelectors, resource) === undefined) {
    return { code: 'notSelected', why: `${name} has claimed it and no longer selects it`, writes: {} };
  }
  return apply(resource, policy, context, options);
}

function release<Resource extends ResourceTemplate>(
  resource: Resource,
  policy: PolicyReference,
  { binding }: ClaimContext,
): ClaimOutcome<Resource> {
  const label = idLabelOf[policy.kind];
  const isClaimed = binding !== undefined && binding.metadata.labels?.[label] === resource.metadata.labels?.[label];
  return {
    code: 'released',
    policy,
    why: `${describePolicy(policy)} has claimed it and is gone`,
    writes: {
      resource: withoutClaim(resource, policy.kind),
      ...(isClaimed && { binding: withoutClaim(binding, policy.kind) }),
    },
  };
}

function apply<Resource extends ResourceTemplate>(
  resource: Resource,
  policy: AnyPropagationPolicy,
  context: ClaimContext,
  options: ClaimOptions,
): ClaimOutcome<Resource> {
  const reference = referenceTo(policy);
  const claimed = claimFor(resource, policy, options.policyId);
  const writes: ClaimWrites<Resource> = claimed === resource ? {} : { resource: claimed };
  if (options.changedByKarmada === true && isLazy(policy.spec)) {
    const why = `${describePolicy(reference)} is lazy: its binding waits until a user changes the resource`;
    return { code: 'lazy', policy: reference, why, writes };
  }
  if (reference.kind === 'PropagationPolicy' && !resource.metadata.namespace) {
    const why = `${describePolicy(reference)} has claimed it, but can bind nothing that is cluster-scoped: take its claim off`;
    return { code: 'unbindable', policy: reference, why, writes };
  }
  const { binding: existing } = context;
  try {
    const binding = bindResource(claimed, policy, { ...options, ...(existing && { existing }) });
    const isSame = existing !== undefined && sameJson(existing, binding);
    const why = `${describePolicy(reference)} governs it`;
    return { code: 'bound', policy: reference, why, writes: isSame ? writes : { ...writes, binding } };
  } catch (error) {
    if (error instanceof BindError || error instanceof InterpretError) {
      return failed('notBound', reference, error.message, writes);
    }
    throw error;
  }
}

/** Whether the policy leaves bindings alone when only Karmada changed something. */
export function isLazy({ activationPreference }: PropagationSpec): boolean {
  return activationPreference === 'Lazy';
}

function failed<Resource extends ResourceTemplate>(
  code: ClaimFailed['code'],
  policy: PolicyReference,
  why: string,
  writes: ClaimWrites<Resource> = {},
): ClaimFailed<Resource> {
  return { code, policy, why, writes };
}
