/**
 * Fields without a value (`labels:` with nothing behind it) are null in YAML, and absent to Kubernetes' API server.
 *
 * So they are left out once, where objects are read, and nothing behind needs to know them. Of Karmada's own kinds the
 * schema says what is a field; what is kept as it is (the manifests of a Work) stays, nulls included. Of all other kinds
 * only the metadata is known here: their null may mean something to the members.
 *
 * Counterpart: PruneNonNullableNullsWithoutDefaults of k8s.io/apiextensions-apiserver.
 *
 * @example
 * const withoutNulls = nullRemover();
 * withoutNulls(policy).metadata.labels; // undefined where it was null
 */
import { type JsonSchema, jsonSchemaOf } from '@flotilla/api';
import { isRecord, type Manifest } from './manifest.ts';

/** Makes the function that leaves nulls out; it remembers schemas. */
export function nullRemover(): (object: Manifest) => Manifest {
  const schemas = new Map<string, JsonSchema | undefined>();
  return (object) => {
    const { apiVersion, kind } = object;
    const key = `${apiVersion}/${kind}`;
    if (!schemas.has(key)) schemas.set(key, jsonSchemaOf(apiVersion, kind) ?? metadataOnly);
    const schema = schemas.get(key) ?? metadataOnly;
    const pruned = prune(object, schema, schema.definitions ?? {});
    return isManifest(pruned) ? pruned : object;
  };
}

const metadataOnly: JsonSchema = {
  properties: { metadata: { $ref: '#/definitions/ObjectMeta' } },
  definitions: jsonSchemaOf('cluster.karmada.io/v1alpha1', 'Cluster')?.definitions ?? {},
};

type Definitions = NonNullable<JsonSchema['definitions']>;

/** The same value where nothing is left out. */
function prune(value: unknown, schema: JsonSchema, definitions: Definitions): unknown {
  if (Array.isArray(value)) return pruneList(value, schema.items, definitions);
  if (!isRecord(value)) return value;
  const { properties = {}, additionalProperties } = resolved(schema, definitions);
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  let changed = false;
  const entries = Object.entries(value).flatMap(([field, child]): [string, unknown][] => {
    const known = Object.hasOwn(properties, field) ? properties[field] : others;
    if (known === undefined || takesAnything(known)) return [[field, child]];
    const pruned = prune(child, known, definitions);
    changed ||= pruned !== child || child === null;
    return child === null ? [] : [[field, pruned]];
  });
  return changed ? Object.fromEntries(entries) : value;
}

function pruneList(list: readonly unknown[], items: JsonSchema | undefined, definitions: Definitions): unknown {
  if (items === undefined) return list;
  const pruned = list.map((item) => prune(item, items, definitions));
  return pruned.some((item, index) => item !== list[index]) ? pruned : list;
}

function resolved(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : (definitions[name] ?? {});
}

/** A place whose content is kept as it is. */
function takesAnything({ $ref, type }: JsonSchema): boolean {
  return $ref === undefined && type === undefined;
}

/** Pruning takes nothing of what makes a manifest. */
function isManifest(value: unknown): value is Manifest {
  return isRecord(value) && isRecord(value['metadata']);
}
