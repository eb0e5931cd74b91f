/**
 * The functions without a library of their own: what Karmada left of Lua's.
 *
 * Those that would load code or reach metatables and environments are there, but fail; a script may replace them.
 * `print` prints nowhere.
 *
 * Counterpart: gopher-lua's baselib, with the functions that Karmada disables.
 */

import { LuaError } from '../vm/error.ts';
import { numberToText, parseFloat64, parseInt64, trimBlanks } from '../vm/number.ts';
import type { Thread } from '../vm/thread.ts';
import { isTrue, type LuaValue, typeOf } from '../vm/value.ts';
import { type Arguments, install, type Library, native } from './arguments.ts';

const disabled =
  'collectgarbage dofile getfenv getmetatable load loadfile loadstring module newproxy rawequal rawget rawset setfenv setmetatable';

export function installBase(thread: Thread): void {
  const { globals } = thread;
  install(globals, base);
  for (const name of disabled.split(' ')) {
    globals.set(
      name,
      native(name, (args) => {
        throw args.thread.error(`${name} is disabled`);
      }),
    );
  }
  globals.set('_G', globals);
  globals.set('_VERSION', 'Lua 5.1');
  const next = globals.get('next');
  globals.set(
    'pairs',
    native('pairs', (args) => [next, args.table(1), undefined]),
  );
  const step = native('ipairs', ipairsStep);
  globals.set(
    'ipairs',
    native('ipairs', (args) => [step, args.table(1), 0]),
  );
}

const base: Library = {
  assert(args) {
    if (isTrue(args.at(1))) return [...args.values];
    throw args.thread.error(args.optionalText(2, 'assertion failed!'));
  },
  error(args) {
    const value = args.any(1);
    const level = args.optionalInteger(2, 1);
    const { thread } = args;
    throw new LuaError(typeof value === 'string' && level > 0 ? thread.where(level) + value : value, thread.line);
  },
  next(args) {
    const entry = args.table(1).next(args.at(2));
    return entry === undefined ? [undefined] : [...entry];
  },
  pcall(args) {
    const callee = args.any(1);
    if (typeOf(callee) !== 'function') return [false, `attempt to call a ${typeOf(callee)} value`];
    const outcome = args.thread.protect(args.callable(1), args.values.slice(1));
    return outcome.ok ? [true, ...outcome.values] : [false, outcome.error.value];
  },
  print: () => [],
  select(args) {
    const which = args.at(1);
    if (typeof which === 'string') {
      if (which !== '#') throw args.bad(1, `invalid string '${which}'`);
      return args.count - 1;
    }
    const place = args.integer(1);
    const start = place < 0 ? args.count + place : Math.min(place, args.count);
    if (start < 1) throw args.bad(1, 'index out of range');
    return args.values.slice(start);
  },
  tonumber: (args) => [toNumberWithBase(args)],
  tostring: (args) => display(args.any(1)),
  type: (args) => typeOf(args.any(1)),
  unpack(args) {
    const table = args.table(1);
    const [start, end] = [args.optionalInteger(2, 1), args.optionalInteger(3, table.length)];
    args.thread.checkCount(end - start + 1);
    const values: LuaValue[] = [];
    for (let place = start; place <= end; place++) values.push(table.get(place));
    return values;
  },
  xpcall(args) {
    const [callee, handler] = [args.callable(1), args.callable(2)];
    const outcome = args.thread.protect(callee, []);
    if (outcome.ok) return [true, ...outcome.values];
    const handled = args.thread.protect(handler, [outcome.error.value]);
    return [false, handled.ok ? handled.values[0] : handled.error.value];
  },
};

function ipairsStep(args: Arguments): LuaValue[] {
  const place = args.integer(2) + 1;
  const value = args.table(1).get(place);
  return value === undefined ? [] : [place, value];
}

/** Whole numbers of 64 bits in the base, or with a point in it a decimal whatever the base. */
function toNumberWithBase(args: Arguments): number | undefined {
  const value = args.any(1);
  const base = args.optionalInteger(2, 10);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  args.thread.meter.tick(value.length);
  const text = trimBlanks(value);
  if (text.includes('.')) return parseFloat64(text);
  const hex = args.at(2) === undefined && /^0x/i.test(text);
  return hex ? parseInt64(text.slice(2), 16) : parseInt64(text, base);
}

/** Any value as text; tables and functions get a number in place of an address. */
export function display(value: LuaValue): string {
  if (value === undefined) return 'nil';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberToText(value);
  return typeof value === 'boolean' ? String(value) : `${typeOf(value)}: 0x0000000000`;
}
