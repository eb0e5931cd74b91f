/**
 * Integers that a number of JavaScript cannot hold: 9007199254740993 would silently become 9007199254740992.
 *
 * Go reads integers of 64 bits exactly. Rather than deciding about, or printing, another number than what was written,
 * such input is refused. Those that come through unchanged (9007199254740992) and fractions are fine.
 *
 * @example
 * losesDigits('9007199254740993'); // true
 */

/** Whether a number as it is written would become another integer. */
export function losesDigits(written: string): boolean {
  const match = /^[-+]?(\d+|0x[\da-f]+|0o[0-7]+)$/i.exec(written);
  if (match?.[1] === undefined) return false;
  const digits = /^0[0-7]+$/.test(match[1]) ? `0o${match[1].slice(1)}` : match[1];
  const value = Number(digits);
  return !Number.isSafeInteger(value) && (!Number.isFinite(value) || BigInt(value) !== BigInt(digits));
}

/** Whether a text may hold such an integer at all: a quick look that spares the search. */
export function mayLoseDigits(text: string): boolean {
  return /[\da-f]{14}/i.test(text);
}

/** What to say about one. */
export function lostDigits(written: string): { readonly message: string; readonly remedy: string } {
  return {
    message: `${written.length > 40 ? `${written.slice(0, 40)}…` : written} cannot be held exactly`,
    remedy: 'put it in quotes where text or a quantity is meant, else use a number up to 9007199254740991',
  };
}
