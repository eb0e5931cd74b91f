/**
 * Plain JSON, as objects travel.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** An object of JSON: neither null nor a list. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
