/**
 * What a quantity is: an exact decimal number and the notation that it prefers.
 *
 * Its value is `mantissa * 10^scale`. The mantissa is a number while it is a safe integer (so the arithmetic of common
 * quantities allocates nothing) and a BigInt beyond; `mantissa` is never -0 and never a BigInt that would be safe as a
 * number. Two different pairs may mean the same value (`1000m` and `1`): compare with `compareQuantity`.
 *
 * Counterpart: `resource.Quantity` of k8s.io/apimachinery.
 *
 * Example: `"1.5"` is `{ mantissa: 15, scale: -1, format: 'DecimalSI' }`, `"2Ki"` `{ mantissa: 2048, scale: 0, format: 'BinarySI' }`.
 */

/** The notation that a quantity is printed in, where its value allows that. */
export type QuantityFormat = 'DecimalSI' | 'BinarySI' | 'DecimalExponent';

/** An exact number with a unit-like suffix, such as `500m` or `1Gi`. Plain data: it may be cloned and frozen. */
export interface Quantity {
  readonly mantissa: number | bigint;
  /** Power of ten of the mantissa. */
  readonly scale: number;
  readonly format: QuantityFormat;
}

/** Text that is not a quantity. `reason` tells which part of it is wrong. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
  readonly text: string;
  readonly reason: 'format' | 'suffix' | 'exponent';
  /** `"1.5GB" is not a quantity`. */
  readonly problem: string;
  /** How to write it. */
  readonly remedy: string;

  constructor(text: string, reason: 'format' | 'suffix' | 'exponent', remedy: string) {
    const problem = `${JSON.stringify(text)} is not a quantity`;
    super(`${problem}: ${remedy}`);
    this.text = text;
    this.reason = reason;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** Powers of ten that doubles hold exactly. */
const EXACT_POWERS: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
];

/** `10^exponent` as a number, exact up to 22; `undefined` beyond. */
export function exactPowerOfTen(exponent: number): number | undefined {
  return EXACT_POWERS[exponent];
}

/** `10^exponent` as a BigInt. */
export function bigPowerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** Brings a BigInt back to a number where that loses nothing. */
export function compact(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
