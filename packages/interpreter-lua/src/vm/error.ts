/**
 * An error of Lua: any value may be raised, and `pcall` hands it to the script.
 *
 * Counterpart: gopher-lua's ApiError.
 */
import type { LuaValue } from './value.ts';

export class LuaError extends Error {
  override readonly name = 'LuaError';
  readonly value: LuaValue;
  /** The line of the script; 0 where there is none. */
  readonly line: number;

  constructor(value: LuaValue, line: number) {
    super(typeof value === 'string' ? value : 'a value that is no string was raised');
    this.value = value;
    this.line = line;
  }
}
