/**
 * When two values of a field are the same to an API server although their JSON is not.
 *
 * - A quantity is compared as one, where Kubernetes' own kinds have quantities: `cpu: 1000m` is stored as `"1"`. Elsewhere
 *   text is text: an environment variable `1000m` is not `1`.
 * - A BigInt and a number of the same worth are the same.
 * - In what is one value (a list without keys, a reference) the server fills in defaults, and nobody owns single fields of it:
 *   the well-known defaults may be there and not be desired.
 * - `lenient`, anything may be there beyond what is desired.
 *
 * Example: `fieldRef: { fieldPath: 'metadata.name' }` comes back with `apiVersion: v1`.
 */
import { compareQuantity, parseQuantity, QuantityError } from '@flotilla/api';
import { isRecord } from '../interpret/fields.ts';
import { isList, type JsonRecord, sameJson } from '../override/json.ts';

export interface Sameness {
  /** Of Kubernetes' own kinds. */
  readonly isNative: boolean;
  readonly lenient: boolean;
}

/** What servers fill in inside values that are merged by nobody. */
const DEFAULTS: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ['apiVersion', ['v1']],
  ['kind', ['PersistentVolumeClaim']],
  ['protocol', ['TCP']],
  ['volumeMode', ['Filesystem']],
  ['scope', ['*']],
  ['expirationSeconds', [3600]],
  ['divisor', ['0']],
  ['apiGroup', ['', 'rbac.authorization.k8s.io']],
  ['status', [{ phase: 'Pending' }]],
]);

/**
 * @param names The names of the fields that lead to the value, as far as they are known.
 */
export function sameValue(names: readonly string[], desired: unknown, observed: unknown, how: Sameness): boolean {
  if (sameJson(desired, observed)) return true;
  if (isList(desired)) {
    if (!isList(observed) || observed.length !== desired.length) return false;
    return desired.every((item, index) => sameValue([...names, '*'], item, observed[index], how));
  }
  if (isRecord(desired)) return isRecord(observed) && sameMembers(names, desired, observed, how);
  return isSameNumber(desired, observed) || (how.isNative && isQuantity(names) && isSameQuantity(desired, observed));
}

function sameMembers(names: readonly string[], desired: JsonRecord, observed: JsonRecord, how: Sameness): boolean {
  const keys = new Set([...Object.keys(desired), ...Object.keys(observed)]);
  return [...keys].every((key) => {
    const [wanted, present] = [own(desired, key), own(observed, key)];
    if (wanted == null) return present == null || how.lenient || (how.isNative && isDefault(key, present));
    if (present == null) return how.isNative && isEmpty(wanted);
    return sameValue([...names, key], wanted, present, how);
  });
}

function own(object: JsonRecord, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isDefault(name: string, value: unknown): boolean {
  return DEFAULTS.get(name)?.some((known) => sameJson(known, value)) ?? false;
}

function isEmpty(value: unknown): boolean {
  return isList(value) && value.length === 0;
}

function isSameNumber(a: unknown, b: unknown): boolean {
  const [big, number] = typeof a === 'bigint' ? [a, b] : [b, a];
  return typeof big === 'bigint' && Number.isSafeInteger(number) && String(big) === String(number);
}

/** Objects whose members are quantities; the last ones are those of limit ranges. */
const QUANTITIES_OF: ReadonlySet<string> = new Set([
  'limits',
  'requests',
  'capacity',
  'hard',
  'overhead',
  'podFixed',
  'default',
  'defaultRequest',
  'max',
  'min',
  'maxLimitRequestRatio',
]);

/** Single quantities, with the object that they stand in. */
const QUANTITIES: ReadonlySet<string> = new Set([
  'emptyDir.sizeLimit',
  'resourceFieldRef.divisor',
  'target.averageValue',
  'target.value',
]);

/** Not among labels, annotations or a ConfigMap's data, where any name may be and all is text. */
function isQuantity(names: readonly string[]): boolean {
  if (names[0] === 'data' || names.includes('metadata')) return false;
  const [name = '', parent = ''] = names.toReversed();
  return QUANTITIES_OF.has(parent) || QUANTITIES.has(`${parent}.${name}`);
}

function isSameQuantity(a: unknown, b: unknown): boolean {
  if (!isAmount(a) || !isAmount(b)) return false;
  try {
    return compareQuantity(parseQuantity(a), parseQuantity(b)) === 0;
  } catch (error) {
    if (error instanceof QuantityError) return false;
    throw error;
  }
}

function isAmount(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
