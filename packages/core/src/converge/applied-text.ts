/**
 * The text that is remembered of a write: the template's hash, and perhaps what the server did not keep of it.
 *
 * Example: `3f0c...9a`, or `3f0c...9a.77e1...0b`.
 */
import type { FieldDifference } from './diff.ts';
import { hashOf } from './hash.ts';

/** The text, from the hash of what was applied and what was missing right after. */
export function appliedText(hash: string, unexplained: readonly FieldDifference[]): string {
  if (unexplained.length === 0) return hash;
  return `${hash}.${hashOf(unexplained.map(({ text, desired, observed }) => [text, desired, observed ?? null]))}`;
}

/** The hash of what was applied. */
export function appliedHash(text: string | undefined): string | undefined {
  return text?.split('.')[0];
}
