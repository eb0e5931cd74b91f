/**
 * Quirk `emptyListsDiffer`: an empty list that is written out in the placement never equals the applied placement.
 *
 * Karmada writes the applied placement without empty lists and compares it with the placement as it stands, where an
 * empty list is not a missing one. So a binding with `clusterNames: []` is scheduled anew at every event. With the
 * quirk off, an empty list or map is the same as none.
 *
 * Example: `{ clusterAffinity: { clusterNames: [] } }` against the annotation `{"clusterAffinity":{}}`.
 */
import { deepEqual, type GoValue } from './applied-placement.ts';

/** Compares two values of placements, by the quirk or without it, and tells when it was the quirk that decided. */
export function compareValues(
  a: GoValue,
  b: GoValue,
  emptyListsDiffer: boolean,
): 'equal' | 'differs' | 'differsByEmptyLists' {
  if (deepEqual(a, b)) return 'equal';
  if (!deepEqual(withoutEmptyLists(a), withoutEmptyLists(b))) return 'differs';
  return emptyListsDiffer ? 'differsByEmptyLists' : 'equal';
}

function withoutEmptyLists(value: GoValue): GoValue {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.length === 0 ? undefined : value.map(withoutEmptyLists);
  // An empty map has no entries; a struct always has its fields, except for the struct without fields, which there is not.
  const entries = Object.entries(value);
  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.map(([key, item]) => [key, withoutEmptyLists(item)]));
}

function isList(value: GoValue): value is readonly GoValue[] {
  return Array.isArray(value);
}
