/**
 * The library `string`, on bytes: what Karmada left of gopher-lua's.
 *
 * `gsub`, `rep` and `dump` always fail, and so does every string of more than 1,000,000 bytes, for whose length alone
 * one may ask. `match` without a match gives no value at all. `find` of an empty pattern is always at 1.
 *
 * Counterpart: gopher-lua's stringlib under Karmada's limits.
 */
import { decodeUtf8, encodeUtf8 } from '../convert/utf8.ts';
import { findMatches, type Match } from '../pattern/match.ts';
import { PatternError } from '../pattern/parse.ts';
import type { Thread } from '../vm/thread.ts';
import { LuaUserdata, type LuaValue } from '../vm/value.ts';
import { type Arguments, install, type Library, native } from './arguments.ts';
import { sprintf } from './sprintf.ts';

const longest = 1_000_000;

/** Fills the table in which the fields of strings are looked up. */
export function installStrings({ strings }: Thread): void {
  install(strings, library);
  strings.set('gfind', strings.get('gmatch'));
  strings.set('__index', strings);
}

const library: Library = {
  byte(args) {
    const text = subject(args);
    const first = args.optionalInteger(2, 1) - 1;
    const start = first < 0 ? text.length + first + 1 : first;
    if (args.count === 2) return start < 0 || start >= text.length ? [] : [text.charCodeAt(start)];
    const last = args.optionalInteger(3, -1);
    const end = Math.min(last < 0 ? text.length + last + 1 : last, text.length);
    const bytes = text.slice(Math.max(start, 0), Math.max(end, 0));
    args.thread.checkCount(bytes.length);
    return Array.from(bytes, (char) => char.charCodeAt(0));
  },
  char: (args) => String.fromCharCode(...args.values.map((_, index) => args.integer(index + 1) & 0xff)),
  dump: refuse('dump'),
  find(args) {
    const [text, pattern] = [subject(args), patternOf(args)];
    if (pattern === '') return [1, 0];
    const start = startOf(text, args.optionalInteger(3, 1));
    if (args.count === 4 && args.at(4) !== undefined && args.at(4) !== false)
      return findPlain(args, text, pattern, start);
    const [match] = search(args, text, pattern, start, 1);
    return match === undefined ? [undefined] : [match.start + 1, match.end, ...match.captures];
  },
  format(args) {
    const format = subject(args);
    const places = (format.match(/%/g) ?? []).length - (format.match(/%%/g) ?? []).length;
    return sprintf(format, args.values.slice(1, 1 + Math.max(0, places)), args.thread.meter);
  },
  gmatch(args) {
    const [text, pattern] = [subject(args), patternOf(args)];
    return [gmatchStep, new LuaUserdata(new Walk(text, search(args, text, pattern, 0, Number.POSITIVE_INFINITY)))];
  },
  gsub: refuse('gsub'),
  len: (args) => args.text(1).length,
  lower: (args) => mapCase(args, (char) => (char === 'İ' ? 'i' : char.toLowerCase())),
  match(args) {
    const [text, pattern] = [subject(args), patternOf(args)];
    const offset = args.optionalInteger(3, 1);
    const start = Math.max((offset < 0 ? text.length + offset + 1 : offset) - 1, 0);
    const [match] = search(args, text, pattern, start, 1);
    return match === undefined ? [] : wholeOrCaptures(text, match);
  },
  rep: refuse('rep'),
  reverse: (args) => charged(args, Array.from(subject(args)).reverse().join('')),
  sub(args) {
    const text = subject(args);
    const start = startOf(text, args.integer(2));
    const end = args.optionalInteger(3, -1);
    return charged(args, text.slice(start, Math.max(0, end < 0 ? text.length + end + 1 : end)));
  },
  upper: (args) => mapCase(args, (char) => char.toUpperCase()),
};

function refuse(name: string) {
  return (args: Arguments): never => {
    throw args.thread.error(`string.${name} is disabled`);
  };
}

/** The string that a function works on, unless it is too long; looking at it takes steps. */
function subject(args: Arguments): string {
  return limited(args, 1);
}

function patternOf(args: Arguments): string {
  return limited(args, 2);
}

function limited(args: Arguments, place: number): string {
  const text = args.text(place);
  if (text.length > longest) throw args.bad(place, `a string of more than ${longest} bytes`);
  args.thread.meter.tick(1 + (text.length >> 6));
  return text;
}

function charged(args: Arguments, text: string): string {
  args.thread.meter.alloc(text.length);
  return text;
}

/** Where a search begins, counted from 0; negative places count from the end. */
function startOf(text: string, place: number): number {
  const start = place === 0 ? 0 : place - 1;
  return Math.max(0, start < 0 ? text.length + start + 1 : start);
}

function findPlain(args: Arguments, text: string, pattern: string, start: number): LuaValue[] {
  if (start > text.length) throw args.thread.error('slice bounds out of range');
  // At worst the pattern is compared at each place of the text.
  args.thread.meter.tick(Math.ceil((text.length - start) * (1 + pattern.length / 64)));
  const found = text.indexOf(pattern, start);
  return found === -1 ? [undefined] : [found + 1, found + pattern.length];
}

function search(args: Arguments, text: string, pattern: string, start: number, limit: number): readonly Match[] {
  try {
    return findMatches(text, pattern, start, limit, args.thread.meter);
  } catch (error) {
    if (error instanceof PatternError) throw args.thread.error(error.message);
    throw error;
  }
}

function wholeOrCaptures(text: string, { start, end, captures }: Match): LuaValue[] {
  return captures.length === 0 ? [text.slice(start, end)] : [...captures];
}

/** What `gmatch` hands to its iterator. */
class Walk {
  readonly text: string;
  readonly #matches: readonly Match[];
  #at = 0;

  constructor(text: string, matches: readonly Match[]) {
    this.text = text;
    this.#matches = matches;
  }

  next(): Match | undefined {
    return this.#matches[this.#at++];
  }
}

const gmatchStep = native('gmatch', (args) => {
  const walk = args.at(1);
  if (!(walk instanceof LuaUserdata && walk.content instanceof Walk)) throw args.wrongType(1, 'userdata');
  const match = walk.content.next();
  return match === undefined ? [undefined] : wholeOrCaptures(walk.content.text, match);
});

/** Letter by letter, as Unicode has them; one that would become several stays. */
function mapCase(args: Arguments, map: (char: string) => string): string {
  const text = subject(args);
  args.thread.meter.tick(text.length);
  const mapped = Array.from(decodeUtf8(text), (char) => {
    const other = map(char);
    return Array.from(other).length === 1 ? other : char;
  });
  return charged(args, encodeUtf8(mapped.join('')));
}
