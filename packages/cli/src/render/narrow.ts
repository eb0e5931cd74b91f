/**
 * What was asked for of a rendering: some clusters, one workload. Names that are not there are refused.
 */
import type { Decision } from '../decide/decision.ts';
import { InputError, refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import { findTarget, parseTarget } from '../input/target.ts';
import type { World } from '../input/world.ts';
import { identityOf } from './identity.ts';
import type { Rendering } from './rendering.ts';

export interface Target {
  /** `deployment/web`; undefined: all. */
  readonly target: string | undefined;
  readonly namespace: string | undefined;
}

/** Stops where a cluster is not in the input. */
export function checkClusters(names: readonly string[], { clusters }: Pick<World, 'clusters'>): void {
  const known = clusters.map(({ metadata }) => metadata.name ?? '');
  for (const name of names) {
    if (!known.includes(name))
      refuse(`there is no cluster ${JSON.stringify(name)} in the input`, didYouMean(name, known));
  }
}

/** Whether the resource of that identity is the one asked for; stops where there is no such workload. */
export function wantedResource(
  { target, namespace }: Target,
  decisions: readonly Decision[],
): (identity: string) => boolean {
  if (target === undefined) {
    if (namespace !== undefined) refuse('-n is only for a workload that is named', 'name it, such as deployment/web');
    return () => true;
  }
  const { resource } = findTarget(decisions, parseTarget(target), namespace);
  const wanted = identityOf(resource);
  return (identity) => identity === wanted;
}

/** A workload that is named behind `-f` is taken for a file: whoever did that is told. */
export function hintingTarget(error: unknown): unknown {
  if (!(error instanceof InputError)) return error;
  const remedy = 'if it is a workload that you mean, write it before -f: deployment/web -f manifests/';
  return new InputError(
    error.problems.map((problem) =>
      /^[a-z.]+\/[^/]+$/i.test(problem.file ?? '') && problem.message === 'no such file or folder'
        ? { ...problem, remedy: `${problem.remedy ?? ''}; ${remedy}` }
        : problem,
    ),
  );
}

export function narrowed<Narrowed extends Rendering>(
  rendering: Narrowed,
  isWanted: (identity: string) => boolean,
  clusters: readonly string[],
): Narrowed {
  const isCluster = (name: string | undefined): boolean =>
    clusters.length === 0 || name === undefined || clusters.includes(name);
  return {
    ...rendering,
    manifests: rendering.manifests.filter(
      ({ resource, cluster }) => isWanted(identityOf(resource)) && isCluster(cluster),
    ),
    troubles: rendering.troubles.filter(
      ({ resource, cluster }) => (resource === undefined || isWanted(identityOf(resource))) && isCluster(cluster),
    ),
    bindings: rendering.bindings.filter(({ spec }) => isWanted(identityOf(spec.resource))),
  };
}
