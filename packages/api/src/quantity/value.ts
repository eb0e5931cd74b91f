/**
 * A quantity as a whole number of units or of thousandths, as the scheduler counts with it.
 *
 * What does not divide is rounded away from zero: `0.1m` CPU counts as 1m and `-0.5` as -1, so that whoever asks for
 * something is never counted as asking for nothing. The result is a number while that is exact (up to 2^53-1) and a
 * BigInt beyond; Go would wrap around beyond 2^63.
 *
 * Counterpart: `Quantity.Value` and `Quantity.MilliValue`.
 *
 * Example: `quantityValue(parseQuantity('1500m'))` is 2.
 */
import { bigPowerOfTen, compact, exactPowerOfTen, type Quantity } from './model.ts';

/**
 * The value in whole units, rounded away from zero.
 *
 * @example
 * quantityValue(parseQuantity('1Gi')) // 1073741824
 */
export function quantityValue(quantity: Quantity): number | bigint {
  return rescale(quantity.mantissa, quantity.scale);
}

/**
 * The value in thousandths, rounded away from zero.
 *
 * @example
 * quantityMilliValue(parseQuantity('1.5')) // 1500
 */
export function quantityMilliValue(quantity: Quantity): number | bigint {
  return rescale(quantity.mantissa, quantity.scale + 3);
}

/** `mantissa * 10^exponent` as an integer. */
function rescale(mantissa: number | bigint, exponent: number): number | bigint {
  if (exponent === 0) return mantissa;
  if (typeof mantissa === 'number') {
    const power = exactPowerOfTen(Math.abs(exponent));
    if (power !== undefined && exponent < 0) return divideAwayFromZero(mantissa, power);
    const product = power === undefined ? Number.NaN : mantissa * power;
    if (Number.isSafeInteger(product)) return product;
  }
  return rescaleBig(BigInt(mantissa), exponent);
}

function divideAwayFromZero(value: number, divisor: number): number {
  const rest = value % divisor;
  if (rest === 0) return value / divisor || 0;
  const floor = (value - rest) / divisor;
  return floor + Math.sign(value);
}

function rescaleBig(value: bigint, exponent: number): number | bigint {
  if (exponent >= 0) return compact(value * bigPowerOfTen(exponent));
  const divisor = bigPowerOfTen(-exponent);
  const away = value < 0n ? -1n : 1n;
  return compact(value / divisor + (value % divisor === 0n ? 0n : away));
}
