/**
 * `policy/override-image`, `policy/override-predicate` and `policy/override-jsonpatch`: one kind of overrider at a time.
 */
import type { ImageOverrider, Overriders } from '@flotilla/api';
import { applyOverrides, type OverrideOutcome, overrideImage, type ResourceTemplate } from '@flotilla/core';
import { has, type JsonObject } from '../json.ts';
import { exactSet, objectIn, orError, stringIn } from './exact-set.ts';
import type { ConformanceSet } from './set.ts';

export const overridePartSets: readonly ConformanceSet[] = [
  exactSet(
    'policy/override-image',
    (input) => ['image', 'component', 'operator'].every((name) => has(input, name)),
    (input) => orError(() => ({ image: overrideImage(stringIn(input, 'image'), input as unknown as ImageOverrider) })),
  ),
  exactSet(
    'policy/override-predicate',
    (input) => has(input, 'object') && has(input, 'imageOverrider'),
    (input) => {
      const outcome = applyOnly(input, ['imageOverrider']);
      return outcome.ok ? { object: outcome.object } : { error: { message: outcome.error.message } };
    },
  ),
  exactSet(
    'policy/override-jsonpatch',
    (input) => has(input, 'object') && has(input, 'plaintext'),
    (input) => {
      const outcome = applyOnly(input, ['plaintext']);
      if (!outcome.ok) return { error: { message: outcome.error.message } };
      return { object: outcome.object, changed: outcome.changed };
    },
  ),
];

/** Applies the overriders of the input, by a policy that selects everything. */
function applyOnly(input: JsonObject, names: readonly (keyof Overriders)[]): OverrideOutcome {
  const overriders: Overriders = Object.fromEntries(names.map((name) => [name, input[name]]));
  return applyOverrides(
    objectIn(input, 'object') as unknown as ResourceTemplate,
    {
      apiVersion: 'cluster.karmada.io/v1alpha1',
      kind: 'Cluster',
      metadata: { name: 'member1' },
      spec: { syncMode: 'Push' },
    },
    {
      clusterOverridePolicies: [
        {
          apiVersion: 'policy.karmada.io/v1alpha1',
          kind: 'ClusterOverridePolicy',
          metadata: { name: 'only' },
          spec: { overrideRules: [{ overriders }] },
        },
      ],
    },
  );
}
