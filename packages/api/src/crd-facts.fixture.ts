/**
 * What a schema says about each field, as one line a field, so that two schemas can be compared whatever their style.
 *
 * A CRD writes everything in one tree, OpenAPI and our JSON Schemas refer to definitions; quantities and raw objects have
 * vendor extensions there and several types here. `factsOf` walks all three into the same lines. A keyword that it does
 * not know is an error: nothing is passed over in silence.
 */

/** A schema of any of the three styles. */
export interface AnySchema {
  readonly [keyword: string]: unknown;
}

/** What is said about each field, by path; and what is said that a JSON Schema cannot express. */
export interface Facts {
  readonly fields: ReadonlyMap<string, string>;
  readonly beyond: readonly string[];
}

const facets = [
  'default',
  'enum',
  'format',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
];
const structure = [
  'const',
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'items',
  'nullable',
  'properties',
  'required',
  'type',
];
const words = ['$schema', 'description', 'definitions', 'title'];
const known = new Set([
  ...facets,
  ...structure,
  ...words,
  'x-kubernetes-int-or-string',
  'x-kubernetes-preserve-unknown-fields',
]);

/**
 * Walks a schema.
 *
 * @param schema - The schema.
 * @param definitions - What its references point to.
 * @param skip - Paths that are not entered.
 */
export function factsOf(
  schema: AnySchema,
  definitions: { readonly [name: string]: AnySchema } = {},
  skip: readonly string[] = [],
): Facts {
  const fields = new Map<string, string>();
  const beyond: string[] = [];
  walk(schema, '', false);
  return { fields, beyond };

  function walk(raw: AnySchema, path: string, required: boolean): void {
    const node = resolve(raw, definitions);
    for (const keyword of Object.keys(node)) {
      if (!known.has(keyword)) beyond.push(`${path} ${keyword}: ${JSON.stringify(node[keyword])}`);
    }
    fields.set(path, line(node, required));
    if (skip.includes(path)) return;
    for (const [name, child] of Object.entries(record(node['properties']))) {
      walk(child as AnySchema, path === '' ? name : `${path}.${name}`, list(node['required']).includes(name));
    }
    if (node['items'] !== undefined) walk(node['items'] as AnySchema, `${path}[]`, false);
    const further = node['additionalProperties'];
    if (typeof further === 'object' && Object.keys(record(further)).length > 0)
      walk(further as AnySchema, `${path}{}`, false);
  }
}

/** One line; a constant is an enumeration of one. */
function line(plain: AnySchema, required: boolean): string {
  const { const: constant, ...rest } = plain;
  const node = constant === undefined ? plain : { ...rest, enum: [constant] };
  const said = facets
    .filter((facet) => node[facet] !== undefined)
    .map((facet) => `${facet}=${canonical(facet, node[facet])}`);
  return [typesOf(node), required ? 'required' : 'optional', ...said].join(' ');
}

/** Types in order; "any" for what may be anything; with "open" where fields of any name are kept. */
function typesOf(node: AnySchema): string {
  if (node['x-kubernetes-int-or-string'] === true) return 'integer|string';
  const types = [node['type'] ?? []].flat().filter((type): type is string => typeof type === 'string');
  if (types.length === 0) return 'any';
  const further = node['additionalProperties'];
  const empty = typeof further === 'object' && Object.keys(record(further)).length === 0;
  const open = node['x-kubernetes-preserve-unknown-fields'] === true || further === true || empty;
  return [...types, ...(node['nullable'] === true ? ['null'] : [])].toSorted().join('|') + (open ? ' open' : '');
}

function canonical(facet: string, value: unknown): string {
  return facet === 'enum'
    ? `[${list(value)
        .map((each) => JSON.stringify(each))
        .toSorted()
        .join(',')}]`
    : JSON.stringify(value);
}

/** The schema that is referred to, with what stands beside the reference; `allOf` of one is a reference too. */
function resolve(raw: AnySchema, definitions: { readonly [name: string]: AnySchema }): AnySchema {
  if (typeof raw['$ref'] !== 'string') return raw;
  const { $ref: reference, ...beside } = raw;
  const target = definitions[reference.replace('#/definitions/', '')];
  if (!target) throw new Error(`No definition for ${reference}`);
  return { ...resolve(target, definitions), ...beside };
}

function record(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown }) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** What two schemas say differently: a line a field, both versions; empty if they agree. */
export function differences(ours: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): readonly string[] {
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted();
  return paths
    .filter((path) => ours.get(path) !== theirs.get(path))
    .map((path) => `${path}: ours ${ours.get(path) ?? 'has none'}, Karmada's ${theirs.get(path) ?? 'has none'}`);
}
