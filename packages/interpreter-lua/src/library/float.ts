/**
 * Floats in decimal with so many digits, exactly and with ties to even, as Go prints them; JavaScript's `toFixed` rounds
 * ties up.
 *
 * @example
 * fixed(0.25, 1) // '0.2'
 */
import { goExponent, shortestGo } from '../vm/number.ts';

/** No float64 has more digits behind the point. */
const mostDigits = 1100;

/** `%f`. */
export function fixed(value: number, precision: number): string {
  const exact = Math.min(precision, mostDigits);
  const digits = scaled(value, exact)
    .toString()
    .padStart(exact + 1, '0');
  const text = exact === 0 ? digits : `${digits.slice(0, -exact)}.${digits.slice(-exact)}`;
  return precision > exact ? text + '0'.repeat(precision - exact) : text;
}

/** `%e`. */
export function exponential(value: number, precision: number): string {
  const exact = Math.min(precision, mostDigits);
  const { digits, power } = significant(value, exact + 1);
  const rest = digits.slice(1) + '0'.repeat(precision - exact);
  return `${digits[0]}${rest === '' ? '' : `.${rest}`}e${goExponent(power)}`;
}

/** `%g`: the shortest digits, or so many significant ones without zeros behind them. */
export function general(value: number, precision: number | undefined, keepZeros: boolean): string {
  if (precision === undefined && !keepZeros) return value === 0 ? '0' : shortestGo(value);
  const count = Math.min(Math.max(precision ?? 6, 1), mostDigits);
  const { digits, power } = significant(value, count);
  const shown = keepZeros ? digits : digits.replace(/0+$/, '') || '0';
  const limit = count > shown.length && shown.length >= power + 1 ? Math.max(shown.length, count) : count;
  if (power < -4 || power >= limit) {
    const rest = shown.slice(1);
    return `${shown[0]}${rest === '' ? '' : `.${rest}`}e${goExponent(power)}`;
  }
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${shown}`;
  const padded = shown.padEnd(power + 1, '0');
  const rest = padded.slice(power + 1);
  return `${padded.slice(0, power + 1)}${rest === '' ? '' : `.${rest}`}`;
}

/** So many significant digits, and the power of ten of the first. */
function significant(value: number, count: number): { readonly digits: string; readonly power: number } {
  if (value === 0) return { digits: '0'.repeat(count), power: 0 };
  const power = Number(value.toExponential().split('e')[1]);
  const digits = scaled(value, count - 1 - power).toString();
  return digits.length > count ? { digits: digits.slice(0, count), power: power + 1 } : { digits, power };
}

/** The value times a power of ten, rounded to a whole number, ties to even. */
function scaled(value: number, power: number): bigint {
  const [mantissa, exponent] = decompose(value);
  let numerator = mantissa * 10n ** BigInt(Math.max(power, 0));
  let denominator = 10n ** BigInt(Math.max(-power, 0));
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  const quotient = numerator / denominator;
  const rest = 2n * (numerator % denominator);
  const up = rest > denominator || (rest === denominator && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}

/** A finite float as a whole number times a power of 2. */
function decompose(value: number): readonly [mantissa: bigint, exponent: number] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const whole = bits.getBigUint64(0);
  const exponent = Number((whole >> 52n) & 0x7ffn);
  const fraction = whole & 0xfffffffffffffn;
  return exponent === 0 ? [fraction, -1074] : [fraction | 0x10000000000000n, exponent - 1075];
}
