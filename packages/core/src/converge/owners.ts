/**
 * Our fields of an object, and those of everybody else.
 *
 * Ours are what we applied. Where a webhook of the member changed what we sent, or an earlier version of us wrote by PUT, the
 * server books that under our name too, but as an Update: nobody else's field either, though only a forced apply may
 * change it. Fields of predecessors, such as Karmada's own controllers, are as good as ours in the same way.
 *
 * Example: after `kubectl scale`, `spec.replicas` is owned by kubectl, and not by us any more.
 */
import { type FieldSet, fieldSet } from './field-set.ts';
import type { ManagerFields } from './managed-fields.ts';
import type { Path } from './path.ts';

export interface Owners {
  /** What we applied; undefined when we never did, or when nobody knows. */
  readonly applied: FieldSet | undefined;
  /** We applied another version of the API, whose fields may be others. */
  readonly isOtherVersion: boolean;
  /** Whether the object says at all who owns what. */
  readonly isTracked: boolean;
  /** Whether the field is ours, applied or booked under our name. */
  readonly isOurs: (path: Path) => boolean;
  /** Whether a predecessor owns the field. */
  readonly isInherited: (path: Path) => boolean;
  /** Whether an entry other than what we applied has the field, so that an apply must be forced to change it. */
  readonly isContested: (path: Path) => boolean;
  /** The managers beside us and our predecessors that own the field, or part of it, each once. */
  readonly others: (path: Path) => readonly string[];
  /** Whether one of these owns it through a subresource: somebody scales. */
  readonly isScaled: (path: Path) => boolean;
}

/** Reads the owners of an object's fields, seen from one manager. */
export function ownersOf(
  managers: readonly ManagerFields[],
  apiVersion: string,
  fieldManager: string,
  predecessors: readonly string[],
): Owners {
  const mine = managers.filter(({ manager }) => manager === fieldManager);
  const inherited = managers.filter(({ manager }) => manager !== fieldManager && predecessors.includes(manager));
  const others = managers.filter((entry) => !mine.includes(entry) && !inherited.includes(entry));
  const entry = mine.find(({ operation, subresource }) => operation === 'Apply' && subresource === '');
  const isOtherVersion = entry !== undefined && entry.apiVersion !== '' && entry.apiVersion !== apiVersion;
  return {
    applied: isOtherVersion ? fieldSet(new Map()) : entry?.fields,
    isOtherVersion,
    isTracked: managers.length > 0,
    isOurs: touchedBy(mine),
    isInherited: touchedBy(inherited),
    isContested: touchedBy(managers.filter((one) => one !== entry)),
    others: (path) => [...new Set(others.flatMap(({ manager, fields }) => (fields.touches(path) ? [manager] : [])))],
    isScaled: touchedBy(others.filter(({ subresource }) => subresource !== '')),
  };
}

function touchedBy(entries: readonly ManagerFields[]): (path: Path) => boolean {
  return (path) => entries.some(({ fields }) => fields.touches(path));
}
