/**
 * The words of Lua 5.1 as gopher-lua cuts them: with `goto` and `::`, without anything of later versions.
 *
 * Strings come out as bytes. An escape that Lua does not know loses its backslash (`\x41` is `x41`). Names are ASCII.
 *
 * Counterpart: gopher-lua's parse.Scanner.
 */
import { SyntaxProblem } from './problem.ts';

export interface Token {
  /** `name`, `number`, `string`, `end of script`, or the keyword or sign itself. */
  readonly kind: string;
  /** What a name is called, what a string holds, how a number is written. */
  readonly text: string;
  readonly line: number;
}

const keywords: ReadonlySet<string> = new Set(
  'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(
    ' ',
  ),
);
const signs = ['...', '..', '==', '~=', '<=', '>=', '::', ...Array.from('+-*/%^#<>=(){}[];:,.')];
const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Cuts a script, already as bytes, into its words; throws a `SyntaxProblem`. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const scanner = new Scanner(source);
  for (;;) {
    const token = scanner.next();
    tokens.push(token);
    if (token.kind === 'end of script') return tokens;
  }
}

class Scanner {
  readonly #source: string;
  #at = 0;
  #line = 1;

  constructor(source: string) {
    this.#source = source;
  }

  next(): Token {
    this.#skipBlanks();
    const char = this.#source[this.#at];
    const line = this.#line;
    if (char === undefined) return { kind: 'end of script', text: '', line };
    const name = this.#match(/[A-Za-z_][A-Za-z0-9_]*/y);
    if (name !== undefined) return { kind: keywords.has(name) ? name : 'name', text: name, line };
    if (/[0-9]/.test(char) || (char === '.' && /[0-9]/.test(this.#source[this.#at + 1] ?? ''))) {
      return { kind: 'number', text: this.#number(), line };
    }
    if (char === '"' || char === "'") return { kind: 'string', text: this.#quoted(char), line };
    const opening = this.#match(/\[=*\[/y);
    if (opening !== undefined) return { kind: 'string', text: this.#long(opening), line };
    const sign = signs.find((candidate) => this.#source.startsWith(candidate, this.#at));
    if (sign === undefined) throw new SyntaxProblem(line, `invalid character ${JSON.stringify(char)}`);
    this.#at += sign.length;
    return { kind: sign, text: sign, line };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skipBlanks(): void {
    for (;;) {
      this.#countLines(this.#match(/[ \t\r\n]+/y) ?? '');
      if (this.#match(/--/y) === undefined) return;
      const opening = this.#match(/\[=*\[/y);
      if (opening === undefined) this.#match(/[^\n]+/y);
      else this.#long(opening);
    }
  }

  #countLines(text: string): void {
    for (const char of text) if (char === '\n') this.#line++;
  }

  /** One leading zero is dropped, so `010` is 10 (but the text `"010"` is 8). */
  #number(): string {
    const hex = this.#match(/0[xX][0-9a-fA-F]*/y);
    if (hex !== undefined) {
      if (hex.length === 2) throw new SyntaxProblem(this.#line, `illegal hexadecimal number ${hex}`);
      return hex;
    }
    this.#match(/0(?=[0-9])/y);
    return this.#match(/[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]*)?/y) ?? '';
  }

  /** What stands between long brackets; a line break right behind the opening one is dropped. */
  #long(opening: string): string {
    const start = this.#at;
    const close = `]${'='.repeat(opening.length - 2)}]`;
    const end = this.#source.indexOf(close, start);
    if (end === -1) throw new SyntaxProblem(this.#line, `nothing closes ${opening}: write ${close}`);
    const text = this.#source.slice(start, end);
    this.#countLines(text);
    this.#at = end + close.length;
    return text.replace(/\r\n?|\n\r/g, '\n').replace(/^\n/, '');
  }

  #quoted(quote: string): string {
    const line = this.#line;
    this.#at++;
    let text = '';
    for (;;) {
      const char = this.#source[this.#at++];
      if (char === quote) return text;
      if (char === undefined || char === '\n' || char === '\r')
        throw new SyntaxProblem(line, `nothing closes the string: write ${quote}`);
      text += char === '\\' ? this.#escape(line) : char;
    }
  }

  #escape(line: number): string {
    const code = this.#match(/[0-9]{1,3}/y);
    if (code !== undefined) return String.fromCharCode(Number(code) & 0xff);
    const lineBreak = this.#match(/\r\n|\n\r|\n|\r/y);
    if (lineBreak !== undefined) {
      this.#line++;
      return '\n';
    }
    const char = this.#source[this.#at++];
    if (char === undefined) throw new SyntaxProblem(line, 'nothing closes the string');
    return escapes[char] ?? char;
  }
}
