/**
 * Lists that servers store as one value, and in whose items they have filled in defaults: sent again, they come out the same.
 *
 * Nothing in the object tells a default from a field that has left the template inside of such a list. So where a list in
 * the member has all that the template's has and more, it is not a difference, but it is told.
 *
 * Example: `spec.volumeClaimTemplates` of a StatefulSet, in which servers write `volumeMode: Filesystem` and a status.
 */
import type { FieldDifference } from '@flotilla/core';
import { isRecord } from '../input/manifest.ts';

export function isFilledIn({ kind, desired, observed }: FieldDifference): boolean {
  return kind === 'different' && Array.isArray(desired) && holds(observed, desired);
}

/** Whether all of a wanted value is in another one, lists item by item. */
function holds(present: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const items: readonly unknown[] = Array.isArray(present) ? present : [];
    return items.length === wanted.length && wanted.every((item, index) => holds(items[index], item));
  }
  if (!isRecord(wanted)) return present === wanted;
  return (
    isRecord(present) &&
    Object.keys(wanted).every((key) => holds(Object.hasOwn(present, key) ? present[key] : undefined, wanted[key]))
  );
}
