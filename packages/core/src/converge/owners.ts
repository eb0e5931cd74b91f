/**
 * Our fields of an object, and those of everybody else.
 *
 * Ours are what we applied. Where a webhook of the member changed what we sent, the server books the change under our name
 * too, but as an Update: that is nobody else's field either.
 *
 * Example: after `kubectl scale`, `spec.replicas` is owned by kubectl, and not by us any more.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import { type FieldSet, managersOf } from './managed-fields.ts';
import { type Path, pathId } from './path.ts';

export interface Owners {
  /** What we applied; undefined when we never did, or when nobody knows. */
  readonly applied: FieldSet | undefined;
  /** Whether the object says at all who owns what. */
  readonly isTracked: boolean;
  /** Whether the field is ours, applied or booked under our name. */
  readonly isOurs: (path: Path) => boolean;
  /** The other managers that own the field, or part of it, each once. */
  readonly others: (path: Path) => readonly string[];
}

/** Reads the owners of an object's fields, seen from one manager. */
export function ownersOf(observed: ResourceTemplate, fieldManager: string): Owners {
  const managers = managersOf(observed);
  const own = managers.filter(({ manager }) => manager === fieldManager);
  const others = managers.filter(({ manager }) => manager !== fieldManager);
  const applied = own.find(({ operation, subresource }) => operation === 'Apply' && subresource === '')?.fields;
  return {
    applied,
    isTracked: managers.length > 0,
    isOurs: (path) => own.some(({ fields }) => touches(fields, path)),
    others: (path) => [...new Set(others.flatMap(({ manager, fields }) => (touches(fields, path) ? [manager] : [])))],
  };
}

function touches({ leaves, owns }: FieldSet, path: Path): boolean {
  if (owns(path)) return true;
  const below = `${pathId(path)}\n`;
  return [...leaves.keys()].some((id) => id.startsWith(below));
}
