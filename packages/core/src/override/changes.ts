/**
 * Which fields differ between two versions of an object, for whoever asks who changed what.
 *
 * Overrides share all that they do not touch, so the walk ends wherever both sides are the same value. Lists of equal
 * length are compared entry by entry; others, and anything but two objects, are one change.
 *
 * @example
 * fieldChanges({ a: 1, b: {} }, { a: 2, b: {} }) // [{ path: '/a', before: 1, after: 2 }]
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, memberOf, sameJson } from './json.ts';

/** A field that differs. */
export interface FieldChange {
  /** JSON pointer. */
  readonly path: string;
  /** Absent where there was nothing before. */
  readonly before?: unknown;
  /** Absent where there is nothing any more. */
  readonly after?: unknown;
}

/** The changes from one version to the next, in the order of the members. */
export function fieldChanges(before: unknown, after: unknown, path = ''): readonly FieldChange[] {
  if (before === after) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      fieldChanges(memberOf(before, key), memberOf(after, key), `${path}/${encode(key)}`),
    );
  }
  if (isList(before) && isList(after) && before.length === after.length) {
    return before.flatMap((item, index) => fieldChanges(item, after[index], `${path}/${index}`));
  }
  if (sameJson(before, after)) return [];
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function encode(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
