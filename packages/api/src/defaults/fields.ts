/**
 * Reading plain JSON of which nothing is known yet, and writing changed copies of it.
 *
 * Defaults and admission see objects as people wrote them. A field of the wrong type is the schema's business, so here
 * it reads as if it were absent; nothing throws. Copies share whatever did not change with the original, which may be
 * frozen; a change that changes nothing returns the original itself.
 *
 * Example: `updateAt(policy, ['spec', 'placement', 'spreadConstraints', '*'], addMinGroups)`.
 */

/** An object of JSON. */
export type Fields = { readonly [key: string]: unknown };

/** Tells objects from lists, `null` and scalars. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; the empty object when it is none. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : EMPTY;
}

/** The value as a list; empty when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as text; empty when it is none (as Go reads an absent string). */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value as a number, or `undefined`. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Whether the field is there: `null` counts as absent, as it does in Go. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A member that the object itself has, never one that it inherits. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** Follows names down from a value; `undefined` where the way ends. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) found = own(fieldsOf(found), key);
  return found;
}

const EMPTY: Fields = {};

/** The object's apiVersion and kind in one text, e.g. `policy.karmada.io/v1alpha1/PropagationPolicy`. */
export function typeNameOf(object: Fields): string {
  return `${textOf(object['apiVersion'])}/${textOf(object['kind'])}`;
}

/**
 * Changes what the path leads to; `*` stands for each entry of a list. Parents are never made: where one is missing,
 * nothing happens. Returning `undefined` removes a field.
 */
export function updateAt(value: unknown, path: readonly string[], change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (step === '*') return Array.isArray(value) ? mapShared(value, (entry) => updateAt(entry, rest, change)) : value;
  if (!isFields(value)) return value;
  const old = own(value, step);
  if (old === undefined && rest.length > 0) return value;
  return withField(value, step, updateAt(old, rest, change));
}

/** A copy with one field set, or removed by `undefined`. */
export function withField(fields: Fields, key: string, value: unknown): Fields {
  if (Object.is(own(fields, key), value)) return fields;
  if (value !== undefined) return { ...fields, [key]: value };
  const { [key]: _removed, ...rest } = fields;
  return rest;
}

function mapShared(list: readonly unknown[], change: (entry: unknown) => unknown): readonly unknown[] {
  const changed = list.map(change);
  return changed.every((entry, index) => Object.is(entry, list[index])) ? list : changed;
}
