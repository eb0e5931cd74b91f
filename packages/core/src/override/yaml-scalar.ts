/**
 * What a plain YAML scalar means to Karmada's YAML library: YAML 1.1, with the differences that Go makes.
 *
 * `yes`, `on` and their like are booleans; `0x1F`, `0b11`, `0o17` and `017` are integers, underscores are passed over.
 * `1:30` and `2001-12-14` stay strings. An integer that a number cannot hold exactly comes as a BigInt.
 *
 * Counterpart: resolve.go of sigs.k8s.io/yaml/goyaml.v2.
 *
 * Example: `off` is false, `1_000` is 1000, `08` is 8, `1.2.3` is a string.
 */

const constants: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((text) => [text, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((text) => [text, false] as const),
]);

const integer = /^([+-]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9]\d*|0)$/;
const float = /^[+-]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][+-]?\d+)?$/;
const infinity = /^[+-]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;

/**
 * The value of a plain scalar.
 *
 * @throws SyntaxError for infinity and "not a number", which JSON cannot hold.
 */
export function plainScalar(text: string): null | boolean | number | bigint | string {
  const constant = constants.get(text);
  if (constant !== undefined) return constant;
  if (infinity.test(text)) throw new SyntaxError('infinity and .nan have no place in JSON');
  const digits = text.replaceAll('_', '');
  const [, sign = '', magnitude] = integer.exec(digits) ?? [];
  if (magnitude !== undefined && startsLikeNumber(text)) return exact(sign, magnitude);
  return float.test(digits) && startsLikeNumber(text) ? finite(digits) : text;
}

function startsLikeNumber(text: string): boolean {
  return /^[+-.\d]/.test(text);
}

function exact(sign: string, magnitude: string): number | bigint {
  // BigInt reads 0x, 0b and 0o; a bare leading zero is octal too.
  const value = BigInt(/^0\d/.test(magnitude) ? `0o${magnitude.slice(1)}` : magnitude.toLowerCase());
  const signed = sign === '-' ? -value : value;
  const number = Number(signed);
  return Number.isSafeInteger(number) ? number : signed;
}

function finite(digits: string): number {
  const value = Number(digits);
  if (Number.isFinite(value)) return value;
  throw new SyntaxError('a number in it is beyond what a 64-bit float holds');
}
