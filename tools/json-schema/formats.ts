/**
 * The string formats that Karmada's schemas use, as patterns.
 *
 * Integer formats are not here: int32 is turned into bounds, int64 is wider than JavaScript's exact integers.
 */

/** Patterns by format. */
export const formats: Record<string, RegExp> = {
  /** RFC 3339, with seconds and an offset. */
  'date-time':
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
  /** Base64, with padding. */
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
};
