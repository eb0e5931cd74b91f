/**
 * Lists of policies whose entries are none: refused where they come in, with the place.
 *
 * Example: `propagationPolicies[0]: null is no object; give the entry its fields, or take it out of the list`.
 */
import { checkEntries, refuseArgument } from '../schedule/normalize/entries.ts';
import { type AnyPropagationPolicy, describePolicy, isPolicyKind, kindRemedy, referenceTo } from './claim.ts';

/** @throws {TypeError} when a policy has no kind of policies, no metadata or no list of selectors, or an entry of a list is no object. */
export function checkPolicies(policies: {
  readonly propagationPolicies?: readonly AnyPropagationPolicy[];
  readonly clusterPropagationPolicies?: readonly AnyPropagationPolicy[];
}): void {
  for (const list of ['propagationPolicies', 'clusterPropagationPolicies'] as const) {
    checkEntries(policies[list], list, refuseArgument);
    for (const [at, policy] of policies[list]?.entries() ?? []) checkPolicy(policy, `${list}[${at}]`);
  }
}

function checkPolicy(policy: AnyPropagationPolicy, place: string): void {
  const metadata: unknown = policy.metadata;
  if (typeof metadata !== 'object' || metadata === null) {
    throw refuseArgument(`${place}.metadata`, 'missing', 'every policy needs a name');
  }
  if (!isPolicyKind(policy.kind)) {
    throw refuseArgument(`${place}.kind`, policy.kind === undefined ? 'missing' : String(policy.kind), kindRemedy);
  }
  const selectors: unknown = policy.spec?.resourceSelectors;
  const path = `${describePolicy(referenceTo(policy))}: spec.resourceSelectors`;
  if (!Array.isArray(selectors)) throw refuseArgument(path, 'missing', 'list what the policy selects');
  checkEntries(selectors, path, refuseArgument);
}
