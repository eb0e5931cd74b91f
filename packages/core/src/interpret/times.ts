/**
 * Points in time as Kubernetes writes them: RFC 3339, in UTC, whole seconds. Two of them compare like strings.
 *
 * Counterpart: `metav1.Time`.
 *
 * Example: `2025-01-01T02:00:00.5+02:00` is `2025-01-01T00:00:00Z`.
 */
import { type Field, stringOf, wrongType } from './fields.ts';

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The time that a field holds; undefined when it is absent or empty. */
export function timeOf(field: Field): string | undefined {
  const text = stringOf(field);
  if (text === '') return undefined;
  const milliseconds = RFC3339.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw wrongType(field, 'a time', 'write it like 2025-01-01T00:00:00Z');
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The later of two times; the first when they are equal or the second is none. */
export function laterTime(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? b : a;
}

/** The earlier of two times; the first when they are equal or the second is none. */
export function earlierTime(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b < a ? b : a;
}
