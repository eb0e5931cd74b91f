/**
 * The library `os`: `time` and `date` only, always in UTC.
 *
 * The clock is the caller's; without one, asking for the present time is an error.
 *
 * Counterpart: Karmada's restricted os library over gopher-lua's `time` and `date`, quirks of its layouts included
 * (`%a` is always `mon`, `%x` is a time).
 */

import { toInt64 } from '../vm/number.ts';
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { type Arguments, install } from './arguments.ts';

export function osLibrary(thread: Thread, now: (() => number) | undefined): LuaTable {
  const present = (args: Arguments): number => {
    if (now === undefined) throw args.thread.error(`os has no clock: pass the option 'now'`);
    return Math.floor(now() / 1000);
  };
  const table = new LuaTable(thread.meter);
  install(table, {
    time: (args) => (args.count === 0 || args.at(1) === undefined ? present(args) : timeOf(args.table(1))),
    date(args) {
      const format = args.count === 0 ? '%c' : args.text(1).replace(/^!+/, '');
      const moment = dateOf(args.count < 2 ? present(args) : args.integer(2));
      if (format.startsWith('*t')) return fields(args, moment);
      args.thread.meter.alloc(20 * format.length);
      return layOut(format, moment);
    },
  });
  return table;
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly min: number;
  readonly sec: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Unix seconds of a table's fields, which may lie outside their usual ranges. */
function timeOf(table: LuaTable): number {
  const field = (name: string, otherwise: number): number => {
    const value = table.get(name);
    return typeof value === 'number' ? toInt64(value) : otherwise;
  };
  const month = field('month', -1) - 1;
  const days = daysBefore(field('year', -1) + Math.floor(month / 12), ((month % 12) + 12) % 12) + field('day', -1) - 1;
  return days * 86_400 + field('hour', 12) * 3600 + field('min', 0) * 60 + field('sec', 0);
}

/** Days from 1970-01-01 to the first of a month (0 is January) of the Gregorian calendar. */
function daysBefore(year: number, month: number): number {
  const shifted = month < 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5);
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + dayOfYear - 719_468;
}

function dateOf(seconds: number): Moment {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  let year = Math.floor(days / 365.2425) + 1970;
  while (daysBefore(year, 0) > days) year--;
  while (daysBefore(year + 1, 0) <= days) year++;
  let month = 11;
  while (daysBefore(year, month) > days) month--;
  return {
    year,
    month: month + 1,
    day: days - daysBefore(year, month) + 1,
    hour: Math.floor(rest / 3600),
    min: Math.floor(rest / 60) % 60,
    sec: rest % 60,
    weekday: (((days + 4) % 7) + 7) % 7,
  };
}

function fields(args: Arguments, { year, month, day, hour, min, sec, weekday }: Moment): LuaTable {
  const table = new LuaTable(args.thread.meter);
  for (const [name, value] of Object.entries({ year, month, day, hour, min, sec, wday: weekday + 1, yday: 0 })) {
    table.set(name, value);
  }
  table.set('isdst', false);
  return table;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** Verbs that are not known stay as they are. */
function layOut(format: string, moment: Moment): string {
  return format.replace(/%([a-zA-Z%])/g, (verb: string, letter: string) => layouts[letter]?.(moment) ?? verb);
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (mark: string) => (at: Moment) => [at.hour, at.min, at.sec].map(two).join(mark);
const monthName = ({ month }: Moment): string => months[month - 1] ?? '';

const layouts: Readonly<Record<string, (at: Moment) => string>> = {
  '%': () => '%',
  a: () => 'mon',
  A: ({ weekday }) => weekdays[weekday] ?? '',
  b: (at) => monthName(at).slice(0, 3),
  B: monthName,
  c: (at) =>
    `${two(at.day)} ${monthName(at).slice(0, 3)} ${two(((at.year % 100) + 100) % 100)} ${two(at.hour)}:${two(at.min)} UTC`,
  d: ({ day }) => two(day),
  F: ({ year, month, day }) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
  H: ({ hour }) => two(hour),
  I: ({ hour }) => two(hour % 12 === 0 ? 12 : hour % 12),
  m: ({ month }) => two(month),
  M: ({ min }) => two(min),
  p: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  P: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  S: ({ sec }) => two(sec),
  w: ({ weekday }) => String(weekday),
  x: clock('/'),
  X: clock(':'),
  y: ({ year }) => two(((year % 100) + 100) % 100),
  Y: ({ year }) => String(year).padStart(4, '0'),
  z: () => '+0000',
  Z: () => 'UTC',
};
