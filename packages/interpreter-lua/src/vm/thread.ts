/**
 * One call of a script under way: its globals, its budget, and which functions are active.
 *
 * At most 256 functions are active at once, in Lua and in the library alike; one more is a `stack overflow`, which
 * `pcall` catches. A function that returns another's call makes room for it (a tail call), so such calls have no end.
 *
 * Counterpart: gopher-lua's LState with its CallStackSize of 256.
 */
import { LuaError } from './error.ts';
import { BudgetError, type Meter } from './meter.ts';
import { LuaTable } from './table.ts';
import { LuaFunction, type LuaValue } from './value.ts';

const callStackSize = 256;

/** What an error that is caught costs beside: the engine notes down its stack. */
const caughtSteps = 256;

/** More values than gopher-lua's registry holds, minus what the callers have there. */
const registrySize = 5110;

export class Thread {
  readonly meter: Meter;
  readonly globals: LuaTable;
  /** The library `string`, in which the fields of strings are looked up. */
  readonly strings: LuaTable;
  /** How many functions are active. */
  depth = 0;
  /** The line at which each active function made its latest call; 0 for those of the library. */
  readonly lines: number[] = [0];

  constructor(meter: Meter) {
    this.meter = meter;
    this.globals = new LuaTable(meter);
    this.strings = new LuaTable(meter);
  }

  /** Calls a value from Lua code at a line. */
  call(callee: LuaValue, args: LuaValue[], line: number): LuaValue[] {
    this.lines[this.depth] = line;
    if (!(callee instanceof LuaFunction)) throw this.error('attempt to call a non-function object');
    return this.invoke(callee, args);
  }

  /** Calls a function, from the library or from outside. */
  invoke(callee: LuaFunction, args: LuaValue[]): LuaValue[] {
    if (this.depth >= callStackSize) throw this.error('stack overflow');
    this.depth++;
    this.lines[this.depth] = 0;
    const results = callee.call(this, args);
    this.depth--;
    return results;
  }

  /**
   * Calls a function and catches the errors of Lua: what `pcall` is made of.
   *
   * Budgets that ran out and mistakes of our own go through, and so does an overflow of the stack of JavaScript.
   */
  protect(callee: LuaFunction, args: LuaValue[]): { readonly ok: true; readonly values: LuaValue[] } | CaughtError {
    const { depth } = this;
    try {
      return { ok: true, values: this.invoke(callee, args) };
    } catch (error) {
      if (!(error instanceof LuaError)) throw error;
      this.depth = depth;
      this.meter.tick(caughtSteps);
      return { ok: false, error };
    }
  }

  /** An error as the library raises it: the message, with the position of the Lua code that is active. */
  error(message: string, level = 1): LuaError {
    return new LuaError(`${this.where(level)}${message}`, this.line);
  }

  /** `<string>:3: ` of the function that is active, or so many calls up; what is not Lua is passed over. */
  where(level: number): string {
    for (let depth = this.depth - (level - 1); depth >= 0; depth--) {
      const line = this.lines[depth] ?? 0;
      if (line !== 0) return `<string>:${line}: `;
    }
    return '';
  }

  /** The line of the Lua code that is active; 0 before there is any. */
  get line(): number {
    for (let depth = this.depth; depth >= 0; depth--) {
      const line = this.lines[depth] ?? 0;
      if (line !== 0) return line;
    }
    return 0;
  }

  /** Refuses more values than one call may pass or return. */
  checkCount(count: number): void {
    if (count > registrySize) throw this.error('registry overflow');
  }
}

export interface CaughtError {
  readonly ok: false;
  readonly error: LuaError;
}

/** What JavaScript says when its own stack is full, whichever engine runs. */
export function asStackError(error: unknown): unknown {
  const full = error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
  return full ? new BudgetError('stack', 'a deeper nesting of calls and expressions than the machine holds') : error;
}
