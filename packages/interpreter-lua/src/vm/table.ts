/**
 * A Lua table as gopher-lua keeps it: a list for the keys 1, 2, 3, ..., and everything else in order of insertion.
 *
 * Scripts see how a table is kept: in `#`, in the order of `pairs`, and in whether a table becomes a list or an object.
 * - A whole positive key goes to the list, which is filled up with nil: after `t[3] = x` on an empty table, `#t` is 3.
 * - `#` is the place of the last element that is not nil, so `#{1, nil, 3}` is 3.
 * - A key that was removed keeps its place in the order for when it comes back.
 *
 * What takes longer than a look into a map takes steps: keys that are long strings, lists that move up or down, and
 * looking for what is not nil. Memory is charged before it is taken, so that `t[60000000] = 1` cannot take it.
 *
 * Counterpart: gopher-lua's LTable.
 */
import type { Meter } from './meter.ts';
import type { LuaValue } from './value.ts';

/** From here on, whole numbers are keys like any other. */
const listEnd = 67_108_864;

/** What is charged for a table and for one entry, in bytes; about what they take. */
const tableBytes = 64;
const elementBytes = 16;
const entryBytes = 48;

/** Engines hash the whole of shorter strings; of longer ones V8 takes the length alone. */
const hashedLength = 16_382;

export class LuaTable {
  readonly list: LuaValue[] = [];
  readonly #meter: Meter;
  #places: Map<LuaValue, number> | undefined;
  readonly #keys: LuaValue[] = [];
  readonly #values: LuaValue[] = [];
  /** How many keys are so long that an engine may tell them apart only by comparing them. */
  #longKeys = 0;

  constructor(meter: Meter) {
    meter.alloc(tableBytes);
    this.#meter = meter;
  }

  get(key: LuaValue): LuaValue {
    if (typeof key === 'number' && isListKey(key)) return this.list[key - 1];
    const place = this.#placeOf(key);
    return place === undefined ? undefined : this.#values[place];
  }

  /** Any key but nil and NaN, which the caller refuses. */
  set(key: LuaValue, value: LuaValue): void {
    if (typeof key === 'number' && isListKey(key)) {
      this.#setElement(key - 1, value);
      return;
    }
    this.#places ??= new Map();
    const place = this.#placeOf(key);
    if (place !== undefined) this.#values[place] = value;
    else if (value !== undefined) {
      this.#meter.alloc(entryBytes);
      this.#places.set(key, this.#keys.length);
      this.#keys.push(key);
      if (typeof key === 'string' && key.length > hashedLength) this.#longKeys++;
      this.#values.push(value);
    }
  }

  /** `#t`. */
  get length(): number {
    for (let index = this.list.length; index > 0; index--) {
      if (this.list[index - 1] !== undefined) return this.#looked(this.list.length - index, index);
    }
    return this.#looked(this.list.length, 0);
  }

  /** The entry after a key, in order; the first after nil, and undefined after the last. */
  next(key: LuaValue): readonly [key: LuaValue, value: LuaValue] | undefined {
    let start = 0;
    if (key === undefined || (typeof key === 'number' && isListKey(key))) {
      for (let index = key ?? 0; index < this.list.length; index++) {
        if (this.list[index] !== undefined) return this.#looked(index - (key ?? 0), [index + 1, this.list[index]]);
      }
      this.#looked(this.list.length - (key ?? 0), undefined);
    } else {
      start = (this.#placeOf(key) ?? 0) + 1;
    }
    for (let place = start; place < this.#keys.length; place++) {
      if (this.#values[place] !== undefined)
        return this.#looked(place - start, [this.#keys[place], this.#values[place]]);
    }
    return this.#looked(this.#keys.length - start, undefined);
  }

  /** Puts a value at the end of the list, over the nils there. */
  append(value: LuaValue): void {
    if (value !== undefined) this.#setElement(this.length, value);
  }

  /** `table.insert` at a place: what stands there and behind moves up. */
  insert(position: number, value: LuaValue): void {
    if (position > this.list.length || position <= 0) {
      this.set(position, value);
      return;
    }
    this.#meter.alloc(elementBytes);
    this.#meter.tick((this.list.length - position) >> 3);
    this.list.splice(position - 1, 0, value);
  }

  /** `table.remove`: the element is returned; places before the first mean the last, those behind the last nothing. */
  remove(position: number): LuaValue {
    if (this.list.length === 0 || position > this.list.length) return undefined;
    if (position < 1 || position === this.list.length) return this.list.pop();
    this.#meter.tick((this.list.length - position) >> 3);
    return this.list.splice(position - 1, 1)[0];
  }

  /** Takes the steps of finding a key. */
  #placeOf(key: LuaValue): number | undefined {
    if (typeof key === 'string' && key.length > 63) {
      const compared = key.length > hashedLength ? 1 + this.#longKeys : 1;
      this.#meter.tick(compared * (key.length >> 6));
    }
    return this.#places?.get(key);
  }

  /** Takes the steps of having passed over so many places that are nil. */
  #looked<Found>(passed: number, found: Found): Found {
    if (passed > 7) this.#meter.tick(passed >> 3);
    return found;
  }

  #setElement(index: number, value: LuaValue): void {
    const { list } = this;
    if (index >= list.length) {
      this.#meter.alloc(elementBytes * (index + 1 - list.length));
      while (list.length < index) list.push(undefined);
    }
    list[index] = value;
  }
}

function isListKey(key: number): boolean {
  return key > 0 && key < listEnd && Number.isInteger(key);
}
