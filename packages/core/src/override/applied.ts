/**
 * The annotation of a Work that records which overrides were applied: JSON as Go writes it.
 *
 * Items are sorted by policy, one for each rule that held. Members come in the order of Karmada's structs, empty ones are
 * left out, and a patch without a value has `value: null`.
 *
 * Counterpart: `AppliedOverrides.MarshalJSON` of pkg/util/overridemanager/shadow.go.
 *
 * Example: `[{"policyName":"web","overriders":{"plaintext":[{"path":"/spec/replicas","operator":"remove","value":null}]}}]`.
 */
import { compareStrings, type Overriders, type StringMap } from '@flotilla/api';
import { goJson } from './go-json.ts';
import type { AppliedOverride } from './outcome.ts';
import type { OverridePolicyName } from './prepare.ts';

/**
 * The text for the policies of one kind; undefined when none of their rules held.
 *
 * @param texts What was written for overriders before: the same few rules hold for many clusters.
 */
export function appliedOverridesString(
  applied: readonly AppliedOverride[],
  kind: OverridePolicyName['kind'],
  texts: Map<Overriders, string> = new Map(),
): string | undefined {
  const ofKind = applied.filter(({ policy }) => policy.kind === kind);
  if (ofKind.length === 0) return undefined;
  const items = ofKind.toSorted((a, b) => compareStrings(a.policy.name, b.policy.name));
  const written = items.map(({ policy, overriders }) => {
    const text = texts.get(overriders) ?? goJson(asStruct(overriders));
    texts.set(overriders, text);
    return `{"policyName":${goJson(policy.name)},"overriders":${text}}`;
  });
  return `[${written.join(',')}]`;
}

function asStruct(overriders: Overriders): object {
  return {
    plaintext: each(overriders.plaintext, ({ path, operator, value = null }) => ({ path, operator, value })),
    imageOverrider: each(overriders.imageOverrider, ({ predicate, component, operator, value }) => ({
      predicate: predicate ? { path: predicate.path } : undefined,
      component,
      operator,
      value: value || undefined,
    })),
    commandOverrider: each(overriders.commandOverrider, wordsStruct),
    argsOverrider: each(overriders.argsOverrider, wordsStruct),
    labelsOverrider: each(overriders.labelsOverrider, mapStruct),
    annotationsOverrider: each(overriders.annotationsOverrider, mapStruct),
    fieldOverrider: each(overriders.fieldOverrider, ({ fieldPath, json, yaml }) => ({
      fieldPath,
      json: each(json, changeStruct),
      yaml: each(yaml, changeStruct),
    })),
  };
}

/** The structs of a list; undefined for an empty one, which Go leaves out. */
function each<T>(list: readonly T[] | null | undefined, struct: (item: T) => object): readonly object[] | undefined {
  return list && list.length > 0 ? list.map(struct) : undefined;
}

type Words = NonNullable<Overriders['commandOverrider']>[number];

function wordsStruct({ containerName, operator, value }: Words): object {
  return { containerName, operator, value: value && value.length > 0 ? value : undefined };
}

type Keys = NonNullable<Overriders['labelsOverrider']>[number];

function mapStruct({ operator, value }: Keys): object {
  const keys = Object.keys(value ?? {}).sort(compareStrings);
  return { operator, value: keys.length > 0 ? pick(value, keys) : undefined };
}

function pick(map: StringMap, keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, map[key]]));
}

type Change = NonNullable<NonNullable<Overriders['fieldOverrider']>[number]['json']>[number];

function changeStruct({ subPath, operator, value = null }: Change): object {
  return { subPath, operator, value };
}
