/**
 * Text for a terminal: colours where they are wanted, wrapping, and nothing in it that would steer the terminal.
 *
 * @example
 * const paint = paintFor(io.stdout, io.env);
 * paint.bad('NoClusterFit'); // red on a terminal, plain in a file
 */
import { type Io, type Output, wantsColour } from '../io.ts';

export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

export function paintFor(output: Output, env: Io['env']): Paint {
  const paint = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
  const plain = (text: string): string => text;
  if (!wantsColour(output, env)) return { good: plain, bad: plain, faint: plain, strong: plain };
  return { good: paint(32, 39), bad: paint(31, 39), faint: paint(2, 22), strong: paint(1, 22) };
}

/** Control characters as escapes: names and messages come from files that somebody else may have written. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Lines of at most `width` characters, broken at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** `1 cluster`, `2 clusters`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** `a, b, c and 4 more`. */
export function few(names: readonly string[], shownAtMost: number): string {
  if (names.length <= shownAtMost + 1) return names.join(', ');
  return `${names.slice(0, shownAtMost).join(', ')} and ${names.length - shownAtMost} more`;
}
