/**
 * A member's API server for tests, as small as can be: server-side apply with managedFields, updates by others, defaults,
 * and what servers do not store. It speaks of one object.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, sameJson } from '../override/json.ts';
import { frozen } from '../override/objects.fixture.ts';
import { fieldSet, fieldTree } from './field-set.ts';
import { type MergeTypes, mergeTypesOf } from './merge-types.ts';
import type { ApplyObject, DisownFields } from './outcome.ts';
import { type Path, pathText, type Step } from './path.ts';
import { isDecided, leavesOf, valueAtPath } from './place.ts';

export type Json = Readonly<Record<string, unknown>>;
type Entry = { manager: string; operation: string; subresource: string; paths: readonly Path[] };

/** What the server makes of an object before it is stored: defaults, webhooks, what it does not know. */
export type Admission = (object: ResourceTemplate) => ResourceTemplate;

class ConflictError extends Error {}

const IDENTITY = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.resourceVersion',
];

export class FakeMember {
  readonly #admission: Admission;
  #live: ResourceTemplate | undefined;
  #entries: readonly Entry[] = [];
  #version = 0;
  #uid = 0;

  constructor(admission: Admission = (object) => object) {
    this.#admission = admission;
  }

  /** How often something was stored. */
  get writes(): number {
    return this.#version;
  }

  /** As a client would read it. */
  read(): ResourceTemplate | undefined {
    const live = this.#live;
    if (live === undefined) return undefined;
    const managedFields = this.#entries.map(({ paths, ...entry }) => ({
      ...entry,
      apiVersion: live.apiVersion,
      fieldsType: 'FieldsV1',
      fieldsV1: written(paths),
    }));
    const metadata = {
      ...live.metadata,
      uid: `uid-${this.#uid}`,
      resourceVersion: String(this.#version),
      managedFields,
    };
    return frozen({ ...live, metadata });
  }

  apply({ object, fieldManager, force }: ApplyObject): ResourceTemplate {
    const { uid, resourceVersion, ...metadata } = object.metadata;
    if (uid !== undefined && (this.#live === undefined || uid !== `uid-${this.#uid}`)) throw new ConflictError('uid');
    if (resourceVersion !== undefined && resourceVersion !== String(this.#version)) throw new ConflictError('version');
    const patch = { ...object, metadata };
    const types = mergeTypesOf(patch, this.read());
    const isMine = (entry: Entry): boolean => entry.manager === fieldManager && entry.operation === 'Apply';
    const others = this.#entries.filter((entry) => !isMine(entry));
    const isTheirs = coveredBy(others.flatMap(({ paths }) => paths));
    const gone = (this.#entries.find(isMine)?.paths ?? []).filter(
      (path) => !isDecided(patch, path, types) && !isTheirs(path),
    );
    const merged = gone
      .toSorted((a, b) => a.length - b.length)
      .reduce((rest, path) => removed(rest, path, types), merge(this.#live, patch, types)) as ResourceTemplate;
    const changed = changes(this.#live, merged, types);
    const present = changed.filter((path) => valueAtPath(merged, path, types) !== undefined);
    const contested = present.filter(isTheirs);
    if (contested.length > 0 && !force) throw new ConflictError(contested.map(pathText).join());
    const applied = { manager: fieldManager, operation: 'Apply', subresource: '', paths: owned(patch, types) };
    return this.#store(merged, [...others.map((entry) => without(entry, coveredBy(changed))), applied], types);
  }

  update(manager: string, change: (object: ResourceTemplate) => ResourceTemplate, subresource = ''): ResourceTemplate {
    const next = change(this.#live ?? ({} as ResourceTemplate));
    const types = mergeTypesOf(next, this.read());
    const changed = changes(this.#live, next, types);
    const isMine = (entry: Entry): boolean =>
      entry.manager === manager && entry.operation === 'Update' && entry.subresource === subresource;
    const others = this.#entries.filter((entry) => !isMine(entry)).map((entry) => without(entry, coveredBy(changed)));
    const paths = [...(this.#entries.find(isMine)?.paths ?? []), ...changed];
    return this.#store(next, [...others, { manager, operation: 'Update', subresource, paths }], types);
  }

  /** A JSON Patch of `managedFields` alone. */
  disown(patch: DisownFields): void {
    const value = patch[0]?.value;
    const entries = isList(value) ? value.filter(isRecord) : [];
    this.#entries = entries.map(({ manager, operation, subresource, fieldsV1 }) => ({
      manager: manager as string,
      operation: operation as string,
      subresource: (subresource ?? '') as string,
      paths: fieldSet(fieldTree(fieldsV1)).leaves,
    }));
    this.#version += 1;
  }

  remove(): void {
    this.#live = undefined;
    this.#entries = [];
  }

  #store(object: ResourceTemplate, entries: readonly Entry[], types: MergeTypes): ResourceTemplate {
    if (this.#live === undefined) this.#uid += 1;
    const next = frozen(this.#admission(object));
    if (this.#live === undefined || !sameJson(this.#live, next)) this.#version += 1;
    this.#live = next;
    this.#entries = entries
      .map((entry) => (entry.operation === 'Apply' ? entry : { ...entry, paths: existing(entry.paths, next, types) }))
      .filter(({ paths }) => paths.length > 0);
    return this.read() as ResourceTemplate;
  }
}

function existing(paths: readonly Path[], object: ResourceTemplate, types: MergeTypes): readonly Path[] {
  return paths.filter((path) => valueAtPath(object, path, types) !== undefined);
}

/** Without what stands at the path; what it stood in stays, even if it is empty. */
function removed(value: unknown, path: Path, types: MergeTypes, depth = 0): unknown {
  const [step, isLast] = [path[depth], depth === path.length - 1];
  const inner = (key: string, item: unknown): unknown => (key === step ? removed(item, path, types, depth + 1) : item);
  if (isRecord(value)) {
    const kept = Object.entries(value).filter(([key]) => !isLast || `f:${key}` !== step);
    return Object.fromEntries(kept.map(([key, item]) => [key, inner(`f:${key}`, item)]));
  }
  const items = isList(value) ? types.itemsAt(path.slice(0, depth), value) : undefined;
  return items === undefined
    ? value
    : [...items].filter(([key]) => !isLast || key !== step).map(([key, item]) => inner(key, item));
}

function merge(live: unknown, patch: unknown, types: MergeTypes, path: Path = []): unknown {
  if (isRecord(patch) && isRecord(live) && types.typeAt(path) !== 'atomic') {
    const keys = [...new Set([...Object.keys(live), ...Object.keys(patch)])];
    return Object.fromEntries(
      keys.map((key) => [
        key,
        Object.hasOwn(patch, key) ? merge(live[key], patch[key], types, [...path, `f:${key}`]) : live[key],
      ]),
    );
  }
  const [theirs, ours] = [live, patch].map((list) => (isList(list) ? types.itemsAt(path, list) : undefined));
  if (theirs === undefined || ours === undefined) return patch;
  return mergedOrder([...theirs.keys()], [...ours.keys()]).map((step) =>
    ours.has(step) ? merge(theirs.get(step), ours.get(step), types, [...path, step]) : theirs.get(step),
  );
}

/** The applied items in their order; those of others stay behind what they stood behind. */
function mergedOrder(theirs: readonly Step[], ours: readonly Step[]): readonly Step[] {
  const others = theirs.filter((step) => !ours.includes(step));
  const placed = new Set<Step>();
  const order = ours.flatMap((step) => {
    const before = others.filter((other) => !placed.has(other) && theirs.indexOf(other) < theirs.indexOf(step));
    for (const other of before) placed.add(other);
    return [...before, step];
  });
  return [...order, ...others.filter((other) => !placed.has(other))];
}

/** Leaves, and the items of merged lists. */
function owned(object: ResourceTemplate, types: MergeTypes): readonly Path[] {
  const leaves = leavesOf(object, types).filter(
    (path) => !IDENTITY.includes(pathText(path)) && !isEmptyMerged(path, valueAtPath(object, path, types), types),
  );
  const items = leaves.flatMap((path) =>
    path.flatMap((step, index) => (isItem(step) ? [path.slice(0, index + 1)] : [])),
  );
  return [...new Map([...items, ...leaves].map((path) => [path.join('\n'), path])).values()];
}

function isEmptyMerged(path: Path, value: unknown, types: MergeTypes): boolean {
  return isList(value) && value.length === 0 && typeof (types.typeAt(path) ?? 'atomic') !== 'string';
}

function isItem(step: string | undefined): boolean {
  return step?.startsWith('k:') === true;
}

function changes(before: ResourceTemplate | undefined, after: ResourceTemplate, types: MergeTypes): readonly Path[] {
  const old = before === undefined ? [] : owned(before, types);
  const all = new Map([...old, ...owned(after, types)].map((path) => [path.join('\n'), path]));
  return [...all.values()].filter((path) => {
    const [was, is] = [before, after].map((object) => valueAtPath(object, path, types));
    const isLeaf = !isItem(path.at(-1)) || types.typeAt(path) === 'atomic';
    if (isRecord(was) && isRecord(is) && types.typeAt(path) !== 'atomic') return false;
    return isLeaf ? !sameJson(was, is) : (was === undefined) !== (is === undefined);
  });
}

/** Tells whether a path is among these, or part of one that is owned whole. */
function coveredBy(paths: readonly Path[]): (path: Path) => boolean {
  const known = new Set(paths.map((path) => path.join('\n')));
  return (path) => {
    let id = '';
    return path.some((step, index) => {
      id = index === 0 ? step : `${id}\n${step}`;
      return known.has(id) && (index === path.length - 1 || !isItem(step));
    });
  };
}

function without(entry: Entry, isChanged: (path: Path) => boolean): Entry {
  return { ...entry, paths: entry.paths.filter((path) => !isChanged(path)) };
}

function written(paths: readonly Path[]): Json {
  const root: Record<string, Json> = {};
  for (const path of paths) {
    let tree = root;
    for (const step of path) {
      const inner: Record<string, Json> = Object.hasOwn(tree, step) ? (tree[step] as Record<string, Json>) : {};
      if (step.startsWith('k:')) inner['.'] = {};
      Object.defineProperty(tree, step, { value: inner, enumerable: true, configurable: true, writable: true });
      tree = inner;
    }
  }
  return root;
}

/** Whether a manager other than these owns a place of an object alone. */
export function ownedByOthersAlone(observed: ResourceTemplate, path: Path, ours: readonly string[]): boolean {
  const owners = (observed.metadata.managedFields ?? []).filter(({ fieldsV1 }) =>
    fieldSet(fieldTree(fieldsV1)).touches(path),
  );
  return owners.length > 0 && owners.every(({ manager = '' }) => !ours.includes(manager));
}
