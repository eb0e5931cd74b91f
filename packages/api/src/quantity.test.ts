import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addQuantity,
  compareQuantity,
  formatQuantity,
  negateQuantity,
  newMilliQuantity,
  newQuantity,
  parseQuantity,
  type Quantity,
  QuantityError,
  quantityFormat,
  quantityMilliValue,
  quantitySign,
  quantityValue,
  resourceAmount,
  resourceQuantity,
  subtractQuantity,
} from './quantity.ts';

const MAX_SAFE = Number.MAX_SAFE_INTEGER;
const MAX_INT64 = 2n ** 63n - 1n;

describe('reading', () => {
  test.each([
    ['0', '0', 0, 0],
    ['-0', '0', 0, 0],
    ['500m', '500m', 1, 500],
    ['1.5', '1500m', 2, 1500],
    ['-1.5', '-1500m', -2, -1500],
    ['0.1m', '100u', 1, 1],
    ['1Gi', '1Gi', 2 ** 30, 1000 * 2 ** 30],
    ['1024Mi', '1Gi', 2 ** 30, 1000 * 2 ** 30],
    ['332544320Ki', '332544320Ki', 332544320 * 1024, 332544320 * 1024 * 1000],
    ['0.5Gi', '512Mi', 2 ** 29, 1000 * 2 ** 29],
    ['1.1Ki', '1126400m', 1127, 1126400],
    ['0.0001Ki', '102400u', 1, 103],
    ['1000000', '1M', 1_000_000, 1_000_000_000],
    ['1.5e3', '1500', 1500, 1_500_000],
    ['1e-1', '100e-3', 1, 100],
    ['12E2', '1200', 1200, 1_200_000],
    ['1E', '1E', 10n ** 18n, 10n ** 21n],
    ['1n', '1n', 1, 1],
    ['0.1n', '1n', 1, 1],
  ])('%s prints as %s, counts as %s and as %s thousandths', (text, canonical, value, milli) => {
    const quantity = parseQuantity(text);
    expect([formatQuantity(quantity), quantityValue(quantity), quantityMilliValue(quantity)]).toEqual([
      canonical,
      value,
      milli,
    ]);
  });

  test('takes what Kubernetes takes, odd as it is', () => {
    const texts = ['+1', '007', '5.', '.5', '01Gi', '.', '-', 'm', 'Ki', 'e3', '1e+3'];
    const canonical = texts.map((text) => formatQuantity(parseQuantity(text)));
    expect(canonical).toEqual(['1', '7', '5', '500m', '1Gi', '0', '0', '0', '0', '0', '1e3']);
  });

  test.each([
    ['', 'format'],
    [' 1', 'format'],
    ['1 ', 'format'],
    ['1\n', 'format'],
    ['1.2.3', 'format'],
    ['1x', 'format'],
    ['--1', 'suffix'],
    ['1K', 'suffix'],
    ['1ki', 'suffix'],
    ['1mi', 'suffix'],
    ['1e3m', 'format'],
    ['1e', 'suffix'],
    ['1e10001', 'exponent'],
  ])('%j is refused for its %s, and the error names the text', (text, reason) => {
    const attempt = () => parseQuantity(text);
    expect(attempt).toThrow(QuantityError);
    expect(attempt).toThrow(
      expect.objectContaining({ text, reason, message: expect.stringContaining(JSON.stringify(text)) }),
    );
  });

  test('takes numbers of JSON, and refuses those that JSON does not have', () => {
    expect([2, 0.5, 1e21, -3].map((number) => formatQuantity(parseQuantity(number)))).toEqual([
      '2',
      '500m',
      '1e21',
      '-3',
    ]);
    expect(() => parseQuantity(Number.NaN)).toThrow(QuantityError);
    expect(() => parseQuantity(Number.POSITIVE_INFINITY)).toThrow(QuantityError);
  });

  test('a long exponent costs nothing: below 1n is 1n, and what is too large is refused', () => {
    expect(formatQuantity(parseQuantity('1e-9999999999'))).toBe('1e-9');
    expect(() => parseQuantity('1e9999999999')).toThrow(/at most 10000/);
  });

  test('binary values stop at the largest int64, decimal ones do not', () => {
    expect(quantityValue(parseQuantity('8Ei'))).toBe(MAX_INT64);
    expect(quantityValue(parseQuantity('-16Ei'))).toBe(-MAX_INT64);
    expect(quantityValue(parseQuantity('10E'))).toBe(10n ** 19n);
  });

  test('what is below one in binary is decimal', () => {
    expect(quantityFormat(parseQuantity('0.0001Ki'))).toBe('DecimalSI');
    expect(quantityFormat(parseQuantity('0.5Ki'))).toBe('BinarySI');
    expect(quantityFormat(parseQuantity('1e3'))).toBe('DecimalExponent');
  });
});

describe('at the edges', () => {
  test('a number up to 2^53-1, a BigInt beyond', () => {
    expect(quantityValue(parseQuantity('9007199254740991'))).toBe(MAX_SAFE);
    expect(quantityValue(parseQuantity('9007199254740992'))).toBe(9007199254740992n);
    expect(quantityValue(parseQuantity('9007199254740993'))).toBe(9007199254740993n);
    expect(quantityValue(parseQuantity('-9007199254740993'))).toBe(-9007199254740993n);
    expect(quantityMilliValue(parseQuantity('9007199254741'))).toBe(9007199254741000n);
    expect(quantityMilliValue(parseQuantity('9007199254740'))).toBe(9007199254740000);
    expect(quantityValue(parseQuantity('8Pi'))).toBe(2n ** 53n);
    expect(quantityValue(parseQuantity('9223372036854775808'))).toBe(2n ** 63n);
  });

  test('sums cross the edge in both directions', () => {
    const one = parseQuantity('1');
    const over = addQuantity(parseQuantity('9007199254740991'), one);
    expect(over.mantissa).toBe(9007199254740992n);
    expect(subtractQuantity(over, one).mantissa).toBe(MAX_SAFE);
  });

  test('a text never loses a factor of a thousand', () => {
    expect(formatQuantity(parseQuantity('1000E'))).toBe('1000E');
    expect(formatQuantity(parseQuantity('1000000000000000000000000'))).toBe('1000000E');
  });
});

describe('counting', () => {
  test('a sum keeps the notation of its left side, unless that is zero', () => {
    const sum = (a: string, b: string) => formatQuantity(addQuantity(parseQuantity(a), parseQuantity(b)));
    expect([sum('1.5Gi', '1024Mi'), sum('500m', '1'), sum('0', '1Gi'), sum('1', '1Gi'), sum('1e3', '1')]).toEqual([
      '2560Mi',
      '1500m',
      '1Gi',
      '1073741825',
      '1001',
    ]);
  });

  test('made from numbers', () => {
    expect(formatQuantity(newQuantity(1536, 'BinarySI'))).toBe('1536');
    expect(formatQuantity(newQuantity(2048, 'BinarySI'))).toBe('2Ki');
    expect(formatQuantity(newMilliQuantity(1500n, 'DecimalSI'))).toBe('1500m');
    expect(newQuantity(-0, 'DecimalSI')).toStrictEqual({ mantissa: 0, scale: 0, format: 'DecimalSI' });
    expect(() => newQuantity(0.5, 'DecimalSI')).toThrow(RangeError);
    expect(() => newQuantity(2 ** 53, 'DecimalSI')).toThrow(/BigInt/);
  });

  test('amounts of a resource: CPU in millicores, everything else in whole units, and back', () => {
    const amount = (resource: string, text: string) => resourceAmount(resource, parseQuantity(text));
    expect([amount('cpu', '1.5'), amount('cpu', '0.1m'), amount('memory', '1Ki'), amount('memory', '1500m')]).toEqual([
      1500, 1, 1024, 2,
    ]);
    expect(amount('cpu', '9007199254740993')).toBe(9007199254740993000n);
    expect(['cpu', 'memory'].map((resource) => formatQuantity(resourceQuantity(resource, 1500)))).toEqual([
      '1500m',
      '1500',
    ]);
    expect(formatQuantity(resourceQuantity('memory', 2048n, 'BinarySI'))).toBe('2Ki');
  });

  test('quantities are plain data', () => {
    const quantity = Object.freeze(parseQuantity('12345678901234567890'));
    expect(structuredClone(quantity)).toEqual(quantity);
    expect(formatQuantity(quantity)).toBe('12345678901234567890');
  });
});

/** A text and, computed apart from the code under test, its value in thousand-millionths. */
interface Sample {
  readonly text: string;
  readonly nanos: bigint;
}

const UNITS: ReadonlyMap<string, { readonly nanos: bigint; readonly binary: boolean }> = new Map<
  string,
  { readonly nanos: bigint; readonly binary: boolean }
>([
  ...['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'].map(
    (unit, index) => [unit, { nanos: 1000n ** BigInt(index), binary: false }] as const,
  ),
  ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map(
    (unit, index) => [unit, { nanos: 10n ** 9n * 1024n ** BigInt(index + 1), binary: true }] as const,
  ),
  ...[0, 1, 3, 7, 12, 25].map((power) => [`e${power}`, { nanos: 10n ** BigInt(9 + power), binary: false }] as const),
  ...[1, 3, 9].map((power) => [`E-${power}`, { nanos: 10n ** BigInt(9 - power), binary: false }] as const),
]);

const digits = (max: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{0,${max}}$`));
/** Digits of all lengths, with those around 2^53 and 2^63 often among them. */
const whole: fc.Arbitrary<string> = fc.oneof(
  digits(4),
  digits(25),
  fc
    .tuple(fc.constantFrom(2n ** 53n, 2n ** 63n, 2n ** 43n, 2n ** 33n), fc.bigInt(-3n, 3n))
    .map(([edge, off]) => String(edge + off)),
);

const sample: fc.Arbitrary<Sample> = fc
  .record({
    sign: fc.constantFrom('', '-', '+'),
    whole,
    fraction: fc.option(digits(12), { nil: undefined }),
    unit: fc.constantFrom(...UNITS.keys()),
  })
  .map((parts) => ({
    text: `${parts.sign}${parts.whole}${parts.fraction === undefined ? '' : `.${parts.fraction}`}${parts.unit}`,
    nanos: nanosOf(parts),
  }))
  .filter(({ text }) => text !== '');

/** Whole numbers about the largest safe ones and about zero: their sums cross the edge. */
const edge: fc.Arbitrary<Sample> = fc
  .tuple(fc.constantFrom(0n, 2n ** 53n, -(2n ** 53n)), fc.bigInt(-5n, 5n))
  .map(([base, off]) => ({ text: String(base + off), nanos: (base + off) * 10n ** 9n }));

function nanosOf(parts: { sign: string; whole: string; fraction: string | undefined; unit: string }): bigint {
  const { nanos, binary } = UNITS.get(parts.unit) ?? { nanos: 0n, binary: false };
  const fraction = parts.fraction ?? '';
  const divisor = 10n ** BigInt(fraction.length);
  const exact = BigInt(`${parts.whole}${fraction}` || '0') * nanos;
  const up = (exact + divisor - 1n) / divisor;
  const capped = binary && up > MAX_INT64 * 10n ** 9n ? MAX_INT64 * 10n ** 9n : up;
  return parts.sign === '-' ? -capped : capped;
}

function toNanos({ mantissa, scale }: Quantity): bigint {
  return BigInt(mantissa) * 10n ** BigInt(scale + 9);
}

function awayFromZero(value: bigint, divisor: bigint): bigint {
  const magnitude = ((value < 0n ? -value : value) + divisor - 1n) / divisor;
  return value < 0n ? -magnitude : magnitude;
}

const isCompact = (value: number | bigint): boolean =>
  typeof value === 'number'
    ? Number.isSafeInteger(value) && !Object.is(value, -0)
    : !Number.isSafeInteger(Number(value));

describe('for all quantities', () => {
  // Catches: taking 16 digits as safe in the fast path (2^53+1 becomes 2^53).
  test('reading is exact, up to 1n and to the largest binary value', () => {
    fc.assert(fc.property(sample, ({ text, nanos }) => toNanos(parseQuantity(text)) === nanos));
  });

  // Catches: trimming zeros of a negative exponent without moving to a multiple of three (100u printed as 1m).
  test('reading, printing and reading again is reading', () => {
    fc.assert(
      fc.property(sample, ({ text }) => {
        const quantity = parseQuantity(text);
        const printed = formatQuantity(quantity);
        expect(compareQuantity(parseQuantity(printed), quantity)).toBe(0);
        expect(formatQuantity(parseQuantity(printed))).toBe(printed);
      }),
    );
  });

  // Catches: rounding with Math.ceil (-1.5 counts as -1), or trusting a product that is no longer a safe integer.
  test('whole units and thousandths are rounded away from zero, as a number while it is safe', () => {
    fc.assert(
      fc.property(sample, ({ text, nanos }) => {
        const quantity = parseQuantity(text);
        const [value, milli] = [quantityValue(quantity), quantityMilliValue(quantity)];
        expect(BigInt(value)).toBe(awayFromZero(nanos, 10n ** 9n));
        expect(BigInt(milli)).toBe(awayFromZero(nanos, 10n ** 6n));
        expect([value, milli, quantity.mantissa].every(isCompact)).toBe(true);
      }),
    );
  });

  // Catches: comparing mantissas of different scales, or through doubles.
  test('the order is that of the exact values', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const expected = a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
        expect(compareQuantity(parseQuantity(a.text), parseQuantity(b.text))).toBe(expected);
        expect(quantitySign(parseQuantity(a.text))).toBe(a.nanos < 0n ? -1 : a.nanos > 0n ? 1 : 0);
      }),
    );
  });

  // Catches: adding as numbers whenever both are numbers (2^53-1 plus 2 loses one).
  test('sums and differences are exact and undo each other', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(sample, sample), fc.tuple(edge, edge)), ([a, b]) => {
        const [x, y] = [parseQuantity(a.text), parseQuantity(b.text)];
        const sum = addQuantity(x, y);
        expect(toNanos(sum)).toBe(a.nanos + b.nanos);
        expect(isCompact(sum.mantissa)).toBe(true);
        expect(compareQuantity(subtractQuantity(sum, y), x)).toBe(0);
        expect(toNanos(negateQuantity(x))).toBe(-a.nanos);
      }),
    );
  });
});
