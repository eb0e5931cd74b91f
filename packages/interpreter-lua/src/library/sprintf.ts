/**
 * `string.format`, which is Go's `fmt.Sprintf` and not C's.
 *
 * `%d` cuts numbers; of a string it prints the text when it is a number, else 0. Missing arguments and verbs that do not
 * fit show as `%!s(MISSING)`, `%!u(int64=7)`. Widths count characters.
 *
 * Counterpart: Go's fmt with gopher-lua's Format methods of its values.
 *
 * @example
 * sprintf('%5.1f|', [2.25], meter) // '  2.2|'
 */
import { decodeAt, decodeUtf8, encodeUtf8 } from '../convert/utf8.ts';
import type { Meter } from '../vm/meter.ts';
import { isInt64, numberToText, parseNumber, toInt64 } from '../vm/number.ts';
import { type LuaValue, typeOf } from '../vm/value.ts';
import { display } from './base.ts';
import { exponential, fixed, general } from './float.ts';

interface Verb {
  readonly minus: boolean;
  readonly plus: boolean;
  readonly sharp: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
}

/** Go refuses wider fields. */
const widest = 1_000_000;

export function sprintf(format: string, args: readonly LuaValue[], meter: Meter): string {
  for (const value of args) if (typeof value === 'string') meter.tick(value.length);
  const pending = [...args];
  let result = '';
  let end = 0;
  for (const found of format.matchAll(verbs)) {
    const [whole, flags = '', width = '', point, precision = '', letter = ''] = found;
    result += format.slice(end, found.index);
    end = found.index + whole.length;
    if (width === '*') pending.shift();
    const text = formatVerb(pending, readVerb(flags, width, point, precision, letter));
    meter.alloc(2 * text.length);
    result += `${width === '*' ? '%!(BADWIDTH)' : ''}${text}`;
  }
  const surplus = pending.map((value) => `${goTypes[typeOf(value)]}=${formatValue(value, plain)}`);
  return result + format.slice(end) + (surplus.length === 0 ? '' : encodeUtf8(`%!(EXTRA ${surplus.join(', ')})`));
}

/** Flags, width, precision, and a letter, which may be any character of UTF-8. */
const verbs = /%([-+# 0]*)(\*|\d*)(?:(\.)(\d*))?((?:[\xc0-\xff][\x80-\xbf]*|.)?)/gs;

/** One verb, with the next of the arguments. */
function formatVerb(pending: LuaValue[], verb: Verb): string {
  if (verb.letter === '') return '%!(NOVERB)';
  if (verb.letter === '%') return '%';
  if (pending.length === 0) return encodeUtf8(`%!${verb.letter}(MISSING)`);
  return encodeUtf8(formatValue(pending.shift(), verb));
}

function readVerb(flags: string, width: string, point: string | undefined, precision: string, letter: string): Verb {
  const minus = flags.includes('-');
  return {
    minus,
    plus: flags.includes('+'),
    sharp: flags.includes('#'),
    space: flags.includes(' '),
    zero: flags.includes('0') && !minus,
    width: limit(width),
    precision: point === undefined ? undefined : limit(precision),
    letter: decodeUtf8(letter),
  };
}

const plain = readVerb('', '', undefined, '', 'v');

function limit(digits: string): number {
  const value = Number(digits);
  return value <= widest ? value : 0;
}

function formatValue(value: LuaValue, verb: Verb): string {
  if (verb.letter === 'T') return formatText(goTypes[typeOf(value)], { ...verb, letter: 's' });
  const asText = 'svqxX'.includes(verb.letter);
  if (value === undefined) return asText ? formatText('nil', verb) : '&{}';
  if (typeof value === 'number') return formatNumber(value, verb);
  if (typeof value === 'string') return formatText(value, verb);
  if (typeof value !== 'boolean') return formatText(display(value), { ...verb, letter: asText ? verb.letter : 's' });
  if (verb.letter === 't') return pad(String(value), verb);
  return asText ? formatText(String(value), verb) : bad(verb, 'lua.LBool', String(value));
}

const goTypes = {
  nil: '*lua.LNilType',
  boolean: 'lua.LBool',
  number: 'lua.LNumber',
  string: 'lua.LString',
  table: '*lua.LTable',
  function: '*lua.LFunction',
  userdata: '*lua.LUserData',
} as const;

function bad({ letter }: Verb, type: string, value: string): string {
  return `%!${letter}(${type}=${value})`;
}

function formatText(bytes: string, verb: Verb): string {
  const text = decodeUtf8(bytes);
  const cut = verb.precision === undefined ? text : Array.from(text).slice(0, verb.precision).join('');
  switch (verb.letter) {
    case 'd':
    case 'i':
      return parseNumber(bytes) === undefined ? formatInteger(0, { ...verb, letter: 'd' }) : pad(cut, verb);
    case 's':
    case 'v':
      return pad(verb.letter === 'v' && verb.sharp ? quote(encodeUtf8(cut)) : cut, verb);
    case 'q':
      return pad(quote(verb.precision === undefined ? bytes : encodeUtf8(cut)), verb);
    case 'x':
    case 'X':
      return pad(hexOf(bytes, verb), verb);
    default:
      return bad(verb, 'string', pad(cut, verb));
  }
}

function hexOf(bytes: string, { letter, sharp, space, precision }: Verb): string {
  const codes = Array.from(bytes.slice(0, precision), (char) => char.charCodeAt(0).toString(16).padStart(2, '0'));
  const parts = sharp && space ? codes.map((code) => `0x${code}`) : codes;
  const text = `${sharp && !space && codes.length > 0 ? '0x' : ''}${parts.join(space ? ' ' : '')}`;
  return letter === 'X' ? text.toUpperCase() : text;
}

function formatNumber(value: number, verb: Verb): string {
  switch (verb.letter) {
    case 'q':
    case 's':
      return formatText(numberToText(value), verb);
    case 'i':
      return formatInteger(toInt64(value), { ...verb, letter: 'd' });
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'U':
      return formatInteger(toInt64(value), verb);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return formatFloat(value, verb);
    case 'v':
      return formatPlain(value, { ...verb, plus: false });
    case 'O':
      if (isInt64(value)) return formatInteger(value, verb);
      return bad(verb, 'float64', formatFloat(value, { ...verb, letter: 'g' }));
    default:
      if (isInt64(value)) return bad(verb, 'int64', formatInteger(value, { ...verb, letter: 'd' }));
      return bad(verb, 'float64', formatFloat(value, { ...verb, letter: 'g' }));
  }
}

function formatPlain(value: number, verb: Verb): string {
  return isInt64(value) ? formatInteger(value, { ...verb, letter: 'd' }) : formatFloat(value, { ...verb, letter: 'g' });
}

const radixes: Readonly<Record<string, number>> = { b: 2, o: 8, O: 8, x: 16, X: 16, U: 16 };
const prefixes: Readonly<Record<string, string>> = { b: '0b', o: '0', x: '0x', X: '0X' };

function formatInteger(value: number, verb: Verb): string {
  const { letter, precision, sharp } = verb;
  if (letter === 'c') return pad(value >= 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd', verb);
  const magnitude = BigInt(value) < 0n ? -BigInt(value) : BigInt(value);
  let digits = magnitude.toString(radixes[letter] ?? 10);
  if (letter === 'X' || letter === 'U') digits = digits.toUpperCase();
  if (letter === 'U') return pad(`U+${digits.padStart(Math.max(4, precision ?? 0), '0')}`, { ...verb, zero: false });
  if (precision === 0 && value === 0) return ' '.repeat(verb.width);
  if (precision !== undefined) digits = digits.padStart(precision, '0');
  const prefix = letter === 'O' ? '0o' : sharp ? (prefixes[letter] ?? '') : '';
  return padNumber(value < 0, prefix, digits, { ...verb, zero: verb.zero && precision === undefined });
}

function formatFloat(value: number, verb: Verb): string {
  const negative = value < 0 || Object.is(value, -0);
  if (!Number.isFinite(value)) {
    const text = Number.isNaN(value) ? 'NaN' : 'Inf';
    const sign = negative ? '-' : verb.plus || text === 'Inf' ? '+' : verb.space ? ' ' : '';
    return pad(text === 'NaN' && !verb.plus ? `${verb.space ? ' ' : ''}NaN` : sign + text, { ...verb, zero: false });
  }
  const magnitude = Math.abs(value);
  const precision = verb.precision;
  const letter = verb.letter.toLowerCase();
  const text =
    letter === 'f'
      ? fixed(magnitude, precision ?? 6)
      : letter === 'e'
        ? exponential(magnitude, precision ?? 6)
        : general(magnitude, precision, verb.sharp);
  return padNumber(negative, '', verb.letter === 'E' || verb.letter === 'G' ? text.toUpperCase() : text, verb);
}

function padNumber(negative: boolean, prefix: string, digits: string, verb: Verb): string {
  const sign = negative ? '-' : verb.plus ? '+' : verb.space ? ' ' : '';
  const zeros = verb.zero ? Math.max(0, verb.width - sign.length - digits.length) : 0;
  return pad(sign + prefix + '0'.repeat(zeros) + digits, { ...verb, zero: false });
}

/** To the width, in characters; strings too are filled with zeros where the flag says so. */
function pad(text: string, { width, minus, zero }: Pick<Verb, 'width' | 'minus' | 'zero'>): string {
  const missing = width - Array.from(text).length;
  if (missing <= 0) return text;
  return minus ? text + ' '.repeat(missing) : (zero ? '0' : ' ').repeat(missing) + text;
}

/** Go's `strconv.Quote`, of bytes: those that are no UTF-8 are written as `\\xc8`. */
function quote(bytes: string): string {
  let text = '"';
  for (let at = 0; at < bytes.length; ) {
    const [code, length] = decodeAt(bytes, at);
    const broken = code === 0xfffd && length === 1;
    text += broken ? hexEscape('x', bytes.charCodeAt(at), 2) : quoteCode(code);
    at += length;
  }
  return `${text}"`;
}

const named: ReadonlyMap<number, string> = new Map(
  Array.from('"\\\x07\b\f\n\r\t\v', (char, index) => [char.charCodeAt(0), `\\${'"\\abfnrtv'[index] ?? ''}`]),
);

function quoteCode(code: number): string {
  const name = named.get(code);
  if (name !== undefined) return name;
  if (code < 0x20 || code === 0x7f) return hexEscape('x', code, 2);
  const char = String.fromCodePoint(code);
  if (code === 0x20 || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(char)) return char;
  return code > 0xffff ? hexEscape('U', code, 8) : hexEscape('u', code, 4);
}

function hexEscape(letter: string, code: number, digits: number): string {
  return `\\${letter}${code.toString(16).padStart(digits, '0')}`;
}
