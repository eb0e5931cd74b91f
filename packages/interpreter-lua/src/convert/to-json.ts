/**
 * Lua values into JSON, as Karmada encodes what scripts return.
 *
 * The first key of a table, in the order of `next`, decides: none makes `[]` (see `empties.ts` for what becomes of it), a
 * number a list, whose keys must be 1, 2, 3, ... without a hole, a string an object with keys of strings only. A table
 * that is reached twice is an error, cycle or not; so are functions, NaN and infinities.
 *
 * Counterpart: Karmada's copy of gopher-json.
 *
 * @example
 * toJson(table) // for {1, 2, name = 'x'}: throws a LuaError
 */
import { LuaError } from '../vm/error.ts';
import type { Meter } from '../vm/meter.ts';
import { LuaTable } from '../vm/table.ts';
import { type LuaValue, typeOf } from '../vm/value.ts';
import type { Json } from './json.ts';
import { deepestObject } from './to-lua.ts';
import { decodeUtf8 } from './utf8.ts';

/** @throws LuaError that names the path of what cannot be encoded. */
export function toJson(value: LuaValue, meter: Meter): Json {
  return encode(value, '', new Set(), 0, meter);
}

function encode(value: LuaValue, path: string, seen: Set<LuaTable>, depth: number, meter: Meter): Json {
  meter.tick(1);
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return decodeUtf8(value);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value + 0;
    throw problem(path, `is ${String(value)}, which JSON does not have`);
  }
  if (!(value instanceof LuaTable)) throw problem(path, `is a ${typeOf(value)}, which JSON does not have`);
  if (seen.has(value)) throw problem(path, 'is recursively nested: the same table is also elsewhere in the result');
  if (depth > deepestObject) throw problem(path, `lies deeper than ${deepestObject} levels`);
  seen.add(value);
  const first = value.next(undefined);
  if (first === undefined) return [];
  if (typeof first[0] === 'number') return encodeList(value, path, seen, depth, meter);
  if (typeof first[0] === 'string') return encodeObject(value, path, seen, depth, meter);
  throw problem(path, `has a key of type ${typeOf(first[0])}, which JSON does not have`);
}

function encodeList(table: LuaTable, path: string, seen: Set<LuaTable>, depth: number, meter: Meter): Json {
  const list: Json[] = [];
  for (let entry = table.next(undefined); entry !== undefined; entry = table.next(entry[0])) {
    if (typeof entry[0] !== 'number') throw problem(path, 'mixes elements of a list with named fields');
    if (entry[0] !== list.length + 1) throw problem(path, `is a list with a hole before ${entry[0]}`);
    list.push(encode(entry[1], `${path}[${list.length}]`, seen, depth + 1, meter));
  }
  return list;
}

function encodeObject(table: LuaTable, path: string, seen: Set<LuaTable>, depth: number, meter: Meter): Json {
  const fields: [string, Json][] = [];
  for (let entry = table.next(undefined); entry !== undefined; entry = table.next(entry[0])) {
    const [key, value] = entry;
    if (typeof key !== 'string') throw problem(path, `mixes named fields with a key of type ${typeOf(key)}`);
    const name = decodeUtf8(key);
    fields.push([name, encode(value, path === '' ? name : `${path}.${name}`, seen, depth + 1, meter)]);
  }
  return Object.fromEntries(fields);
}

function problem(path: string, text: string): LuaError {
  return new LuaError(`the result${path === '' ? '' : `'s ${path}`} ${text}`, 0);
}
