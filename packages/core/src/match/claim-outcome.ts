/**
 * What comes of looking at one resource: what is to be written, or why nothing is.
 *
 * Effects are data: `writes.resource` is the resource with its new claim, or without its old one, and `writes.binding`
 * the binding to create or to update. What is absent is not to be written. The resource goes first.
 *
 * Example: `{ code: 'bound', policy: { kind: 'PropagationPolicy', ... }, writes: { resource, binding }, why: '...' }`.
 */
import type { ClusterResourceBinding, ResourceBinding } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { PolicyReference } from './claim.ts';

export interface ClaimWrites<Resource extends ResourceTemplate = ResourceTemplate> {
  readonly resource?: Resource;
  readonly binding?: ResourceBinding | ClusterResourceBinding;
}

interface Base<Resource extends ResourceTemplate> {
  /** As a sentence for people. */
  readonly why: string;
  readonly writes: ClaimWrites<Resource>;
}

/**
 * A policy governs the resource; `lazy` when its binding has to wait for a change made by a user. `unbindable`: something
 * cluster-scoped carries the claim of a PropagationPolicy, for which no API server accepts a binding.
 */
export interface ClaimBound<Resource extends ResourceTemplate = ResourceTemplate> extends Base<Resource> {
  readonly code: 'bound' | 'lazy' | 'unbindable';
  readonly policy: PolicyReference;
}

/** The policy of its claim is gone: the claim goes too. The next pass looks for another policy. */
export interface ClaimReleased<Resource extends ResourceTemplate = ResourceTemplate> extends Base<Resource> {
  readonly code: 'released';
  readonly policy: PolicyReference;
}

/**
 * Nothing is written: it may not be propagated (`filtered`), something else propagates it (`claimedElsewhere`), or the
 * policy of its claim selects it no more, which that policy's own reconciliation deals with (`notSelected`).
 */
export interface ClaimUntouched<Resource extends ResourceTemplate = ResourceTemplate> extends Base<Resource> {
  readonly code: 'filtered' | 'claimedElsewhere' | 'notSelected';
}

/** No policy selects it: remember it, so that a policy that comes later finds it. */
export interface ClaimWaiting<Resource extends ResourceTemplate = ResourceTemplate> extends Base<Resource> {
  readonly code: 'waiting';
  /** It was not remembered yet: Karmada tries once more before it settles. */
  readonly retry: boolean;
}

/** To be tried again later; what is in `writes` is written all the same. */
export interface ClaimFailed<Resource extends ResourceTemplate = ResourceTemplate> extends Base<Resource> {
  readonly code: 'policyDeleting' | 'overridesMissing' | 'notBound';
  readonly policy: PolicyReference;
}

/** The whole outcome, told apart by `code`. */
export type ClaimOutcome<Resource extends ResourceTemplate = ResourceTemplate> =
  | ClaimBound<Resource>
  | ClaimReleased<Resource>
  | ClaimUntouched<Resource>
  | ClaimWaiting<Resource>
  | ClaimFailed<Resource>;
