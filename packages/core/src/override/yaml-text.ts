/**
 * Reads and writes YAML inside strings, as Karmada does: by way of JSON.
 *
 * Only the first document counts, comments go, keys become strings and come out sorted. Of repeated keys the last
 * counts; `<<` merges. The parser is `yaml`; what its scalars mean is decided by `yaml-scalar.ts`.
 *
 * Counterpart: `YAMLToJSON` and `JSONToYAML` of sigs.k8s.io/yaml.
 *
 * Example: `on: 1 # first` is read as `{ "true": 1 }`.
 */
import { compareStrings } from '@flotilla/api';
import {
  type Alias,
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { isRecord } from '../interpret/fields.ts';
import { isList, type JsonRecord } from './json.ts';
import { plainScalar } from './yaml-scalar.ts';
import { mergeTag, taggedScalar } from './yaml-tag.ts';

/** Aliases that repeat each other make a small text huge; no text that people write comes near this many nodes. */
const mostNodes = 100_000;

/**
 * The value that the text holds; null when it is empty.
 *
 * @throws SyntaxError when it is no YAML, or holds what JSON cannot; it never quotes the text.
 */
export function parseYaml(text: string): unknown {
  const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, resolveKnownTags: false });
  const [first] = Array.isArray(documents) ? documents : [];
  if (first === undefined) return null;
  const [error] = first.errors;
  if (error !== undefined) throw new SyntaxError(`it cannot be read${placeOf(error)}`);
  return toJson(first.contents, { document: first, nodes: 0, open: new Set() });
}

function placeOf({ linePos }: YAMLParseError): string {
  return linePos === undefined ? '' : ` at line ${linePos[0].line}, column ${linePos[0].col}`;
}

interface Reading {
  readonly document: Document.Parsed;
  nodes: number;
  /** What the aliases on the way here stand for. */
  readonly open: Set<unknown>;
}

function toJson(node: unknown, reading: Reading): unknown {
  reading.nodes += 1;
  if (reading.nodes > mostNodes) throw new SyntaxError(`it has more than ${mostNodes} nodes, counting aliases`);
  if (isAlias(node)) return aliasToJson(node, reading);
  if (isMap(node)) return mapToJson(node, reading);
  if (isSeq(node)) return node.items.map((item) => toJson(item, reading));
  return isScalar(node) ? scalarToJson(node) : null;
}

function aliasToJson(alias: Alias, reading: Reading): unknown {
  const target = alias.resolve(reading.document);
  if (target === undefined) throw new SyntaxError('an alias in it has no anchor');
  if (reading.open.has(target)) throw new SyntaxError('what an anchor in it names contains itself');
  reading.open.add(target);
  const value = toJson(target, reading);
  reading.open.delete(target);
  return value;
}

function scalarToJson({ tag, type, value }: Scalar): unknown {
  const text = typeof value === 'string' ? value : '';
  if (tag !== undefined) return taggedScalar(tag, text);
  return type === 'PLAIN' ? plainScalar(text) : text;
}

function isMergeKey(key: unknown): boolean {
  if (!isScalar(key) || key.value !== '<<') return false;
  return key.tag === undefined ? key.type === 'PLAIN' : key.tag === mergeTag;
}

function mapToJson(map: YAMLMap, reading: Reading): JsonRecord {
  const own = new Map<string, unknown>();
  const merged: JsonRecord[] = [];
  for (const { key, value } of map.items) {
    const json = toJson(value, reading);
    if (isMergeKey(key)) merged.push(...mergeSources(json));
    else own.set(keyText(toJson(key, reading)), json);
  }
  // Of several maps to merge the first counts.
  return Object.fromEntries([...merged.reverse().flatMap((source) => Object.entries(source)), ...own]);
}

function mergeSources(value: unknown): readonly JsonRecord[] {
  const sources = isList(value) ? value : [value];
  return sources.map((source) => {
    if (isRecord(source)) return source;
    throw new SyntaxError('"<<" needs a map to merge');
  });
}

function keyText(key: unknown): string {
  if (typeof key === 'string') return key;
  if (typeof key === 'number' || typeof key === 'boolean' || typeof key === 'bigint') return String(key);
  throw new SyntaxError('a key is neither a string nor a number nor a boolean');
}

/**
 * The value as YAML, keys sorted.
 *
 * A string is quoted when any reader might take it for something else: `yes` and `1:30` by YAML 1.1, `0o644` by 1.2.
 */
export function printYaml(value: unknown): string {
  const document = new Document(value, {
    version: '1.1',
    aliasDuplicateObjects: false,
    sortMapEntries: ({ key: a }, { key: b }) => compareStrings(String(a), String(b)),
  });
  visit(document, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && isAmbiguous(scalar.value)) scalar.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ indentSeq: false, lineWidth: 0, singleQuote: true });
}

/** Whether the text means anything but itself when it is not quoted. */
function isAmbiguous(text: string): boolean {
  try {
    return typeof plainScalar(text) !== 'string';
  } catch {
    return true;
  }
}
