/**
 * Which policy governs a resource, and why that one.
 *
 * A claim from an earlier match sticks: better policies that came later do not displace it (that is what preemption is
 * for). Without a claim the best PropagationPolicy of the resource's namespace governs it, else the best
 * ClusterPropagationPolicy.
 *
 * Counterpart: `propagateResource` of pkg/detector/detector.go and LookForMatchedPolicy, LookForMatchedClusterPolicy.
 *
 * @example
 * matchPolicy(deployment, { propagationPolicies, clusterPropagationPolicies })?.policy.metadata.name // 'web'
 */
import type { ClusterPropagationPolicy, PropagationPolicy } from '@flotilla/api';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { claimOn, describePolicy, type PolicyReference } from './claim.ts';
import { claimedByLabel } from './claim-keys.ts';
import { asIndex, type PolicyIndex, type PolicySource } from './policy-index.ts';
import { type Candidate, HOW, whyBehind } from './priority.ts';
import type { ClaimBroken, LosingPolicy, MatchReport, PolicyMatch } from './report.ts';
import { bestSelector } from './selector.ts';

/** The policy that governs a resource; undefined when there is none: {@link explainMatch} tells why. */
export function matchPolicy(resource: ResourceTemplate, policies: PolicySource): PolicyMatch | undefined {
  const report = explainMatch(resource, policies);
  return report.code === 'matched' || report.code === 'claimed' ? report : undefined;
}

/** Which policy governs a resource, or why none does. The order of the policies does not matter. */
export function explainMatch(resource: ResourceTemplate, policies: PolicySource): MatchReport {
  const index = asIndex(policies);
  const candidates = index.candidates(resource);
  const by = resource.metadata.labels?.[claimedByLabel];
  if (by)
    return {
      code: 'claimedElsewhere',
      by,
      why: `${by} propagates it, so no policy may`,
      others: losing(candidates, () => `${by} propagates it`),
    };
  const claim = claimOn(resource);
  if (claim !== undefined) return claimReport(resource, claim, index, candidates);
  const [best] = candidates;
  if (best === undefined || best.deleting)
    return {
      code: 'none',
      why: `no policy selects ${describeTemplate(resource)}`,
      others: losing(candidates, () => 'it is being deleted'),
    };
  return matched(best, candidates);
}

/** The best policy for the resource if it carried no claim, of each kind on its own. */
export function bestPolicies(
  resource: ResourceTemplate,
  policies: PolicySource,
): { readonly policy: PropagationPolicy | undefined; readonly clusterPolicy: ClusterPropagationPolicy | undefined } {
  const alive = asIndex(policies)
    .candidates(resource)
    .filter(({ deleting }) => !deleting);
  let [policy, clusterPolicy]: [PropagationPolicy | undefined, ClusterPropagationPolicy | undefined] = [
    undefined,
    undefined,
  ];
  for (const candidate of alive) {
    if (candidate.policy.kind === 'PropagationPolicy') policy ??= candidate.policy;
    else clusterPolicy ??= candidate.policy;
  }
  return { policy, clusterPolicy };
}

function matched(best: Candidate, candidates: readonly Candidate[]): PolicyMatch {
  const { policy, priority, selector } = best;
  const rivals = candidates.filter((candidate) => candidate !== best);
  const why = `${describePolicy(best.reference)} selects it ${HOW[selector.by]}${rivals.length === 0 ? '' : ', and comes before all others that do'}`;
  return {
    code: 'matched',
    policy,
    priority,
    selector,
    why,
    others: losing(rivals, (rival) => whyBehind(rival, best)),
  };
}

function claimReport(
  resource: ResourceTemplate,
  claim: PolicyReference,
  policies: PolicyIndex,
  candidates: readonly Candidate[],
): PolicyMatch | ClaimBroken {
  const name = describePolicy(claim);
  const others = losing(
    candidates.filter(({ reference }) => describePolicy(reference) !== name),
    () => `${name} has claimed it already`,
  );
  const policy = policies.find(claim);
  if (policy === undefined) return { code: 'claimGone', claim, why: `${name} has claimed it and is gone`, others };
  if (policy.metadata.deletionTimestamp != null) {
    return { code: 'claimDeleting', claim, why: `${name} has claimed it and is being deleted`, others };
  }
  const selector = bestSelector(policy.spec.resourceSelectors, resource);
  if (selector === undefined) {
    return { code: 'claimNoLongerSelects', claim, why: `${name} has claimed it and no longer selects it`, others };
  }
  const priority = policy.spec.priority ?? 0;
  return {
    code: 'claimed',
    policy,
    priority,
    selector,
    why: `${name} has claimed it already, and a claim stays`,
    others,
  };
}

function losing(candidates: readonly Candidate[], why: (candidate: Candidate) => string): readonly LosingPolicy[] {
  return candidates.map((candidate) => {
    const { reference, priority, selector } = candidate;
    return { policy: reference, priority, selector, why: why(candidate) };
  });
}
