/**
 * JSON into Lua values, as Karmada hands objects to scripts.
 *
 * All numbers are float64. `null` is nothing: such a field is absent, such an element of a list is left out and the rest
 * moves up. `{}` and `[]` are both an empty table. Lists of objects come in order, fields in the order of the object.
 *
 * Counterpart: `decodeValue` of Karmada's luavm.
 */

import { LuaError } from '../vm/error.ts';
import type { Meter } from '../vm/meter.ts';
import { LuaTable } from '../vm/table.ts';
import type { LuaValue } from '../vm/value.ts';
import { isList, isRecord } from './json.ts';
import { encodeUtf8 } from './utf8.ts';

/** Objects deeper than this are refused. */
export const deepestObject = 1000;

/** @throws LuaError for what is no JSON, a BigInt among it: Lua's numbers could not hold it. */
export function toLua(value: unknown, meter: Meter, depth = 0): LuaValue {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return encodeUtf8(value);
  if (value === undefined || value === null) return undefined;
  if (depth > deepestObject) throw new LuaError(`an object of more than ${deepestObject} levels`, 0);
  if (isList(value)) {
    const table = new LuaTable(meter);
    for (const element of value) table.append(toLua(element, meter, depth + 1));
    return table;
  }
  if (!isRecord(value)) {
    throw new LuaError(
      `a ${typeof value} is no JSON, and Lua's numbers could not hold it: write a large number as a string`,
      0,
    );
  }
  const table = new LuaTable(meter);
  for (const [key, field] of Object.entries(value)) table.set(encodeUtf8(key), toLua(field, meter, depth + 1));
  return table;
}
