/**
 * The text that is remembered of a write: the template's hash, and perhaps what the server did not keep of it.
 *
 * Example: `3f0c...9a`, or `3f0c...9a.77e1...0b`.
 */
import type { FieldDifference } from './diff.ts';
import { hashOf } from './hash.ts';

export function parseApplied(
  text: string | undefined,
): { readonly hash: string; readonly unexplained?: string } | undefined {
  if (text === undefined) return undefined;
  const [hash = '', unexplained] = text.split('.');
  return { hash, ...(unexplained !== undefined && { unexplained }) };
}

/** Of what is missing or otherwise: equal for equal differences. */
export function unexplainedHash(differences: readonly FieldDifference[]): string {
  return hashOf(differences.map(({ text, desired, observed }) => [text, desired ?? null, observed ?? null]));
}
