/**
 * Exact sums, differences and comparisons of quantities.
 *
 * Both are brought to the finer scale of the two; plain numbers are used while every step stays within 2^53, BigInt
 * beyond. A sum keeps the notation of its left side, unless that is zero: then it takes the right one's.
 *
 * Counterpart: `Quantity.Add`, `Sub`, `Neg`, `Cmp`, `Sign`, `NewQuantity`, `NewMilliQuantity`.
 *
 * Example: `formatQuantity(addQuantity(parseQuantity('1.5Gi'), parseQuantity('1Gi')))` is `2560Mi`.
 */
import { bigPowerOfTen, compact, exactPowerOfTen, type Quantity, type QuantityFormat } from './model.ts';

/** The notation that the quantity prefers. */
export function quantityFormat(quantity: Quantity): QuantityFormat {
  return quantity.format;
}

/** -1 below zero, 0 at zero, 1 above. */
export function quantitySign(quantity: Quantity): -1 | 0 | 1 {
  if (quantity.mantissa === 0) return 0;
  return quantity.mantissa < 0 ? -1 : 1;
}

/** A quantity of whole units. `value` must be an integer. */
export function newQuantity(value: number | bigint, format: QuantityFormat): Quantity {
  return { mantissa: integer(value), scale: 0, format };
}

/** A quantity of thousandths. `value` must be an integer. */
export function newMilliQuantity(value: number | bigint, format: QuantityFormat): Quantity {
  return { mantissa: integer(value), scale: -3, format };
}

/**
 * The sum `a + b`, exact.
 *
 * @example
 * formatQuantity(addQuantity(parseQuantity('500m'), parseQuantity('1'))) // '1500m'
 */
export function addQuantity(a: Quantity, b: Quantity): Quantity {
  const format = a.mantissa === 0 ? b.format : a.format;
  const scale = Math.min(a.scale, b.scale);
  const x = atScale(a, scale);
  const y = atScale(b, scale);
  if (typeof x === 'number' && typeof y === 'number' && Number.isSafeInteger(x + y))
    return { mantissa: x + y, scale, format };
  return { mantissa: compact(BigInt(x) + BigInt(y)), scale, format };
}

/** The difference `a - b`, exact. */
export function subtractQuantity(a: Quantity, b: Quantity): Quantity {
  return addQuantity(a, negateQuantity(b));
}

/** The quantity with its sign changed. */
export function negateQuantity(quantity: Quantity): Quantity {
  if (quantity.mantissa === 0) return quantity;
  return { ...quantity, mantissa: -quantity.mantissa };
}

/** Compares by value, whatever the notation: negative when `a` is less, zero when equal, positive when more. */
export function compareQuantity(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const scale = Math.min(a.scale, b.scale);
  const x = atScale(a, scale);
  const y = atScale(b, scale);
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

/** The mantissa that the quantity has at a scale that is not coarser than its own. */
function atScale({ mantissa, scale }: Quantity, target: number): number | bigint {
  if (scale === target || mantissa === 0) return mantissa;
  if (typeof mantissa === 'number') {
    const product = mantissa * (exactPowerOfTen(scale - target) ?? Number.NaN);
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(mantissa) * bigPowerOfTen(scale - target);
}

function integer(value: number | bigint): number | bigint {
  if (typeof value === 'bigint') return compact(value);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${value} is not a safe integer: give a BigInt or round it first`);
  return value === 0 ? 0 : value;
}
