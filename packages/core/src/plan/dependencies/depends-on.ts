/**
 * Does a binding depend on an object? When the object changes, such bindings are looked at again.
 *
 * Asked of what the binding recorded the last time, by name or by labels. For an object whose labels have changed it is
 * asked twice: of the object as it was, and as it is.
 *
 * Counterpart: `matchesWithBindingDependencies` of pkg/dependenciesdistributor/dependencies_distributor.go.
 *
 * @example
 * bindings.filter((binding) => dependsOn(binding, configMap).code === 'depends');
 */
import { compileLabelSelector, type ResourceBinding } from '@flotilla/api';
import { dependenciesAnnotation } from '../../bind/attached/marks.ts';
import { recordedDependencies } from '../../bind/attached/record.ts';
import type { ResourceTemplate } from '../../interpret/template.ts';
import { isOfKind } from './references.ts';
import { describeBinding } from './steps.ts';

/** The answer; `malformed` when what the binding recorded cannot be read. */
export type Dependence =
  | { readonly code: 'depends' | 'independent' }
  | { readonly code: 'malformed'; readonly message: string };

/** Whether a binding depends on an object, as far as it has recorded. */
export function dependsOn(
  binding: ResourceBinding,
  object: Pick<ResourceTemplate, 'apiVersion' | 'kind' | 'metadata'>,
): Dependence {
  const recorded = recordedDependencies(binding);
  if (!recorded.ok) return { code: 'malformed', message: recorded.message };
  const { name = '', namespace, labels } = object.metadata;
  const { apiVersion, kind } = object;
  for (const reference of recorded.references) {
    if (!isOfKind(reference, { apiVersion, kind, ...(namespace && { namespace }) })) continue;
    if (reference.name) {
      if (reference.name === name) return { code: 'depends' };
      continue;
    }
    const compiled = compileLabelSelector(reference.labelSelector);
    if (!compiled.ok) {
      const message = `${describeBinding(binding)}: metadata.annotations["${dependenciesAnnotation}"] holds a selector that is wrong: ${compiled.error.message}: take the annotation off, so that it is written anew`;
      return { code: 'malformed', message };
    }
    if (compiled.selector.matches(labels)) return { code: 'depends' };
  }
  return { code: 'independent' };
}
