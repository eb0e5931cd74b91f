/**
 * What references come to: the objects that they name or select, as far as those exist.
 *
 * Example: `{ apiVersion: 'v1', kind: 'Secret', namespace: 'shop', labelSelector }` is all Secrets of shop with the labels.
 */
import { compareStrings, compileLabelSelector, type ObjectReference } from '@flotilla/api';
import type { DependentReference } from '../../interpret/interpreter.ts';
import type { ResourceTemplate } from '../../interpret/template.ts';
import type { DependenciesWorld } from './world.ts';

/** The objects, in the order of the references; those of one selector by name. */
export function objectsReferredTo(
  world: DependenciesWorld,
  references: readonly DependentReference[],
): readonly ResourceTemplate[] {
  return references.flatMap((reference) => {
    if (reference.name) return world.object(reference) ?? [];
    return world
      .objects(reference)
      .filter((object) => isSelected(reference, object))
      .toSorted((a, b) => compareStrings(a.metadata.name ?? '', b.metadata.name ?? ''));
  });
}

/** Whether any of the references comes to this resource. One that does not exist is selected by no labels. */
export function isReferredTo(
  world: DependenciesWorld,
  resource: ObjectReference,
  references: readonly DependentReference[],
): boolean {
  return references.some((reference) => {
    if (!isOfKind(reference, resource)) return false;
    if (reference.name) return reference.name === resource.name;
    const object = world.object(resource);
    return object !== undefined && isSelected(reference, object);
  });
}

/** Whether a reference is to this apiVersion, kind and namespace. */
export function isOfKind(
  reference: DependentReference,
  { apiVersion, kind, namespace = '' }: Pick<ObjectReference, 'apiVersion' | 'kind' | 'namespace'>,
): boolean {
  return reference.apiVersion === apiVersion && reference.kind === kind && (reference.namespace ?? '') === namespace;
}

/** Selectors of references have been checked by `getDependencies`. */
function isSelected({ labelSelector }: DependentReference, { metadata }: ResourceTemplate): boolean {
  const compiled = compileLabelSelector(labelSelector);
  return compiled.ok && compiled.selector.matches(metadata.labels);
}
