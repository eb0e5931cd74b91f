/**
 * Reading an object of any shape: a field knows where it stands, so that whatever is wrong can be named.
 *
 * A field that is absent reads as absent all the way down (`spec.template.spec` of an object without `spec`); `null` is
 * absent, as it is in Go. A field of the wrong type is an error that says which object, which field, and what to write.
 *
 * Counterpart: `runtime.DefaultUnstructuredConverter.FromUnstructured`, which refuses wrong types too, but for all
 * fields of a kind, while here only those are looked at that the answer depends on.
 *
 * @example
 * integerOf(child(child(rootOf(deployment), 'spec'), 'replicas')) // 3, or undefined
 */
import { describeTemplate, type ResourceTemplate } from './template.ts';

/** A place in an object, and what stands there; `undefined` when nothing does. */
export interface Field {
  /** The object that the field belongs to: `Deployment shop/web`. */
  readonly owner: string;
  /** From the object's root: `spec.template.spec.containers[0].resources`. */
  readonly path: string;
  readonly value: unknown;
}

/** An object cannot be interpreted: a field has a type or a value that Kubernetes would refuse. */
export class InterpretError extends Error {
  override readonly name = 'InterpretError';
  readonly owner: string;
  readonly path: string;
  readonly remedy: string;

  constructor(field: Pick<Field, 'owner' | 'path'>, problem: string, remedy: string) {
    super(`${field.owner}: ${field.path} ${problem}: ${remedy}`);
    this.owner = field.owner;
    this.path = field.path;
    this.remedy = remedy;
  }
}

/** The object as a whole. */
export function rootOf(object: ResourceTemplate): Field {
  return { owner: describeTemplate(object), path: '', value: object };
}

/** The field of that name; absent when the parent is. */
export function child(parent: Field, name: string): Field {
  const path = parent.path === '' ? name : `${parent.path}.${name}`;
  return { owner: parent.owner, path, value: recordOf(parent)?.[name] ?? undefined };
}

/** The field at the end of a path of names. */
export function descend(parent: Field, ...names: readonly string[]): Field {
  return names.reduce(child, parent);
}

/** The entries of a list; none when it is absent. */
export function itemsOf(field: Field): readonly Field[] {
  if (field.value === undefined) return [];
  if (!Array.isArray(field.value)) throw wrongType(field, 'a list', 'begin each entry with a dash');
  const list: readonly unknown[] = field.value;
  return list.map((value, index) => ({
    owner: field.owner,
    path: `${field.path}[${index}]`,
    value: value ?? undefined,
  }));
}

/** The fields of a map, in the order in which they are written; none when it is absent. */
export function entriesOf(field: Field): readonly (readonly [string, Field])[] {
  return Object.keys(recordOf(field) ?? {}).map((key) => [key, child(field, key)]);
}

/** A whole number of 32 bits, or undefined when absent. */
export function int32Of(field: Field): number | undefined {
  const number = integerOf(field);
  if (number === undefined || (number | 0) === number) return number;
  throw wrongType(field, 'a whole number of 32 bits', 'use one from -2147483648 to 2147483647');
}

/** A whole number, or undefined when absent. */
export function integerOf(field: Field): number | undefined {
  if (field.value === undefined) return undefined;
  if (typeof field.value === 'number' && Number.isInteger(field.value)) return field.value;
  throw wrongType(field, 'a whole number', 'write it without quotes and without a fraction');
}

/** Whether it is so; false when absent. */
export function booleanOf(field: Field): boolean {
  if (field.value === undefined) return false;
  if (typeof field.value === 'boolean') return field.value;
  throw wrongType(field, 'true or false', 'write it without quotes');
}

/** A whole number that is exact, to compare or to count with. */
export function exactIntegerOf(field: Field): number | undefined {
  const number = integerOf(field);
  if (number === undefined || Number.isSafeInteger(number)) return number;
  throw wrongType(field, 'a number that can be held exactly', 'use one up to 9007199254740991');
}

/** A string, empty when absent. */
export function stringOf(field: Field): string {
  if (field.value === undefined) return '';
  if (typeof field.value === 'string') return field.value;
  throw wrongType(field, 'a string', 'put it in quotes');
}

function recordOf(field: Field): Readonly<Record<string, unknown>> | undefined {
  if (field.value === undefined) return undefined;
  if (isRecord(field.value)) return field.value;
  throw wrongType(field, 'an object', 'write its fields as key: value');
}

/** Whether a value is an object, neither a list nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The error for a value that is not of the type that Kubernetes wants there. */
export function wrongType(field: Field, expected: string, remedy: string): InterpretError {
  return new InterpretError(field, `must be ${expected}, but is ${printed(field.value)}`, remedy);
}

/** A value as messages show it. */
export function printed(value: unknown): string {
  const text: string | undefined = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'bigint' ? String(inner) : inner,
  );
  return text ?? typeof value;
}
