/**
 * JSON of any shape, and the few guards by which overrides look into manifests that nobody has typed.
 *
 * Members are read as own ones only, so that `constructor` or `__proto__` as a key is a key like any other; they are
 * written with `{ ...object, [key]: value }`, which makes an own member of whatever name, and never by assignment.
 *
 * Example: `memberOf({ a: 1 }, 'constructor')` is undefined.
 */

import { isRecord } from '../interpret/fields.ts';

/** An object of any shape. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The member of that name; undefined when there is none, or when the value is no object. */
export function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at the end of a path of names; undefined as soon as one is absent. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(memberOf, value);
}

/** The object without a member; the same one when it has none of that name. */
export function without(object: JsonRecord, key: string): JsonRecord {
  if (!Object.hasOwn(object, key)) return object;
  const { [key]: _removed, ...rest } = object;
  return rest;
}

/**
 * Labels or annotations as Go reads them: undefined when they are absent, `null`, or have a value that is no string.
 */
export function stringMapAt(value: unknown, path: readonly string[]): { readonly [key: string]: string } | undefined {
  const map = valueAt(value, path);
  return isStringMap(map) ? map : undefined;
}

function isStringMap(value: unknown): value is { readonly [key: string]: string } {
  if (!isRecord(value)) return false;
  for (const key of Object.keys(value)) if (typeof value[key] !== 'string') return false;
  return true;
}

/** Whether two values are the same JSON; the order of members does not matter. What is shared is not looked into. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
