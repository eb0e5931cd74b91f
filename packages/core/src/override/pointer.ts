/**
 * JSON pointers (RFC 6901) by which a field overrider finds the string that it changes.
 *
 * Counterpart: github.com/go-openapi/jsonpointer.
 *
 * Example: `/data/config.json` is the member `config.json` of `data`; `~1` stands for `/`, `~0` for `~`.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, type JsonRecord, memberOf } from './json.ts';
import { OverrideProblem } from './problem.ts';

/** The parts of a pointer. */
export function pointerParts(pointer: string): readonly string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new OverrideProblem(pointer, 'is not a JSON pointer', 'begin it with /');
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value there; undefined when nothing is. */
export function readPointer(object: JsonRecord, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((place, part) => {
    if (!isList(place)) return memberOf(place, part);
    return /^\+?\d+$/.test(part) ? place[Number(part)] : undefined;
  }, object);
}

/** The object with the value there replaced. The place must exist. */
export function replaceAt(place: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (isList(place)) return place.with(Number(part), replaceAt(place[Number(part)], rest, value));
  return isRecord(place) ? { ...place, [part]: replaceAt(memberOf(place, part), rest, value) } : place;
}
