/**
 * Who owns which fields of an object, read from its `metadata.managedFields`.
 *
 * Each entry is of one manager, one operation (Apply or Update), one version of the API and perhaps a subresource, and holds a
 * tree of steps: `f:` a field, `k:` the item of a list with these keys, `v:` a value of a set, `i:` a place in a list,
 * and `.` for the item or the object itself. Whatever is malformed counts as absent: nothing is thrown.
 *
 * Counterpart: `managedfields` of k8s.io/apimachinery, FieldsV1.
 *
 * Example: `{ 'f:spec': { 'f:replicas': {} } }` of manager kube-controller-manager: it owns `spec.replicas`.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, memberOf } from '../override/json.ts';
import { type FieldSet, type FieldTree, fieldSet, fieldTree, uniteTrees } from './field-set.ts';

/** What one manager owns. */
export interface ManagerFields {
  readonly manager: string;
  /** `Apply` or `Update`. */
  readonly operation: string;
  /** The version of the API whose fields these are: `autoscaling/v2`. */
  readonly apiVersion: string;
  /** `status`, `scale`; empty for the object itself. */
  readonly subresource: string;
  readonly fields: FieldSet;
}

/**
 * All entries of an object; empty when it has none, as in caches that leave them out.
 *
 * @example
 * const scaler = managersOf(deployment).find(({ fields }) => fields.owns(['f:spec', 'f:replicas']))?.manager;
 */
export function managersOf(object: ResourceTemplate): readonly ManagerFields[] {
  return withFields(entriesOf(object));
}

/** An entry, its fields not looked into yet. */
export interface Entry extends Omit<ManagerFields, 'fields'> {
  readonly tree: FieldTree;
}

/** The entries that are objects. */
export function entriesOf(object: ResourceTemplate): readonly Entry[] {
  const entries: unknown = memberOf(object.metadata, 'managedFields');
  if (!isList(entries)) return [];
  return entries.filter(isRecord).map((entry) => ({
    manager: textOf(entry, 'manager'),
    operation: textOf(entry, 'operation'),
    apiVersion: textOf(entry, 'apiVersion'),
    subresource: textOf(entry, 'subresource'),
    tree: fieldTree(memberOf(entry, 'fieldsV1')),
  }));
}

/** The entries of one object, each with what it owns in view of the others. */
export function withFields(entries: readonly Entry[]): readonly ManagerFields[] {
  const everybody = uniteTrees(entries.map(({ tree }) => tree));
  return entries.map(({ tree, ...entry }) => ({ ...entry, fields: fieldSet(tree, everybody) }));
}

function textOf(entry: Readonly<Record<string, unknown>>, name: string): string {
  const value = memberOf(entry, name);
  return typeof value === 'string' ? value : '';
}
