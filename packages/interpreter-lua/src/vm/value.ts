/**
 * What a Lua variable holds, as a JavaScript value: nil is `undefined`, numbers are float64, strings hold one byte in
 * each character (`'\xc3\xbc'` is `ü`), since Lua strings are bytes and compare, count and slice by byte.
 *
 * Counterpart: gopher-lua's LValue.
 *
 * @example
 * typeOf(undefined) // 'nil'
 */
import type { LuaTable } from './table.ts';
import type { Thread } from './thread.ts';

export type LuaValue = undefined | boolean | number | string | LuaTable | LuaFunction | LuaUserdata;

/** Something that can be called. */
export abstract class LuaFunction {
  /** Whether it is written in Lua; what is not does not show in the positions of errors. */
  abstract readonly scripted: boolean;
  abstract call(thread: Thread, args: LuaValue[]): LuaValue[];
}

/** A function of the library. */
export class NativeFunction extends LuaFunction {
  override readonly scripted = false;
  readonly name: string;
  readonly #run: (thread: Thread, args: LuaValue[]) => LuaValue[];

  constructor(name: string, run: (thread: Thread, args: LuaValue[]) => LuaValue[]) {
    super();
    this.name = name;
    this.#run = run;
  }

  override call(thread: Thread, args: LuaValue[]): LuaValue[] {
    return this.#run(thread, args);
  }
}

/** A value that scripts can hold but not look into: what `string.gmatch` hands to its iterator. */
export class LuaUserdata {
  readonly content: unknown;

  constructor(content: unknown) {
    this.content = content;
  }
}

export type TypeName = 'nil' | 'boolean' | 'number' | 'string' | 'table' | 'function' | 'userdata';

/** The name of a value's type, as `type()` gives it. */
export function typeOf(value: LuaValue): TypeName {
  if (value === undefined) return 'nil';
  if (value instanceof LuaFunction) return 'function';
  if (value instanceof LuaUserdata) return 'userdata';
  if (typeof value === 'object') return 'table';
  return typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'number' : 'string';
}

/** Everything is true but nil and false. */
export function isTrue(value: LuaValue): boolean {
  return value !== undefined && value !== false;
}
