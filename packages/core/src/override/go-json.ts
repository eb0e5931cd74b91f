/**
 * Writes JSON as Go does: no blanks, and `<`, `>`, `&` and the two line separators of Unicode as escapes.
 *
 * That is how Karmada writes annotations and JSON inside strings. Members keep their order. A BigInt is written as the
 * integer that it is. Counterpart: encoding/json.
 *
 * Example: `goJson({ a: '<b>' })` is `{"a":"\u003cb\u003e"}`.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList } from './json.ts';

/** The value as JSON text. Members that are undefined are left out. */
export function goJson(value: unknown): string {
  if (isList(value)) return `[${value.map((item) => goJson(item ?? null)).join(',')}]`;
  if (isRecord(value)) {
    const members = Object.keys(value).filter((key) => value[key] !== undefined);
    return `{${members.map((key) => `${text(key)}:${goJson(value[key])}`).join(',')}}`;
  }
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'string' ? text(value) : (JSON.stringify(value) ?? 'null');
}

const escaped = /[<>&\u2028\u2029]/;
const allEscaped = new RegExp(escaped, 'g');

function text(value: string): string {
  const json = JSON.stringify(value);
  if (!escaped.test(json)) return json;
  return json.replace(allEscaped, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
