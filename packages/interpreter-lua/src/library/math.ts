/**
 * The library `math`, of Lua 5.1: what Go computes, from numbers and from strings that are numbers.
 *
 * `math.huge` is the largest float, not infinity. `math.random` is the same for every call: decisions must not depend on
 * chance.
 *
 * Counterpart: gopher-lua's mathlib.
 */
import { modulo, power } from '../compile/operate.ts';
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { type Arguments, install, type Library } from './arguments.ts';

export function mathLibrary(thread: Thread): LuaTable {
  const table = new LuaTable(thread.meter);
  install(table, { ...unary, ...others, ...randomness() });
  table.set('pi', Math.PI);
  table.set('huge', Number.MAX_VALUE);
  return table;
}

const unary: Library = Object.fromEntries(
  (
    [
      'abs',
      'acos',
      'asin',
      'atan',
      'ceil',
      'cos',
      'cosh',
      'exp',
      'floor',
      'log',
      'log10',
      'sin',
      'sinh',
      'sqrt',
      'tan',
      'tanh',
    ] as const
  ).map((name) => [name, (args: Arguments) => Math[name](args.number(1))]),
);

const others: Library = {
  atan2: (args) => Math.atan2(args.number(1), args.number(2)),
  deg: (args) => (args.number(1) * 180) / Math.PI,
  rad: (args) => (args.number(1) * Math.PI) / 180,
  fmod: (args) => args.number(1) % args.number(2),
  mod: (args) => modulo(args.number(1), args.number(2)),
  frexp: (args) => split(args.number(1)),
  ldexp: (args) => args.number(1) * 2 ** args.integer(2),
  max: (args) => Math.max(...numbers(args)),
  min: (args) => Math.min(...numbers(args)),
  modf(args) {
    const number = args.number(1);
    const whole = Math.trunc(number);
    return [whole, Number.isFinite(number) ? number - whole : Number.NaN];
  },
  pow: (args) => power(args.number(1), args.number(2)),
};

function numbers(args: Arguments): readonly number[] {
  if (args.count === 0) throw args.thread.error('wrong number of arguments');
  return args.values.map((_, index) => args.number(index + 1));
}

/** A number as a fraction from 0.5 to 1 and a power of 2. */
function split(number: number): [fraction: number, exponent: number] {
  if (number === 0 || !Number.isFinite(number)) return [number, 0];
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(number))) + 1);
  let fraction = number * 2 ** -exponent;
  while (Math.abs(fraction) < 0.5) {
    fraction *= 2;
    exponent--;
  }
  while (Math.abs(fraction) >= 1) {
    fraction /= 2;
    exponent++;
  }
  return [fraction, exponent];
}

/** A sequence of its own for each call, always from the same start (xorshift of 32 bits). */
function randomness(): Library {
  let state = 0x9e3779b9;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return {
    random(args) {
      if (args.count === 0) return random();
      const [low, high] = args.count === 1 ? [1, args.integer(1)] : [args.integer(1), args.integer(2)];
      if (high < low) throw args.thread.error('invalid argument to Intn');
      return low + Math.floor(random() * (high - low + 1));
    },
    randomseed(args) {
      state = args.integer(1) | 0 || 1;
      return [];
    },
  };
}
