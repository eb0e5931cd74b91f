/**
 * What is answered to "which policy governs this resource": one of four kinds of answer, each with its reason.
 *
 * Plain data, complete enough to print why one policy won and each other one lost.
 *
 * Example: `{ code: 'matched', why: 'PropagationPolicy shop/web selects it by name', ... }`.
 */
import type { AnyPropagationPolicy, PolicyReference } from './claim.ts';
import type { SelectorMatch } from './selector.ts';

/** Another policy that selects the resource, and why it does not govern it. */
export interface LosingPolicy {
  readonly policy: PolicyReference;
  readonly priority: number;
  readonly selector: SelectorMatch;
  readonly why: string;
}

interface MatchBase {
  /** Why, as a sentence for people. */
  readonly why: string;
  /** The other policies that select the resource, the next best first. */
  readonly others: readonly LosingPolicy[];
}

/** A policy governs the resource: it is the best, or it had claimed it before. */
export interface PolicyMatch extends MatchBase {
  readonly code: 'matched' | 'claimed';
  readonly policy: AnyPropagationPolicy;
  readonly priority: number;
  readonly selector: SelectorMatch;
}

/** No policy selects it. */
export interface NoPolicy extends MatchBase {
  readonly code: 'none';
}

/** Something that is no policy propagates it, such as a MultiClusterService. */
export interface ClaimedElsewhere extends MatchBase {
  readonly code: 'claimedElsewhere';
  readonly by: string;
}

/**
 * It carries the claim of a policy that cannot govern it: gone (Karmada takes the claim off), deleting (an error until
 * it is gone), or no longer selecting the resource (Karmada does nothing until the policy's own update is handled).
 */
export interface ClaimBroken extends MatchBase {
  readonly code: 'claimGone' | 'claimDeleting' | 'claimNoLongerSelects';
  readonly claim: PolicyReference;
}

/** The whole answer, told apart by `code`. */
export type MatchReport = PolicyMatch | NoPolicy | ClaimedElsewhere | ClaimBroken;
