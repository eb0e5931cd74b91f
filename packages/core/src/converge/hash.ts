/**
 * A hash of what was applied, to tell "the template has changed" from "the member has changed it".
 *
 * Of the canonical text: keys sorted, lists as they are, numbers in full (a BigInt by its digits).
 * 64 bits, from two FNV-1a hashes with different starts and factors: fast, and the same everywhere. It guards against nothing but
 * accidents: it is no signature.
 *
 * Example: `hashOf({ b: 1, a: 2 }) === hashOf({ a: 2, b: 1 })`.
 */
import { compareStrings } from '@flotilla/api';
import { isRecord } from '../interpret/fields.ts';
import { isList } from '../override/json.ts';

/** 16 hexadecimal digits. */
export function hashOf(value: unknown): string {
  const text = canonicalText(value);
  return hex(fold(text, 0x811c9dc5, 0x01000193)) + hex(fold(text, 0x27d4eb2f, 0x5bd1e995));
}

function fold(text: string, start: number, factor: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), factor);
  // The last characters must reach every bit.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

/** JSON with sorted keys; absent members go, as in JSON. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort(compareStrings)
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`);
  return `{${members.join(',')}}`;
}
