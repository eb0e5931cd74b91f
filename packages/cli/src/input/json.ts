/**
 * JSON with places: checks a text of one or more JSON values, refuses duplicate keys, and finds where a field stands.
 *
 * The engine's `JSON.parse` is fast but keeps the last of two equal keys in silence and tells no lines. So a scanner
 * that builds nothing walks over the text first; the values then come from `JSON.parse`.
 *
 * @example
 * scanJson('{"a": [1, 2]}', 0, () => {}); // 13: where the value ends
 */
import { losesDigits, lostDigits } from './integers.ts';
import type { Path } from './position.ts';

/** The text is not JSON; `offset` is where. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** The text is JSON, but one of its numbers cannot be held. */
export class NumberError extends Error {
  override readonly name = 'NumberError';
  readonly path: Path;
  readonly offset: number;
  readonly remedy: string;

  constructor(path: Path, offset: number) {
    super(lostDigits.message);
    this.path = path;
    this.offset = offset;
    this.remedy = lostDigits.remedy;
  }
}

/** Called before each value with the steps to it; the array is reused, so copy what is to be kept. */
type Visit = (path: Path, offset: number) => void;

const deepest = 500;

/** Skips white space from an offset. */
export function skipSpace(text: string, start: number): number {
  let offset = start;
  for (; offset < text.length; offset += 1) {
    const char = text.charCodeAt(offset);
    if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09) break;
  }
  return offset;
}

/** Offset after the value that starts at `start`. Throws {@link JsonError} or {@link NumberError}. */
export function scanJson(text: string, start: number, visit: Visit): number {
  return value(text, skipSpace(text, start), [], visit);
}

/** Offset of the value (or of the key that leads to it) at a path, or of the closest ancestor that exists. */
export function locateJson(text: string, start: number, wanted: Path): number {
  let best = skipSpace(text, start);
  let depth = 0;
  scanJson(text, start, (path, offset) => {
    if (path.length <= depth || path.length > wanted.length) return;
    if (path.every((step, index) => step === wanted[index])) {
      best = offset;
      depth = path.length;
    }
  });
  return best;
}

function value(text: string, start: number, path: (string | number)[], visit: Visit): number {
  if (path.length > deepest) throw new JsonError(`nested deeper than ${deepest} levels`, start);
  const char = text[start];
  if (char === '{') return object(text, start, path, visit);
  if (char === '[') return list(text, start, path, visit);
  if (char === '"') return string(text, start);
  const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
  literal.lastIndex = start;
  const match = literal.exec(text);
  if (match === null) throw new JsonError(start >= text.length ? 'the text ends early' : 'not a JSON value', start);
  if (match[0].length > 15 && losesDigits(match[0])) throw new NumberError([...path], start);
  return literal.lastIndex;
}

function object(text: string, start: number, path: (string | number)[], visit: Visit): number {
  const keys = new Set<string>();
  let offset = skipSpace(text, start + 1);
  if (text[offset] === '}') return offset + 1;
  for (;;) {
    if (text[offset] !== '"') throw new JsonError('expected a key in double quotes', offset);
    const keyStart = offset;
    offset = string(text, offset);
    const key = JSON.parse(text.slice(keyStart, offset)) as string;
    if (keys.has(key)) throw new JsonError(`the key ${JSON.stringify(key)} is given twice`, keyStart);
    keys.add(key);
    path.push(key);
    visit(path, keyStart);
    offset = value(text, skipSpace(text, expect(text, skipSpace(text, offset), ':')), path, visit);
    path.pop();
    offset = skipSpace(text, offset);
    if (text[offset] === '}') return offset + 1;
    offset = skipSpace(text, expect(text, offset, ',', '}'));
  }
}

function list(text: string, start: number, path: (string | number)[], visit: Visit): number {
  let offset = skipSpace(text, start + 1);
  if (text[offset] === ']') return offset + 1;
  for (let index = 0; ; index += 1) {
    path.push(index);
    visit(path, offset);
    offset = value(text, offset, path, visit);
    path.pop();
    offset = skipSpace(text, offset);
    if (text[offset] === ']') return offset + 1;
    offset = skipSpace(text, expect(text, offset, ',', ']'));
  }
}

function string(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 0x22) return offset + 1;
    if (code < 0x20) throw new JsonError('a line break or control character inside a string', offset);
    if (code === 0x5c) offset = escapeEnd(text, offset);
  }
  throw new JsonError('a string without its closing quote', start);
}

function escapeEnd(text: string, start: number): number {
  if (/^["\\/bfnrt]$/.test(text.charAt(start + 1))) return start + 1;
  if (/^u[0-9a-fA-F]{4}$/.test(text.slice(start + 1, start + 6))) return start + 5;
  throw new JsonError('an unknown escape in a string', start);
}

function expect(text: string, offset: number, ...wanted: readonly string[]): number {
  if (text[offset] === wanted[0]) return offset + 1;
  const list = wanted.map((char) => `"${char}"`).join(' or ');
  throw new JsonError(offset >= text.length ? `the text ends where ${list} is expected` : `expected ${list}`, offset);
}
