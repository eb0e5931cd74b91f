/**
 * Whether an answer is plain data: what JSON and `structuredClone` both carry over whole. No functions, classes, maps,
 * `undefined` members, NaN or infinities.
 *
 * Example: `notPlain({ a: [new Map()] })` is `a[0]`.
 */
import { childPath } from './json.ts';

/** The path of the first part that is not plain; undefined when all of it is. */
function notPlain(value: unknown, path = ''): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlainObject(value))) return path;
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  for (const [key, member] of members) {
    const found = notPlain(member, childPath(path, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Its prototype is the root of all objects, of whatever realm. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

/** @throws when the answer is not plain data. */
export function demandPlainData(what: string, value: unknown): void {
  const path = notPlain(value);
  if (path !== undefined) throw new Error(`${what} is not plain data at ${path === '' ? 'the top' : path}`);
  structuredClone(value);
}
