/** What the `policy-match` sets have in common: how their inputs name policies, resources and bindings. */
import type { ClusterPropagationPolicy, PropagationPolicy, ResourceBinding } from '@flotilla/api';
import { type AnyPropagationPolicy, bindingName, type Policies, type ResourceTemplate } from '@flotilla/core';
import { isArray, type JsonObject, member } from '../json.ts';
import { stringIn } from './exact-set.ts';

/** A list of the input; empty when it is absent. */
// The caller names the type of what is recorded under the key.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function listIn<Item>(input: JsonObject, key: string): readonly Item[] {
  const list = member(input, key);
  return isArray(list) ? (list as unknown as readonly Item[]) : [];
}

export function policiesIn(input: JsonObject): Required<Policies> {
  return {
    propagationPolicies: listIn<PropagationPolicy>(input, 'propagationPolicies'),
    clusterPropagationPolicies: listIn<ClusterPropagationPolicy>(input, 'clusterPropagationPolicies'),
  };
}

/** The policy that a reference (`kind`, `namespace`, `name`) names. */
export function policyNamed(policies: Required<Policies>, reference: JsonObject): AnyPropagationPolicy {
  const [kind, namespace, name] = ['kind', 'namespace', 'name'].map((key) => stringIn(reference, key));
  const all = [...policies.propagationPolicies, ...policies.clusterPropagationPolicies];
  const found = all.find(
    (one) => one.kind === kind && (one.metadata.namespace ?? '') === namespace && one.metadata.name === name,
  );
  if (found === undefined) throw new TypeError(`no ${kind} ${namespace}/${name}`);
  return found;
}

/** The binding of a resource, by its name. */
export function bindingFor(
  { kind, metadata }: ResourceTemplate,
  bindings: readonly ResourceBinding[],
): ResourceBinding | undefined {
  const name = bindingName(kind, metadata.name ?? '');
  return bindings.find(
    (one) => one.metadata.name === name && (one.metadata.namespace ?? '') === (metadata.namespace ?? ''),
  );
}

/** Whose claim an object carries by its annotations alone, as the record tells it. */
export function claimedBy({ metadata }: ResourceTemplate): unknown {
  const { annotations = {} } = metadata;
  const name = annotations['propagationpolicy.karmada.io/name'];
  if (name)
    return { kind: 'PropagationPolicy', name, namespace: annotations['propagationpolicy.karmada.io/namespace'] };
  const clusterWide = annotations['clusterpropagationpolicy.karmada.io/name'];
  return clusterWide ? { kind: 'ClusterPropagationPolicy', name: clusterWide } : null;
}
