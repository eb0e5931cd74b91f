/**
 * Text as base64 of its UTF-8 bytes, which is how a Secret's `stringData` becomes `data`.
 *
 * Written out, as the core may use neither Node's Buffer nor a browser's btoa.
 *
 * Example: `base64('pass')` is `cGFzcw==`.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function base64(text: string): string {
  const bytes = utf8(text);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const bits = a * 0x10000 + b * 0x100 + c;
    for (const shift of [18, 12, 6, 0]) encoded += ALPHABET.charAt((bits >> shift) & 63);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return encoded.slice(0, encoded.length - missing) + '='.repeat(missing);
}

function utf8(text: string): readonly number[] {
  return Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    // Half of a surrogate pair is no character: U+FFFD, as in any encoder of JSON.
    return encoded(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
  });
}

function encoded(code: number): readonly number[] {
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 63);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}
