/**
 * `policy/override`: what override policies make of an object for a cluster, and what is recorded of them.
 *
 * Where a string holds JSON or YAML that a policy has patched, the document counts and not its text.
 */
import type { Cluster } from '@flotilla/api';
import { type AppliedOverride, appliedOverridesString, applyOverrides, type ResourceTemplate } from '@flotilla/core';
import { parse } from 'yaml';
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { has, isObject, type Json, type JsonObject, member, toJson } from '../json.ts';
import { exactSet, objectIn } from './exact-set.ts';
import type { ConformanceSet } from './set.ts';

const exact = exactSet(
  'policy/override',
  (input) => ['object', 'cluster', 'overridePolicies', 'clusterOverridePolicies'].every((name) => has(input, name)),
  answer,
);

export const overrideSet: ConformanceSet = {
  ...exact,
  compare: (testCase, expected, actual) =>
    failureOf(expected, actual) ??
    (testCase.tags.includes('field')
      ? exactly('', withDocuments(expected), withDocuments(actual))
      : exactly('', expected, actual)),
};

function answer(input: JsonObject): unknown {
  const object = objectIn(input, 'object') as unknown as ResourceTemplate;
  const cluster = member(input, 'cluster') as unknown as Cluster | null;
  if (cluster === null) return { error: { message: 'the cluster does not exist' } };
  const outcome = applyOverrides(object, cluster, input);
  if (!outcome.ok) return { error: { message: outcome.error.message } };
  const { changed, applied } = outcome;
  return {
    object: outcome.object,
    changed,
    ...recorded('appliedClusterOverrides', applied, 'ClusterOverridePolicy'),
    ...recorded('appliedOverrides', applied, 'OverridePolicy'),
  };
}

function recorded(
  name: string,
  applied: readonly AppliedOverride[],
  kind: 'ClusterOverridePolicy' | 'OverridePolicy',
): JsonObject {
  const text = appliedOverridesString(applied, kind);
  return text === undefined ? { [name]: null } : { [name]: toJson(JSON.parse(text)), [`${name}String`]: text };
}

/** With the strings of the object's `data` read as documents, those that are any. */
function withDocuments(answered: Json): Json {
  const object = member(answered, 'object');
  const data = member(object, 'data');
  if (!isObject(answered) || !isObject(object) || !isObject(data)) return answered;
  const read = Object.entries(data).map(([key, value]) => [key, documentIn(value)] as const);
  return { ...answered, object: { ...object, data: Object.fromEntries(read) } };
}

function documentIn(value: Json): Json {
  if (typeof value !== 'string') return value;
  try {
    return { document: toJson(parse(value)), endsLine: value.endsWith('\n') };
  } catch {
    return value;
  }
}
