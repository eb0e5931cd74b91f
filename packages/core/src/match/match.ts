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
import { type AnyPropagationPolicy, claimOn, describePolicy, type PolicyReference, referenceTo } from './claim.ts';
import { claimedByLabel } from './claim-keys.ts';
import { type Candidate, HOW, rankCandidates, whyBehind } from './priority.ts';
import type { ClaimBroken, LosingPolicy, MatchReport, PolicyMatch } from './report.ts';
import { bestSelector } from './selector.ts';

/** All policies there are; those of other namespaces may be among them. */
export interface Policies {
  readonly propagationPolicies?: readonly PropagationPolicy[];
  readonly clusterPropagationPolicies?: readonly ClusterPropagationPolicy[];
}

/** The policy that governs a resource; undefined when there is none: {@link explainMatch} tells why. */
export function matchPolicy(resource: ResourceTemplate, policies: Policies): PolicyMatch | undefined {
  const report = explainMatch(resource, policies);
  return report.code === 'matched' || report.code === 'claimed' ? report : undefined;
}

/** Which policy governs a resource, or why none does. The order of the policies does not matter. */
export function explainMatch(resource: ResourceTemplate, policies: Policies): MatchReport {
  const candidates = candidatesFor(resource, policies);
  const by = resource.metadata.labels?.[claimedByLabel];
  if (by)
    return {
      code: 'claimedElsewhere',
      by,
      why: `${by} propagates it, so no policy may`,
      others: losing(candidates, () => `${by} propagates it`),
    };
  const claim = claimOn(resource);
  if (claim !== undefined) return claimReport(resource, claim, policies, candidates);
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
  policies: Policies,
): { readonly policy: PropagationPolicy | undefined; readonly clusterPolicy: ClusterPropagationPolicy | undefined } {
  const alive = candidatesFor(resource, policies).filter(({ deleting }) => !deleting);
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

/** PropagationPolicies first; they govern their own namespace only, and nothing that is cluster-scoped. */
function candidatesFor(resource: ResourceTemplate, policies: Policies): readonly Candidate[] {
  const { namespace } = resource.metadata;
  const own = (policies.propagationPolicies ?? []).filter(
    ({ metadata }) => namespace && metadata.namespace === namespace,
  );
  return rankCandidates([...own, ...(policies.clusterPropagationPolicies ?? [])], resource);
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
  policies: Policies,
  candidates: readonly Candidate[],
): PolicyMatch | ClaimBroken {
  const name = describePolicy(claim);
  const others = losing(
    candidates.filter(({ reference }) => describePolicy(reference) !== name),
    () => `${name} has claimed it already`,
  );
  const policy = findPolicy(claim, policies);
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

function findPolicy(claim: PolicyReference, policies: Policies): AnyPropagationPolicy | undefined {
  const all: readonly AnyPropagationPolicy[] = [
    ...(policies.propagationPolicies ?? []),
    ...(policies.clusterPropagationPolicies ?? []),
  ];
  return all.find((policy) => describePolicy(referenceTo(policy)) === describePolicy(claim));
}

function losing(candidates: readonly Candidate[], why: (candidate: Candidate) => string): readonly LosingPolicy[] {
  return candidates.map((candidate) => {
    const { reference, priority, selector } = candidate;
    return { policy: reference, priority, selector, why: why(candidate) };
  });
}
