/**
 * The world that a command decides about: clusters, policies, resources and bindings, read from all inputs.
 *
 * What stands in which file, and in which order the roles come, does not matter; only resources and bindings keep the
 * order in which they were given, since they are scheduled in it.
 *
 * @example
 * const world = await readWorld({ files: ['fleet.yaml', 'policies/'], strict: false }, io);
 * world.entries.map(({ object }) => object.kind); // ['Deployment', 'StatefulSet']
 */
import type {
  Cluster,
  ClusterOverridePolicy,
  ClusterPropagationPolicy,
  OverridePolicy,
  PropagationPolicy,
  ResourceInterpreterCustomization,
  Work,
} from '@flotilla/api';
import type { Io } from '../io.ts';
import { readDocuments } from './documents.ts';
import { inspect } from './inspect.ts';
import {
  type AnyBinding,
  isBinding,
  isCluster,
  isClusterOverridePolicy,
  isClusterPolicy,
  isCustomization,
  isOverridePolicy,
  isPolicy,
  isWork,
  roleOf,
} from './kinds.ts';
import type { LocatedObject } from './manifest.ts';
import { formatProblems, InputError, type Problem } from './problem.ts';
import { readSources } from './sources.ts';

export interface World {
  readonly clusters: readonly Cluster[];
  /** Where the clusters stand. */
  readonly clusterEntries: readonly LocatedObject[];
  readonly policies: readonly PropagationPolicy[];
  readonly clusterPolicies: readonly ClusterPropagationPolicy[];
  readonly overridePolicies: readonly OverridePolicy[];
  readonly clusterOverridePolicies: readonly ClusterOverridePolicy[];
  /** How kinds that are not built in are interpreted. */
  readonly customizations: readonly ResourceInterpreterCustomization[];
  readonly bindings: readonly AnyBinding[];
  readonly works: readonly Work[];
  /** Resources and bindings, in the order given. */
  readonly entries: readonly LocatedObject[];
  /** Names of the inputs in the order given, for sorting what is reported. */
  readonly files: readonly string[];
  readonly warnings: readonly Problem[];
}

export interface WorldOptions {
  readonly files: readonly string[];
  readonly strict: boolean;
  /** Integers of any size in what is only passed on (workloads, overrides) are kept as they are; default they are refused. */
  readonly exact?: boolean;
}

/** Reads everything; throws {@link InputError} with all errors at once. */
export async function readWorld(options: WorldOptions, io: Io): Promise<World> {
  const { objects, files, warnings } = await readObjects(options, io);
  if (entriesOf(objects).length === 0) throw new InputError([...warnings, withoutEntries]);
  return assemble(objects, files, warnings);
}

/** Reads and checks the objects of all inputs, whatever they are; throws {@link InputError} with all errors at once. */
export async function readObjects(
  options: WorldOptions,
  io: Io,
): Promise<{ readonly objects: readonly LocatedObject[] } & Pick<World, 'files' | 'warnings'>> {
  const { sources, problems } = await readSources(options.files, io);
  const documents = sources.map((source) => readDocuments(source, options));
  const inspected = inspect(
    documents.flatMap(({ objects }) => objects),
    options,
  );
  const found = [...problems, ...documents.flatMap((document) => document.problems), ...inspected.problems];
  if (found.some(({ severity }) => severity === 'error')) throw new InputError(found);
  return { objects: inspected.objects, files: sources.map(({ name }) => name), warnings: found };
}

function assemble(located: readonly LocatedObject[], files: readonly string[], warnings: readonly Problem[]): World {
  const objects = located.map(({ object }) => object);
  const clusters = objects.filter(isCluster);
  return {
    clusters,
    clusterEntries: located.filter(({ object }) => isCluster(object)),
    policies: objects.filter(isPolicy),
    clusterPolicies: objects.filter(isClusterPolicy),
    overridePolicies: objects.filter(isOverridePolicy),
    clusterOverridePolicies: objects.filter(isClusterOverridePolicy),
    customizations: objects.filter(isCustomization),
    bindings: objects.filter(isBinding),
    works: objects.filter(isWork),
    entries: entriesOf(located),
    files,
    warnings: clusters.length === 0 ? [...warnings, withoutClusters] : warnings,
  };
}

function entriesOf(located: readonly LocatedObject[]): readonly LocatedObject[] {
  return located.filter(({ object }) => ['resource', 'binding'].includes(roleOf(object)));
}

const withoutClusters: Problem = {
  severity: 'warning',
  message: 'there is no Cluster in the input, so nothing fits',
  remedy: 'give the fleet too, such as -f fleet.yaml; `kubectl get clusters -o yaml` prints it',
};

const withoutEntries: Problem = {
  severity: 'error',
  message: 'there is no workload and no ResourceBinding in the input: nothing to schedule',
  remedy: 'give the workloads too, such as -f workloads.yaml',
};

export function showWarnings(world: World, io: Io): void {
  if (world.warnings.length > 0) io.stderr.write(formatProblems(world.warnings, world.files));
}
