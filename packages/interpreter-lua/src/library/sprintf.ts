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
import { decodeUtf8, encodeUtf8 } from '../convert/utf8.ts';
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
  let next = 0;
  let result = '';
  const verbs = /%([-+# 0]*)(\d*)(?:(\.)(\d*))?((?:[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*)?)/gs;
  let end = 0;
  for (const found of format.matchAll(verbs)) {
    const [whole, flags = '', width = '', point, precision = '', letter = ''] = found;
    result += format.slice(end, found.index);
    end = found.index + whole.length;
    const verb = readVerb(flags, width, point, precision, letter);
    let text: string;
    if (letter === '') text = '%!(NOVERB)';
    else if (letter === '%') text = '%';
    else if (next >= args.length) text = `%!${letter}(MISSING)`;
    else text = encodeUtf8(formatValue(args[next++], verb));
    meter.alloc(2 * text.length);
    result += text;
  }
  return result + format.slice(end);
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

function limit(digits: string): number {
  const value = Number(digits);
  return value > widest ? 0 : value;
}

function formatValue(value: LuaValue, verb: Verb): string {
  if (verb.letter === 'T') return pad(goTypes[typeOf(value)], verb);
  switch (typeof value) {
    case 'number':
      return formatNumber(value, verb);
    case 'string':
      return formatText(value, verb);
    case 'boolean':
      return 'tsvq'.includes(verb.letter) ? formatOther(String(value), verb) : bad(verb, 'lua.LBool', String(value));
    default:
      return formatOther(display(value), verb);
  }
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

function formatOther(text: string, verb: Verb): string {
  return pad(verb.letter === 'q' ? quote(text) : text, verb);
}

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
      return pad(verb.letter === 'v' && verb.sharp ? quote(cut) : cut, verb);
    case 'q':
      return pad(quote(cut), verb);
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
      return isInt64(value) ? formatInteger(value, { ...verb, letter: 'd' }) : formatFloat(value, { ...verb, letter: 'g' });
    case 'O':
      if (isInt64(value)) return formatInteger(value, verb);
      return bad(verb, 'float64', formatFloat(value, { ...verb, letter: 'g' }));
    default:
      if (isInt64(value)) return bad(verb, 'int64', formatInteger(value, { ...verb, letter: 'd' }));
      return bad(verb, 'float64', formatFloat(value, { ...verb, letter: 'g' }));
  }
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

/** Go's `strconv.Quote`. */
function quote(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
  };
  const escaped = Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (named[char] !== undefined) return named[char];
    if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, '0')}`;
    if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(char) || char === ' ') return char;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped.join('')}"`;
}
