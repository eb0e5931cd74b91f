/**
 * A text cut into its documents, so that each is parsed on its own.
 *
 * @example
 * parts('a: 1\n---\nb: 2\n'); // [{ start: 0, text: 'a: 1\n' }, { start: 5, text: '---\nb: 2\n' }]
 */
export interface Part {
  readonly start: number;
  readonly text: string;
}

/**
 * `---` at the start of a line always starts a document; a text with directives stays whole, since they belong to the
 * next one. Lines end with a line feed only: U+2028 may stand in a text. A byte order mark before or after the `---`
 * comes from files that were joined.
 */
export function parts(text: string): readonly Part[] {
  if (/(?:^|\n)%/.test(text)) return [{ start: 0, text }];
  const found: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=^|\n)\uFEFF?---(?=[ \t\r\n]|$)/g)) {
    if (match.index > start) found.push(withoutMark(text, start, match.index));
    start = match.index;
  }
  return [...found, withoutMark(text, start, text.length)];
}

/** From behind the byte order mark, if there is one. */
function withoutMark(text: string, from: number, end: number): Part {
  const mark = /^(?:---[ \t]*\r?\n)?\uFEFF/.exec(text.slice(from, from + 200));
  const start = from + (mark?.[0].length ?? 0);
  return { start, text: text.slice(start, end) };
}
