/**
 * Which lists are merged item by item, and by which keys: Kubernetes' `x-kubernetes-list-map-keys` for the common kinds.
 *
 * Data, by where in an object the list stands. For other kinds the object itself tells: where a manager owns single
 * items of a list, `managedFields` has their keys. Any other list is atomic: it is one value.
 *
 * Counterpart: the OpenAPI schemas of k8s.io/api.
 *
 * Example: `spec.template.spec.containers` is merged by `name`, its `ports` by `containerPort` and `protocol`.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, memberOf } from '../override/json.ts';
import { fieldStep, keyStep, type Path, parseStep, pattern, type Step, valueStep } from './path.ts';

/** A list whose items have keys (with what an absent key counts as), or a set of values. */
export type ListType = 'set' | readonly ListKey[];

interface ListKey {
  readonly name: string;
  readonly fallback?: unknown;
}

/** Tells how the list at a path is merged; undefined when it is atomic. */
export type ListTypes = (path: Path) => ListType | undefined;

const byName: ListType = [{ name: 'name' }];
const protocol: ListKey = { name: 'protocol', fallback: 'TCP' };

/** By the end of the path, the first that fits. */
const TABLE: readonly (readonly [RegExp, ListType])[] = [
  [/(?:^|\.)(?:containers|initContainers|ephemeralContainers)$/, byName],
  [/ontainers\.\*\.ports$/, [{ name: 'containerPort' }, protocol]],
  [/ontainers\.\*\.env$/, byName],
  [/ontainers\.\*\.volumeMounts$/, [{ name: 'mountPath' }]],
  [/ontainers\.\*\.volumeDevices$/, [{ name: 'devicePath' }]],
  [/ontainers\.\*\.resources\.claims$/, byName],
  [/(?:^|\.)spec\.(?:volumes|imagePullSecrets|schedulingGates|resourceClaims)$/, byName],
  [/(?:^|\.)spec\.hostAliases$/, [{ name: 'ip' }]],
  [/(?:^|\.)spec\.topologySpreadConstraints$/, [{ name: 'topologyKey' }, { name: 'whenUnsatisfiable' }]],
  [/^spec\.ports$/, [{ name: 'port' }, protocol]],
  [/^(?:secrets|imagePullSecrets|webhooks)$/, byName],
  [/^metadata\.ownerReferences$/, [{ name: 'uid' }]],
  [/^metadata\.finalizers$/, 'set'],
  [/^status\.conditions$/, [{ name: 'type' }]],
];

/** How the lists of an object are merged, from the table for Kubernetes' own APIs and from the object in the member. */
export function listTypesOf({ apiVersion }: ResourceTemplate, observed?: ResourceTemplate): ListTypes {
  const seen = observed === undefined ? new Map<string, ListType>() : seenIn(observed);
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
  const isNative = !group.includes('.') || group.endsWith('.k8s.io');
  return (path) => {
    const place = pattern(path);
    const known = seen.get(place);
    if (known !== undefined) return known;
    return isNative || place.startsWith('metadata.') ? TABLE.find(([end]) => end.test(place))?.[1] : undefined;
  };
}

function seenIn(observed: ResourceTemplate): Map<string, ListType> {
  const seen = new Map<string, ListType>();
  const entries: unknown = memberOf(observed.metadata, 'managedFields');
  if (isList(entries)) for (const entry of entries) learn(memberOf(entry, 'fieldsV1'), [], seen);
  return seen;
}

function learn(tree: unknown, path: Path, seen: Map<string, ListType>): void {
  if (!isRecord(tree)) return;
  for (const key of Object.keys(tree)) {
    const step = parseStep(key);
    if (step === undefined) continue;
    if (step.startsWith('k:')) seen.set(pattern(path), keysOf(step));
    if (step.startsWith('v:')) seen.set(pattern(path), 'set');
    learn(tree[key], [...path, step], seen);
  }
}

function keysOf(step: Step): ListType {
  const keys: unknown = JSON.parse(step.slice(2));
  return isRecord(keys) ? Object.keys(keys).map((name) => (name === 'protocol' ? protocol : { name })) : [];
}

/** The items of a list by their steps; undefined when it is atomic, or its items have no keys or equal ones. */
export function itemsBySteps(
  list: readonly unknown[],
  type: ListType | undefined,
): ReadonlyMap<Step, unknown> | undefined {
  if (type === undefined) return undefined;
  const items = new Map<Step, unknown>();
  for (const item of list) {
    const step = type === 'set' ? valueStep(item) : itemStep(item, type);
    if (step === undefined || items.has(step)) return undefined;
    items.set(step, item);
  }
  return items;
}

function itemStep(item: unknown, keys: readonly ListKey[]): Step | undefined {
  if (!isRecord(item)) return undefined;
  const values: [string, unknown][] = [];
  for (const { name, fallback } of keys) {
    const value = memberOf(item, name) ?? fallback;
    if (value === undefined) return undefined;
    values.push([name, value]);
  }
  return keyStep(Object.fromEntries(values));
}

/** The leaves of an object: what server-side apply would own of it. Empty objects and lists are leaves. */
export function leavesOf(value: unknown, types: ListTypes, path: Path = []): readonly Path[] {
  if (isRecord(value)) {
    const keys = Object.keys(value).filter((key) => value[key] != null);
    if (keys.length === 0) return [path];
    return keys.flatMap((key) => leavesOf(value[key], types, [...path, fieldStep(key)]));
  }
  const items = isList(value) && value.length > 0 ? itemsBySteps(value, types(path)) : undefined;
  if (items === undefined) return [path];
  return [...items].flatMap(([step, item]) => leavesOf(item, types, [...path, step]));
}
