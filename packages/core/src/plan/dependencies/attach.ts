/**
 * The bindings of dependencies without a control plane: all at once, for templates that are bound and scheduled already.
 *
 * What control loops would come to in the end: every binding with `propagateDeps` requires the bindings of what its object
 * depends on. Templates that no policy has claimed come along by this, if something that is propagated reads them.
 *
 * Counterpart: pkg/dependenciesdistributor, run until it has nothing more to do.
 *
 * @example
 * const { bindings } = attachDependencies(templates, scheduled);
 * for (const binding of bindings) targetClusters(binding.spec); // the ConfigMap goes where its Deployment goes
 */
import { type ClusterResourceBinding, compareStrings, type ResourceBinding } from '@flotilla/api';
import type { ResourceTemplate } from '../../interpret/template.ts';
import { sameJson } from '../../override/json.ts';
import { draftOf } from './draft.ts';
import type { DependenciesOptions } from './options.ts';
import type { DependencyProblem, StrategyDisagreement } from './outcome.ts';
import { planInto } from './plan.ts';
import { indexDependencies } from './world.ts';

type Binding = ResourceBinding | ClusterResourceBinding;

export interface AttachedDependencies {
  /** All bindings as they are now: the given ones in their order, then the new ones by namespace and name. */
  readonly bindings: readonly Binding[];
  /** Those of them that were made, or changed because of what requires them, by namespace and name. */
  readonly attached: readonly ResourceBinding[];
  readonly problems: readonly DependencyProblem[];
  readonly disagreements: readonly StrategyDisagreement[];
}

/**
 * The bindings, with those of their dependencies. The order of the arguments changes nothing but the order of the answer.
 *
 * @param templates everything there is: what is bound, and what it may depend on.
 * @param bindings with their clusters: those of cluster-scoped resources are passed through.
 */
export function attachDependencies(
  templates: readonly ResourceTemplate[],
  bindings: readonly Binding[],
  options: DependenciesOptions = {},
): AttachedDependencies {
  const given = bindings.filter((binding) => binding.kind === 'ResourceBinding');
  const draft = draftOf(indexDependencies({ bindings: given, objects: templates }));
  for (const { metadata } of given.toSorted(byName)) {
    planInto(draft, { namespace: metadata.namespace ?? '', name: metadata.name ?? '' }, options);
  }
  const before = new Map(given.map((binding) => [keyOf(binding), binding]));
  const written = draft.writes().map(({ binding }) => binding);
  const after = new Map(written.map((binding) => [keyOf(binding), binding]));
  const made = written.filter((binding) => !before.has(keyOf(binding))).toSorted(byName);
  return {
    bindings: [
      ...bindings.map((one) => (one.kind === 'ResourceBinding' ? (after.get(keyOf(one)) ?? one) : one)),
      ...made,
    ],
    // One that only records what it requires has the spec that it had.
    attached: written.filter((one) => !sameJson(one.spec, before.get(keyOf(one))?.spec)).toSorted(byName),
    problems: draft.problems,
    disagreements: draft.disagreements(),
  };
}

function keyOf({ metadata }: Binding): string {
  return `${metadata.namespace ?? ''}/${metadata.name ?? ''}`;
}

function byName({ metadata: a }: Binding, { metadata: b }: Binding): number {
  return compareStrings(a.namespace ?? '', b.namespace ?? '') || compareStrings(a.name ?? '', b.name ?? '');
}
