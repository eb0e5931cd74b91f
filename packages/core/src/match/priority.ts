/**
 * Which of the policies that select a resource comes first.
 *
 * The greater explicit priority (absent is 0), then the more precise selector, then the name that sorts first by bytes.
 * Of the two kinds, PropagationPolicies come first whatever their priority. A policy that is being deleted is passed over.
 *
 * Counterpart: `getHighestPriorityPropagationPolicy` of pkg/detector/compare.go.
 *
 * Example: `a` with priority 0 by name loses to `b` with priority 1 by labels, and wins against `c` with priority 0 by name.
 */
import { compareStrings } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import { type AnyPropagationPolicy, describePolicy, type PolicyReference, referenceTo } from './claim.ts';
import { implicitPriority, type PreparedSelectors, prepareSelectors, type SelectorMatch } from './selector.ts';

/** A policy that selects the resource. */
export interface Candidate {
  readonly policy: AnyPropagationPolicy;
  readonly reference: PolicyReference;
  /** `spec.priority`, absent is 0. */
  readonly priority: number;
  readonly selector: SelectorMatch;
  readonly deleting: boolean;
}

/** A policy with its selectors prepared. */
export interface PreparedPolicy extends Omit<Candidate, 'selector'> {
  readonly selectors: PreparedSelectors;
}

/** A policy, ready to be asked about many resources. */
export function preparePolicy(policy: AnyPropagationPolicy): PreparedPolicy {
  return {
    policy,
    reference: referenceTo(policy),
    priority: policy.spec.priority ?? 0,
    deleting: policy.metadata.deletionTimestamp != null,
    selectors: prepareSelectors(policy.spec.resourceSelectors),
  };
}

/** The policies that select the resource, the best first, those that are being deleted last. */
export function rankCandidates(policies: readonly PreparedPolicy[], resource: ResourceTemplate): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { policy, reference, priority, deleting, selectors } of policies) {
    const selector = selectors(resource);
    if (selector !== undefined) candidates.push({ policy, reference, priority, selector, deleting });
  }
  return candidates.sort(byRank);
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    Number(a.deleting) - Number(b.deleting) ||
    kindRank(a) - kindRank(b) ||
    b.priority - a.priority ||
    implicitPriority[b.selector.by] - implicitPriority[a.selector.by] ||
    compareStrings(a.reference.name, b.reference.name)
  );
}

function kindRank({ reference }: Candidate): number {
  return reference.kind === 'PropagationPolicy' ? 0 : 1;
}

/** Why a candidate comes after another one, as a sentence. */
export function whyBehind(loser: Candidate, winner: Candidate): string {
  const name = describePolicy(winner.reference);
  if (loser.deleting) return 'it is being deleted';
  if (loser.reference.kind !== winner.reference.kind)
    return `a PropagationPolicy goes before a ClusterPropagationPolicy: ${name}`;
  if (loser.priority !== winner.priority)
    return `its priority ${loser.priority} is less than ${winner.priority} of ${name}`;
  if (loser.selector.by !== winner.selector.by) {
    return `it selects ${HOW[loser.selector.by]}, which is less precise than ${name}, which selects ${HOW[winner.selector.by]}`;
  }
  return `its name sorts after ${winner.reference.name}`;
}

/** How a selector selects, in words. */
export const HOW: { readonly [By in SelectorMatch['by']]: string } = {
  name: 'by name',
  labels: 'by labels',
  all: 'all of the kind',
};
