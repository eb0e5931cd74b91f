/**
 * What becomes of empty tables: Lua has one kind of them, JSON has two, and Karmada guesses.
 *
 * After encoding all are `[]`. For each, the same field of the references (the objects that the script was given) is
 * looked up, without regard to places in lists: was it `{}` there, it becomes `{}`; was it `[]`, it stays; else the field
 * or element is removed, once: a parent that becomes empty thereby stays, as whatever it was.
 *
 * Karmada does this with paths of the sjson library, and their faults show: a key with `*?#|@` cannot be removed, one
 * with a backslash is not found.
 *
 * Counterpart: `convertEmptyObjectBackToEmptySlice` of Karmada's luavm.
 *
 * @example
 * settleEmpties({ spec: { rules: [], new: [] } }, [{ spec: { rules: {} } }]) // { spec: { rules: {} } }
 */
import { LuaError } from '../vm/error.ts';
import { isList, isRecord, type Json } from './json.ts';

/** @throws LuaError where Karmada fails to remove a field because of the name of a key. */
export function settleEmpties(result: Json, references: readonly unknown[]): Json {
  const paths: Paths = { objects: new Set(), lists: new Set() };
  for (const reference of references) collect(reference, '', paths);
  // What is empty as a whole is settled by what is wanted there.
  if (isList(result) && result.length === 0) return result;
  const settled = settle(result, [], '', paths);
  return settled === REMOVED ? result : settled;
}

interface Paths {
  readonly objects: Set<string>;
  readonly lists: Set<string>;
}

const REMOVED = Symbol('removed');

function collect(value: unknown, path: string, paths: Paths): void {
  if (isList(value)) {
    if (value.length === 0) paths.lists.add(path);
    for (const element of value) collect(element, path, paths);
  } else if (isRecord(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) paths.objects.add(path);
    for (const [key, field] of entries) collect(field, join(path, key), paths);
  }
}

/** Paths as text, told apart whatever the keys hold. */
function join(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function settle(value: Json, keys: readonly string[], path: string, paths: Paths): Json | typeof REMOVED {
  if (isList(value)) {
    if (value.length === 0) return settleEmpty(keys, path, paths);
    return value.map((element) => settle(element, keys, path, paths)).filter((element) => element !== REMOVED);
  }
  if (!isRecord(value)) return value;
  const fields: [string, Json][] = [];
  for (const [key, field] of Object.entries(value)) {
    const settled = settle(field, [...keys, key], join(path, key), paths);
    if (settled === MISPLACED) fields.push([key, []], [key.replaceAll('\\', ''), {}]);
    else if (settled !== REMOVED) fields.push([key, settled]);
  }
  return Object.fromEntries(fields);
}

/** `{}` that sjson writes beside the field, under the key without its backslash. */
const MISPLACED: Json = Object.freeze({});

function settleEmpty(keys: readonly string[], path: string, { objects, lists }: Paths): Json | typeof REMOVED {
  const backslash = keys.some((key) => key.includes('\\'));
  if (objects.has(path)) {
    if (backslash) return keys.at(-1)?.includes('\\') === true ? MISPLACED : [];
    return keys.some((key) => key.includes('|')) ? [] : {};
  }
  if (lists.has(path)) return [];
  if (backslash || keys.some((key) => key.startsWith('{'))) return [];
  if (keys.some((key) => /[*?#|@]/.test(key)) || keys.at(-1) === '') {
    throw new LuaError(
      `the result's ${keys.join('.')} is empty and would be removed, but its name is not one Karmada can remove`,
      0,
    );
  }
  return REMOVED;
}
