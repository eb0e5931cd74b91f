/**
 * Every way to make an expectation wrong in one place: a number one higher, a name changed, two list entries swapped,
 * an entry or member dropped or added, a boolean flipped, `null` for an empty list and the other way round.
 *
 * Example: the corruptions of `{ n: 1 }` are `{ n: 2 }`, `{}`, and `{ n: 1, "~": 0 }`.
 */
import { childPath, isArray, isObject, type Json, type JsonObject, sameJson } from './json.ts';

export type CorruptionKind = 'change' | 'swap' | 'drop' | 'add';

export interface Corruption {
  readonly kind: CorruptionKind;
  /** What was changed; of a swap or an added member, the list or object that holds it. */
  readonly path: string;
  /** The whole expectation, wrong in this one place. */
  readonly corrupted: Json;
}

/** All corruptions of a value, in the order of a walk through it. */
export function corruptionsOf(value: Json, path = ''): readonly Corruption[] {
  if (isArray(value)) return value.length === 0 ? [change(path, null)] : ofList(value, path);
  if (isObject(value)) return ofObject(value, path);
  return [change(path, wrongLeaf(value))];
}

function change(path: string, corrupted: Json): Corruption {
  return { kind: 'change', path, corrupted };
}

function wrongLeaf(value: null | boolean | number | string): Json {
  if (value === null) return [];
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'number') return `${value}~`;
  // Beyond 2^53 one more is the same number.
  return value + 1 === value ? value / 2 : value + 1;
}

function ofList(list: readonly Json[], path: string): readonly Corruption[] {
  const inner = list.flatMap((item, index) => {
    const place = childPath(path, index);
    const changed = corruptionsOf(item, place).map((corruption) => ({
      ...corruption,
      corrupted: list.with(index, corruption.corrupted),
    }));
    return [...changed, { kind: 'drop', path: place, corrupted: list.toSpliced(index, 1) } as const];
  });
  return [...inner, ...swaps(list, path)];
}

function swaps(list: readonly Json[], path: string): readonly Corruption[] {
  return list.flatMap((item, index) => {
    const next = list[index + 1];
    if (next === undefined || sameJson(item, next)) return [];
    return [{ kind: 'swap', path, corrupted: list.with(index, next).with(index + 1, item) } as const];
  });
}

function ofObject(object: JsonObject, path: string): readonly Corruption[] {
  const inner = Object.entries(object).flatMap(([key, value]) => {
    const place = childPath(path, key);
    const changed = corruptionsOf(value, place).map((corruption) => ({
      ...corruption,
      corrupted: { ...object, [key]: corruption.corrupted },
    }));
    const { [key]: _dropped, ...rest } = object;
    return [...changed, { kind: 'drop', path: place, corrupted: rest } as const];
  });
  return [...inner, { kind: 'add', path, corrupted: { ...object, '~': 0 } }];
}
