/**
 * What the patterns and formats of the schemas mean, in words.
 *
 * A regular expression tells nobody what to write. Every pattern in the schemas has words here; a test sees to it.
 *
 * @example
 * patternWords(pattern, '"5 CPUs"'); // { message: 'must be a quantity, not "5 CPUs"', remedy: 'write for example ...' }
 */

/** What is wrong and what to do. */
export interface PatternWords {
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

interface Meaning {
  readonly what: string;
  readonly remedy: string;
}

/** Meanings by the beginning of the pattern. */
export const patternMeanings: readonly (readonly [start: string, meaning: Meaning])[] = [
  [
    '^(\\+|-)?(([0-9]+',
    { what: 'a quantity', remedy: 'write a number, perhaps with a suffix: 2, "500m", "1.5Gi", "1e3"' },
  ],
  [
    '^[A-Za-z]([A-Za-z0-9_,:]*',
    { what: 'a word in CamelCase', remedy: 'begin with a letter; then letters, digits and "_", "," or ":"' },
  ],
  [
    '^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.',
    { what: 'a word, perhaps after a DNS name and "/"', remedy: 'write for example "Ready" or "example.com/Ready"' },
  ],
];

/** Meanings by format. */
const formatMeanings: { readonly [format: string]: Meaning } = {
  'date-time': { what: 'a time in RFC 3339', remedy: 'write for example "2025-01-31T09:00:00Z"' },
  byte: { what: 'base64', remedy: 'encode it as base64, with padding and on one line' },
};

/** Words for a text that does not match a pattern; `found` is the text, ready to print. */
export function patternWords(pattern: string, found: string): PatternWords {
  const meaning = patternMeanings.find(([start]) => pattern.startsWith(start))?.[1];
  return words(meaning ?? { what: `text that matches ${pattern}`, remedy: 'change it so that it matches' }, found);
}

/** Words for a text that is not of a format; `found` is the text, ready to print. */
export function formatWords(format: string, found: string): PatternWords {
  const meaning = Object.hasOwn(formatMeanings, format) ? formatMeanings[format] : undefined;
  return words(meaning ?? { what: `a ${format}`, remedy: 'change it so that it is' }, found);
}

function words(meaning: Meaning, found: string): PatternWords {
  return { message: `must be ${meaning.what}, not ${found}`, remedy: meaning.remedy };
}
