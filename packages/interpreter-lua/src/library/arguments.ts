/**
 * Arguments of library functions, with gopher-lua's rules of what counts as what.
 *
 * A string is also a number, as it prints; a number is also a string that reads as one where a function computes
 * (`math`), but not where it counts (`string.sub("hello", "2")` is an error). Whole numbers are cut, not refused.
 *
 * Counterpart: gopher-lua's auxlib (CheckString, OptInt, ...).
 */
import { toNumber, toText } from '../compile/operate.ts';
import { toInt64 } from '../vm/number.ts';
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { LuaFunction, type LuaValue, NativeFunction, typeOf } from '../vm/value.ts';

export class Arguments {
  readonly thread: Thread;
  readonly values: readonly LuaValue[];
  readonly #name: string;

  constructor(thread: Thread, name: string, values: readonly LuaValue[]) {
    this.thread = thread;
    this.#name = name;
    this.values = values;
  }

  get count(): number {
    return this.values.length;
  }

  /** The argument at a place, counted from 1; nil when it is not given. */
  at(place: number): LuaValue {
    return this.values[place - 1];
  }

  /** Any value, nil included, but given. */
  any(place: number): LuaValue {
    if (place > this.count) throw this.bad(place, 'value expected');
    return this.at(place);
  }

  text(place: number): string {
    const text = toText(this.at(place));
    if (text === undefined) throw this.wrongType(place, 'string');
    return text;
  }

  optionalText(place: number, otherwise: string): string {
    const value = this.at(place);
    if (value === undefined) return otherwise;
    if (typeof value !== 'string') throw this.wrongType(place, 'string');
    return value;
  }

  number(place: number): number {
    const number = toNumber(this.thread, this.at(place));
    if (number === undefined) throw this.wrongType(place, 'number');
    return number;
  }

  /** A number, cut to a whole one of 64 bits. */
  integer(place: number): number {
    const value = this.at(place);
    if (typeof value !== 'number') throw this.wrongType(place, 'number');
    return toInt64(value);
  }

  optionalInteger(place: number, otherwise: number): number {
    return this.at(place) === undefined ? otherwise : this.integer(place);
  }

  table(place: number): LuaTable {
    const value = this.at(place);
    if (!(value instanceof LuaTable)) throw this.wrongType(place, 'table');
    return value;
  }

  callable(place: number): LuaFunction {
    const value = this.at(place);
    if (!(value instanceof LuaFunction)) throw this.wrongType(place, 'function');
    return value;
  }

  wrongType(place: number, expected: string): Error {
    return this.bad(place, `${expected} expected, got ${typeOf(this.at(place))}`);
  }

  bad(place: number, problem: string): Error {
    return this.thread.error(`bad argument #${place} to ${this.#name} (${problem})`);
  }
}

export type Library = Readonly<Record<string, (args: Arguments) => LuaValue[] | LuaValue>>;

/** Puts functions into a table; one that gives a single value need not wrap it. */
export function install(table: LuaTable, library: Library): void {
  for (const [name, run] of Object.entries(library)) table.set(name, native(name, run));
}

export function native(name: string, run: (args: Arguments) => LuaValue[] | LuaValue): NativeFunction {
  return new NativeFunction(name, (thread, values) => {
    const result = run(new Arguments(thread, name, values));
    return Array.isArray(result) ? result : [result];
  });
}
