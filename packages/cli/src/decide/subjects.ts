/**
 * What is decided about, in the order given: resources, bindings, and resources with the binding that was given for them.
 *
 * A binding belongs to the resource whose name, kind and namespace make its name, as Karmada names bindings.
 */
import { bindingName } from '@flotilla/core';
import { type AnyBinding, isBinding } from '../input/kinds.ts';
import type { LocatedObject } from '../input/manifest.ts';
import type { World } from '../input/world.ts';

/** A resource, a binding, or a resource with its binding. */
export interface Subject {
  readonly entry: LocatedObject;
  readonly existing?: AnyBinding;
}

export function subjectsOf(world: World): readonly Subject[] {
  const bindings = new Map(world.bindings.map((binding) => [keyOf(binding), binding]));
  const taken = new Set<AnyBinding>();
  const resources = world.entries.map((entry): Subject => {
    if (isBinding(entry.object)) return { entry, existing: entry.object };
    const { kind, metadata } = entry.object;
    const existing = bindings.get(`${metadata.namespace ?? ''}/${bindingName(kind, metadata.name)}`);
    if (existing === undefined) return { entry };
    taken.add(existing);
    return { entry, existing };
  });
  return resources.filter(({ entry }) => !isBinding(entry.object) || !taken.has(entry.object));
}

/** Namespace and name. */
export function keyOf({ metadata }: AnyBinding): string {
  return `${metadata.namespace ?? ''}/${metadata.name ?? ''}`;
}
