/**
 * Numbers as gopher-lua reads and prints them, which is Go's way and not Lua's.
 *
 * - Printed: whole numbers of 64 bits as they are, without `.0`; others with the fewest digits that read back, in
 *   exponent form below 1e-4 and from 1e6 on (`1.2345675e+06`); `+Inf`, `-Inf`, `NaN`.
 * - Read, in arithmetic and in scripts: Go's `ParseInt` with base 0 (`0x10`, `0b11`, `010` is 8, `1_000`), else
 *   `ParseFloat` (`1e3`, `inf`, `nan`, `0x1p4`).
 *
 * @example
 * numberToText(3) // '3'
 * parseNumber('010') // 8
 */

/** A number as `tostring` and `..` print it. */
export function numberToText(value: number): string {
  if (isInt64(value)) return value === 0 ? '0' : BigInt(value).toString();
  return shortestGo(value);
}

/** Whether the number is whole and fits 64 bits. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -0x8000000000000000 && value < 0x8000000000000000;
}

/** What Go's conversion to int64 makes of a number on amd64: beyond 64 bits it is the smallest. */
export function toInt64(value: number): number {
  const whole = Math.trunc(value);
  return isInt64(whole) ? whole + 0 : -0x8000000000000000;
}

/** Go's `%v` of a float64: the shortest digits, with an exponent below 1e-4 and from 1e6 on. */
export function shortestGo(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value !== 0 && (power < -4 || power >= 6)) return `${mantissa}e${goExponent(power)}`;
  return Object.is(value, -0) ? '-0' : value.toString();
}

/** `+06`, `-05`, `+100`. */
export function goExponent(power: number): string {
  return `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A number out of text, as arithmetic on strings and numbers in scripts have it; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const trimmed = trimBlanks(text);
  return parseInt64(trimmed, 0) ?? parseFloat64(trimmed);
}

/** The text without the blanks around it, each looked at once: an expression for both ends would look again and again. */
export function trimBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a;
}

/** Go's `strconv.ParseInt` with 64 bits; undefined for what it refuses. */
export function parseInt64(text: string, base: number): number | undefined {
  const signed = /^([+-]?)(.*)$/s.exec(text);
  const sign = signed?.[1] === '-' ? -1n : 1n;
  let digits = signed?.[2] ?? '';
  let radix = base;
  if (base === 0) {
    const prefix = /^0([xXbBoO]?)(?=_?[0-9a-zA-Z])/.exec(digits);
    if (digits.includes('_') && !isUnderscoredWell(digits)) return undefined;
    radix = prefix === null ? 10 : radixOf(prefix[1] ?? '');
    digits = digits.slice(prefix?.[0].length ?? 0).replaceAll('_', '');
  }
  if (digits === '' || radix < 2 || radix > 36) return undefined;
  let value = 0n;
  for (const digit of digits) {
    const amount = digitValue(digit);
    if (amount >= radix) return undefined;
    value = value * BigInt(radix) + BigInt(amount);
    if (value > 0x8000000000000000n) return undefined;
  }
  value *= sign;
  return value > 0x7fffffffffffffffn ? undefined : Number(value);
}

/** Go's `strconv.ParseFloat`; undefined for what it refuses, overflow included. */
export function parseFloat64(text: string): number | undefined {
  if (/^[+-]?(?:inf|infinity)$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return Number.NaN;
  if (text.includes('_') && !isUnderscoredWell(text.replace(/^[+-]/, ''))) return undefined;
  const plain = text.replaceAll('_', '');
  const hex = /^([+-]?)0[xX]([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?[pP]([+-]?\d+)$/.exec(plain);
  const value = hex === null ? parseDecimal(plain) : parseHexFloat(hex);
  return value === undefined || !Number.isFinite(value) ? undefined : value;
}

function parseDecimal(text: string): number | undefined {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Exact up to 52 bits of mantissa, which is more than anybody writes. */
function parseHexFloat([, sign, whole = '', fraction = '', exponent]: RegExpExecArray): number | undefined {
  if (whole === '' && fraction === '') return undefined;
  const mantissa = Number.parseInt(`${whole}${fraction}`, 16);
  const value = mantissa * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}

/** Underscores stand between digits, or right after the prefix of the base. */
function isUnderscoredWell(text: string): boolean {
  const body = text.replace(/^0[xXbBoO]_?/, '0');
  return !/^_|_$|__|_[^0-9a-fA-F]|[^0-9a-fA-F]_/.test(body);
}

function radixOf(prefix: string): number {
  return { x: 16, b: 2, o: 8, '': 8 }[prefix.toLowerCase()] ?? 10;
}

function digitValue(digit: string): number {
  const value = Number.parseInt(digit, 36);
  return Number.isNaN(value) ? 36 : value;
}
