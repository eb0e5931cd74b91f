/**
 * How each list and object of one Kubernetes object is merged: by the table for Kubernetes' own kinds, and by what the
 * object in the member tells itself.
 *
 * `managedFields` shows the keys by which a server merged a list, also of kinds that nobody here knows. A leaf there, where
 * the object has a filled list or object, shows that it is one value. What the object tells counts more than the table, as
 * its server may be of another version; only of Kubernetes' own kinds the table knows better which objects are one value,
 * since a leaf may also be what an empty object left.
 *
 * Counterpart: the schema with which an API server reads FieldsV1.
 *
 * Example: `k:{"id":"a"}` below `f:spec.f:rules` of a custom kind: its rules are merged by `id`.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, memberOf } from '../override/json.ts';
import { type FieldTree, uniteTrees } from './field-set.ts';
import { itemsBySteps } from './items.ts';
import { type Entry, entriesOf } from './managed-fields.ts';
import { isNativeVersion, type MergeType, protocolKey, tableType } from './merge-table.ts';
import { fieldName, type Path, type Step } from './path.ts';

/** How one object is merged. What was found out is kept, so that many questions about one object are cheap. */
export interface MergeTypes {
  /** How what stands at a path is merged; undefined when it is so as usual: objects by their fields, lists not. */
  readonly typeAt: (path: Path) => MergeType | undefined;
  /** The items of a list at a path by their steps; undefined when the list is one value. */
  readonly itemsAt: (path: Path, list: readonly unknown[]) => ReadonlyMap<Step, unknown> | undefined;
}

/**
 * The merge types of an object.
 *
 * @param observed The object in the member, with its `managedFields`; absent when there is none.
 *
 * @example
 * mergeTypesOf(deployment).typeAt(['f:spec', 'f:selector']); // 'atomic'
 */
export function mergeTypesOf(
  { apiVersion }: Pick<ResourceTemplate, 'apiVersion'>,
  observed?: ResourceTemplate,
): MergeTypes {
  return mergeTypesWith(apiVersion, observed, observed === undefined ? [] : entriesOf(observed));
}

/** The same, with the entries of the observed object read already. */
export function mergeTypesWith(
  apiVersion: string,
  observed: ResourceTemplate | undefined,
  entries: readonly Entry[],
): MergeTypes {
  const isNative = isNativeVersion(apiVersion);
  // The fields of another version may be others.
  const trees = entries.flatMap((entry) => (entry.apiVersion === apiVersion ? [entry.tree] : []));
  const learned = learn(uniteTrees(trees), observed, isNative);
  return typesBy((names) => learned.get(names.join('.')) ?? tableType(names, isNative));
}

/** Merge types by a rule for places, each of which is asked once. */
export function typesBy(rule: (names: readonly string[]) => MergeType | undefined): MergeTypes {
  const root = placeOf([]);
  return { typeAt: (path) => placeAt(path).type, itemsAt };

  function placeOf(names: readonly string[]): Place {
    return { names, type: names.length === 0 ? undefined : rule(names), below: new Map(), items: new WeakMap() };
  }

  function placeAt(path: Path): Place {
    let place = root;
    for (const step of path) {
      const name = fieldName(step) ?? '*';
      const next = place.below.get(name) ?? placeOf([...place.names, name]);
      place.below.set(name, next);
      place = next;
    }
    return place;
  }

  function itemsAt(path: Path, list: readonly unknown[]): ReadonlyMap<Step, unknown> | undefined {
    const { type, items } = placeAt(path);
    const found = items.get(list) ?? itemsBySteps(list, type) ?? 'none';
    items.set(list, found);
    return found === 'none' ? undefined : found;
  }
}

interface Place {
  readonly names: readonly string[];
  readonly type: MergeType | undefined;
  readonly below: Map<string, Place>;
  /** Of lists that stand here, by the list: one and the same may stand elsewhere too, and be merged otherwise there. */
  readonly items: WeakMap<readonly unknown[], ReadonlyMap<Step, unknown> | 'none'>;
}

/** What the owners of an object's fields tell about how it is merged, by place. */
function learn(everybody: FieldTree, observed: unknown, isNative: boolean): ReadonlyMap<string, MergeType> {
  const learned = new Map<string, MergeType>();
  visit(everybody, observed, '');
  return learned;

  function visit(tree: FieldTree, value: unknown, place: string): void {
    const type = place === '' ? undefined : typeOf(tree, value, isNative);
    if (type !== undefined) learned.set(place, type);
    const items = isList(value) && type !== undefined ? itemsBySteps(value, type) : undefined;
    for (const [step, inner] of tree) {
      const name = fieldName(step);
      const below = `${place}${place === '' ? '' : '.'}${name ?? '*'}`;
      visit(inner, name === undefined ? items?.get(step) : memberOf(value, name), below);
    }
  }
}

function typeOf(tree: FieldTree, value: unknown, isNative: boolean): MergeType | undefined {
  if (tree.size > 0) return typeOfSteps(tree.keys());
  if (isList(value)) return value.length > 0 ? 'atomic' : undefined;
  return !isNative && isRecord(value) && Object.keys(value).length > 0 ? 'atomic' : undefined;
}

function typeOfSteps(steps: Iterable<Step>): MergeType | undefined {
  for (const step of steps) {
    if (step.startsWith('v:')) return 'set';
    if (!step.startsWith('k:')) continue;
    const keys: unknown = JSON.parse(step.slice(2));
    if (!isRecord(keys) || Object.keys(keys).length === 0) continue;
    return Object.keys(keys).map((name) => (name === 'protocol' ? protocolKey : { name }));
  }
  return undefined;
}
