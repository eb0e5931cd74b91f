/**
 * JSON into the typed answers: requirements, components, references, as Go's encoding/json reads them.
 *
 * Names of fields count without regard to case, unknown ones are left out, null is nothing, a wrong type is an error that
 * names the path. Quantities may be texts or numbers and come out canonical. What is empty is left out of the answer.
 *
 * Counterpart: `json.Unmarshal` into ReplicaRequirements, []Component and []DependentObjectReference.
 *
 * @example
 * readComponents([{ Name: 'worker', REPLICAS: 2 }]) // [{ name: 'worker', replicas: 2 }]
 */
import {
  type Component,
  type ComponentReplicaRequirements,
  compareStrings,
  formatQuantity,
  type LabelSelector,
  type NodeClaim,
  type NodeSelector,
  parseQuantity,
  QuantityError,
  type ReplicaRequirements,
  type ResourceList,
  type StringMap,
} from '@flotilla/api';
import type { DependentReference } from '@flotilla/core';
import { LuaError } from '../vm/error.ts';
import { isList, isRecord } from './json.ts';

/** A value and where it stands in the script's answer. */
interface Place {
  readonly path: string;
  readonly value: unknown;
}

export function readRequirements(value: unknown): ReplicaRequirements {
  const place = { path: 'requirements', value };
  const namespace = text(field(place, 'namespace'));
  return { ...requirements(place), ...(namespace !== '' && { namespace }) };
}

export function readComponents(value: unknown): readonly Component[] {
  return elements({ path: 'components', value }).map((place) => {
    const wanted = field(place, 'replicaRequirements');
    return {
      name: text(field(place, 'name')),
      replicas: integer(field(place, 'replicas'), 2 ** 31) ?? 0,
      ...(isPresent(wanted) && { replicaRequirements: requirements(wanted) }),
    };
  });
}

export function readReferences(value: unknown): readonly DependentReference[] {
  return elements({ path: 'dependencies', value }).map((place) => {
    const [namespace, name] = [text(field(place, 'namespace')), text(field(place, 'name'))];
    const selector = field(place, 'labelSelector');
    return {
      apiVersion: text(field(place, 'apiVersion')),
      kind: text(field(place, 'kind')),
      ...(namespace !== '' && { namespace }),
      ...(name !== '' && { name }),
      ...(isPresent(selector) && { labelSelector: labelSelector(selector) }),
    };
  });
}

function requirements(place: Place): ComponentReplicaRequirements {
  const claim = field(place, 'nodeClaim');
  const request = resourceList(field(place, 'resourceRequest'));
  const priorityClassName = text(field(place, 'priorityClassName'));
  return {
    ...(isPresent(claim) && { nodeClaim: nodeClaim(claim) }),
    ...(Object.keys(request).length > 0 && { resourceRequest: request }),
    ...(priorityClassName !== '' && { priorityClassName }),
  };
}

function nodeClaim(place: Place): NodeClaim {
  const affinity = field(place, 'hardNodeAffinity');
  const selector = stringMap(field(place, 'nodeSelector'));
  const tolerations = elements(field(place, 'tolerations')).map((toleration) => {
    const seconds = integer(field(toleration, 'tolerationSeconds'), 2 ** 63);
    return {
      ...texts(toleration, 'key', 'operator', 'value', 'effect'),
      ...(seconds !== undefined && { tolerationSeconds: seconds }),
    };
  });
  return {
    ...(isPresent(affinity) && { hardNodeAffinity: nodeSelector(affinity) }),
    ...(Object.keys(selector).length > 0 && { nodeSelector: selector }),
    ...(tolerations.length > 0 && { tolerations }),
  };
}

function nodeSelector(place: Place): NodeSelector {
  const terms = elements(field(place, 'nodeSelectorTerms')).map((term) => {
    const [expressions, fields] = [matchers(field(term, 'matchExpressions')), matchers(field(term, 'matchFields'))];
    return {
      ...(expressions.length > 0 && { matchExpressions: expressions }),
      ...(fields.length > 0 && { matchFields: fields }),
    };
  });
  return { nodeSelectorTerms: terms };
}

function labelSelector(place: Place): LabelSelector {
  const labels = stringMap(field(place, 'matchLabels'));
  const expressions = matchers(field(place, 'matchExpressions'));
  return {
    ...(Object.keys(labels).length > 0 && { matchLabels: labels }),
    ...(expressions.length > 0 && { matchExpressions: expressions }),
  };
}

function matchers(place: Place): readonly { key: string; operator: string; values?: readonly string[] }[] {
  return elements(place).map((matcher) => {
    const values = elements(field(matcher, 'values')).map(text);
    return {
      key: text(field(matcher, 'key')),
      operator: text(field(matcher, 'operator')),
      ...(values.length > 0 && { values }),
    };
  });
}

function resourceList(place: Place): ResourceList {
  const sorted = entries(place).toSorted(([a], [b]) => compareStrings(a, b));
  return Object.fromEntries(sorted.map(([name, amount]) => [name, quantity(amount)]));
}

function quantity({ path, value }: Place): string {
  if (value === null || value === undefined) return '0';
  if (typeof value !== 'string' && typeof value !== 'number')
    throw wrong(path, value, 'a quantity such as 500m or 1Gi');
  try {
    return formatQuantity(parseQuantity(value));
  } catch (error) {
    if (error instanceof QuantityError) throw new LuaError(`${path}: ${error.message}`, 0);
    throw error;
  }
}

function texts<Name extends string>(place: Place, ...names: readonly Name[]): { readonly [N in Name]?: string } {
  const result: { [N in Name]?: string } = {};
  for (const name of names) {
    const value = text(field(place, name));
    if (value !== '') result[name] = value;
  }
  return result;
}

/** The field of that name, or the last of those that differ from it by case only. */
function field({ path, value }: Place, name: string): Place {
  const place = { path: `${path}.${name}`, value: undefined };
  if (value === null || value === undefined) return place;
  if (!isRecord(value)) throw wrong(path, value, 'an object');
  const exact = Object.hasOwn(value, name) ? name : undefined;
  const key = exact ?? Object.keys(value).findLast((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? place : { path: `${path}.${key}`, value: value[key] };
}

function entries({ path, value }: Place): readonly (readonly [string, Place])[] {
  if (value === null || value === undefined) return [];
  if (!isRecord(value)) throw wrong(path, value, 'an object');
  return Object.entries(value).map(([key, entry]) => [key, { path: `${path}.${key}`, value: entry }]);
}

function elements({ path, value }: Place): readonly Place[] {
  if (value === null || value === undefined) return [];
  if (!isList(value)) throw wrong(path, value, 'a list');
  return value.map((element, index) => ({ path: `${path}[${index}]`, value: element }));
}

function stringMap(place: Place): StringMap {
  return Object.fromEntries(entries(place).map(([key, value]) => [key, text(value)]));
}

function text({ path, value }: Place): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw wrong(path, value, 'a string');
  return value;
}

function integer({ path, value }: Place, limit: number): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= -limit && value < limit) return value + 0;
  throw wrong(path, value, 'a whole number');
}

function isPresent({ value }: Place): boolean {
  return value !== null && value !== undefined;
}

function wrong(path: string, value: unknown, expected: string): LuaError {
  return new LuaError(`${path} must be ${expected}, but is ${JSON.stringify(value)}`, 0);
}
