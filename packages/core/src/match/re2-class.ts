/**
 * Sets of characters in regular expressions, as Go has them: ranges of code points, written out for JavaScript.
 *
 * `\d`, `\w`, `\s` and the classes of POSIX are of ASCII. Where case does not count, the other case of ASCII letters is
 * added, and no more: what is matched here are names of Kubernetes, which are of ASCII.
 *
 * Counterpart: perl_groups.go of Go's regexp/syntax.
 */

/** From the first code point to the second, both in it. */
export type Range = readonly [first: number, last: number];

const last = 0x10ffff;

const named: ReadonlyMap<string, readonly Range[]> = new Map(
  Object.entries({
    alnum: ranges('09AZaz'),
    alpha: ranges('AZaz'),
    ascii: [[0, 0x7f]],
    blank: ranges('\t\t  '),
    cntrl: [
      [0, 0x1f],
      [0x7f, 0x7f],
    ],
    digit: ranges('09'),
    graph: ranges('!~'),
    lower: ranges('az'),
    print: ranges(' ~'),
    punct: ranges('!/:@[`{~'),
    space: ranges('\t\r  '),
    upper: ranges('AZ'),
    word: ranges('09AZ__az'),
    xdigit: ranges('09AFaf'),
  } satisfies Record<string, readonly Range[]>),
);

const perl: ReadonlyMap<string, readonly Range[]> = new Map(
  Object.entries({ d: ranges('09'), w: ranges('09AZ__az'), s: ranges('\t\n\f\r  ') }),
);

/** `alpha` of `[:alpha:]`, `^alpha` of `[:^alpha:]`; undefined when there is none of that name. */
export function namedClass(name: string): readonly Range[] | undefined {
  const found = named.get(name.replace(/^\^/, ''));
  return found !== undefined && name.startsWith('^') ? complement(found) : found;
}

/** What `\d` and its like stand for, by the letter; undefined for others. */
export function letterClass(letter: string): readonly Range[] | undefined {
  const found = perl.get(letter.toLowerCase());
  return found === undefined || perl.has(letter) ? found : complement(found);
}

/** The ranges in the form of JavaScript's classes, without brackets. */
export function writeRanges(list: readonly Range[], anyCase: boolean): string {
  const all = anyCase ? list.flatMap(withOtherCase) : list;
  return all.map(([from, to]) => (from === to ? writeChar(from) : `${writeChar(from)}-${writeChar(to)}`)).join('');
}

/** A character that stands for itself, inside of brackets and outside. */
export function writeChar(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

/** Pairs of characters, each a range. */
function ranges(pairs: string): readonly Range[] {
  return (pairs.match(/../gs) ?? []).map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]);
}

/** What sorted ranges leave out. */
function complement(list: readonly Range[]): readonly Range[] {
  const starts = [0, ...list.map(([, to]) => to + 1)];
  const ends = [...list.map(([from]) => from - 1), last];
  return starts.map((from, place): Range => [from, ends[place] ?? last]).filter(([from, to]) => from <= to);
}

function withOtherCase([from, to]: Range): readonly Range[] {
  const shifted = (first: number, end: number, by: number): readonly Range[] => {
    const [low, high] = [Math.max(from, first), Math.min(to, end)];
    return low <= high ? [[low + by, high + by]] : [];
  };
  return [[from, to], ...shifted(0x41, 0x5a, 32), ...shifted(0x61, 0x7a, -32)];
}
