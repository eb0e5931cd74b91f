/**
 * The marks by which a binding and the bindings of its dependencies know each other.
 *
 * The binding of a dependency carries, for each binding that requires it, a label whose key ends in a hash of that
 * binding's namespace and name and whose value is its permanent id: so those of one binding can be listed. The binding
 * that requires others has a finalizer, so that they are told before it goes.
 *
 * Counterpart: `generateBindingDependedLabels` of pkg/dependenciesdistributor/dependencies_distributor.go.
 *
 * Example: `resourcebinding.karmada.io/depended-by-6c7fb85d8b: cfabc458-...`.
 */
import type { ResourceBinding, StringMap } from '@flotilla/api';
import { bindingIdLabel } from '../../render/keys.ts';
import { bindingReferenceKey } from '../../render/names.ts';

/** All labels that say who requires a binding begin with this. */
export const dependedByPrefix = 'resourcebinding.karmada.io/depended-by-';

/** What a binding requires, as JSON. */
export const dependenciesAnnotation = 'resourcebinding.karmada.io/dependencies';

/** On a binding that requires others. */
export const dependenciesFinalizer = 'karmada.io/binding-dependencies-distributor';

/** The label on the bindings that a binding requires: its key, and its value. */
export function dependedByLabel({ metadata }: ResourceBinding): readonly [key: string, value: string] {
  const { name = '', namespace, labels } = metadata;
  return [`${dependedByPrefix}${bindingReferenceKey(name, namespace)}`, labels?.[bindingIdLabel] ?? ''];
}

/** The labels without one of them; undefined when none is left. */
export function withoutLabel(labels: StringMap | undefined, key: string): StringMap | undefined {
  const rest = Object.entries(labels ?? {}).filter(([name]) => name !== key);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}
