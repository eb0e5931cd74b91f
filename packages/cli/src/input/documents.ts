/**
 * From texts to objects that know where they stand: YAML or JSON, one or many documents, `kind: List` unpacked.
 *
 * API servers leave apiVersion and kind out of the items of a typed list (`SecretList`): they are those of the list.
 *
 * @example
 * const { objects, problems } = readDocuments({ name: 'fleet.yaml', text });
 * objects[0].object.kind;              // 'Cluster'
 * objects[0].locate(['spec', 'taints']); // { line: 9, column: 3 }
 */
import { formatPath } from '@flotilla/api';
import { JsonError, locateJson, NumberError, scanJson, skipSpace } from './json.ts';
import { isKustomization, passedOver } from './kustomization.ts';
import { isRecord, type LocatedObject, manifestOf, type Value } from './manifest.ts';
import { type Path, positionAt } from './position.ts';
import type { Problem } from './problem.ts';
import type { Source } from './sources.ts';
import { type ReadOptions, readYaml } from './yaml.ts';

export interface Documents {
  readonly objects: readonly LocatedObject[];
  readonly problems: readonly Problem[];
}

export function readDocuments(source: Source, options: ReadOptions = {}): Documents {
  const problems: Problem[] = [];
  const values = isJson(source.text) ? readJson(source, problems, options) : readYamlValues(source, problems, options);
  if (values.length === 0 && problems.length === 0) {
    problems.push({
      severity: 'error',
      file: source.name,
      message: source.text.trim() === '' ? 'is empty' : 'holds no object, only comments or empty documents',
      remedy: 'write at least one object into it, or leave it out',
    });
  }
  const objects = values.flatMap((value) => unpack(value, source.name, problems));
  return { objects, problems };
}

function isJson(text: string): boolean {
  const start = skipSpace(text, 0);
  return text[start] === '{' || text[start] === '[';
}

/** Values one after another, as `kubectl get -o json` and log pipelines write them. Falls back to YAML, whose flow style begins alike. */
function readJson(source: Source, problems: Problem[], options: ReadOptions): readonly Value[] {
  const { name, text } = source;
  if (options.exact === true && hasLongIntegers(text)) return readYamlValues(source, problems, options);
  const values: Value[] = [];
  try {
    for (let start = skipSpace(text, 0); start < text.length; ) {
      const from = start;
      const end = scanJson(text, from, () => {});
      values.push({
        value: JSON.parse(text.slice(from, end)),
        locate: jsonLocator(text, from),
      });
      start = skipSpace(text, end);
    }
    return values;
  } catch (error) {
    if (error instanceof NumberError) {
      const { message, remedy, offset, path } = error;
      problems.push({
        severity: 'error',
        file: name,
        place: () => positionAt(text, offset),
        path: formatPath(path),
        message,
        remedy,
      });
      return [];
    }
    if (!(error instanceof JsonError)) throw error;
    if (!name.endsWith('.json') && looksLikeYaml(text, error.offset)) return readYamlValues(source, problems, options);
    problems.push({
      severity: 'error',
      file: name,
      place: () => positionAt(text, error.offset),
      message: `is not JSON: ${error.message}`,
      remedy: 'correct the JSON at this place',
    });
    return [];
  }
}

/** YAML reads these exactly; JSON's own parser does not. */
function hasLongIntegers(text: string): boolean {
  return /[:[,\s]-?\d{16}/.test(text);
}

/** Places in one value. Where the items of a list start is remembered, since a list may hold thousands of objects. */
function jsonLocator(text: string, start: number): Value['locate'] {
  let items: readonly number[] | undefined;
  return (path) => {
    const [list, index] = path;
    if (list !== 'items' || typeof index !== 'number') return positionAt(text, locateJson(text, start, path));
    items ??= itemOffsets(text, start);
    return positionAt(text, locateJson(text, items[index] ?? start, path.slice(2)));
  };
}

function itemOffsets(text: string, start: number): readonly number[] {
  const offsets: number[] = [];
  scanJson(text, start, ([list, index], offset) => {
    if (list === 'items' && typeof index === 'number') offsets[index] ??= offset;
  });
  return offsets;
}

/** A flow map such as `{a: 1}`: an unquoted word where JSON wants a quoted key or a value; or a `---`. */
function looksLikeYaml(text: string, offset: number): boolean {
  return /^[A-Za-z_&*'#-]/.test(text.slice(offset));
}

function readYamlValues(source: Source, problems: Problem[], options: ReadOptions): readonly Value[] {
  const { name, text } = source;
  return readYaml(text, options).flatMap((document) => {
    for (const error of document.errors) {
      problems.push({
        severity: 'error',
        file: name,
        place: () => positionAt(text, error.offset),
        ...(error.path === undefined ? {} : { path: formatPath(error.path) }),
        message: error.path === undefined ? `is not valid YAML: ${error.message}` : error.message,
        remedy: error.remedy ?? 'correct the YAML at this place',
      });
    }
    if (document.errors.length > 0) return [];
    return [{ value: document.value, locate: (path) => positionAt(text, document.locate(path)) }];
  });
}

/** An object as it is, or the items of a list of objects. */
function unpack(value: Value, file: string, problems: Problem[]): readonly LocatedObject[] {
  const items = itemsOf(value.value);
  if (items === undefined && isKustomization(value.value, file)) {
    problems.push(passedOver(value, file));
    return [];
  }
  if (items === undefined) {
    const located = manifestOf(value, file, problems);
    return located === undefined ? [] : [located];
  }
  return items.list.flatMap((item, index) => {
    const prefix = [...items.prefix, index];
    const object = items.types !== undefined && isRecord(item) ? { ...items.types, ...item } : item;
    return unpack({ value: object, locate: (path) => value.locate([...prefix, ...path]) }, file, problems);
  });
}

interface Items {
  readonly list: readonly unknown[];
  readonly prefix: Path;
  /** What items have that do not say it: those of a `SecretList` are Secrets. */
  readonly types?: { readonly apiVersion: unknown; readonly kind: string };
}

/** Lists: `kind: List`, `kind: ClusterList` and the like with `items`, or a bare array of objects. */
function itemsOf(value: unknown): Items | undefined {
  if (Array.isArray(value)) return { list: value, prefix: [] };
  if (!isRecord(value)) return undefined;
  const { apiVersion, kind, items } = value;
  if (typeof kind !== 'string' || !kind.endsWith('List')) return undefined;
  if (items === null) return { list: [], prefix: [] };
  if (!Array.isArray(items)) return undefined;
  const types = kind === 'List' ? {} : { types: { apiVersion, kind: kind.slice(0, -'List'.length) } };
  return { list: items, prefix: ['items'], ...types };
}
