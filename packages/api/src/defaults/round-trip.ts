/**
 * What else a webhook of Karmada changes in a policy: it decodes JSON into Go structs and encodes them again.
 *
 * On the way Go drops what it calls empty (`null`, `""`, `[]`, `{}` as a map, 0 and false where the field is no
 * pointer) and writes structs that were absent (`placement: {}`, `overriders: {}`) and patch values that were absent
 * (`value: null`). None of it changes what the policy means, but it is what the API server stores, so a comparison with
 * stored objects needs it. Values that belong to the user (a patch's `value`) are never touched.
 *
 * Counterpart: the JSON tags of pkg/apis/policy/v1alpha1; `PatchResponseFromRaw` of controller-runtime.
 *
 * Example: `{ key: 'app', operator: 'Exists', values: [] }` becomes `{ key: 'app', operator: 'Exists' }`.
 */
import { type Fields, fieldsOf, isFields, isPresent, updateAt } from './fields.ts';

/** Fields that Go writes even when empty. */
const KEPT: ReadonlySet<string> = new Set([
  'affinityName',
  'aliasLabelName',
  'apiVersion',
  'component',
  'containerName',
  'fieldPath',
  'groupByLabelKey',
  'jsonPath',
  'key',
  'kind',
  'operator',
  'path',
  'rules',
  'subPath',
]);
/** Numbers and switches that Go omits at zero; all others are pointers, whose zero counts. */
const OMITTED_AT_ZERO: ReadonlySet<string> = new Set(['maxGroups', 'minGroups', 'propagateDeps']);
/** Maps, omitted when empty; other empty objects are structs, which stay. */
const MAPS: ReadonlySet<string> = new Set(['annotations', 'labels', 'matchLabels', 'value']);
/** What is the user's own, or the API server's: entries of maps, values of patches, records of managed fields. */
const OPAQUE: ReadonlySet<string> = new Set([...MAPS, 'fieldsV1', 'json', 'plaintext', 'yaml']);

/** A propagation policy after Go's round trip. */
export function roundTripPropagation(policy: Fields): Fields {
  const trimmed = updateAt(trim(policy), ['spec', 'placement'], (placement) => placement ?? {});
  return fieldsOf(updateAt(trimmed, STATIC_TARGET, (target) => target ?? {}));
}

/** An override policy after Go's round trip. */
export function roundTripOverride(policy: Fields): Fields {
  let result: unknown = updateAt(trim(policy), ['spec', 'overriders'], (overriders) => overriders ?? {});
  result = updateAt(result, ['spec', 'overrideRules', '*', 'overriders'], (overriders) => overriders ?? {});
  for (const path of PATCH_VALUES) result = updateAt(result, path, (value) => value ?? null);
  return fieldsOf(result);
}

const STATIC_TARGET: readonly string[] = [
  'spec',
  'placement',
  'replicaScheduling',
  'weightPreference',
  'staticWeightList',
  '*',
  'targetCluster',
];

const OVERRIDERS: readonly (readonly string[])[] = [
  ['spec', 'overriders'],
  ['spec', 'overrideRules', '*', 'overriders'],
];
const PATCH_VALUES: readonly (readonly string[])[] = OVERRIDERS.flatMap((overriders) => [
  [...overriders, 'plaintext', '*', 'value'],
  [...overriders, 'fieldOverrider', '*', 'json', '*', 'value'],
  [...overriders, 'fieldOverrider', '*', 'yaml', '*', 'value'],
]);

function trim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trim);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => trimmedEntry(key, member)));
}

function trimmedEntry(key: string, member: unknown): readonly (readonly [string, unknown])[] {
  const trimmed = OPAQUE.has(key) ? member : trim(member);
  return isOmitted(key, trimmed) ? [] : [[key, trimmed]];
}

function isOmitted(key: string, value: unknown): boolean {
  if (!isPresent(value)) return true;
  if (KEPT.has(key)) return false;
  if (value === '' || (Array.isArray(value) && value.length === 0)) return key !== 'resourceSelectors';
  if (value === 0 || value === false) return OMITTED_AT_ZERO.has(key);
  return MAPS.has(key) && isFields(value) && Object.keys(value).length === 0;
}
