/**
 * What becomes of a dependency that exists already in a member, or that is removed, when several bindings require it and
 * their policies disagree.
 *
 * Any `Overwrite` makes it Overwrite, else it is Abort; any `preserveResourcesOnDeletion: true` makes it true, else it is
 * false. Only for bindings without a placement: one with a placement has a policy of its own, which decides.
 *
 * Counterpart: pkg/dependenciesdistributor/policy_utils.go.
 *
 * Example: Overwrite and nothing come to `{ conflictResolution: 'Overwrite', preserveResourcesOnDeletion: false }`.
 */
import type { ResourceBinding, ResourceBindingSpec } from '@flotilla/api';

/** The fields in which policies may disagree. */
export type StrategyField = 'conflictResolution' | 'preserveResourcesOnDeletion';

/** What all the bindings come to, and in which fields they disagree. */
export interface MergedStrategy {
  readonly fields: Required<Pick<ResourceBindingSpec, StrategyField>>;
  readonly disagreeing: readonly StrategyField[];
}

/** The strategy of a binding that these require. */
export function mergeStrategies(owners: readonly ResourceBinding[]): MergedStrategy {
  const overwrites = owners.map(({ spec }) => spec.conflictResolution === 'Overwrite');
  const preserves = owners.map(({ spec }) => spec.preserveResourcesOnDeletion === true);
  return {
    fields: {
      conflictResolution: overwrites.includes(true) ? 'Overwrite' : 'Abort',
      preserveResourcesOnDeletion: preserves.includes(true),
    },
    disagreeing: [
      ...(isMixed(overwrites) ? (['conflictResolution'] as const) : []),
      ...(isMixed(preserves) ? (['preserveResourcesOnDeletion'] as const) : []),
    ],
  };
}

/** A spec with that strategy; with none, the spec has no such fields. */
export function withStrategy(spec: ResourceBindingSpec, strategy: MergedStrategy | undefined): ResourceBindingSpec {
  const { conflictResolution: _conflict, preserveResourcesOnDeletion: _preserve, ...rest } = spec;
  return { ...rest, ...strategy?.fields };
}

function isMixed(answers: readonly boolean[]): boolean {
  return answers.includes(true) && answers.includes(false);
}
