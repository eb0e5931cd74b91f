/**
 * From decisions to bindings with their clusters, and the templates as their policies claim them: what rendering starts from.
 *
 * What could not be placed anew stays where it was, as in Karmada; what is being deleted has no binding any more. What a
 * bound workload with `propagateDeps` reads comes along, whether or not a policy selects it.
 */
import type { ClusterResourceBinding, ResourceBinding } from '@flotilla/api';
import { attachDependencies, claimResource, type Interpreter, indexPolicies, type PolicyIndex } from '@flotilla/core';
import { type Decision, isPlaced, messageOf, reasonOf, targetsOf, titleOf } from '../decide/decision.ts';
import { isBinding } from '../input/kinds.ts';
import type { Manifest } from '../input/manifest.ts';
import type { World } from '../input/world.ts';
import { identityFor, identityIn, identityOf } from './identity.ts';
import type { Trouble } from './rendering.ts';

type Binding = ResourceBinding | ClusterResourceBinding;

export interface Bound {
  readonly bindings: readonly Binding[];
  /** By the identity of what a binding names as its resource. */
  readonly templates: ReadonlyMap<string, Manifest>;
  readonly troubles: readonly Trouble[];
  readonly warnings: readonly string[];
}

export function boundOf(world: World, decisions: readonly Decision[], interpreters: readonly Interpreter[]): Bound {
  const claims = decisions.map((decision) => claimOf(decision, claimContext(world), interpreters));
  const templates = templatesOf(world, claims);
  const given = claims.flatMap(({ binding }) => (binding === undefined ? [] : [binding]));
  const { bindings, problems, disagreements } = attachDependencies([...templates.values()], given, { interpreters });
  const attached = new Set(bindings.filter(isRequired).map(identityFor));
  const unclaimed = claims.filter(({ decision }) => !attached.has(identityOf(decision.resource)));
  return {
    bindings,
    templates,
    troubles: [...unclaimed.flatMap(({ trouble }) => trouble ?? []), ...problems.map(({ message }) => ({ message }))],
    warnings: disagreements.map(
      ({ object, fields }) => `${object}: the policies of what requires it disagree about ${fields.join(' and ')}`,
    ),
  };
}

interface Claim {
  readonly decision: Decision;
  readonly template?: Manifest;
  readonly binding?: Binding;
  readonly trouble?: Trouble;
}

interface ClaimContext {
  readonly policies: PolicyIndex;
  readonly overrides: ReadonlySet<string>;
}

function claimContext(world: World): ClaimContext {
  const overrides = [...world.overridePolicies, ...world.clusterOverridePolicies];
  return {
    policies: indexPolicies({
      propagationPolicies: world.policies,
      clusterPropagationPolicies: world.clusterPolicies,
    }),
    overrides: new Set(overrides.map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name ?? ''}`)),
  };
}

function claimOf(decision: Decision, context: ClaimContext, interpreters: readonly Interpreter[]): Claim {
  const { entry, resource, match } = decision;
  if (isBinding(entry.object)) return { decision, ...bindingOf(decision), ...troubleOf(decision) };
  const template = entry.object;
  const unclaimed = { decision, template, ...bindingOf(decision), ...troubleOf(decision) };
  if (match?.code !== 'matched' && match?.code !== 'claimed') return unclaimed;
  const { policies, overrides } = context;
  const hasOverride = (name: string, namespace = ''): boolean => overrides.has(`${namespace}/${name}`);
  const claimed = claimResource(template, { policies, hasOverride }, { interpreters });
  if (claimed.code === 'overridesMissing' || claimed.code === 'unbindable') {
    return { decision, template, trouble: { resource, message: `${titleOf(resource)}: ${claimed.why}` } };
  }
  return { ...unclaimed, template: claimed.writes.resource ?? template };
}

/** With the clusters that were decided; none for what is being deleted. */
function bindingOf(decision: Decision): { readonly binding?: Binding } {
  const { binding, result } = decision;
  if (binding === undefined || result.code === 'deleting') return {};
  const { clusters: _before, ...spec } = binding.spec;
  const clusters = targetsOf(decision);
  return { binding: { ...binding, spec: { ...spec, ...(clusters.length > 0 && { clusters }) } } };
}

function troubleOf(decision: Decision): { readonly trouble?: Trouble } {
  const { resource } = decision;
  if (isPlaced(decision)) return {};
  const stays = targetsOf(decision).length === 0 ? '' : ', and stays where it is';
  const message = `${titleOf(resource)} is not placed${stays}: ${reasonOf(decision)}: ${messageOf(decision) ?? ''}`;
  return { trouble: { resource, message } };
}

/** All resources of the input: those that nothing governs may be what others depend on. */
function templatesOf({ entries }: World, claims: readonly Claim[]): ReadonlyMap<string, Manifest> {
  const all = entries.map(({ object }) => object).filter((object) => !isBinding(object));
  const templates = new Map(all.map((object) => [identityIn(object), object]));
  for (const { template } of claims) {
    if (template !== undefined) templates.set(identityIn(template), template);
  }
  return templates;
}

function isRequired({ spec }: Binding): boolean {
  return (spec.requiredBy ?? []).length > 0;
}
