/**
 * The placement that a binding was last scheduled with, as its annotation has it, and whether it equals today's.
 *
 * The annotation is JSON text written by Karmada (or by anyone), read as Go reads it: field names match in any case,
 * unknown fields are ignored, `null` is absent, absent scalars are zero; a wrong type or broken text does not decode.
 * Both placements are brought to one plain form, in which equal means what Go's `reflect.DeepEqual` means: an empty
 * list and a missing list differ, an empty string and a missing string do not.
 *
 * Counterpart: `json.Unmarshal` into policyv1alpha1.Placement in pkg/scheduler/helper.go, `placementChanged`.
 *
 * @example
 * decodeAppliedPlacement('{"SpreadConstraints":null,"later":1}') // the empty placement
 */
import type { Placement } from '@flotilla/api';
import { placementShape, type Shape } from './applied-placement-shape.ts';

/** The annotation on a binding that holds the placement of the last decision. */
export const appliedPlacementAnnotation = 'policy.karmada.io/applied-placement';

/** A value as Go holds it after decoding: structs with every field, `undefined` for a nil pointer, list or map. */
export type GoValue = undefined | string | number | readonly GoValue[] | { readonly [field: string]: GoValue };

/** A placement as Go holds it: one entry a field of the type, whether written or not. */
export type GoPlacement = { readonly [Field in keyof Required<Placement>]: GoValue };

/** Decodes the annotation's text; undefined when it is not JSON or has a wrong type somewhere. */
export function decodeAppliedPlacement(text: string): GoPlacement | undefined {
  const json = parseJson(text);
  return json === undefined ? undefined : decodePlacement(json.value);
}

/** Brings a placement that is an object already to the same form; undefined when it has a wrong type somewhere. */
export function decodePlacement(json: unknown): GoPlacement | undefined {
  try {
    const given = fieldsByFoldedName(json);
    const field = (name: keyof Placement): GoValue => decode(placementShape[name], given.get(name.toLowerCase()));
    return {
      clusterAffinity: field('clusterAffinity'),
      clusterAffinities: field('clusterAffinities'),
      clusterTolerations: field('clusterTolerations'),
      spreadConstraints: field('spreadConstraints'),
      replicaScheduling: field('replicaScheduling'),
      workloadAffinity: field('workloadAffinity'),
    };
  } catch (error) {
    if (error instanceof WrongType) return undefined;
    throw error;
  }
}

/** `reflect.DeepEqual` on decoded values. */
export function deepEqual(a: GoValue, b: GoValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [x, y] = [Object.entries(a), Object.entries(b)];
  if (Array.isArray(a) !== Array.isArray(b) || x.length !== y.length) return false;
  const other = new Map(y);
  return x.every(([key, value]) => other.has(key) && deepEqual(value, other.get(key)));
}

class WrongType extends Error {}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

function decode(shape: Shape, json: unknown): GoValue {
  switch (shape.type) {
    case 'string':
      return isAbsent(json) ? '' : textOf(json);
    case 'integer':
      return isAbsent(json) ? 0 : integerOf(json);
    case 'struct':
      return decodeStruct(shape.fields, json);
    case 'pointer':
      return isAbsent(json) ? undefined : decode(shape.to, json);
    case 'list':
      return isAbsent(json) ? undefined : listOf(json).map((item) => decode(shape.of, item));
    case 'map':
      return isAbsent(json)
        ? undefined
        : Object.fromEntries(entriesOf(json).map(([key, item]) => [key, decode(shape.of, item)]));
  }
}

function decodeStruct(fields: { readonly [name: string]: Shape }, json: unknown): GoValue {
  const given = fieldsByFoldedName(json);
  return Object.fromEntries(
    Object.entries(fields).map(([name, shape]) => [name, decode(shape, given.get(name.toLowerCase()))]),
  );
}

/** A struct's fields by name in lower case; of several spellings the last one counts, as it does in Go. */
function fieldsByFoldedName(json: unknown): ReadonlyMap<string, unknown> {
  return new Map(isAbsent(json) ? [] : entriesOf(json).map(([name, value]) => [name.toLowerCase(), value]));
}

function textOf(json: unknown): string {
  if (typeof json === 'string') return json;
  throw new WrongType();
}

function integerOf(json: unknown): number {
  if (typeof json === 'number' && Number.isInteger(json) && Math.abs(json) <= 2 ** 63) return json;
  throw new WrongType();
}

function listOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  throw new WrongType();
}

function entriesOf(json: unknown): readonly (readonly [string, unknown])[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new WrongType();
  return Object.entries(json);
}

function isAbsent(json: unknown): json is undefined | null {
  return json === undefined || json === null;
}
