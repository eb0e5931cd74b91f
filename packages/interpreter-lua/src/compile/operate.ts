/**
 * What operators do, where their operands are not the plain numbers that compiled code handles itself.
 *
 * Arithmetic takes strings that are numbers; comparison never mixes types; `==` never converts. There are no
 * metatables: Karmada switches `setmetatable` off.
 *
 * Counterpart: gopher-lua's objectArith, lessThan, objectRational and stringConcat.
 */
import { numberToText, parseNumber } from '../vm/number.ts';
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { type LuaValue, typeOf } from '../vm/value.ts';

const names = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'mod', '^': 'pow' } as const;
export type Arithmetic = keyof typeof names;

export function arithmetic(
  thread: Thread,
  operator: Arithmetic,
  left: LuaValue,
  right: LuaValue,
  line: number,
): number {
  const [a, b] = [toNumber(thread, left), toNumber(thread, right)];
  if (a === undefined || b === undefined) {
    throw raise(
      thread,
      line,
      `cannot perform ${names[operator]} operation between ${typeOf(a ?? left)} and ${typeOf(b ?? right)}`,
    );
  }
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return modulo(a, b);
    case '^':
      return power(a, b);
  }
}

/** The remainder with the sign of the divisor. */
export function modulo(a: number, b: number): number {
  const rest = a % b;
  return (b > 0 && rest < 0) || (b < 0 && rest > 0) ? rest + b : rest;
}

/** Go's `math.Pow`: 1 to any power is 1, even to NaN. */
export function power(base: number, exponent: number): number {
  if (base === 1 || (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent))) return 1;
  return base ** exponent;
}

/** A number, or a string that is one; reading it takes steps. */
export function toNumber(thread: Thread, value: LuaValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  thread.meter.tick(value.length);
  return parseNumber(value);
}

export function negate(thread: Thread, operand: LuaValue, line: number): number {
  const number = toNumber(thread, operand);
  if (number === undefined) throw raise(thread, line, '__unm undefined');
  return -number;
}

export function lengthOf(thread: Thread, operand: LuaValue, line: number): number {
  if (typeof operand === 'string') return operand.length;
  if (operand instanceof LuaTable) return operand.length;
  throw raise(thread, line, '__len undefined');
}

/** `==`, which converts nothing; only strings of one length are compared byte by byte, which takes steps. */
export function equal(thread: Thread, left: LuaValue, right: LuaValue): boolean {
  if (typeof left === 'string' && typeof right === 'string' && left.length === right.length) {
    thread.meter.tick(left.length >> 6);
  }
  return left === right;
}

export function less(thread: Thread, left: LuaValue, right: LuaValue, line?: number): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  if (typeof left === 'string' && typeof right === 'string') {
    thread.meter.tick(Math.min(left.length, right.length) >> 6);
    return left < right;
  }
  throw raise(thread, line, `attempt to compare ${typeOf(left)} with ${typeOf(right)}`);
}

export function lessOrEqual(thread: Thread, left: LuaValue, right: LuaValue, line: number): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left <= right;
  if (typeof left === 'string' && typeof right === 'string') {
    thread.meter.tick(Math.min(left.length, right.length) >> 6);
    return left <= right;
  }
  throw raise(thread, line, `attempt to compare ${typeOf(left)} with ${typeOf(right)}`);
}

/** Two parts of a `..`, joined; the new string is charged before it is made. */
export function concatenate(thread: Thread, left: LuaValue, right: LuaValue, line: number): string {
  const [a, b] = [toText(left), toText(right)];
  if (a === undefined || b === undefined) {
    throw raise(thread, line, `cannot perform concat operation between ${typeOf(left)} and ${typeOf(right)}`);
  }
  thread.meter.alloc(a.length + b.length);
  return a + b;
}

/** A string, or a number as it prints. */
export function toText(value: LuaValue): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? numberToText(value) : undefined;
}

/** `object[key]`; of a string, what the library `string` has. */
export function index(thread: Thread, object: LuaValue, key: LuaValue, line: number): LuaValue {
  if (object instanceof LuaTable) return object.get(key);
  if (typeof object === 'string') return thread.strings.get(key);
  throw raise(thread, line, `attempt to index a non-table object(${typeOf(object)}) with key '${keyText(key)}'`);
}

/** `object[key] = value`. */
export function setIndex(thread: Thread, object: LuaValue, key: LuaValue, value: LuaValue, line: number): void {
  if (!(object instanceof LuaTable)) {
    throw raise(thread, line, `attempt to index a non-table object(${typeOf(object)}) with key '${keyText(key)}'`);
  }
  if (key === undefined) throw raise(thread, line, 'table index is nil');
  if (typeof key === 'number' && Number.isNaN(key)) throw raise(thread, line, 'table index is NaN');
  object.set(key, value);
}

function keyText(key: LuaValue): string {
  return toText(key) ?? (typeof key === 'boolean' ? String(key) : typeOf(key));
}

/** An error at a line of the script; without one, at the line of the latest call. */
export function raise(thread: Thread, line: number | undefined, message: string): Error {
  if (line !== undefined) thread.lines[thread.depth] = line;
  return thread.error(message);
}
