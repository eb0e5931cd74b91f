/**
 * The values of a Secret in every form in which they may turn up elsewhere: as meant, in base64, inside of JSON.
 *
 * A value of three characters or more is found anywhere in a text, a shorter one where it stands as a word: `7` is in
 * everything. Booleans are not looked for.
 *
 * @example
 * const isIn = secretFinder([secret]); // data: { pw: 'aHVudGVyMg==' }
 * isIn('was hunter2 before'); // true
 */
import { isRecord } from '../input/manifest.ts';

/** Whether a text holds one of them. @param fromLength leaves out those that are shorter; default 1. */
export type SecretFinder = (text: string, fromLength?: number) => boolean;

/** Of all versions of one Secret together: what was a secret in one of them is one. */
export function secretFinder(versions: readonly unknown[]): SecretFinder {
  const forms = [...new Set(versions.flatMap(valuesIn).flatMap(formsOf))].filter((form) => form !== '');
  return (text, fromLength = 1) => forms.some((form) => form.length >= fromLength && holds(text, form));
}

function valuesIn(object: unknown): readonly string[] {
  if (!isRecord(object)) return [];
  return [...textsIn(object['data']), ...textsIn(object['stringData'])];
}

/** At any depth: a Secret may be wrong. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? [String(value)] : [];
}

/** What is stored may be in base64 or may have been written so by hand, so each value is decoded and encoded. */
function formsOf(value: string): readonly string[] {
  const decoded = decodedFrom(value);
  return [value, ...(decoded === undefined ? [] : [decoded])]
    .flatMap((text) => [text, text.trim()])
    .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), encoded(text, 'base64'), encoded(text, 'base64url')]);
}

/** Without padding, which some leave out. */
function encoded(text: string, alphabet: 'base64' | 'base64url'): string {
  return Buffer.from(text, 'utf8').toString(alphabet).replace(/=+$/, '');
}

/** Undefined for what is no base64, or holds no text: that is found as it is stored. */
function decodedFrom(value: string): string | undefined {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== value.replace(/[\s=]/g, '')) return undefined;
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? undefined : text;
}

function holds(text: string, secret: string): boolean {
  if (secret.length > 2) return text.includes(secret);
  return text.split(/[^\p{L}\p{N}]+/u).includes(secret) || text === secret;
}
