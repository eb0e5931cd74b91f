/**
 * Override policies applied to an object for a cluster: first the cluster-wide ones, then those of its namespace.
 *
 * The OverridePolicies are matched against the object as the ClusterOverridePolicies left it. An object without a
 * namespace meets no OverridePolicies. The first overrider that does not apply ends it: the cluster gets nothing.
 *
 * Clusters for which the same rules hold get the same object, not only an equal one.
 *
 * Counterpart: `ApplyOverridePolicies` of pkg/util/overridemanager/overridemanager.go.
 *
 * @example
 * const outcome = applyOverrides(deployment, member1, { overridePolicies: [policy] });
 * if (outcome.ok) outcome.object; // what member1 gets
 */
import type { Cluster } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { ClusterView } from '../schedule/model/cluster.ts';
import { clusterName, clusterView } from '../schedule/normalize/cluster.ts';
import { apiReader } from '../schedule/normalize/cluster-apis.ts';
import { fieldChanges } from './changes.ts';
import { sameJson } from './json.ts';
import type { Overridden, OverrideChange, OverrideOutcome } from './outcome.ts';
import {
  type OverridePolicies,
  type PreparedOverrides,
  type PreparedRule,
  prepareOverrides,
  rulesFor,
} from './prepare.ts';
import { applyRule } from './rule.ts';

export interface OverrideOptions {
  /** Tell which rule changed which field. Default false. */
  readonly changes?: boolean;
}

/**
 * What the policies make of an object for one cluster. Nothing that is passed is changed.
 *
 * @param policies All there are, or what `prepareOverrides` made of them.
 */
export function applyOverrides(
  object: ResourceTemplate,
  cluster: Cluster,
  policies: OverridePolicies | PreparedOverrides,
  options: OverrideOptions = {},
): OverrideOutcome {
  const { metadata, spec } = cluster;
  // Overrides do not look at a cluster's status, and indexing the APIs in it would cost more than all the rest.
  const view = clusterView(
    { ...cluster, metadata, spec, status: {} },
    clusterName(cluster, 'the cluster'),
    0,
    apiReader(new Map()),
  );
  return overridesOf(object, prepareOverrides(policies), options)(view);
}

/** The same for many clusters: what the rules that hold for one make of the object is kept for the next. */
export function overridesOf(
  object: ResourceTemplate,
  { clusterWide, byNamespace }: PreparedOverrides,
  options: OverrideOptions = {},
): (cluster: ClusterView) => OverrideOutcome {
  const clusterWideStep = stepOf(rulesFor(clusterWide, object), start(object, options), options);
  const namespacedSteps = new Map<Overridden, (cluster: ClusterView) => OverrideOutcome>();
  return (cluster) => {
    const first = clusterWideStep(cluster);
    if (!first.ok) return first;
    let second = namespacedSteps.get(first);
    if (second === undefined) {
      const { namespace } = first.object.metadata;
      const policies = namespace ? (byNamespace.get(namespace) ?? []) : [];
      second = stepOf(rulesFor(policies, first.object), first, options);
      namespacedSteps.set(first, second);
    }
    return second(cluster);
  };
}

function start(object: ResourceTemplate, { changes = false }: OverrideOptions): Overridden {
  return { ok: true, object, changed: false, applied: [], ...(changes && { changes: [] }) };
}

/** Applies those of the rules that hold for a cluster, once for each set of them. */
function stepOf(
  rules: readonly PreparedRule[],
  before: Overridden,
  options: OverrideOptions,
): (cluster: ClusterView) => OverrideOutcome {
  const known = new Map<string, OverrideOutcome>();
  if (rules.length === 0) return () => before;
  return (cluster) => {
    let key = '';
    for (const { holdsFor } of rules) key += holdsFor(cluster) ? '1' : '0';
    let outcome = known.get(key);
    if (outcome === undefined) {
      outcome = applyRules(
        before,
        rules.filter((_, index) => key[index] === '1'),
        options,
      );
      known.set(key, outcome);
    }
    return outcome;
  };
}

function applyRules(before: Overridden, rules: readonly PreparedRule[], { changes }: OverrideOptions): OverrideOutcome {
  if (rules.length === 0) return before;
  let { object } = before;
  const told: OverrideChange[] = [...(before.changes ?? [])];
  for (const rule of rules) {
    const result = applyRule(object, rule);
    if (!result.ok) return result;
    if (changes) {
      const { policy, path } = rule;
      told.push(...fieldChanges(object, result.object).map((change) => ({ policy, rule: path, ...change })));
    }
    object = result.object;
  }
  return {
    ok: true,
    object,
    changed: before.changed || !sameJson(before.object, object),
    applied: [...before.applied, ...rules.map(({ policy, path, overriders }) => ({ policy, rule: path, overriders }))],
    ...(changes && { changes: told }),
  };
}
