/**
 * "Did you mean": the name nearest to one that does not exist, and fields that stand at the wrong depth.
 *
 * @example
 * nearest('clusterAffinty', ['clusterAffinity', 'clusterTolerations']); // 'clusterAffinity'
 */
import leven from 'leven';
import { fields } from '../generated/fields.ts';
import type { Key } from './plain.ts';

/** The candidate that differs least, if it differs by a third of the name at most; letter case counts for nothing. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > 100) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = leven(name.toLowerCase(), candidate.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Name of the type that the steps lead to from another, or "" where that has no known fields. */
export function typeAt(root: string, keys: readonly Key[]): string {
  return keys.reduce<string>((type, key) => (typeof key === 'number' ? type : fieldType(type, key)), root);
}

/**
 * What to do about an unknown field: the name that was meant, or where a field of that name belongs.
 *
 * @param type - Type of the object that has the field.
 * @param name - The field.
 */
export function adviseUnknownField(type: string, name: string): string {
  const known = fieldsOf(type);
  const deeper = placeBelow(type, name, 3);
  const near = nearest(name, known);
  if (deeper) return `it belongs in ${deeper}; check the indentation`;
  if (near) return `did you mean ${near}?`;
  return known.length > 0 && known.length <= 12
    ? `known here: ${known.join(', ')}`
    : 'remove it; Karmada would drop it';
}

/** Path of the object below, in which there is a field of that name; the nearest first. */
function placeBelow(type: string, name: string, depth: number): string | undefined {
  let level: readonly { readonly path: string; readonly type: string }[] = [{ path: '', type }];
  for (let step = 0; step < depth; step += 1) {
    level = level.flatMap((parent) =>
      childTypes(parent.type).map(([field, child]) => ({ path: join(parent.path, field), type: child })),
    );
    const found = level.find((place) => Object.hasOwn(fields[place.type] ?? {}, name));
    if (found) return found.path;
  }
  return undefined;
}

function childTypes(type: string): readonly (readonly [string, string])[] {
  return Object.entries(fields[type] ?? {}).filter(([field, child]) => child !== '' && field !== 'metadata');
}

function join(parent: string, field: string): string {
  return parent === '' ? field : `${parent}.${field}`;
}

function fieldsOf(type: string): readonly string[] {
  return Object.keys(fields[type] ?? {});
}

function fieldType(type: string, field: string): string {
  const known = Object.hasOwn(fields, type) ? fields[type] : undefined;
  return known && Object.hasOwn(known, field) ? (known[field] ?? '') : '';
}
