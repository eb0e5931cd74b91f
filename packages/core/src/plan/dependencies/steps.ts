/**
 * The two steps of a plan, each for one dependency of one binding: it becomes required, or is required no more.
 *
 * Either is left undone, as a problem, when it cannot be told what the strategy is to be, because a binding that requires
 * the dependency too is gone; or when the binding belongs to another object of the same name.
 *
 * Counterpart: `createOrUpdateAttachedBinding` and `removeScheduleResultFromAttachedBindings` of
 * pkg/dependenciesdistributor/dependencies_distributor.go, `resolveResourceBindingFromSnapshots` of policy_utils.go.
 *
 * Example: the binding `env-configmap` is required by `web-deployment` and now by `api-deployment` too.
 */
import type { BindingSnapshot, ResourceBinding } from '@flotilla/api';
import { isOfOther, newAttachedBinding, notRequiredBy, requiredBy } from '../../bind/attached/attached.ts';
import { mergeStrategies, withStrategy } from '../../bind/attached/strategy.ts';
import { bindingName } from '../../bind/names.ts';
import { describeTemplate, type ResourceTemplate } from '../../interpret/template.ts';
import type { Draft } from './draft.ts';
import type { DependenciesOptions } from './options.ts';

/** A dependency becomes required, by a binding that is made or changed. */
export function requireDependency(
  draft: Draft,
  dependency: ResourceTemplate,
  owner: ResourceBinding,
  options: DependenciesOptions,
): void {
  const { namespace = '' } = owner.metadata;
  const name = bindingName(dependency.kind, dependency.metadata.name ?? '');
  const existing = draft.binding(namespace, name);
  if (existing !== undefined && isOfOther(existing, dependency)) {
    const message = `${describeBinding(existing)} belongs to another object than ${describeTemplate(dependency)}: wait until it is collected, or rename one of them`;
    draft.problem(describeBinding(existing), message);
    return;
  }
  const attached =
    existing === undefined
      ? newAttachedBinding(owner, dependency, options.bindingId?.({ namespace, name }))
      : requiredBy(existing, owner, dependency);
  const why = `${describeBinding(owner)} requires ${describeTemplate(dependency)}`;
  putWithStrategy(draft, attached, why);
}

/** A binding is required no more by another one. */
export function release(draft: Draft, attached: ResourceBinding, owner: ResourceBinding): void {
  const why = `${describeBinding(owner)} requires it no more`;
  putWithStrategy(draft, notRequiredBy(latestOf(draft, attached), owner), why);
}

/** A binding with what is planned already. */
export function latestOf(draft: Draft, binding: ResourceBinding): ResourceBinding {
  const { namespace = '', name = '' } = binding.metadata;
  return draft.binding(namespace, name) ?? binding;
}

/** `ResourceBinding shop/web-deployment`. */
export function describeBinding({ metadata }: ResourceBinding): string {
  return `ResourceBinding ${metadata.namespace ?? ''}/${metadata.name ?? ''}`;
}

/** A binding with a placement has its strategy from its own policy, any other from all that require it. */
function putWithStrategy(draft: Draft, attached: ResourceBinding, why: string): void {
  if (attached.spec.placement != null) {
    draft.put(attached, why);
    return;
  }
  const snapshots = attached.spec.requiredBy ?? [];
  const owners = snapshots.map((snapshot) => ownerOf(draft, snapshot));
  const gone = snapshots.find((_snapshot, index) => owners[index] === undefined);
  if (gone !== undefined) {
    const missing = `ResourceBinding ${gone.namespace ?? ''}/${gone.name}`;
    const message = `${describeBinding(attached)} is required by ${missing}, which does not exist: take it out of spec.requiredBy`;
    draft.problem(describeBinding(attached), message);
    return;
  }
  const strategy = snapshots.length === 0 ? undefined : mergeStrategies(owners.filter((one) => one !== undefined));
  if (strategy !== undefined && strategy.disagreeing.length > 0) {
    draft.disagree({ object: describeBinding(attached), fields: strategy.disagreeing });
  }
  draft.put({ ...attached, spec: withStrategy(attached.spec, strategy) }, why);
}

function ownerOf(draft: Draft, { namespace = '', name }: BindingSnapshot): ResourceBinding | undefined {
  return draft.binding(namespace, name);
}
