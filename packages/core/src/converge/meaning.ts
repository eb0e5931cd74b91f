/**
 * When two values that are not the same JSON mean the same to an API server, so that writing one over the other is idle.
 *
 * `null`, and empty lists and objects, are left out when they are stored; quantities are stored in canonical form; a
 * Secret's `stringData` is stored as `data`. A list that is one value may have come back with defaults in its items.
 *
 * Example: `cpu: 1000m` is stored as `cpu: "1"`.
 */
import { compareQuantity, parseQuantity, QuantityError } from '@flotilla/api';
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, memberOf } from '../override/json.ts';
import type { DiffOptions } from './diff.ts';
import { fieldName, type Path } from './path.ts';

/** Objects whose members are quantities. */
const QUANTITY_MAPS: ReadonlySet<string> = new Set([
  'limits',
  'requests',
  'capacity',
  'allocatable',
  'hard',
  'overhead',
  'default',
  'defaultRequest',
  'max',
  'min',
  'maxLimitRequestRatio',
]);

const QUANTITIES: ReadonlySet<string> = new Set(['sizeLimit', 'divisor', 'averageValue', 'value', 'storage']);

/**
 * @param isSettled The same template was written before, so what has become of it is the server's way of storing it.
 */
export function meaningFor(desired: ResourceTemplate, isSettled: boolean): NonNullable<DiffOptions['means']> {
  const isSecret = desired.apiVersion === 'v1' && desired.kind === 'Secret';
  return (path, wanted, present) => {
    if (isSecret && path[0] === 'f:stringData') return true;
    if (wanted == null || (present === undefined && isEmpty(wanted))) return true;
    if (isQuantity(path) && sameQuantity(wanted, present)) return true;
    return isSettled && isList(wanted) && holds(present, wanted);
  };
}

function isEmpty(value: unknown): boolean {
  return isList(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}

function isQuantity(path: Path): boolean {
  const [name, parent] = [fieldName(path.at(-1)), fieldName(path.at(-2))];
  return QUANTITY_MAPS.has(parent ?? '') || QUANTITIES.has(name ?? '');
}

function sameQuantity(a: unknown, b: unknown): boolean {
  if (!isQuantityText(a) || !isQuantityText(b)) return false;
  try {
    return compareQuantity(parseQuantity(a), parseQuantity(b)) === 0;
  } catch (error) {
    if (error instanceof QuantityError) return false;
    throw error;
  }
}

function isQuantityText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Whether a stored value is the wanted one with defaults filled in. */
function holds(present: unknown, wanted: unknown): boolean {
  if (wanted == null || (present === undefined && isEmpty(wanted))) return true;
  if (isList(wanted)) {
    return isList(present) && present.length === wanted.length && wanted.every((item, at) => holds(present[at], item));
  }
  if (isRecord(wanted)) return Object.keys(wanted).every((key) => holds(memberOf(present, key), wanted[key]));
  return wanted === present || sameQuantity(wanted, present);
}
