/**
 * One activation of a Lua function: its variables, and what its statements leave behind for the caller.
 */

import type { Local } from '../syntax/ast.ts';
import type { Meter } from '../vm/meter.ts';
import type { Thread } from '../vm/thread.ts';
import type { LuaValue } from '../vm/value.ts';

/** A variable that inner functions share. */
export interface Box {
  value: LuaValue;
}

export class Frame {
  readonly thread: Thread;
  readonly meter: Meter;
  readonly locals: LuaValue[] = [];
  readonly boxes: Box[] = [];
  readonly upvalues: readonly Box[];
  readonly varargs: readonly LuaValue[];
  /** What `return` gives, or the arguments of a tail call. */
  values: LuaValue[] = [];
  /** The function of a tail call. */
  callee: LuaValue = undefined;
  /** Where a `goto` goes. */
  label = '';

  constructor(thread: Thread, upvalues: readonly Box[], varargs: readonly LuaValue[]) {
    this.thread = thread;
    this.meter = thread.meter;
    this.upvalues = upvalues;
    this.varargs = varargs;
  }

  /** The box of a local or an upvalue; it is there once the declaration ran. */
  static boxOf(boxes: readonly Box[], index: number): Box {
    return boxes[index] ?? { value: undefined };
  }
}

/** How a statement ended. */
export type Signal = 0 | 1 | 2 | 3 | 4;
export const NEXT = 0;
export const BREAK = 1;
export const RETURN = 2;
export const TAIL_CALL = 3;
export const GOTO = 4;

export type Evaluate = (frame: Frame) => LuaValue;
export type EvaluateAll = (frame: Frame) => LuaValue[];
export type Execute = (frame: Frame) => Signal;

/** Gives a local variable its first value, in a box of its own where inner functions use it. */
export function declare(frame: Frame, { slot, boxed }: Local, value: LuaValue): void {
  if (boxed) frame.boxes[slot] = { value };
  else frame.locals[slot] = value;
}
