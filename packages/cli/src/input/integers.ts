/**
 * Integers that a number of JavaScript cannot hold: 9007199254740993 would silently become 9007199254740992.
 *
 * Go reads integers of 64 bits exactly. Rather than deciding about, or printing, another number than what was written,
 * such input is refused, or read as a BigInt where a command passes it on. Those that come through unchanged (9007199254740992) and fractions are fine.
 *
 * @example
 * losesDigits('9007199254740993'); // true
 */

/** Whether a number as it is written would become another integer. */
export function losesDigits(written: string): boolean {
  const exact = integerIn(written);
  if (exact === undefined) return false;
  const value = Number(exact);
  return !Number.isSafeInteger(value) && (!Number.isFinite(value) || BigInt(value) !== exact);
}

/** An integer that a number does not hold for sure, exactly; undefined for one that it does, and for none of 64 bits. */
export function bigIntegerIn(written: string): bigint | undefined {
  const exact = integerIn(written);
  if (exact === undefined || Number.isSafeInteger(Number(exact))) return undefined;
  return BigInt.asIntN(64, exact) === exact || BigInt.asUintN(64, exact) === exact ? exact : undefined;
}

function integerIn(written: string): bigint | undefined {
  const [, sign, text] = /^([-+]?)(\d+|0x[\da-f]+|0o[0-7]+)$/i.exec(written) ?? [];
  if (text === undefined) return undefined;
  const value = BigInt(/^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text.toLowerCase());
  return sign === '-' ? -value : value;
}

/** Whether a text may hold such an integer at all: a quick look that spares the search. */
export function mayLoseDigits(text: string): boolean {
  return /[\da-f]{14}/i.test(text);
}

/** What to say about one. It is not quoted: it may be a value of a Secret. */
export const lostDigits: { readonly message: string; readonly remedy: string } = {
  message: 'is an integer that cannot be held exactly',
  remedy: 'put it in quotes where text or a quantity is meant, else use a number up to 9007199254740991',
};
