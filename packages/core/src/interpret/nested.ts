/**
 * Reading and replacing one place of an object, the way that Karmada does with objects of any kind.
 *
 * Other than for typed fields (`fields.ts`), a `null` is there: it has a wrong type where a number or a string is
 * wanted. What lies on the way must be objects. Replacing makes copies of the objects on the way and of nothing else,
 * so the argument stays as it is, and everything that nobody looked at is carried over untouched.
 *
 * Counterpart: `unstructured.NestedInt64`, `NestedString`, `NestedStringMap` and `SetNestedField` of apimachinery.
 *
 * @example
 * replaceAt(deployment, ['spec', 'replicas'], 3) // a new Deployment, with the same template
 */
import { type Field, type InterpretError, isRecord, wrongType } from './fields.ts';
import { describeTemplate, type ResourceTemplate } from './template.ts';

type Path = readonly string[];

/** What stands at a place, `null` included; undefined when nothing does. */
export function fieldAt(object: ResourceTemplate, path: Path): Field | undefined {
  const owner = describeTemplate(object);
  let value: unknown = object;
  for (const [depth, name] of path.entries()) {
    if (value === null) return undefined;
    if (!isRecord(value)) throw notAnObject({ owner, path: path.slice(0, depth).join('.'), value });
    if (!Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return { owner, path: path.join('.'), value };
}

/** The whole number at a place. */
export function integerAt(object: ResourceTemplate, path: Path): number | undefined {
  const field = fieldAt(object, path);
  if (field === undefined) return undefined;
  if (typeof field.value === 'number' && Number.isInteger(field.value)) return field.value;
  throw wrongType(field, 'a whole number', 'write it without quotes and without a fraction');
}

/** The string at a place. */
export function stringAt(object: ResourceTemplate, path: Path): string | undefined {
  const field = fieldAt(object, path);
  if (field === undefined) return undefined;
  if (typeof field.value === 'string') return field.value;
  throw wrongType(field, 'a string', 'put it in quotes');
}

/** The map of strings at a place. */
export function stringMapAt(object: ResourceTemplate, path: Path): Readonly<Record<string, string>> | undefined {
  const field = fieldAt(object, path);
  if (field === undefined) return undefined;
  if (isStringMap(field.value)) return field.value;
  throw wrongType(field, 'a map of strings', 'put its values in quotes');
}

/** The object with another value at a place; objects on the way that are missing are made. */
export function replaceAt(object: ResourceTemplate, path: Path, value: unknown): ResourceTemplate {
  const [name, ...rest] = path;
  if (name === undefined) return object;
  const present = fieldAt(object, [name])?.value;
  return { ...object, [name]: replaced({ owner: describeTemplate(object), path: name, value: present }, rest, value) };
}

function replaced(field: Field, rest: Path, value: unknown): unknown {
  const [name, ...further] = rest;
  if (name === undefined) return value;
  const present = field.value === undefined ? {} : field.value;
  if (!isRecord(present)) throw notAnObject(field);
  const inner = Object.hasOwn(present, name) ? present[name] : undefined;
  const place = { owner: field.owner, path: `${field.path}.${name}`, value: inner };
  return { ...present, [name]: replaced(place, further, value) };
}

function isStringMap(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');
}

function notAnObject(field: Field): InterpretError {
  return wrongType(field, 'an object', 'write its fields as key: value');
}
