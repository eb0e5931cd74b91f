/**
 * Looking at one place of an object, taking it out, or putting a value there; the object itself stays as it is.
 *
 * Lists that are merged by keys are gone into by the keys of their items; what does not lead anywhere changes nothing.
 *
 * Example: without `spec.replicas`, a Deployment's `spec` has everything else that it had.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, memberOf, without } from '../override/json.ts';
import type { FieldTree } from './field-set.ts';
import type { MergeTypes } from './merge-types.ts';
import { fieldName, fieldStep, type Path, type Step } from './path.ts';

/** The value at a path; undefined when there is none. */
export function valueAtPath(value: unknown, path: Path, types: MergeTypes): unknown {
  let current = value;
  for (const [index, step] of path.entries()) {
    const name = fieldName(step);
    if (name !== undefined) current = memberOf(current, name);
    else current = isList(current) ? types.itemsAt(path.slice(0, index), current)?.get(step) : undefined;
  }
  return current;
}

/** Whether an object says something about a place: it has it, or something that it is part of and that is one value. */
export function isDecided(value: unknown, path: Path, types: MergeTypes): boolean {
  let current = value;
  for (const [index, step] of path.entries()) {
    const place = path.slice(0, index);
    const name = fieldName(step);
    if (isRecord(current) && types.typeAt(place) !== 'atomic') {
      current = name === undefined ? undefined : memberOf(current, name);
    } else {
      const items = isList(current) ? types.itemsAt(place, current) : undefined;
      if (items === undefined) return true;
      current = items.get(step);
    }
    if (current === undefined) return false;
  }
  return true;
}

/**
 * The value with what stands at a path replaced, or taken out when `replacement` is undefined. Objects that become empty by
 * that go too: an empty object is an opinion of its own.
 */
export function withPath<Value>(value: Value, path: Path, replacement: unknown, types: MergeTypes): Value;
export function withPath(value: unknown, path: Path, replacement: unknown, types: MergeTypes): unknown {
  return changed(value, 0);

  function changed(current: unknown, depth: number): unknown {
    const step = path[depth];
    if (step === undefined) return replacement;
    const name = fieldName(step);
    if (name !== undefined) return changedMember(current, name, depth);
    const items = isList(current) ? types.itemsAt(path.slice(0, depth), current) : undefined;
    if (items?.has(step) !== true) return current;
    return [...items].flatMap(([other, item]) => {
      const inner = other === step ? changed(item, depth + 1) : item;
      return inner === undefined ? [] : [inner];
    });
  }

  function changedMember(current: unknown, name: string, depth: number): unknown {
    if (current !== undefined && !isRecord(current)) return current;
    const inner = changed(memberOf(current, name), depth + 1);
    if (inner !== undefined) return { ...current, [name]: inner };
    if (current === undefined || !Object.hasOwn(current, name)) return current;
    const rest = without(current, name);
    return Object.keys(rest).length === 0 && depth > 0 ? undefined : rest;
  }
}

/** The value without what stands at these places, as `withPath` takes one out; one walk for all of them. */
export function withoutPlaces<Value>(value: Value, places: FieldTree, types: MergeTypes, path?: Path): Value;
export function withoutPlaces(value: unknown, places: FieldTree, types: MergeTypes, path: Path = []): unknown {
  const rest = (step: Step, inner: unknown): unknown => {
    const below = places.get(step);
    if (below === undefined) return inner;
    return below.size === 0 ? undefined : withoutPlaces(inner, below, types, [...path, step]);
  };
  if (isRecord(value)) {
    const entries = Object.keys(value).map((key) => [key, rest(fieldStep(key), value[key])] as const);
    const kept = entries.filter(([, inner]) => inner !== undefined);
    const isEmptied = kept.length === 0 && entries.length > 0 && path.length > 0;
    return isEmptied ? undefined : Object.fromEntries(kept);
  }
  const items = isList(value) ? types.itemsAt(path, value) : undefined;
  if (items === undefined) return value;
  return [...items].flatMap(([step, item]) => rest(step, item) ?? []);
}

/** The leaves of an object: what server-side apply would own of it. Nulls and empty objects and lists are leaves. */
export function leavesOf(value: unknown, types: MergeTypes, path: Path = []): readonly Path[] {
  if (isRecord(value) && types.typeAt(path) !== 'atomic') {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    if (keys.length === 0) return [path];
    return keys.flatMap((key) => leavesOf(value[key], types, [...path, fieldStep(key)]));
  }
  const items = isList(value) && value.length > 0 ? types.itemsAt(path, value) : undefined;
  if (items === undefined) return [path];
  return [...items].flatMap(([step, item]) => leavesOf(item, types, [...path, step]));
}
