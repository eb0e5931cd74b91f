/**
 * A policy was made, changed, or is being deleted: which resources lose its claim, and which are looked at again.
 *
 * Changed: resources that it has claimed and selects no more lose the claim, and so do their bindings; the others, and
 * those that wait for a policy and are selected now, are looked at again. Deleted: everything of the kinds and
 * namespaces that it names loses the claim, whatever name and labels its selectors ask for; the bindings stay, and so
 * does what runs. Claims of other policies are left alone: it is the permanent id that counts, not the name.
 *
 * Counterpart: `HandlePropagationPolicyCreationOrUpdate` and `HandlePropagationPolicyDeletion` of
 * pkg/detector/detector.go, and the same for ClusterPropagationPolicy.
 *
 * Example: a policy that selected all Deployments selects `web` only: all others lose its claim.
 */
import type { ClusterResourceBinding, ObjectReference, ResourceBinding, ResourceSelector } from '@flotilla/api';
import { bindingName } from '../bind/names.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { AnyPropagationPolicy } from './claim.ts';
import { idLabelOf, withoutClaim } from './claim-marks.ts';
import type { ClaimWrites } from './claim-outcome.ts';
import { isLazy } from './claim-resource.ts';
import { prepareSelectors } from './selector.ts';

type Binding = ResourceBinding | ClusterResourceBinding;

/** What exists; more than what concerns the policy may be there. */
export interface PolicyWorld {
  readonly resources: readonly ResourceTemplate[];
  readonly bindings: readonly Binding[];
  /** Resources for which no policy was found. */
  readonly waiting: readonly ResourceTemplate[];
}

/** A resource to be looked at again, with `claimResource`. */
export interface EnqueuedResource {
  readonly resource: ObjectReference;
  /** For `changedByKarmada`: a lazy policy must not act before a user does. */
  readonly byKarmada: boolean;
}

export interface PolicyReconciliation {
  /** A resource and its binding that lose the claim, the resource first. */
  readonly writes: readonly ClaimWrites[];
  readonly enqueue: readonly EnqueuedResource[];
  /** Those of `waiting` that wait no more. */
  readonly found: readonly ResourceTemplate[];
}

/** What a policy's own change means for the resources that it governs or may govern. */
export function reconcilePolicy(policy: AnyPropagationPolicy, world: PolicyWorld): PolicyReconciliation {
  const id = policy.metadata.labels?.[idLabelOf[policy.kind]];
  const isDeleting = policy.metadata.deletionTimestamp != null;
  const released = isDeleting ? deleted(policy, id, world) : undefined;
  return released === undefined ? updated(policy, id, world) : { writes: released, enqueue: [], found: [] };
}

function updated(policy: AnyPropagationPolicy, id: string | undefined, world: PolicyWorld): PolicyReconciliation {
  const selects = prepareSelectors(policy.spec.resourceSelectors);
  const resources = new Map(world.resources.map((resource) => [keyOf(resource, resource.metadata), resource]));
  const writes: ClaimWrites[] = [];
  const enqueue: EnqueuedResource[] = [];
  const byKarmada = isLazy(policy.spec);
  for (const binding of world.bindings.filter((one) => carries(one, policy, id))) {
    const { resource: reference } = binding.spec;
    const resource = resources.get(keyOf(reference, reference));
    if (resource === undefined || selects(resource) !== undefined) enqueue.push({ resource: reference, byKarmada });
    else writes.push(release(policy, id, resource, binding));
  }
  const found = world.waiting.filter((resource) => selects(resource) !== undefined);
  return {
    writes,
    enqueue: [...enqueue, ...found.map((one) => ({ resource: referenceOf(one), byKarmada }))],
    found,
  };
}

function deleted(policy: AnyPropagationPolicy, id: string | undefined, world: PolicyWorld): readonly ClaimWrites[] {
  const bindings = new Map(world.bindings.map((one) => [`${one.metadata.namespace ?? ''}/${one.metadata.name}`, one]));
  return world.resources
    .filter((resource) => carries(resource, policy, id))
    .filter((resource) => policy.spec.resourceSelectors.some((selector) => isOfKind(resource, selector, policy)))
    .map((resource) => {
      const { namespace = '', name = '' } = resource.metadata;
      return release(policy, id, resource, bindings.get(`${namespace}/${bindingName(resource.kind, name)}`));
    });
}

function isOfKind(
  { apiVersion, kind, metadata }: ResourceTemplate,
  selector: ResourceSelector,
  policy: AnyPropagationPolicy,
) {
  const namespace = selector.namespace || (policy.kind === 'PropagationPolicy' ? policy.metadata.namespace : '');
  return (
    selector.apiVersion === apiVersion && selector.kind === kind && (!namespace || namespace === metadata.namespace)
  );
}

function release(
  policy: AnyPropagationPolicy,
  id: string | undefined,
  resource: ResourceTemplate,
  binding: Binding | undefined,
): ClaimWrites {
  return {
    ...(carries(resource, policy, id) && { resource: withoutClaim(resource, policy.kind) }),
    ...(binding && carries(binding, policy, id) && { binding: withoutClaim(binding, policy.kind) }),
  };
}

function carries(
  { metadata }: ResourceTemplate | Binding,
  { kind }: AnyPropagationPolicy,
  id: string | undefined,
): boolean {
  return Boolean(id) && metadata.labels?.[idLabelOf[kind]] === id;
}

function keyOf(
  { apiVersion, kind }: Pick<ResourceTemplate, 'apiVersion' | 'kind'>,
  { namespace = '', name = '' }: { readonly namespace?: string; readonly name?: string },
): string {
  return `${apiVersion}|${kind}|${namespace}|${name}`;
}

function referenceOf({ apiVersion, kind, metadata }: ResourceTemplate): ObjectReference {
  const { namespace, name = '' } = metadata;
  return { apiVersion, kind, ...(namespace && { namespace }), name };
}
