/**
 * What is in the members, read as it was stored: nothing is completed, checked or left out.
 *
 * Example: the files of `kubectl get deployments,services -A -o yaml`.
 */
import { readDocuments } from '../input/documents.ts';
import { nameOf, withNamespace } from '../input/inspect.ts';
import { clusterScopedByDefinition } from '../input/kinds.ts';
import type { LocatedObject, Manifest } from '../input/manifest.ts';
import { InputError, type Problem } from '../input/problem.ts';
import { readSources } from '../input/sources.ts';
import type { Io } from '../io.ts';
import { identityIn } from '../render/identity.ts';
import type { LiveFiles } from './live-files.ts';

/** The objects of a cluster by identity. */
export type LiveObjects = ReadonlyMap<string, Manifest>;

/** By cluster. @param scopes tell which kinds are outside of namespaces: CustomResourceDefinitions of the input. */
export async function readLive(
  files: LiveFiles,
  scopes: readonly Manifest[],
  io: Io,
): Promise<ReadonlyMap<string, LiveObjects>> {
  const problems: Problem[] = [];
  const found = new Map<string, LiveObjects>();
  for (const [cluster, names] of files) {
    const read = await readSources(names, io);
    const documents = read.sources.map((source) => readDocuments(source, { exact: true }));
    problems.push(...read.problems, ...documents.flatMap((document) => document.problems));
    const located = documents.flatMap(({ objects }) => objects);
    found.set(cluster, byIdentity(located, cluster, scopes, problems));
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new InputError(errors);
  return found;
}

function byIdentity(
  located: readonly LocatedObject[],
  cluster: string,
  scopes: readonly Manifest[],
  problems: Problem[],
): LiveObjects {
  const outside = clusterScopedByDefinition([...scopes, ...located.map(({ object }) => object)]);
  const found = new Map<string, Manifest>();
  for (const { object: read, file, locate } of located) {
    const object = withNamespace(read, outside);
    const identity = identityIn(object);
    if (found.has(identity)) {
      const message = `is given twice for ${cluster}`;
      const [place, remedy] = [() => locate([]), 'leave one of the two out'];
      problems.push({ severity: 'error', file, place, object: nameOf(object), message, remedy });
    }
    found.set(identity, object);
  }
  return found;
}
