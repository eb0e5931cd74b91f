/**
 * Regular expressions as Go reads them (RE2), translated into JavaScript's, for asking whether a name matches.
 *
 * The two differ: Go knows `(?i)`, `\A`, `\z`, `\Q...\E`, `[[:alpha:]]` and `(?P<name>...)`, and refuses looking ahead,
 * back references and `a**`. Whether something matches depends neither on greed nor on what groups capture, so both are
 * dropped. JavaScript tries one way after the other, so `(a|a)*b` can take long where Go does not.
 *
 * Counterpart: `Parse` of Go's regexp/syntax.
 *
 * @example
 * compileRe2('^(?i)kube-[[:alpha:]]+$').test('KUBE-system') // true
 */
import { letterClass, namedClass, type Range, writeChar, writeRanges } from './re2-class.ts';

/** More repetitions than Go allows of one thing. */
const mostRepeats = 1000;

/** @throws SyntaxError saying what Go would not take. */
export function compileRe2(expression: string): RegExp {
  return new RegExp(new Translation(expression).whole(), 'u');
}

/** What counts in the group that is being read. */
interface Flags {
  readonly anyCase: boolean;
  /** `.` is a line break too. */
  readonly dotAll: boolean;
}

class Translation {
  readonly #text: string;
  readonly #names = new Set<string>();
  #at = 0;
  #flags: Flags = { anyCase: false, dotAll: false };

  constructor(text: string) {
    this.#text = text;
  }

  whole(): string {
    const result = this.#alternatives();
    if (this.#at < this.#text.length) throw new SyntaxError('a ) closes nothing');
    return result;
  }

  /** Up to the end or the bracket that closes. Flags set in here end here. */
  #alternatives(): string {
    const outside = this.#flags;
    const parts: string[] = [];
    let branch: string[] = [];
    let repeated = false;
    while (this.#at < this.#text.length && this.#text[this.#at] !== ')') {
      const count = this.#take(/[*+?]|\{\d+(?:,\d*)?\}/y);
      if (count !== undefined) {
        const before = branch.pop();
        if (before === undefined) throw new SyntaxError(`nothing is there for ${count} to repeat`);
        if (repeated) throw new SyntaxError(`${count} repeats a repetition`);
        branch.push(`(?:${before})${checkCount(count)}`);
        this.#take(/\?/y);
        repeated = true;
      } else if (this.#take(/\|/y) !== undefined) {
        parts.push(branch.join(''));
        branch = [];
        repeated = false;
      } else {
        branch.push(...this.#atoms());
        repeated = false;
      }
    }
    this.#flags = outside;
    return [...parts, branch.join('')].join('|');
  }

  /** What can be repeated: one thing, or several (`\Q...\E`), or none (`(?i)`). */
  #atoms(): readonly string[] {
    if (this.#take(/\(/y) !== undefined) return this.#group();
    if (this.#take(/\^/y) !== undefined) return ['^'];
    if (this.#take(/\$/y) !== undefined) return ['$'];
    if (this.#take(/\./y) !== undefined) return [this.#flags.dotAll ? '[^]' : '[^\\n]'];
    if (this.#take(/\[/y) !== undefined) return [this.#class()];
    const quoted = this.#take(/\\Q(?:(?!\\E).)*(?:\\E)?/sy);
    if (quoted !== undefined) return this.#literals(quoted.slice(2).replace(/\\E$/, ''));
    if (this.#text[this.#at] === '\\') return [this.#escape()];
    return this.#literals(this.#take(/./suy) ?? '');
  }

  #literals(text: string): readonly string[] {
    return Array.from(text, (char) => this.#literal(char.codePointAt(0) ?? 0));
  }

  #literal(code: number): string {
    return this.#flags.anyCase ? `[${writeRanges([[code, code]], true)}]` : writeChar(code);
  }

  #group(): readonly string[] {
    const name = this.#take(/\?P?<\w+>/y)?.replace(/^\?P?</, '');
    if (name !== undefined && this.#names.has(name)) throw new SyntaxError(`two groups have the name <${name}`);
    if (name !== undefined) this.#names.add(name);
    const outside = this.#flags;
    const flags = this.#take(/\?[imsU]*(?:-[imsU]+)?[:)]/y);
    if (flags !== undefined) {
      this.#flags = changed(outside, flags);
      if (flags.endsWith(')')) return [];
    } else if (this.#text[this.#at] === '?') {
      throw new SyntaxError(`Go has no (${this.#text.slice(this.#at, this.#at + 2)}`);
    }
    const inner = this.#alternatives();
    if (this.#take(/\)/y) === undefined) throw new SyntaxError('a ( is not closed');
    this.#flags = outside;
    return [`(?:${inner})`];
  }

  /** Behind the bracket that opens. */
  #class(): string {
    const negated = this.#take(/\^/y) ?? '';
    const ranges: Range[] = [];
    let properties = '';
    for (let first = true; first || this.#text[this.#at] !== ']'; first = false) {
      if (this.#at >= this.#text.length) throw new SyntaxError('a [ is not closed');
      const name = this.#take(/\[:\^?\w+:\]/y)?.slice(2, -2);
      const letter = this.#take(/\\[dDwWsS]/y)?.slice(1);
      const property = this.#take(/\\[pP](?:\{[^}]*\}|.)/suy);
      if (name !== undefined) ranges.push(...known(namedClass(name), `[:${name}:]`));
      else if (letter !== undefined) ranges.push(...known(letterClass(letter), `\\${letter}`));
      else if (property !== undefined) properties += readProperty(property, this.#flags);
      else ranges.push(this.#range());
    }
    this.#at++;
    return `[${negated}${writeRanges(ranges, this.#flags.anyCase)}${properties}]`;
  }

  #range(): Range {
    const from = this.#char();
    const to = this.#take(/-(?!\])/y) === undefined ? from : this.#char();
    if (to < from) throw new SyntaxError('a range in [] ends before it begins');
    return [from, to];
  }

  /** One character of a class, as it is or escaped. */
  #char(): number {
    const escaped = this.#escapedChar();
    if (escaped !== undefined) return escaped;
    const char = this.#take(/[^\\]/suy);
    if (char === undefined) throw this.#unknownEscape();
    return char.codePointAt(0) ?? 0;
  }

  #escape(): string {
    if (this.#take(/\\A/y) !== undefined) return '^';
    if (this.#take(/\\z/y) !== undefined) return '$';
    const boundary = this.#take(/\\[bB]/y);
    if (boundary !== undefined) return boundary;
    const property = this.#take(/\\[pP](?:\{[^}]*\}|.)/suy);
    if (property !== undefined) return readProperty(property, this.#flags);
    const letter = this.#take(/\\[dDwWsS]/y)?.slice(1);
    if (letter !== undefined) return `[${writeRanges(known(letterClass(letter), letter), this.#flags.anyCase)}]`;
    const char = this.#escapedChar();
    if (char === undefined) throw this.#unknownEscape();
    return this.#literal(char);
  }

  #escapedChar(): number | undefined {
    const hex = this.#take(/\\x(?:[0-9a-fA-F]{2}|\{[0-9a-fA-F]{1,6}\})/y)?.replace(/[\\x{}]/g, '');
    if (hex !== undefined) return checkCode(Number.parseInt(hex, 16));
    const octal = this.#take(/\\(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/y)?.slice(1);
    if (octal !== undefined) return Number.parseInt(octal, 8);
    const control = this.#take(/\\[afnrtv]/y)?.slice(1);
    if (control !== undefined) return '\0\0\0\0\0\0\0a\0tnvfr'.indexOf(control);
    return this.#take(/\\[!-/:-@[-`{-~\s]/y)?.charCodeAt(1);
  }

  #unknownEscape(): SyntaxError {
    return new SyntaxError(`Go has no ${this.#text.slice(this.#at, this.#at + 2)}`);
  }

  /** What the sticky expression finds here. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

function checkCount(count: string): string {
  const [least = 0, most = least] = (count.match(/\d+/g) ?? []).map(Number);
  if (most > mostRepeats || least > mostRepeats) throw new SyntaxError(`${count} is more than ${mostRepeats} times`);
  if (most < least) throw new SyntaxError(`${count} has its bounds the wrong way round`);
  return count;
}

function checkCode(code: number): number {
  if (code > 0x10ffff) throw new SyntaxError(`there is no character ${code.toString(16)}`);
  return code;
}

function known<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) throw new SyntaxError(`Go has no class ${name}`);
  return found;
}

/** `?i-s:`: on before the minus, off behind it. */
function changed({ anyCase, dotAll }: Flags, written: string): Flags {
  const [on = '', off = ''] = written.split('-');
  return {
    anyCase: (anyCase || on.includes('i')) && !off.includes('i'),
    dotAll: (dotAll || on.includes('s')) && !off.includes('s'),
  };
}

/** `\pL`, `\p{Greek}`, `\p{^Greek}`: a category or a script. */
function readProperty(written: string, { anyCase }: Flags): string {
  const name = written.slice(2).replace(/[{}^]/g, '');
  if (anyCase && /^L[ltu]$/.test(name)) throw new SyntaxError(`(?i) goes not with ${written} here: leave one away`);
  const negated = (written[1] === 'P') !== written.includes('^');
  for (const property of [name, `Script=${name}`]) {
    const translated = `\\${negated ? 'P' : 'p'}{${property}}`;
    if (isValid(translated)) return translated;
  }
  throw new SyntaxError(`Go has no class ${written}`);
}

function isValid(source: string): boolean {
  try {
    return new RegExp(source, 'u').flags === 'u';
  } catch {
    return false;
  }
}
