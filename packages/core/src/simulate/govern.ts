/**
 * Which policy governs a workload's template, and the binding that comes of it: match, then bind.
 *
 * A claim stays: once a policy governs a workload, better ones that come later do not displace it, and it is looked for
 * anew only when that policy is gone or selects it no more. Where no policy is left, the binding and its place stay, as
 * Karmada leaves them; only nobody schedules it any more.
 *
 * Example: PropagationPolicy shop/web is removed and `shop/all` selects the workload too: `shop/all` takes over.
 */
import { bindResource } from '../bind/bind.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { type AnyPropagationPolicy, type PolicyReference, referenceTo } from '../match/claim.ts';
import {
  clusterPolicyIdLabel,
  clusterPolicyNameAnnotation,
  policyIdLabel,
  policyNameAnnotation,
  policyNamespaceAnnotation,
} from '../match/claim-keys.ts';
import { explainMatch } from '../match/match.ts';
import type { Policies } from '../match/policy-index.ts';
import { whyNotPropagated } from '../match/propagatable.ts';
import type { AnyBinding, WorldRules, WorldWorkload } from './world.ts';

type Governed = Pick<WorldWorkload, 'policy' | 'ungoverned' | 'binding'>;

/** Looks for the policy of a template, by the claim that it carries or else by the best match. */
export function govern(
  template: ResourceTemplate,
  policies: Policies,
  existing: AnyBinding | undefined,
  rules: WorldRules,
): Governed {
  const kept = existing === undefined ? {} : { binding: existing };
  const why = whyNotPropagated(template);
  if (why !== undefined) return { ...kept, ungoverned: { code: 'notPropagated', why } };
  const match = explainMatch(template, policies);
  if (match.code !== 'matched' && match.code !== 'claimed')
    return { ...kept, ungoverned: { code: 'noPolicy', why: match.why } };
  return bound(template, match.policy, existing, rules);
}

/** The template is governed by this policy. */
export function bound(
  template: ResourceTemplate,
  policy: AnyPropagationPolicy,
  existing: AnyBinding | undefined,
  rules: WorldRules,
): Governed {
  const { featureGates = {}, interpreters, priorityClasses } = rules;
  const binding = bindResource(template, policy, {
    featureGates,
    ...(interpreters === undefined ? {} : { interpreters }),
    ...(priorityClasses === undefined ? {} : { priorityClasses }),
    ...(existing === undefined ? {} : { existing }),
  });
  return { policy: referenceTo(policy), binding };
}

/** The template as Karmada leaves it when the policy that had claimed it is gone. */
export function withoutClaim(template: ResourceTemplate): ResourceTemplate {
  const { labels, annotations, ...metadata } = template.metadata;
  return {
    ...template,
    metadata: {
      ...metadata,
      ...(labels === undefined ? {} : { labels: without(labels) }),
      ...(annotations === undefined ? {} : { annotations: without(annotations) }),
    },
  };
}

const claimKeys: readonly string[] = [
  policyIdLabel,
  policyNamespaceAnnotation,
  policyNameAnnotation,
  clusterPolicyIdLabel,
  clusterPolicyNameAnnotation,
];

function without(map: { readonly [key: string]: string }): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !claimKeys.includes(key)));
}

/** The policy that a binding says it comes from. */
export function policyNamedIn({ metadata }: AnyBinding): PolicyReference | undefined {
  const { annotations = {} } = metadata;
  const [namespace, name] = [annotations[policyNamespaceAnnotation], annotations[policyNameAnnotation]];
  if (namespace && name) return { kind: 'PropagationPolicy', namespace, name };
  const clusterWide = annotations[clusterPolicyNameAnnotation];
  return clusterWide ? { kind: 'ClusterPropagationPolicy', name: clusterWide } : undefined;
}
