/**
 * JSON Schemas out of the interfaces of @flotilla/api.
 *
 * `ts-json-schema-generator` reads types and JSDoc; three rewrites follow. Scalar types (Int32, Timestamp, ...) are put in
 * place of the references to them, so that a `@minimum` stands beside the `type` that it bounds. A union of scalars
 * becomes one schema with several types, so that a bad quantity is one error rather than three. In patterns "\/", which
 * JSDoc needs lest it end the comment, becomes "/".
 */
import { createGenerator } from 'ts-json-schema-generator';

/** A JSON Schema, loosely. */
export interface Schema {
  [keyword: string]: unknown;
}

/** Schemas by type name. */
export type Definitions = Record<string, Schema>;

/**
 * The schemas of every type that `KarmadaObject` reaches.
 *
 * @param entry - Path of the file that exports `KarmadaObject`.
 * @param tsconfig - Path of a tsconfig that covers it.
 */
export function schemasOf(entry: string, tsconfig: string): Definitions {
  const generator = createGenerator({
    path: entry,
    tsconfig,
    expose: 'export',
    jsDoc: 'extended',
    topRef: true,
    additionalProperties: false,
    encodeRefs: false,
    skipTypeCheck: true,
  });
  const raw = generator.createSchema('KarmadaObject').definitions ?? {};
  const definitions = JSON.parse(JSON.stringify(raw)) as Definitions;
  const inlined = new Map<string, Schema>();
  for (const [name, schema] of Object.entries(definitions)) {
    const scalar = asScalar(schema, definitions);
    if (scalar) inlined.set(`#/definitions/${name}`, scalar);
  }
  const result: Definitions = {};
  for (const name of Object.keys(definitions).sort()) {
    const schema = definitions[name];
    if (schema && name !== 'KarmadaObject' && !inlined.has(`#/definitions/${name}`)) {
      result[name] = withScalars(schema, inlined) as Schema;
    }
  }
  return result;
}

/** The schema as one without references, if it describes scalars only. */
function asScalar(schema: Schema, definitions: Definitions): Schema | undefined {
  if (typeof schema['$ref'] === 'string') {
    const target = definitions[schema['$ref'].replace('#/definitions/', '')];
    const scalar = target && asScalar(target, definitions);
    const { $ref: _, ...rest } = schema;
    return scalar && { ...withoutDescription(scalar), ...rest };
  }
  if (Array.isArray(schema['anyOf'])) {
    const branches = (schema['anyOf'] as Schema[]).map((branch) => asScalar(branch, definitions));
    if (branches.some((branch) => branch === undefined)) return undefined;
    const { anyOf: _, ...rest } = schema;
    const types = branches.flatMap((branch) => branch?.['type']);
    return Object.assign(
      {},
      ...branches.map((branch) => withoutDescription(branch ?? {})),
      { type: types },
      rest,
    ) as Schema;
  }
  return schema['type'] === 'object' || schema['type'] === 'array' || schema['type'] === undefined ? undefined : schema;
}

function withScalars(value: unknown, scalars: ReadonlyMap<string, Schema>): unknown {
  if (Array.isArray(value)) return value.map((item) => withScalars(item, scalars));
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Schema;
  const ownKeys = Object.entries(schema).map(([key, child]) => [key, withScalars(unescaped(key, child), scalars)]);
  const walked = Object.fromEntries(ownKeys) as Schema;
  const scalar = typeof schema['$ref'] === 'string' ? scalars.get(schema['$ref']) : undefined;
  if (scalar) {
    const { $ref: _, ...rest } = walked;
    return { ...withoutDescription(scalar), ...rest };
  }
  return collapseUnion(walked);
}

function unescaped(key: string, value: unknown): unknown {
  return key === 'pattern' && typeof value === 'string' ? value.replaceAll('\\/', '/') : value;
}

/** `anyOf` of scalars as one schema with several types. */
function collapseUnion(schema: Schema): Schema {
  return Array.isArray(schema['anyOf']) ? (asScalar(schema, {}) ?? schema) : schema;
}

function withoutDescription(schema: Schema): Schema {
  const { description: _, ...rest } = schema;
  return rest;
}
