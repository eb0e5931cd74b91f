/**
 * Override policies made ready: which of them select an object, in which order, and which rules hold for a cluster.
 *
 * A policy without selectors selects everything. The policies of one kind apply from the least to the most precise (all,
 * labels, name), among equals by name: so the last one wins, which is the other way round than for PropagationPolicies.
 * A rule without `targetCluster` holds everywhere. Without `overrideRules` the former fields `targetCluster` and
 * `overriders` are one rule.
 *
 * Counterpart: `getOverridersFromOverridePolicies` of pkg/util/overridemanager/overridemanager.go.
 *
 * Example: `a` by name applies after `z` by labels, and before `b` by name.
 */
import {
  type ClusterAffinity,
  type ClusterOverridePolicy,
  compareStrings,
  type OverridePolicy,
  type Overriders,
  type ResourceSelector,
} from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import { bestSelector, implicitPriority } from '../match/selector.ts';
import type { ClusterView } from '../schedule/model/cluster.ts';
import { compileAffinity } from '../schedule/normalize/affinity.ts';
import { checkEntries, refuseArgument } from '../schedule/normalize/entries.ts';

/** The override policies of a control plane, in any order. */
export interface OverridePolicies {
  readonly clusterOverridePolicies?: readonly ClusterOverridePolicy[];
  readonly overridePolicies?: readonly OverridePolicy[];
}

/** Names an override policy. */
export interface OverridePolicyName {
  readonly kind: 'ClusterOverridePolicy' | 'OverridePolicy';
  /** Absent for a ClusterOverridePolicy. */
  readonly namespace?: string;
  readonly name: string;
}

/** One rule of a policy. */
export interface PreparedRule {
  readonly policy: OverridePolicyName;
  /** Its place in the policy: `spec.overrideRules[0]`, or `spec` for the former fields. */
  readonly path: string;
  readonly overriders: Overriders;
  readonly holdsFor: (cluster: ClusterView) => boolean;
}

interface PreparedPolicy {
  readonly name: string;
  readonly selectors: readonly ResourceSelector[];
  readonly rules: readonly PreparedRule[];
}

/** Policies whose selectors of clusters are compiled; it may be used for any number of objects. */
export interface PreparedOverrides {
  readonly clusterWide: readonly PreparedPolicy[];
  readonly byNamespace: ReadonlyMap<string, readonly PreparedPolicy[]>;
}

/** Makes policies ready for many objects; `applyOverrides` and `renderWorks` take either form. */
export function prepareOverrides(policies: OverridePolicies | PreparedOverrides): PreparedOverrides {
  if ('byNamespace' in policies) return policies;
  checkEntries(policies.clusterOverridePolicies, 'clusterOverridePolicies', refuseArgument);
  checkEntries(policies.overridePolicies, 'overridePolicies', refuseArgument);
  const byNamespace = new Map<string, PreparedPolicy[]>();
  for (const policy of policies.overridePolicies ?? []) {
    const namespace = policy.metadata.namespace ?? '';
    const known = byNamespace.get(namespace);
    if (known === undefined) byNamespace.set(namespace, [preparePolicy(policy)]);
    else known.push(preparePolicy(policy));
  }
  return { clusterWide: (policies.clusterOverridePolicies ?? []).map(preparePolicy), byNamespace };
}

function preparePolicy({ kind, metadata, spec }: OverridePolicy | ClusterOverridePolicy): PreparedPolicy {
  const { namespace = '', name = '' } = metadata;
  const policy: OverridePolicyName = kind === 'OverridePolicy' ? { kind, namespace, name } : { kind, name };
  const title = `${kind} ${kind === 'OverridePolicy' ? `${namespace}/` : ''}${name}`;
  checkEntries(spec.resourceSelectors, `${title}: spec.resourceSelectors`, refuseArgument);
  checkEntries(spec.overrideRules, `${title}: spec.overrideRules`, refuseArgument);
  const former = { targetCluster: spec.targetCluster, overriders: spec.overriders ?? {}, path: 'spec' };
  const rules = (spec.overrideRules ?? []).map((rule, index) => ({ ...rule, path: `spec.overrideRules[${index}]` }));
  return {
    name,
    selectors: spec.resourceSelectors ?? [],
    rules: (rules.length > 0 ? rules : [former]).map(({ targetCluster, overriders, path }) => ({
      policy,
      path,
      overriders: overriders ?? {},
      holdsFor: clusterTest(targetCluster),
    })),
  };
}

function clusterTest(affinity: ClusterAffinity | null | undefined): (cluster: ClusterView) => boolean {
  return affinity == null ? () => true : compileAffinity(affinity).matches;
}

/** The rules of the policies that select the object, in the order in which they apply. */
export function rulesFor(policies: readonly PreparedPolicy[], object: ResourceTemplate): readonly PreparedRule[] {
  return policies
    .flatMap(({ name, selectors, rules }) => {
      const by = selectors.length === 0 ? 'all' : bestSelector(selectors, object)?.by;
      return by === undefined ? [] : { name, rules, priority: implicitPriority[by] };
    })
    .sort((a, b) => a.priority - b.priority || compareStrings(a.name, b.name))
    .flatMap(({ rules }) => rules);
}
