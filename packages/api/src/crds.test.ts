/**
 * Holds the interfaces, by the schemas generated from them, against Karmada's CRDs and the OpenAPI of `Cluster`: field by
 * field, both ways. No field missing, none invented, the same type, required, enumeration, bounds, patterns, defaults.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type AnySchema, differences, factsOf } from './crd-facts.fixture.ts';
import { definitions } from './generated/schemas.ts';
import { findKind, knownKinds } from './kinds.ts';
import { patternMeanings } from './validation/patterns.ts';

interface Crd {
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: AnySchema } }[];
  };
}

interface Theirs {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly beyond: readonly string[];
}

type Named = { readonly [name: string]: AnySchema };

const folder = join(import.meta.dirname, '..', 'crds');
const ourDefinitions = JSON.parse(JSON.stringify(definitions)) as Named;
const openApi = JSON.parse(readFileSync(join(folder, 'openapi-cluster.karmada.io_v1alpha1.json'), 'utf8')) as Named;
const crds = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Crd);
const served: readonly Theirs[] = crds.flatMap(({ spec }) =>
  spec.versions.map(({ name, schema }) => ({
    apiVersion: `${spec.group}/${name}`,
    kind: spec.names.kind,
    plural: spec.names.plural,
    scope: spec.scope,
    ...factsOf(schema.openAPIV3Schema, {}, ['metadata']),
  })),
);

/** Our facts of a kind, with the top as a CRD has it: apiVersion, kind and metadata are checked apart. */
function ourFacts(type: string, from: Named = ourDefinitions): ReadonlyMap<string, string> {
  const { fields } = factsOf({ $ref: `#/definitions/${type}` }, from, ['metadata']);
  const top = new Map(fields);
  const literal = /^string required enum=\[".*"\]$/;
  if (literal.test(top.get('apiVersion') ?? '')) top.set('apiVersion', 'string optional');
  if (literal.test(top.get('kind') ?? '')) top.set('kind', 'string optional');
  if (top.get('metadata') === 'object required') top.set('metadata', 'object optional');
  return top;
}

describe('the kinds', () => {
  test('are those that Karmada serves, with the same names in URLs and the same scope', () => {
    const theirs = served.map(({ apiVersion, kind, plural, scope }) => `${apiVersion} ${kind} ${plural} ${scope}`);
    theirs.push('cluster.karmada.io/v1alpha1 Cluster clusters Cluster');
    const ours = knownKinds.map(
      ({ apiVersion, kind, plural, namespaced }) =>
        `${apiVersion} ${kind} ${plural} ${namespaced ? 'Namespaced' : 'Cluster'}`,
    );
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  test.each(knownKinds)('$apiVersion $kind says so itself', ({ apiVersion, kind, type }) => {
    const { fields } = factsOf({ $ref: `#/definitions/${type}` }, ourDefinitions, ['metadata']);
    expect(fields.get('apiVersion')).toBe(`string required enum=["${apiVersion}"]`);
    expect(fields.get('kind')).toBe(`string required enum=["${kind}"]`);
    expect(fields.get('metadata')).toBe('object required');
  });
});

describe('the fields', () => {
  test.each(served)('of $apiVersion $kind are those of the CRD', ({ apiVersion, kind, fields }) => {
    expect(fields.size).toBeGreaterThan(4);
    expect(differences(ourFacts(findKind(apiVersion, kind)?.type ?? ''), fields)).toEqual([]);
  });

  test('of Cluster are those of the OpenAPI', () => {
    const theirs = factsOf({ $ref: `${cluster}Cluster` }, clusterDefinitions(), ['metadata']).fields;
    expect(theirs.size).toBeGreaterThan(60);
    expect(differences(ourFacts('Cluster'), theirs)).toEqual([]);
  });

  test('of ObjectMeta are those of the OpenAPI', () => {
    const theirs = factsOf({ $ref: `${meta}ObjectMeta` }, clusterDefinitions()).fields;
    expect(differences(factsOf({ $ref: '#/definitions/ObjectMeta' }, ourDefinitions).fields, theirs)).toEqual([
      // A Go program prints null for a time that is not set.
      'creationTimestamp: ours null|string optional format="date-time", Karmada\'s string optional format="date-time"',
    ]);
  });
});

describe('what a JSON Schema does not hold', () => {
  test('is only the merge behaviour of lists and maps; there are no rules in CEL', () => {
    const extensions = served.flatMap(({ kind, beyond }) => beyond.map((each) => `${kind} ${each}`));
    const other = extensions.filter((each) => !/ x-kubernetes-(list|map)-type: "(atomic|map)"$/.test(each));
    // Keys of lists that merge by key: a server refuses two items of the same key. All are statuses, which servers write.
    expect(other.toSorted()).toEqual([
      'FederatedHPA status.conditions x-kubernetes-list-map-keys: ["type"]',
      'MultiClusterService status.conditions x-kubernetes-list-map-keys: ["type"]',
      'ServiceExport status.conditions x-kubernetes-list-map-keys: ["type"]',
      'ServiceImport status.clusters x-kubernetes-list-map-keys: ["cluster"]',
    ]);
  });

  test('is nothing at all on our side', () => {
    expect(knownKinds.flatMap(({ type }) => factsOf({ $ref: `#/definitions/${type}` }, ourDefinitions).beyond)).toEqual(
      [],
    );
  });
});

test('every pattern has words that tell what to write', () => {
  const patterns = new Set(
    Array.from(
      JSON.stringify(definitions).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g),
      ([, text]) => JSON.parse(text ?? '') as string,
    ),
  );
  expect(patterns.size).toBe(3);
  const without = [...patterns].filter((pattern) => !patternMeanings.some(([start]) => pattern.startsWith(start)));
  expect(without).toEqual([]);
});

/** The comparison itself: whatever is altered in an interface, wherever, is found. */
test('no change of a schema goes unnoticed', () => {
  const unnoticed: string[] = [];
  let tried = 0;
  for (const { apiVersion, kind, fields } of served) {
    const type = findKind(apiVersion, kind)?.type ?? '';
    for (const name of reachedBy(type)) {
      for (const [what, changed] of alterations(ourDefinitions[name] ?? {})) {
        tried += 1;
        if (differences(ourFacts(type, { ...ourDefinitions, [name]: changed }), fields).length === 0) {
          unnoticed.push(`${kind}: ${name} ${what}`);
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(1000);
  expect(unnoticed).toEqual([]);
});

const seen = new Set<string>(['ObjectMeta', 'ManagedFieldsEntry', 'OwnerReference']);

/** Definitions that a type reaches and no earlier one did. */
function reachedBy(type: string): readonly string[] {
  if (seen.has(type)) return [];
  seen.add(type);
  const references = [...JSON.stringify(ourDefinitions[type]).matchAll(/"#\/definitions\/(\w+)"/g)];
  return [type, ...references.flatMap(([, name]) => reachedBy(name ?? ''))];
}

/** A definition with one thing changed, in every way that matters. */
function* alterations(schema: AnySchema): Generator<readonly [string, AnySchema]> {
  const properties = (schema['properties'] ?? {}) as Named;
  const required = (schema['required'] ?? []) as readonly string[];
  if (schema['properties'] !== undefined) {
    yield ['invents a field', { ...schema, properties: { ...properties, invented: { type: 'string' } } }];
  }
  for (const [field, child] of Object.entries(properties)) {
    const { [field]: _, ...others } = properties;
    yield [`loses ${field}`, { ...schema, properties: others }];
    yield [`renames ${field}`, { ...schema, properties: { ...others, [`${field}x`]: child } }];
    // That apiVersion, kind and metadata are required is held by "says so itself".
    if (!['apiVersion', 'kind', 'metadata'].includes(field)) {
      const flipped = required.includes(field) ? required.filter((each) => each !== field) : [...required, field];
      yield [`flips whether ${field} is required`, { ...schema, required: flipped }];
    }
    for (const [facet, value] of Object.entries(alteredFacets(child))) {
      yield [
        `alters ${facet} of ${field}`,
        { ...schema, properties: { ...properties, [field]: { ...child, [facet]: value } } },
      ];
    }
  }
}

function alteredFacets(schema: AnySchema): AnySchema {
  const changed: Record<string, unknown> = {};
  if (schema['const'] !== undefined) return changed;
  for (const facet of ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']) {
    changed[facet] = typeof schema[facet] === 'number' ? schema[facet] + 1 : 7;
  }
  changed['default'] = schema['default'] === 'other' ? 'another' : 'other';
  changed['enum'] = Array.isArray(schema['enum']) ? schema['enum'].slice(1) : ['only'];
  changed['pattern'] = '^x$';
  changed['format'] = 'other';
  if (schema['type'] !== undefined) changed['type'] = schema['type'] === 'boolean' ? 'string' : 'boolean';
  return changed;
}

const cluster = 'com.github.karmada-io.karmada.pkg.apis.cluster.v1alpha1.';
const meta = 'io.k8s.apimachinery.pkg.apis.meta.v1.';

/**
 * The OpenAPI's definitions, read as a CRD would say the same. Generated from Go, it differs in four ways:
 * it gives a default of nothing ("", 0, {}) to every field that is not a pointer; it calls a quantity a string, though Go
 * reads numbers as well; it calls raw fields an object without fields; and it leaves out the constraints of Condition,
 * which are in the CRDs.
 */
function clusterDefinitions(): Named {
  const withoutZeroes = JSON.parse(
    JSON.stringify(openApi, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('default' in value)) return value;
      const { default: zero, ...rest } = value as AnySchema;
      return zero === '' || zero === 0 || JSON.stringify(zero) === '{}' ? rest : value;
    }),
  ) as Record<string, AnySchema>;
  withoutZeroes[`${meta}FieldsV1`] = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  const binding = crds.find(({ spec }) => spec.names.kind === 'ResourceBinding')?.spec.versions[0]?.schema
    .openAPIV3Schema;
  const at = (node: unknown, ...keys: readonly string[]): unknown =>
    keys.reduce((value, key) => (value as Record<string, unknown>)[key], node);
  const quantity = at(
    binding,
    'properties',
    'spec',
    'properties',
    'resource',
    'properties',
    'resourcePerReplicas',
    'additionalProperties',
  );
  const condition = at(binding, 'properties', 'status', 'properties', 'conditions', 'items');
  withoutZeroes['io.k8s.apimachinery.pkg.api.resource.Quantity'] = quantity as AnySchema;
  withoutZeroes[`${meta}Condition`] = condition as AnySchema;
  return withoutZeroes;
}
