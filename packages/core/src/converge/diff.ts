/**
 * Where an object in a member is not what is desired: a structural comparison, lists by their merge keys.
 * What is one value to the server (a list without keys, a selector) is one difference.
 *
 * Each difference is told at the highest place that says it all: a container that is missing is one difference, not
 * one for each of its fields. The order of lists that are merged by keys is a difference of its own.
 *
 * Counterpart: `typed.Compare` of sigs.k8s.io/structured-merge-diff.
 *
 * @example
 * fieldDifferences({ spec: { replicas: 3 } }, { spec: { replicas: 5 } })
 * // [{ kind: 'different', path: ['f:spec', 'f:replicas'], text: 'spec.replicas', desired: 3, observed: 5 }]
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, memberOf, sameJson } from '../override/json.ts';
import { type MergeTypes, typesBy } from './merge-types.ts';
import { fieldStep, type Path, pathText } from './path.ts';

/** `absent`: it is not there; `different`: it is otherwise; `extra`: it is there and not desired; `order`: of a list. */
export interface FieldDifference {
  readonly kind: 'absent' | 'different' | 'extra' | 'order';
  /** In the steps of `managedFields`. */
  readonly path: Path;
  /** The path for people. */
  readonly text: string;
  readonly desired?: unknown;
  readonly observed?: unknown;
}

export interface DiffOptions {
  /** How lists and objects are merged, from `mergeTypesOf`. Default: objects by their fields, a list is one value. */
  readonly types?: MergeTypes;
  /** Whether two values that are not the same JSON mean the same. Default never. */
  readonly means?: (path: Path, desired: unknown, observed: unknown) => boolean;
}

/**
 * All differences, in the order of the desired object, then what is there beyond it.
 *
 * @example
 * fieldDifferences(desired, observed, { types: mergeTypesOf(desired, observed) }).map(({ text }) => text);
 * // ['spec.template.spec.containers[{"name":"web"}].image']
 */
export function fieldDifferences(
  desired: unknown,
  observed: unknown,
  options: DiffOptions = {},
): readonly FieldDifference[] {
  const { types = typesBy(() => undefined), means = () => false } = options;
  const found: FieldDifference[] = [];
  compare([], desired, observed);
  return found;

  function compare(path: Path, wanted: unknown, present: unknown): void {
    if (sameJson(wanted, present)) return;
    if (isRecord(wanted) && isRecord(present) && types.typeAt(path) !== 'atomic') {
      compareMembers(path, wanted, present);
      return;
    }
    if (isList(wanted) && isList(present) && compareItems(path, wanted, present)) return;
    if (means(path, wanted, present)) return;
    const kind = present === undefined ? 'absent' : wanted === undefined ? 'extra' : 'different';
    found.push({
      kind,
      path,
      text: pathText(path),
      ...(wanted !== undefined && { desired: wanted }),
      ...(present !== undefined && { observed: present }),
    });
  }

  function compareMembers(
    path: Path,
    wanted: Readonly<Record<string, unknown>>,
    present: Readonly<Record<string, unknown>>,
  ): void {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(present)])) {
      compare([...path, fieldStep(key)], memberOf(wanted, key), memberOf(present, key));
    }
  }

  /** False when the lists are atomic. */
  function compareItems(path: Path, wanted: readonly unknown[], present: readonly unknown[]): boolean {
    const [desiredItems, observedItems] = [types.itemsAt(path, wanted), types.itemsAt(path, present)];
    if (desiredItems === undefined || observedItems === undefined) return false;
    const steps = [...new Set([...desiredItems.keys(), ...observedItems.keys()])];
    for (const step of steps) compare([...path, step], desiredItems.get(step), observedItems.get(step));
    const common = [...desiredItems.keys()].filter((step) => observedItems.has(step));
    const there = [...observedItems.keys()].filter((step) => desiredItems.has(step));
    if (common.some((step, index) => step !== there[index])) {
      found.push({ kind: 'order', path, text: pathText(path), desired: wanted, observed: present });
    }
    return true;
  }
}
