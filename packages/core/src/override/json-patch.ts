/**
 * JSON Patch as Karmada's library applies it, where it leaves RFC 6902 too.
 *
 * - A path without a leading `/` loses its first part: `spec/s` is `/s`.
 * - Indexes are read like Go's `Atoi`: `00`, `01` and `+1` are fine. Negative ones count from the end; for `add`, `-1` is
 *   the place behind the last entry. `-` is only for `add`.
 * - `replace` of the member with the empty name succeeds even when it is absent.
 * - A path that begins with `//` names a copy of the document as it was at the start: what is done there is lost.
 * - Path `""`: `add` and `replace` swap the whole document; `replace` by a string, number or boolean does nothing.
 * - A value that is absent is `null`. A `~` that is neither `~0` nor `~1` stays.
 *
 * A patch is atomic, and the document is never written to: what is not on the way to a change is shared with the result.
 *
 * Counterpart: evanphx/json-patch v5.9.11, `Patch.Apply`.
 *
 * @example
 * applyJsonPatch({ a: [1, 2] }, [{ operator: 'remove', path: '/a/-1' }]) // { a: [1] }
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, type JsonRecord, without } from './json.ts';
import { OverrideProblem } from './problem.ts';

/** One step of a patch. */
export interface PatchOperation {
  readonly operator: string;
  readonly path: string;
  readonly value?: unknown;
}

type Operator = 'add' | 'remove' | 'replace';
type Container = JsonRecord | readonly unknown[];

/** The document, and the copy that paths with `//` reach. */
interface Documents {
  readonly root: Container;
  readonly copy: Container | undefined;
}

/**
 * The document with all operations applied, one after the other.
 *
 * @throws OverrideProblem at the first that does not apply, or when the document is neither an object nor a list.
 */
export function applyJsonPatch(document: unknown, operations: readonly PatchOperation[]): unknown {
  for (const { operator, path } of operations) {
    if (!isOperator(operator)) {
      throw new OverrideProblem(
        path,
        `cannot be patched with the operator "${operator}"`,
        'use add, replace or remove',
      );
    }
  }
  const root = asContainer(document, '');
  return operations.reduce<Documents>(applyOne, { root, copy: root }).root;
}

function isOperator(operator: string): operator is Operator {
  return operator === 'add' || operator === 'remove' || operator === 'replace';
}

function applyOne({ root, copy }: Documents, { operator, path, value = null }: PatchOperation): Documents {
  if (!isOperator(operator)) return { root, copy };
  if (path === '' && operator !== 'remove') return swapRoot({ root, copy }, operator, value);
  if (path === '') return { root: change(root, [''], { operator, path, value }), copy };
  const parts = path.split('/').slice(1).map(decode);
  if (parts.length === 0) throw missingParent(path);
  const edit: Edit = { operator, path, value };
  if (parts.length > 1 && parts[0] === '') {
    if (copy === undefined) throw missingParent(path);
    return { root, copy: change(copy, parts.slice(1), edit) };
  }
  return { root: change(root, parts, edit), copy };
}

function swapRoot(documents: Documents, operator: 'add' | 'replace', value: unknown): Documents {
  if (operator === 'add') {
    const root = asContainer(value, '');
    return { root, copy: root };
  }
  if (!isList(value) && !isRecord(value) && value !== null) return documents;
  return { root: asContainer(value, ''), copy: undefined };
}

interface Edit {
  readonly operator: Operator;
  readonly path: string;
  readonly value: unknown;
}

/** The container with the edit made at the end of the path; everything beside the path is shared. */
function change(container: Container, [part = '', ...rest]: readonly string[], edit: Edit): Container {
  if (rest.length === 0)
    return isList(container) ? changeList(container, part, edit) : changeRecord(container, part, edit);
  const next = part === '' ? undefined : entryOf(container, part);
  if (!isList(next) && !isRecord(next)) throw missingParent(edit.path);
  const changed = change(next, rest, edit);
  return isList(container)
    ? container.with(indexOf(part, container.length) ?? 0, changed)
    : { ...container, [part]: changed };
}

function entryOf(container: Container, part: string): unknown {
  if (!isList(container)) return Object.hasOwn(container, part) ? container[part] : undefined;
  const index = indexOf(part, container.length);
  return index === undefined ? undefined : container[index];
}

function changeRecord(record: JsonRecord, key: string, { operator, path, value }: Edit): JsonRecord {
  const exists = Object.hasOwn(record, key);
  if (operator === 'remove') {
    if (!exists) throw missing(path);
    return without(record, key);
  }
  if (operator === 'replace' && !exists && key !== '') throw missing(path);
  return { ...record, [key]: value };
}

function changeList(list: readonly unknown[], part: string, { operator, path, value }: Edit): readonly unknown[] {
  if (operator === 'add') {
    const index = part === '-' ? list.length : indexOf(part, list.length + 1);
    if (index === undefined) throw noIndex(path, part, list.length);
    return list.toSpliced(index, 0, value);
  }
  const index = indexOf(part, list.length);
  if (index === undefined) throw noIndex(path, part, list.length);
  return operator === 'remove' ? list.toSpliced(index, 1) : list.with(index, value);
}

/** The index that a part of a path names in a list of that length; undefined when there is none. */
function indexOf(part: string, length: number): number | undefined {
  if (!/^[+-]?\d+$/.test(part)) return undefined;
  const index = Number(part) < 0 ? Number(part) + length : Number(part);
  // An index of "-0" is 0.
  return index >= 0 && index < length ? index + 0 : undefined;
}

function decode(part: string): string {
  return part.includes('~') ? part.replace(/~[01]/g, (token) => (token === '~1' ? '/' : '~')) : part;
}

function asContainer(value: unknown, path: string): Container {
  if (isList(value) || isRecord(value)) return value;
  throw new OverrideProblem(
    path,
    'is neither an object nor a list, so nothing in it can be patched',
    'patch another field',
  );
}

function missingParent(path: string): OverrideProblem {
  return new OverrideProblem(
    path,
    'cannot be reached: what it is in does not exist',
    'add that first, or mend the path',
  );
}

function missing(path: string): OverrideProblem {
  return new OverrideProblem(path, 'does not exist', 'use the operator add, or mend the path');
}

function noIndex(path: string, part: string, length: number): OverrideProblem {
  return new OverrideProblem(path, `ends in "${part}", which is no place in a list of ${length}`, 'mend the index');
}
