/**
 * Whole-number arithmetic that is exact at any size: plain numbers while they are safe, BigInt beyond.
 */

/** Floor of a / b, for a >= 0 and b > 0. */
export function floorDivide(a: number | bigint, b: number | bigint): number | bigint {
  // Floating division of safe integers cannot reach the next whole number, so the floor is exact.
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
  return BigInt(a) / BigInt(b);
}

export function plus(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

export function minus(a: number | bigint, b: number | bigint): number | bigint {
  return plus(a, -b);
}

export function times(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
}

/** The smaller one; `Math.min` takes no BigInt. */
export function least(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') return Math.min(a, b);
  return a < b ? a : b;
}
