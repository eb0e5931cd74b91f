/**
 * JSON Schemas of Karmada's kinds, for editors, forms and other validators.
 *
 * @example
 * jsonSchemaOf('policy.karmada.io/v1alpha1', 'PropagationPolicy')?.$ref; // '#/definitions/PropagationPolicy'
 */
import { definitions } from '../generated/schemas.ts';
import { findKind } from '../kinds.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The JSON Schema (draft 7) of a kind: one document with all that it refers to; `undefined` for a kind not known.
 *
 * @param apiVersion - Group and version, such as "work.karmada.io/v1alpha2".
 * @param kind - Kind, such as "ResourceBinding".
 */
export function jsonSchemaOf(apiVersion: string, kind: string): JsonSchema | undefined {
  const known = findKind(apiVersion, kind);
  if (!known) return undefined;
  const reached = new Map<string, JsonSchema>();
  collect(known.type, reached);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $ref: `#/definitions/${known.type}`,
    definitions: Object.fromEntries(reached),
  };
}

function collect(name: string, reached: Map<string, JsonSchema>): void {
  const schema = definitions[name];
  if (!schema || reached.has(name)) return;
  reached.set(name, schema);
  for (const reference of referencesIn(schema)) collect(reference, reached);
}

function referencesIn(schema: JsonSchema): readonly string[] {
  const own = schema.$ref === undefined ? [] : [schema.$ref.replace('#/definitions/', '')];
  const further = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  const children = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : []), ...further];
  return [...own, ...children.flatMap(referencesIn)];
}
