/**
 * YAML with places, read as kubectl reads it: several documents a text, merge keys, `yes` and `off` as booleans.
 *
 * Duplicate keys, alias bombs and unknown tags are errors, which quote nothing but keys. Each document is parsed on its own, so that a file of
 * thousands of clusters needs the memory of one; positions are found by parsing the one document again when asked.
 * Counterpart: sigs.k8s.io/yaml, which is go-yaml with YAML 1.1 booleans and octals.
 */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type ScalarTag,
  type Tags,
} from 'yaml';
import { expansionOf, isBomb } from './expand.ts';
import { mayLoseDigits } from './integers.ts';
import type { Path } from './position.ts';
import { conversionError, yamlError } from './yaml-errors.ts';
import { keepIntegers, lostIntegers } from './yaml-integers.ts';
import { parts } from './yaml-parts.ts';

export interface YamlDocument {
  /** Offset in the whole text at which the part with the document starts. */
  readonly start: number;
  readonly value: unknown;
  readonly errors: readonly YamlProblem[];
  /** Offset in the whole text of the value at a path, or of its closest ancestor. */
  readonly locate: (path: Path) => number;
}

export interface YamlProblem {
  readonly message: string;
  readonly offset: number;
  /** The field, where the text is YAML but its value is none that can be worked with. */
  readonly path?: Path;
  readonly remedy?: string;
}

/** All documents of a text; empty ones are left out. */
export function readYaml(text: string, options: ReadOptions = {}): readonly YamlDocument[] {
  return parts(text).flatMap((part) => readPart(part.text, part.start, options));
}

export interface ReadOptions {
  /** Integers that a number cannot hold are read as BigInts; without it they are errors. */
  readonly exact?: boolean;
}

function readPart(text: string, start: number, options: ReadOptions): readonly YamlDocument[] {
  return parse(text).flatMap((document, index) => {
    const read = contentOf(document, text, options);
    if (read.errors.length === 0 && (read.value === null || read.value === undefined)) return [];
    const again = once(() => parse(text)[index]);
    return [
      {
        start,
        value: read.value,
        errors: read.errors.map((error) => ({ ...error, offset: start + error.offset })),
        locate: (path: Path): number => start + offsetOf(again(), path),
      },
    ];
  });
}

function parse(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, { prettyErrors: false, merge: true, customTags: likeGo, strict: true });
  return Array.isArray(documents) ? documents : [];
}

function contentOf(
  document: Document.Parsed,
  text: string,
  { exact = false }: ReadOptions,
): { readonly value: unknown; readonly errors: readonly YamlProblem[] } {
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    ...yamlError(error.code, error.message, text.slice(error.pos[0])),
    offset: error.pos[0],
  }));
  if (errors.length > 0) return { value: undefined, errors: dedupe(errors) };
  try {
    if (exact && mayLoseDigits(text)) keepIntegers(document);
    const value: unknown = document.toJS({ maxAliasCount: -1 });
    const found = [...bombs(value, document), ...(mayLoseDigits(text) ? lostIntegers(document) : [])];
    return { value: found.length > 0 ? undefined : value, errors: found };
  } catch (error) {
    return { value: undefined, errors: [{ offset: startOfContent(document), ...conversionError(error, document) }] };
  }
}

/** Aliases are not expanded in the value, but whoever walks over it expands them. */
function bombs(value: unknown, document: Document.Parsed): readonly YamlProblem[] {
  const expansion = expansionOf(value);
  if (!isBomb(expansion)) return [];
  const message = expansion.cyclic
    ? 'an alias stands inside of its own anchor'
    : 'its aliases expand to too much (an alias bomb)';
  return [{ message, offset: startOfContent(document), remedy: 'write the values out instead of `*alias`' }];
}

function startOfContent(document: Document.Parsed): number {
  return document.contents?.range[0] ?? document.range[0];
}

/** One mistake often gives several errors at the same place; the first says it best. */
function dedupe(errors: readonly YamlProblem[]): readonly YamlProblem[] {
  const seen = new Set<number>();
  return errors.filter((error) => !seen.has(error.offset) && seen.add(error.offset).size > 0).slice(0, 5);
}

function offsetOf(document: Document.Parsed | undefined, path: Path): number {
  let node: unknown = document?.contents;
  let offset = startOf(node) ?? document?.range[0] ?? 0;
  for (const step of path) {
    const found = isMap(node)
      ? pairOf(node.items, step)
      : isSeq(node)
        ? { key: node.items[Number(step)], value: node.items[Number(step)] }
        : undefined;
    if (found === undefined) return offset;
    offset = startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

function pairOf(
  items: readonly unknown[],
  key: string | number,
): { readonly key: unknown; readonly value: unknown } | undefined {
  return items.filter(isPair).find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Words and numbers that Go's parser reads in the way of YAML 1.1. */
const likeGo = (tags: Tags): Tags => [yamlBoolean, yamlOctal, ...tags];

const yamlBoolean: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/,
  resolve: (text: string): boolean => /^(?:y|on)/i.test(text),
};

const yamlOctal: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  format: 'OCT',
  test: /^[-+]?0[0-7]+$/,
  resolve: (text: string): number => (text.startsWith('-') ? -1 : 1) * Number.parseInt(text.replace(/^[-+]/, ''), 8),
};

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
