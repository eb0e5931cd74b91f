/**
 * What a round trip through Go's typed structs does to an object, and is not compared: zero values that are written out,
 * and the form of quantities.
 *
 * Example: `{ resources: {}, memory: '1024Mi' }` and `{ memory: '1Gi' }` are the same.
 */
import { formatQuantity, parseQuantity } from '@flotilla/api';
import { type Difference, exactly } from '../compare/difference.ts';
import type { Corruption } from '../corrupt.ts';
import { isArray, isObject, type Json, sameJson } from '../json.ts';

/** The differences that are left when both sides are normalised. */
export function compareRoundTripped(expected: Json, actual: Json): readonly Difference[] {
  return exactly('', normalised(expected), normalised(actual));
}

/** Whether a corruption is undone by normalising. */
export function letsRoundTrip(expected: Json, { corrupted }: Corruption): boolean {
  return sameJson(normalised(expected), normalised(corrupted));
}

function normalised(value: Json): Json {
  if (isArray(value)) return value.map(normalised);
  if (typeof value === 'string') return value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, ofMember(key, entry)] as const);
  return Object.fromEntries(entries.filter(([, entry]) => !isEmpty(entry)));
}

/** Maps whose values are quantities. */
const AMOUNTS: ReadonlySet<string> = new Set(['limits', 'requests', 'capacity', 'overhead']);
/** Fields that are quantities. */
const AMOUNT: ReadonlySet<string> = new Set(['divisor', 'sizeLimit', 'averageValue']);

function ofMember(key: string, value: Json): Json {
  if (AMOUNT.has(key)) return quantity(value);
  if (!AMOUNTS.has(key) || !isObject(value)) return normalised(value);
  return Object.fromEntries(Object.entries(value).map(([name, amount]) => [name, quantity(amount)]));
}

function quantity(value: Json): Json {
  if (typeof value !== 'string' && typeof value !== 'number') return normalised(value);
  try {
    return formatQuantity(parseQuantity(value));
  } catch {
    return value;
  }
}

function isEmpty(value: Json): boolean {
  if (isArray(value)) return value.length === 0;
  return value === null || value === '' || (isObject(value) && Object.keys(value).length === 0);
}
