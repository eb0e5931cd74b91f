/**
 * The items of a list that is merged, by the steps that lead to them.
 *
 * Example: `[{ name: 'web' }]` by `name` is `k:{"name":"web"}` → `{ name: 'web' }`.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, memberOf } from '../override/json.ts';
import type { MergeKey, MergeType } from './merge-table.ts';
import type { MergeTypes } from './merge-types.ts';
import { fieldStep, keyStep, type Path, type Step, valueStep } from './path.ts';

/**
 * The items of a list by their steps; undefined when the list is one value: by its type, or because an item lacks a key or two
 * have the same.
 */
export function itemsBySteps(
  list: readonly unknown[],
  type: MergeType | undefined,
): ReadonlyMap<Step, unknown> | undefined {
  const items = new Map<Step, unknown>();
  for (const [step, item] of steppedItems(list, type)) {
    if (step === undefined || items.has(step)) return undefined;
    items.set(step, item);
  }
  return items.size > 0 || (list.length === 0 && isMerged(type)) ? items : undefined;
}

/** The first item, by its path, whose keys another one of its list has too. */
export function duplicateItem(value: unknown, types: MergeTypes, path: Path = []): Path | undefined {
  if (isRecord(value)) {
    if (types.typeAt(path) === 'atomic') return undefined;
    return first(Object.keys(value), (key) => duplicateItem(value[key], types, [...path, fieldStep(key)]));
  }
  if (!isList(value)) return undefined;
  const items = types.itemsAt(path, value);
  if (items !== undefined) return first([...items], ([step, item]) => duplicateItem(item, types, [...path, step]));
  const seen = new Set<Step>();
  return first(steppedItems(value, types.typeAt(path)), ([step]) => {
    if (step === undefined) return undefined;
    if (seen.has(step)) return [...path, step];
    seen.add(step);
    return undefined;
  });
}

function steppedItems(
  list: readonly unknown[],
  type: MergeType | undefined,
): readonly (readonly [Step | undefined, unknown])[] {
  if (type === undefined || type === 'atomic') return [];
  return list.map((item) => [type === 'set' ? valueStep(item) : itemStep(item, type), item]);
}

function isMerged(type: MergeType | undefined): boolean {
  return type !== undefined && type !== 'atomic';
}

function itemStep(item: unknown, keys: readonly MergeKey[]): Step | undefined {
  const values: [string, unknown][] = [];
  for (const { name, fallback } of keys) {
    const value = memberOf(item, name) ?? fallback;
    if (value === undefined) return undefined;
    values.push([name, value]);
  }
  return keyStep(Object.fromEntries(values));
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
