/**
 * A Lua pattern into a program for the matcher, with the faults of gopher-lua's parser where scripts can see them:
 * no `%f`; in a set, a class before a dash makes a range that holds nothing (`[%a-z]`); `%` at the end matches nothing;
 * an anchor `^` counts for `gmatch` too.
 *
 * Counterpart: gopher-lua's pm package.
 */

/** Whether a byte belongs. */
export type ByteClass = (byte: number) => boolean;

export type Step =
  | { readonly kind: 'byte'; readonly accepts: ByteClass }
  | {
      readonly kind: 'repeat';
      readonly accepts: ByteClass;
      readonly least: 0 | 1;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'open' | 'close' | 'position'; readonly capture: number }
  | { readonly kind: 'again'; readonly capture: number }
  | { readonly kind: 'balance'; readonly begin: number; readonly end: number };

export interface Pattern {
  readonly steps: readonly Step[];
  readonly captures: number;
  readonly anchored: boolean;
  /** Must reach the end of the text. */
  readonly toEnd: boolean;
}

/** A pattern that is none. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

export function parsePattern(text: string): Pattern {
  return new PatternParser(text).parse();
}

class PatternParser {
  readonly #text: string;
  readonly #steps: Step[] = [];
  #at = 0;
  #captures = 0;
  #toEnd = false;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Pattern {
    const anchored = this.#text.startsWith('^');
    if (anchored) this.#at++;
    const open: number[] = [];
    while (this.#at < this.#text.length) this.#item(open);
    if (open.length > 0) throw new PatternError('unfinished capture');
    return { steps: this.#steps, captures: this.#captures, anchored, toEnd: this.#toEnd };
  }

  #item(open: number[]): void {
    const char = this.#text.charAt(this.#at);
    switch (char) {
      case '(':
        this.#at++;
        if (this.#text[this.#at] === ')') {
          this.#at++;
          this.#steps.push({ kind: 'position', capture: this.#captures++ });
        } else {
          open.push(this.#captures);
          this.#steps.push({ kind: 'open', capture: this.#captures++ });
        }
        return;
      case ')': {
        this.#at++;
        const capture = open.pop();
        if (capture === undefined) throw new PatternError("invalid ')'");
        this.#steps.push({ kind: 'close', capture });
        return;
      }
      case '$':
        if (this.#at === this.#text.length - 1 && open.length === 0) {
          this.#at++;
          this.#toEnd = true;
          return;
        }
        this.#single();
        return;
      case '*':
      case '+':
      case '-':
      case '?':
        this.#repeat(char);
        return;
      case '%':
        if (!this.#special()) this.#single();
        return;
      default:
        this.#single();
    }
  }

  /** `%1` and `%b()`. */
  #special(): boolean {
    const next = this.#text[this.#at + 1] ?? '';
    if (next === '0') throw new PatternError('invalid capture index');
    if (/[1-9]/.test(next)) {
      this.#at += 2;
      this.#steps.push({ kind: 'again', capture: Number(next) - 1 });
      return true;
    }
    if (next !== 'b') return false;
    const [begin, end] = [this.#text.charCodeAt(this.#at + 2), this.#text.charCodeAt(this.#at + 3)];
    this.#at += 4;
    this.#steps.push({ kind: 'balance', begin, end });
    return true;
  }

  #single(): void {
    this.#steps.push({ kind: 'byte', accepts: this.#class(true).accepts });
  }

  /** Behind anything but a single class it is a character like others. */
  #repeat(sign: '*' | '+' | '-' | '?'): void {
    const last = this.#steps.at(-1);
    if (last?.kind !== 'byte') {
      this.#single();
      return;
    }
    this.#at++;
    this.#steps.pop();
    this.#steps.push({
      kind: 'repeat',
      accepts: last.accepts,
      least: sign === '+' ? 1 : 0,
      most: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
      lazy: sign === '-',
    });
  }

  /** One class; `code` only of a plain character, which alone can bound a range. */
  #class(sets: boolean): { readonly accepts: ByteClass; readonly code?: number } {
    const char = this.#text[this.#at++];
    if (char === undefined) throw new PatternError('unexpected EOS');
    if (char === '%') return { accepts: namedClass(this.#text[this.#at++]) };
    if (char === '.' && sets) return { accepts: () => true };
    if (char === '[' && sets) return { accepts: this.#set() };
    const code = char.charCodeAt(0);
    return { accepts: (byte) => byte === code, code };
  }

  #set(): ByteClass {
    const negated = this.#text[this.#at] === '^';
    if (negated) this.#at++;
    const classes: { readonly accepts: ByteClass; readonly code?: number }[] = [];
    let range = false;
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined) throw new PatternError('unexpected EOS');
      if (char === ']' && classes.length > 0) break;
      if (char === '-' && classes.length > 0) {
        this.#at++;
        range = true;
        continue;
      }
      classes.push(this.#class(false));
      if (range) {
        const [low, high] = classes.splice(-2);
        const [from = 1, to = 0] = low?.code === undefined || high?.code === undefined ? [] : [low.code, high.code];
        classes.push({ accepts: (byte) => from <= byte && byte <= to });
        range = false;
      }
    }
    this.#at++;
    if (range) classes.push({ accepts: (byte) => byte === 0x2d });
    return (byte) => classes.some(({ accepts }) => accepts(byte)) !== negated;
  }
}

/** `%d` and its like; any other character means itself, and the end of the pattern nothing. */
function namedClass(letter: string | undefined): ByteClass {
  if (letter === undefined) return () => false;
  const accepts = classes[letter.toLowerCase()];
  const code = letter.charCodeAt(0);
  if (accepts === undefined) return (byte) => byte === code;
  return letter === letter.toLowerCase() ? accepts : (byte) => !accepts(byte);
}

const isDigit: ByteClass = (byte) => byte >= 0x30 && byte <= 0x39;
const isLower: ByteClass = (byte) => byte >= 0x61 && byte <= 0x7a;
const isUpper: ByteClass = (byte) => byte >= 0x41 && byte <= 0x5a;
const isLetter: ByteClass = (byte) => isLower(byte) || isUpper(byte);
const isWord: ByteClass = (byte) => isLetter(byte) || isDigit(byte);

const classes: Readonly<Record<string, ByteClass | undefined>> = {
  a: isLetter,
  c: (byte) => byte < 0x20 || byte === 0x7f,
  d: isDigit,
  l: isLower,
  p: (byte) => byte > 0x20 && byte < 0x7f && !isWord(byte),
  s: (byte) => byte === 0x20 || (byte >= 9 && byte <= 13),
  u: isUpper,
  w: isWord,
  x: (byte) => isDigit(byte) || (byte >= 0x61 && byte <= 0x66) || (byte >= 0x41 && byte <= 0x46),
  z: (byte) => byte === 0,
};
