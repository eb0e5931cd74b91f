/**
 * Reads JSON without rounding: an integer that a number cannot hold exactly comes as a BigInt. Errors never quote the text.
 *
 * Example: `parseExactJson('{"id":9007199254740993}')` is `{ id: 9007199254740993n }`.
 */

/** Strings, so that digits in them are passed over; then numbers. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * The value that the text holds.
 *
 * @throws SyntaxError when it is no JSON, or holds a number beyond what a 64-bit float holds.
 */
export function parseExactJson(text: string): unknown {
  const value = parseJson(text);
  if (!/\d{16}|[eE][+-]?\d/.test(text)) return value;
  let mark = 'integer:';
  while (text.includes(mark)) mark = `:${mark}`;
  const marked = text.replace(tokens, (token) => {
    if (token.startsWith('"') || Number.isSafeInteger(Number(token))) return token;
    if (/^-?\d+$/.test(token)) return `"${mark}${token}"`;
    if (Number.isFinite(Number(token))) return token;
    throw new SyntaxError('a number in it is beyond what a 64-bit float holds');
  });
  return JSON.parse(marked, (_key, member: unknown) =>
    typeof member === 'string' && member.startsWith(mark) ? BigInt(member.slice(mark.length)) : member,
  );
}

/** What engines say about a text that is no JSON quotes it; only the place is taken over from that, where it is given. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, position] = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(error.message) ?? [];
    throw new SyntaxError(
      `it cannot be read${position === undefined ? '' : ` from character ${Number(position) + 1} on`}`,
    );
  }
}
