/**
 * What a tag (`!!int`, `!!binary`, `!anything`) makes of a YAML scalar, as Karmada's YAML library has it.
 *
 * The tags of YAML for null, booleans and numbers read even what is quoted, and refuse what is of another type. A tag
 * that nobody knows makes a string of whatever stands there. Tags on maps and lists say nothing.
 *
 * Counterpart: `scalar` of decode.go and `resolve` of resolve.go of sigs.k8s.io/yaml/goyaml.v2.
 *
 * Example: `!!binary aGVsbG8=` is `hello`, `!!int "3"` is 3, `!!int x` is an error, `!secret 3` is `"3"`.
 */
import { plainScalar } from './yaml-scalar.ts';

/** The tag of `<<` where it is written out. */
export const mergeTag = 'tag:yaml.org,2002:merge';

type Scalar = ReturnType<typeof plainScalar>;

/**
 * The value of a scalar that has a tag.
 *
 * @param tag in full: `tag:yaml.org,2002:int`, `!secret`.
 * @throws SyntaxError naming the tag, when the text is not of its type.
 */
export function taggedScalar(tag: string, text: string): Scalar {
  switch (tag) {
    case 'tag:yaml.org,2002:null':
      return ofType(tag, text, (value) => value === null);
    case 'tag:yaml.org,2002:bool':
      return ofType(tag, text, (value) => typeof value === 'boolean');
    case 'tag:yaml.org,2002:int':
      return ofType(tag, text, (value) => isNumber(value) && !/[.eE]/.test(withoutPrefix(text)));
    case 'tag:yaml.org,2002:float':
      return ofType(tag, text, isNumber);
    case 'tag:yaml.org,2002:timestamp':
      return ofType(tag, text, () => isTimestamp(text));
    case 'tag:yaml.org,2002:binary':
      return decodeBase64(text);
    default:
      return text;
  }
}

function ofType(tag: string, text: string, fits: (value: Scalar) => boolean): Scalar {
  const value = plainScalar(text);
  if (fits(value)) return value;
  throw new SyntaxError(`what is tagged ${shortTag(tag)} is none; mend it, or take the tag away`);
}

function shortTag(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}

function isNumber(value: Scalar): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Hexadecimal digits may be an `e`. */
function withoutPrefix(text: string): string {
  return /^[+-]?0_*[xX]/.test(text) ? '' : text;
}

/** A day, or a time in seconds of a day. */
function isTimestamp(text: string): boolean {
  const time = String.raw`\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?`;
  const [, month = 0, day = 0] =
    new RegExp(String.raw`^\d{4}-(\d{1,2})-(\d{1,2})(?:[Tt]${time}(?:Z|[+-]\d\d:\d\d)| +${time})?$`).exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Base64 with its padding, line breaks passed over. The bytes must be UTF-8, since JSON holds nothing else; Karmada puts
 * U+FFFD in the place of what is not.
 */
function decodeBase64(text: string): string {
  const plain = text.replace(/[\r\n]/g, '');
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw new SyntaxError('what is tagged !!binary is not base64; mend it, or take the tag away');
  }
  const sextets = Array.from(plain.replace(/=+$/, ''), (digit) => digits.indexOf(digit));
  const bytes = Array.from({ length: Math.floor((sextets.length * 3) / 4) }, (_, place) => {
    const at = Math.floor((place * 4) / 3);
    const both = ((sextets[at] ?? 0) << 6) | (sextets[at + 1] ?? 0);
    return (both >> (4 - 2 * (place % 3))) & 0xff;
  });
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    throw new SyntaxError('what is tagged !!binary holds bytes that are not UTF-8; no string can hold them');
  }
}
