/**
 * Who owns which fields of an object, read from its `metadata.managedFields`.
 *
 * Each entry is of one manager, one operation (Apply or Update) and perhaps a subresource, and holds a tree of steps:
 * `f:` a field, `k:` the item of a list with these keys, `v:` a value of a set, `i:` a place in a list, and `.` for the item
 * or the object itself. A step with nothing below it is owned whole.
 *
 * Counterpart: `managedfields` of k8s.io/apimachinery, FieldsV1.
 *
 * Example: `{ 'f:spec': { 'f:replicas': {} } }` of manager kube-controller-manager: it owns `spec.replicas`.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, memberOf } from '../override/json.ts';
import { type Path, parseStep, pathId } from './path.ts';

/** A set of fields. */
export interface FieldSet {
  /** Fields with nothing below them, by their id. */
  readonly leaves: ReadonlyMap<string, Path>;
  /** Whether the field, or something that it is part of and that is owned whole, is in the set. */
  readonly owns: (path: Path) => boolean;
}

/** What one manager owns. */
export interface ManagerFields {
  readonly manager: string;
  readonly operation: string;
  /** `status`, `scale`; empty for the object itself. */
  readonly subresource: string;
  readonly fields: FieldSet;
}

/** All entries of an object; empty when it has none, as in caches that leave them out. */
export function managersOf(object: ResourceTemplate): readonly ManagerFields[] {
  const entries: unknown = memberOf(object.metadata, 'managedFields');
  return isList(entries) ? entries.filter(isRecord).map(managerFields) : [];
}

function managerFields(entry: Readonly<Record<string, unknown>>): ManagerFields {
  const text = (name: string): string => {
    const value = entry[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    manager: text('manager'),
    operation: text('operation'),
    subresource: text('subresource'),
    fields: parseFields(entry['fieldsV1']),
  };
}

/** The fields of a FieldsV1 tree. Steps that nobody knows are passed over. */
function parseFields(tree: unknown): FieldSet {
  const leaves = new Map<string, Path>();
  collect(tree, [], leaves);
  return fieldSet(leaves);
}

/** A set of these leaves. */
export function fieldSet(leaves: ReadonlyMap<string, Path>): FieldSet {
  return {
    leaves,
    owns: (path) => path.some((_step, index) => leaves.has(pathId(path.slice(0, index + 1)))),
  };
}

function collect(tree: unknown, path: Path, leaves: Map<string, Path>): void {
  if (!isRecord(tree)) return;
  const keys = Object.keys(tree).filter((key) => key !== '.');
  if (keys.length === 0 && path.length > 0) leaves.set(pathId(path), path);
  for (const key of keys) {
    const step = parseStep(key);
    if (step !== undefined) collect(tree[key], [...path, step], leaves);
  }
}
