/**
 * Between JavaScript's strings and Lua's, which hold one byte of UTF-8 in each character.
 *
 * @example
 * encodeUtf8('ü') // '\xc3\xbc'
 */

/** Text into bytes; half of a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): string {
  if (isAscii(text)) return text;
  let bytes = '';
  for (const char of text) {
    const raw = char.codePointAt(0) ?? 0;
    const code = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    if (code < 0x80) bytes += char;
    else if (code < 0x800) bytes += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000)
      bytes += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      bytes += String.fromCharCode(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      );
  }
  return bytes;
}

/** Bytes into text; each byte that is no UTF-8 becomes U+FFFD, as in Go. */
export function decodeUtf8(bytes: string): string {
  if (isAscii(bytes)) return bytes;
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const [code, length] = decodeAt(bytes, at);
    text += String.fromCodePoint(code);
    at += length;
  }
  return text;
}

/** The character at a byte and how many bytes it takes; U+FFFD of one byte for what is no UTF-8. */
export function decodeAt(bytes: string, at: number): readonly [code: number, length: number] {
  const first = bytes.charCodeAt(at);
  if (first < 0x80) return [first, 1];
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return [0xfffd, 1];
  let code = first & (0x7f >> length);
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes.charCodeAt(at + offset);
    if (!(byte >= 0x80 && byte <= 0xbf)) return [0xfffd, 1];
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const valid = code >= least && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? [code, length] : [0xfffd, 1];
}

function isAscii(text: string): boolean {
  return !/[^\t-~]/.test(text);
}
