/**
 * From text to a quantity: a sign, digits with an optional fraction, and one suffix.
 *
 * Suffixes are decimal (`n u m k M G T P E`), binary (`Ki Mi Gi Ti Pi Ei`) or an exponent (`e3`, `E-2`), all case
 * sensitive. Kubernetes is lax about digits: `+1`, `007`, `5.`, `.5` parse, and `.`, `-` or a lone suffix are zero.
 * Two rules change the value: what is finer than 1n is rounded up (away from zero) to 1n, and binary values stop at
 * 2^63-1. A binary value below one becomes decimal.
 *
 * A fleet's quantities are parsed when it is indexed, so the common case is one pass over char codes in plain numbers
 * (below 0.1 us); whatever does not fit falls through to BigInt.
 *
 * Counterpart: `resource.ParseQuantity`. Kubernetes accepts any exponent of 32 bits and may then compute for minutes;
 * here exponents above 10000 are an error.
 *
 * Example: `parseQuantity('1.5Gi')` has the value 1610612736.
 */
import { bigPowerOfTen, compact, exactPowerOfTen, type Quantity, QuantityError, type QuantityFormat } from './model.ts';

/**
 * Parses a quantity as Kubernetes does. JSON numbers (`cpu: 2`) are read as their text.
 *
 * @throws QuantityError when the text is no quantity; its message names the text and what would be right.
 * @example
 * quantityMilliValue(parseQuantity('500m')) // 500
 */
export function parseQuantity(text: string | number): Quantity {
  const source = typeof text === 'string' ? text : String(text);
  return parseCommon(source) ?? parseAny(source);
}

/** Up to 15 digits always stay below 2^53. */
const SAFE_DIGITS = 15;
/** Nothing is finer than 1n. */
const FINEST = -9;
const MAX_EXPONENT = 10_000;
const MAX_BINARY = 2n ** 63n - 1n;

/** One pass in plain numbers; `undefined` when that is not enough. */
function parseCommon(text: string): Quantity | undefined {
  const end = text.length;
  let at = 0;
  let negative = false;
  const first = text.charCodeAt(0);
  if (first === 45 /* - */ || first === 43 /* + */) {
    negative = first === 45;
    at = 1;
  }
  let mantissa = 0;
  let fraction = -1; // digits after the point; -1 before a point was seen
  const start = at;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + (code - 48);
      if (fraction >= 0) fraction++;
    } else if (code === 46 /* . */ && fraction < 0) {
      fraction = 0;
    } else break;
  }
  if (end === 0 || at - start > SAFE_DIGITS + (fraction >= 0 ? 1 : 0) || fraction > -FINEST) return undefined;
  const places = Math.max(fraction, 0);
  if (negative && mantissa !== 0) mantissa = -mantissa;
  if (at === end) return { mantissa, scale: -places || 0, format: 'DecimalSI' };
  const suffix = text.charCodeAt(at);
  if (end - at === 1) return withDecimalSuffix(mantissa, places, suffix);
  if (end - at === 2 && text.charCodeAt(at + 1) === 105 /* i */) return withBinarySuffix(mantissa, places, suffix);
  return undefined;
}

function withDecimalSuffix(mantissa: number, places: number, suffix: number): Quantity | undefined {
  const exponent = decimalExponent(suffix);
  if (exponent === undefined || exponent - places < FINEST) return undefined;
  return { mantissa, scale: exponent - places, format: 'DecimalSI' };
}

function withBinarySuffix(mantissa: number, places: number, suffix: number): Quantity | undefined {
  const factor = binaryFactor(suffix);
  if (factor === undefined) return undefined;
  const product = mantissa * factor;
  if (!Number.isSafeInteger(product)) return undefined;
  if (places === 0) return { mantissa: product, scale: 0, format: 'BinarySI' };
  const belowOne = product !== 0 && Math.abs(product) < (exactPowerOfTen(places) ?? 0);
  return { mantissa: product, scale: -places, format: belowOne ? 'DecimalSI' : 'BinarySI' };
}

function decimalExponent(code: number): number | undefined {
  switch (code) {
    case 109: // m
      return -3;
    case 107: // k
      return 3;
    case 77: // M
      return 6;
    case 71: // G
      return 9;
    case 84: // T
      return 12;
    case 80: // P
      return 15;
    case 69: // E
      return 18;
    case 117: // u
      return -6;
    case 110: // n
      return -9;
    default:
      return undefined;
  }
}

function binaryFactor(code: number): number | undefined {
  switch (code) {
    case 75: // K
      return 2 ** 10;
    case 77: // M
      return 2 ** 20;
    case 71: // G
      return 2 ** 30;
    case 84: // T
      return 2 ** 40;
    case 80: // P
      return 2 ** 50;
    case 69: // E
      return 2 ** 60;
    default:
      return undefined;
  }
}

const SHAPE = /^([+-]?)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[-+]?\d*)$/;

/** Any quantity, exactly, in BigInt; the errors are made here. */
function parseAny(text: string): Quantity {
  const [, sign, whole = '', fraction = '', suffix = ''] = SHAPE.exec(text) ?? [];
  if (sign === undefined || text === '') {
    throw new QuantityError(text, 'format', 'write a number and an optional suffix, like 500m, 1.5, 2k, 1Gi or 1e3');
  }
  const unit = readSuffix(text, suffix);
  const digits = BigInt(`${whole}${fraction}` || '0');
  const magnitude = roundUpToFinest(digits * unit.factor, unit.exponent - fraction.length);
  const value = unit.format === 'BinarySI' ? binaryRules(magnitude) : { ...magnitude, format: unit.format };
  const signed = sign === '-' ? -value.digits : value.digits;
  return { mantissa: compact(signed), scale: value.scale, format: value.format };
}

interface Unit {
  readonly factor: bigint;
  readonly exponent: number;
  readonly format: QuantityFormat;
}

function readSuffix(text: string, suffix: string): Unit {
  const code = suffix.charCodeAt(0);
  if (suffix === '') return { factor: 1n, exponent: 0, format: 'DecimalSI' };
  const decimal = suffix.length === 1 ? decimalExponent(code) : undefined;
  if (decimal !== undefined) return { factor: 1n, exponent: decimal, format: 'DecimalSI' };
  const binary = suffix.length === 2 && suffix.endsWith('i') ? binaryFactor(code) : undefined;
  if (binary !== undefined) return { factor: BigInt(binary), exponent: 0, format: 'BinarySI' };
  if (!/^[eE][-+]?\d+$/.test(suffix)) {
    throw new QuantityError(
      text,
      'suffix',
      `${JSON.stringify(suffix)} is no suffix; use n u m k M G T P E, Ki Mi Gi Ti Pi Ei, or e3`,
    );
  }
  const exponent = Number(suffix.slice(1));
  if (exponent > MAX_EXPONENT) throw new QuantityError(text, 'exponent', `the exponent may be at most ${MAX_EXPONENT}`);
  return { factor: 1n, exponent, format: 'DecimalExponent' };
}

interface Magnitude {
  readonly digits: bigint;
  readonly scale: number;
}

function roundUpToFinest(digits: bigint, scale: number): Magnitude {
  const excess = FINEST - scale;
  if (digits === 0n) return { digits, scale: 0 };
  if (excess <= 0) return { digits, scale };
  if (excess > digits.toString().length) return { digits: 1n, scale: FINEST };
  const divisor = bigPowerOfTen(excess);
  return { digits: (digits + divisor - 1n) / divisor, scale: FINEST };
}

function binaryRules({ digits, scale }: Magnitude): Magnitude & { readonly format: QuantityFormat } {
  const one = scale < 0 ? bigPowerOfTen(-scale) : 1n;
  if (digits > MAX_BINARY * one) return { digits: MAX_BINARY, scale: 0, format: 'BinarySI' };
  return { digits, scale, format: digits !== 0n && digits < one ? 'DecimalSI' : 'BinarySI' };
}
