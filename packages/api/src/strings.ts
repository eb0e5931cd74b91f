/**
 * The order of strings as Go sees it: byte by byte in UTF-8.
 *
 * Karmada sorts names, keys and groups with Go's `<`. JavaScript's `<` compares UTF-16 units, which differs for one
 * case only: characters beyond U+FFFF are written with surrogates (D800-DFFF) and so sort before U+E000-U+FFFF,
 * while in UTF-8 they sort after. `localeCompare` differs everywhere and must never be used.
 *
 * Example: `['b', 'B', 'a'].sort(compareStrings)` gives `['B', 'a', 'b']`.
 */

/**
 * Compares two strings by their UTF-8 bytes, as Go's `strings.Compare` does.
 *
 * @returns a negative number when `a` comes first, zero when they are equal, a positive number when `b` comes first.
 * @example
 * names.toSorted(compareStrings)
 */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return utf8Rank(x) - utf8Rank(y);
  }
  return a.length - b.length;
}

/** Lifts surrogates above U+E000-U+FFFF, where the bytes of the characters that they stand for sort. */
function utf8Rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
