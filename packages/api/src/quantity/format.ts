/**
 * From a quantity to its canonical text: the shortest whole number with the largest suffix that loses nothing.
 *
 * A binary quantity is written with `Ki`...`Ei` only when it is whole and at least 1024 away from zero; otherwise in
 * decimal (`0.5Gi` is `512Mi`, `1.5` bytes are `1500m`). An exponent is kept, in steps of three (`1e-1` is `100e-3`).
 *
 * Counterpart: `Quantity.CanonicalizeBytes`. Beyond the largest suffix Go drops the remaining zeros (it prints `1000E`
 * as `1`); here the digits are written out, since a text must not lose a factor of a thousand.
 *
 * Example: `formatQuantity(parseQuantity('0.5Gi'))` is `512Mi`.
 */
import type { Quantity, QuantityFormat } from './model.ts';
import { quantityValue } from './value.ts';

const DECIMAL_SUFFIXES: readonly string[] = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const BINARY_SUFFIXES: readonly string[] = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const LARGEST_BINARY = BINARY_SUFFIXES.length - 1;
/** Exponents of the first and the last decimal suffix. */
const SMALLEST_DECIMAL = -9;
const LARGEST_DECIMAL = 18;

/**
 * The canonical text, which parses to an equal quantity again.
 *
 * @example
 * formatQuantity(parseQuantity('1024Mi')) // '1Gi'
 */
export function formatQuantity(quantity: Quantity): string {
  if (quantity.mantissa === 0) return '0';
  if (quantity.format === 'BinarySI') return binaryText(quantity) ?? decimalText(quantity, 'DecimalSI');
  return decimalText(quantity, quantity.format);
}

function binaryText(quantity: Quantity): string | undefined {
  if (!isWhole(quantity)) return undefined;
  const value = quantityValue(quantity);
  if (value > -1024 && value < 1024) return undefined;
  return typeof value === 'number' ? binaryNumberText(value) : binaryBigText(value);
}

function binaryNumberText(value: number): string {
  let [rest, steps] = [value, 0];
  while (rest % 1024 === 0 && steps < LARGEST_BINARY) [rest, steps] = [rest / 1024, steps + 1];
  return `${rest}${BINARY_SUFFIXES[steps]}`;
}

function binaryBigText(value: bigint): string {
  let [rest, steps] = [value, 0];
  while (rest % 1024n === 0n && steps < LARGEST_BINARY) [rest, steps] = [rest / 1024n, steps + 1];
  return `${rest}${BINARY_SUFFIXES[steps]}`;
}

function isWhole({ mantissa, scale }: Quantity): boolean {
  return scale >= 0 || trailingZeros(String(mantissa)) >= -scale;
}

function decimalText(quantity: Quantity, format: Exclude<QuantityFormat, 'BinarySI'>): string {
  const digits = String(quantity.mantissa);
  const zeros = trailingZeros(digits);
  const exponent = quantity.scale + zeros;
  const step = Math.floor(exponent / 3) * 3;
  const shown = format === 'DecimalSI' ? Math.min(step, LARGEST_DECIMAL) : step;
  const number = digits.slice(0, digits.length - zeros) + '0'.repeat(exponent - shown);
  return number + (format === 'DecimalSI' ? DECIMAL_SUFFIXES[(shown - SMALLEST_DECIMAL) / 3] : exponentSuffix(shown));
}

function exponentSuffix(exponent: number): string {
  return exponent === 0 ? '' : `e${exponent}`;
}

function trailingZeros(digits: string): number {
  let count = 0;
  while (digits.charCodeAt(digits.length - 1 - count) === 48) count++;
  return count;
}
