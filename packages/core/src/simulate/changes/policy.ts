/**
 * A policy is added, edited or removed: which workloads does it govern now, and with what placement?
 *
 * Those that it governed and still selects are bound to it anew, unless its `activationPreference` is `Lazy`, which waits
 * for the next change of the template. Those it no longer selects look for another policy, and so do those that had
 * none. Workloads of other policies keep theirs: preemption is not simulated.
 *
 * Counterpart: `HandlePropagationPolicyCreationOrUpdate` and `HandlePropagationPolicyDeletion` of pkg/detector.
 */
import { checkPolicies } from '../../match/check-policies.ts';
import { type AnyPropagationPolicy, describePolicy, referenceTo } from '../../match/claim.ts';
import { bestSelector } from '../../match/selector.ts';
import type { RemovePolicy, SetPolicy } from '../change.ts';
import { type Draft, policiesIn } from '../draft.ts';
import { SimulationError } from '../errors.ts';
import { bound, govern, withoutClaim } from '../govern.ts';
import type { WorldWorkload } from '../world.ts';

export function setPolicy(draft: Draft, { policy }: SetPolicy): void {
  checkPolicies({ propagationPolicies: [policy] });
  const title = describePolicy(referenceTo(policy));
  draft.policies.set(title, policy);
  for (const [key, workload] of draft.workloads) {
    const after = isGovernedBy(workload, title) ? follow(workload, policy, draft) : claim(workload, draft);
    if (after !== workload) draft.workloads.set(key, after);
  }
}

export function removePolicy(draft: Draft, { policy }: RemovePolicy): void {
  const title = describePolicy(policy);
  if (!draft.policies.delete(title)) {
    throw new SimulationError('unknownPolicy', `there is no ${title}`, title, [...draft.policies.keys()]);
  }
  for (const [key, workload] of draft.workloads) {
    if (isGovernedBy(workload, title)) draft.workloads.set(key, release(workload, `${title} is gone`, draft));
  }
}

function isGovernedBy({ policy }: WorldWorkload, title: string): boolean {
  return policy !== undefined && describePolicy(policy) === title;
}

/** It was governed by this policy before. */
function follow(workload: WorldWorkload, policy: AnyPropagationPolicy, draft: Draft): WorldWorkload {
  const { template, binding } = workload;
  const lazy = policy.spec.activationPreference === 'Lazy' && binding !== undefined;
  if (template === undefined) {
    if (binding === undefined || lazy) return workload;
    return { ...workload, binding: { ...binding, spec: { ...binding.spec, placement: policy.spec.placement ?? {} } } };
  }
  if (bestSelector(policy.spec.resourceSelectors, template) === undefined)
    return release(workload, `${describePolicy(referenceTo(policy))} no longer selects it`, draft);
  return lazy ? workload : { ...workload, ...bound(template, policy, binding, draft.rules) };
}

/** It had no policy; perhaps there is one now. */
function claim(workload: WorldWorkload, draft: Draft): WorldWorkload {
  const { template, binding, ungoverned } = workload;
  if (template === undefined || ungoverned?.code !== 'noPolicy') return workload;
  const after = govern(template, policiesIn(draft), binding, draft.rules);
  if (after.policy === undefined) return workload;
  const { ungoverned: _none, ...rest } = workload;
  return { ...rest, ...after };
}

/** Its policy lets it go: another one may take over, else it stays as it is and nobody schedules it. */
function release(workload: WorldWorkload, why: string, draft: Draft): WorldWorkload {
  const { policy: _former, ungoverned: _none, ...rest } = workload;
  if (rest.template === undefined) return { ...rest, ungoverned: { code: 'noPolicy', why } };
  const template = withoutClaim(rest.template);
  const after = govern(template, policiesIn(draft), rest.binding, draft.rules);
  const ungoverned = after.ungoverned?.code === 'noPolicy' ? ({ code: 'noPolicy', why } as const) : after.ungoverned;
  return { ...rest, template, ...after, ...(ungoverned === undefined ? {} : { ungoverned }) };
}
