/**
 * "Did you mean": the name nearest to one that does not exist, and fields that stand at the wrong depth.
 *
 * @example
 * nearest('clusterAffinty', ['clusterAffinity', 'clusterTolerations']); // 'clusterAffinity'
 */
import { fields } from '../generated/fields.ts';
import { distance } from './distance.ts';
import { formatPath } from './path.ts';
import type { Key } from './plain.ts';

/**
 * The candidate that differs least, if it differs little enough; letter case counts for nothing. For messages that say
 * "did you mean".
 *
 * @param name - The name that does not exist; longer than 100 characters, it is like none.
 * @param candidates - The names that do.
 * @param most - How many letters may differ; a third of the name when absent.
 * @example
 * nearest('frankfrut-1', ['frankfurt-1', 'dublin-1']) // 'frankfurt-1'
 */
export function nearest(name: string, candidates: readonly string[], most?: number): string | undefined {
  if (name.length > 100) return undefined;
  let best: string | undefined;
  let bestDistance = (most ?? Math.max(1, Math.floor(name.length / 3))) + 1;
  for (const candidate of candidates) {
    const slips = distance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (slips < bestDistance) {
      best = candidate;
      bestDistance = slips;
    }
  }
  return best;
}

/** An object in a document: the type of the document's top, and the steps from there. */
export interface Place {
  readonly root: string;
  readonly keys: readonly Key[];
}

/**
 * What to do about an unknown field. A slip of the pen is likelier than a wrong indentation, and that likelier than a
 * name that is only similar.
 *
 * @param place - The object that has the field.
 * @param name - The field.
 */
export function adviseUnknownField(place: Place, name: string): string {
  const known = Object.keys(fieldsOf(typeAt(place.root, place.keys)));
  const slip = nearest(name, known, 2);
  if (slip) return `did you mean ${slip}?`;
  const elsewhere = placeAbove(place, name) ?? placeBelow(place, name);
  if (elsewhere) return `it belongs in ${elsewhere}; check the indentation`;
  const near = nearest(name, known);
  if (near) return `did you mean ${near}?`;
  return known.length > 0 && known.length <= 12 ? `known here: ${known.join(', ')}` : 'remove it; API servers drop it';
}

/** Names so short are fields of so many objects that one elsewhere tells nothing. */
const shortestTelling = 5;

/** The innermost object around this one that has a field of that name. */
function placeAbove({ root, keys }: Place, name: string): string | undefined {
  if (name.length < shortestTelling) return undefined;
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const around = keys.slice(0, length);
    if (typeof keys[length] === 'number') continue;
    if (Object.hasOwn(fieldsOf(typeAt(root, around)), name)) return formatPath(around);
  }
  return undefined;
}

/** The nearest object below that may have a field of that name. */
function placeBelow({ root, keys }: Place, name: string): string | undefined {
  if (name.length < shortestTelling) return undefined;
  let level: readonly Place[] = [{ root, keys }];
  for (let depth = 0; depth < 3; depth += 1) {
    level = level.flatMap((place) => placesInside(place));
    const found = level.find((place) => Object.hasOwn(fieldsOf(typeAt(place.root, place.keys)), name));
    if (found) return formatPath(found.keys);
  }
  return undefined;
}

function placesInside({ root, keys }: Place): readonly Place[] {
  const children = Object.entries(fieldsOf(typeAt(root, keys))).filter(([, child]) => child !== '');
  return children.map(([field]) => ({ root, keys: [...keys, field] }));
}

/** Name of the type at a place, or "" where no fields are known. */
function typeAt(root: string, keys: readonly Key[]): string {
  return keys.reduce<string>((type, key) => {
    const known = fieldsOf(type);
    return typeof key === 'number' ? type : Object.hasOwn(known, key) ? (known[key] ?? '') : '';
  }, root);
}

function fieldsOf(type: string): { readonly [field: string]: string } {
  return Object.hasOwn(fields, type) ? (fields[type] ?? {}) : {};
}
