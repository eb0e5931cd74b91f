/**
 * Statuses as interpreters meet them: an object's own, what a member reported, and one that replaces another.
 *
 * Counterpart: `reflectWholeStatus` of default/native/reflectstatus.go, and the `reflect.DeepEqual` at the end of most
 * functions of default/native/aggregatestatus.go.
 *
 * Example: a PersistentVolume that reports nothing has no status to look at, and counts as pending.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { child, exactIntegerOf, type Field, isRecord, rootOf, wrongType } from '../fields.ts';
import { fieldAt, replaceAt } from '../nested.ts';
import { describeTemplate, type ResourceTemplate } from '../template.ts';

/** The object's status, which must be an object wherever it is looked at; absent fields of it read as absent. */
export function statusOf(object: ResourceTemplate): Field {
  return asObject(child(rootOf(object), 'status'));
}

/** The object's status to report; undefined when it has none. A `null` is no status that could be reported. */
export function reportedStatus(object: ResourceTemplate): Field | undefined {
  const field = fieldAt(object, ['status']);
  if (field === undefined || isRecord(field.value)) return field;
  throw wrongType(field, 'an object', 'report a status with fields');
}

/** The whole status, as it is. */
export function wholeStatus(object: ResourceTemplate): unknown {
  return reportedStatus(object)?.value;
}

/** The status that a member reported of an object; undefined when it reported none. */
export function memberStatus(object: ResourceTemplate, item: AggregatedStatusItem): Field | undefined {
  const status: unknown = item.status ?? undefined;
  if (status === undefined) return undefined;
  return asObject({ owner: `${describeTemplate(object)} in ${item.clusterName}`, path: 'status', value: status });
}

/** The statuses that members reported, in order of the items, those without one left out. */
export function memberStatuses(
  object: ResourceTemplate,
  items: readonly AggregatedStatusItem[] | null,
): readonly Field[] {
  return (items ?? []).flatMap((item) => memberStatus(object, item) ?? []);
}

/** `metadata.generation`, 0 when absent. */
export function generationOf(object: ResourceTemplate): number {
  return exactIntegerOf(child(child(rootOf(object), 'metadata'), 'generation')) ?? 0;
}

/**
 * The object with another status, or the very same object when the status is the same already.
 *
 * Zeros, empty strings and absent fields are the same thing, as they are in Go; an empty list is not the same as none,
 * and neither are the fields that are named as `pointers`.
 */
export function withStatus(
  object: ResourceTemplate,
  status: Readonly<Record<string, unknown>>,
  pointers: readonly string[] = [],
): ResourceTemplate {
  const before = withoutZeros(statusOf(object).value ?? {}, pointers);
  return sameValue(before, withoutZeros(status, pointers))
    ? object
    : replaceAt(object, ['status'], withoutEmpty(status));
}

function asObject(field: Field): Field {
  if (field.value === undefined || isRecord(field.value)) return field;
  throw wrongType(field, 'an object', 'write its fields as key: value');
}

/** Lists that Go leaves out when they are empty. */
function withoutEmpty(status: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(status).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(kept);
}

function withoutZeros(value: unknown, pointers: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => withoutZeros(entry, pointers));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, withoutZeros(entry, pointers)] as const);
  return Object.fromEntries(entries.filter(([key, entry]) => pointers.includes(key) || !isZero(entry)));
}

function isZero(value: unknown): boolean {
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === 0 || value === '' || value === false;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const other: readonly unknown[] = b;
    return a.length === other.length && a.every((entry, index) => sameValue(entry, other[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}
