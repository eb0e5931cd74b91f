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

/** @throws LuaError with the path of what is no JSON, a BigInt among it: Lua's numbers could not hold it. */
export function toLua(value: unknown, meter: Meter): LuaValue {
  return convert(value, meter, undefined, '');
}

/** Where a list or an object stands: its own name is last. */
interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
  readonly depth: number;
}

function convert(value: unknown, meter: Meter, parent: Place | undefined, key: string | number): LuaValue {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return encodeUtf8(value);
  if (value === undefined || value === null) return undefined;
  const place: Place = { parent, key, depth: parent === undefined ? 0 : parent.depth + 1 };
  if (place.depth > deepestObject) throw new LuaError(`an object of more than ${deepestObject} levels`, 0);
  const table = new LuaTable(meter);
  if (isList(value)) {
    for (const [index, element] of value.entries()) table.append(convert(element, meter, place, index));
  } else if (isRecord(value)) {
    for (const [name, field] of Object.entries(value)) table.set(encodeUtf8(name), convert(field, meter, place, name));
  } else {
    throw new LuaError(
      `${pathTo(place)} is a ${typeof value}, which Lua's numbers could not hold: write a large number as a string`,
      0,
    );
  }
  return table;
}

/** `spec.list[0].id`; the object itself has no name. */
function pathTo({ parent, key }: Place): string {
  if (parent === undefined) return 'what the script is given';
  const before = parent.parent === undefined ? '' : pathTo(parent);
  if (typeof key === 'number') return `${before}[${key}]`;
  return before === '' ? key : `${before}.${key}`;
}
