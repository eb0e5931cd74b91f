/**
 * The gate: a copy of what came in, as plain JSON, or the reason why it is none.
 *
 * Validators trust their input to be a finite tree. Here cycles, endless nesting, aliases that unfold into millions of
 * values, and values that JSON does not have are turned away. Fields that are `null` or `undefined` are left out, as
 * Kubernetes' API server does with fields that may not be null, so that "required" means what it means there.
 * The copy has no prototype: a field named "__proto__" or "constructor" is a field like any other.
 *
 * Counterpart: PruneNonNullableNullsWithoutDefaults of k8s.io/apiextensions-apiserver.
 *
 * @example
 * toPlain({ spec: { replicas: 2n } }); // { ok: false, code: 'notJson', keys: ['spec', 'replicas'], found: 'bigint' }
 */

/** A step from the top of an object: a field's name or a place in a list. */
export type Key = string | number;

/** The copy, or where and why there is none. */
export type PlainResult =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: 'cyclic' | 'notJson' | 'tooDeep' | 'tooLarge';
      readonly keys: readonly Key[];
      /** What was found, for "notJson". */
      readonly found: string;
    };

/** Deepest nesting; real objects stay below 60. */
const maxDepth: number = 256;

/** Most values; what an API server stores (1.5 MB) holds fewer. */
const maxValues: number = 1_000_000;

class Refusal extends Error {
  readonly code: 'cyclic' | 'notJson' | 'tooDeep' | 'tooLarge';
  readonly keys: readonly Key[];
  constructor(code: Refusal['code'], keys: readonly Key[], found: string) {
    super(found);
    this.code = code;
    this.keys = keys;
  }
}

/**
 * Copies a value as plain JSON; never throws.
 *
 * @param value - Anything.
 */
export function toPlain(value: unknown): PlainResult {
  const walk: Walk = { keys: [], above: new Set(), values: 0 };
  try {
    return { ok: true, value: copy(value, walk) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, keys: error.keys, found: error.message };
    return { ok: false, code: 'notJson', keys: [...walk.keys], found: 'a value that cannot be read' };
  }
}

interface Walk {
  readonly keys: Key[];
  readonly above: Set<object>;
  values: number;
}

function copy(value: unknown, walk: Walk): unknown {
  walk.values += 1;
  if (walk.values > maxValues) throw new Refusal('tooLarge', [], '');
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw new Refusal('notJson', [...walk.keys], nameOf(value));
  if (walk.above.has(value)) throw new Refusal('cyclic', [...walk.keys], '');
  if (walk.keys.length >= maxDepth) throw new Refusal('tooDeep', walk.keys.slice(0, 8), '');
  walk.above.add(value);
  const result = Array.isArray(value) ? copyList(value, walk) : copyObject(value, walk);
  walk.above.delete(value);
  return result;
}

function copyList(list: readonly unknown[], walk: Walk): unknown[] {
  if (list.length > maxValues) throw new Refusal('tooLarge', [], '');
  return Array.from(list, (item, index) => {
    walk.keys.push(index);
    const result = copy(item, walk);
    walk.keys.pop();
    return result;
  });
}

function copyObject(object: object, walk: Walk): unknown {
  const prototype: unknown = Object.getPrototypeOf(object);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain) throw new Refusal('notJson', [...walk.keys], nameOf(object));
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, child] of Object.entries(object) as [string, unknown][]) {
    if (child === null || child === undefined) continue;
    walk.keys.push(key);
    result[key] = copy(child, walk);
    walk.keys.pop();
  }
  return result;
}

function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value instanceof Date) return 'a Date';
  return typeof value === 'object' ? 'an instance of a class' : typeof value;
}
