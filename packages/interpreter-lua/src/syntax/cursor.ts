/**
 * Reading a script word by word.
 */
import { SyntaxProblem } from './problem.ts';
import { type Token, tokenize } from './token.ts';

/** Blocks, parentheses and functions inside of each other; Lua itself stops at 200. */
const deepest = 200;

export class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#tokens = tokenize(source);
  }

  get token(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end of script', text: '', line: 0 };
  }

  /** The kind of the word behind the present one. */
  get following(): string {
    return this.#tokens[this.#at + 1]?.kind ?? 'end of script';
  }

  get line(): number {
    return this.token.line;
  }

  is(...kinds: readonly string[]): boolean {
    return kinds.includes(this.token.kind);
  }

  /** Reads the word and goes on. */
  take(): Token {
    const { token } = this;
    this.#at++;
    return token;
  }

  /** Goes on if the word is of that kind. */
  skip(kind: string): boolean {
    if (!this.is(kind)) return false;
    this.#at++;
    return true;
  }

  expect(kind: string): Token {
    if (!this.is(kind)) throw this.problem(`${kind} is expected`);
    return this.take();
  }

  /** `end` of what began at a line. */
  close(kind: string, opening: string, line: number): void {
    if (!this.is(kind)) throw this.problem(`${kind} is expected, to close ${opening} of line ${line}`);
    this.take();
  }

  /** Parses something that lies inside of what is being parsed. */
  nested<Result>(parse: () => Result): Result {
    if (++this.#depth > deepest) throw this.problem(`more than ${deepest} levels of nesting`);
    const result = parse();
    this.#depth--;
    return result;
  }

  problem(text: string): SyntaxProblem {
    const { kind, text: word, line } = this.token;
    return new SyntaxProblem(line, `${text}, not ${kind === 'end of script' ? kind : JSON.stringify(word)}`);
  }
}
