/**
 * `--set <file>`: what the file holds is added to the world, or takes the place of what has its name there.
 *
 * The objects are read and checked as those of `-f` are.
 */
import type { Change } from '@flotilla/core';
import { nameOf } from '../input/inspect.ts';
import { isCluster, isClusterPolicy, isPolicy, roleOf } from '../input/kinds.ts';
import type { Manifest } from '../input/manifest.ts';
import { refuse } from '../input/problem.ts';
import { readObjects } from '../input/world.ts';
import type { Io } from '../io.ts';
import { stateOf } from './cluster-state.ts';
import type { Known } from './known.ts';

export async function setFrom(file: string, strict: boolean, known: Known, io: Io): Promise<readonly Change[]> {
  const { objects } = await readObjects({ files: [file], strict }, io);
  return objects.map(({ object }) => {
    const change = changeFor(object);
    remember(change, known);
    return change;
  });
}

function changeFor(object: Manifest): Change {
  if (isCluster(object)) return { type: 'setCluster', cluster: object };
  if (isPolicy(object) || isClusterPolicy(object)) return { type: 'setPolicy', policy: object };
  if (roleOf(object) === 'resource') return { type: 'setWorkload', template: object };
  return refuse(`--set: ${nameOf(object)} is no policy, workload or cluster`, 'give it with -f, or leave it out');
}

/** Edits that come later may name it. */
function remember(change: Change, { clusters, states, regions, policies, workloads }: Known): void {
  if (change.type === 'setCluster') {
    clusters.add(change.cluster.metadata.name ?? '');
    states.set(change.cluster.metadata.name ?? '', stateOf(change.cluster));
    if (change.cluster.spec.region) regions.add(change.cluster.spec.region);
  } else if (change.type === 'setPolicy') {
    const { kind, metadata } = change.policy;
    policies.push({ kind, ...namespaceOf(metadata), name: metadata.name ?? '' });
  } else if (change.type === 'setWorkload') {
    const { apiVersion, kind, metadata } = change.template;
    const name = { apiVersion, kind, ...namespaceOf(metadata), name: metadata.name ?? '' };
    if (!workloads.some((one) => JSON.stringify(one) === JSON.stringify(name))) workloads.push(name);
  }
}

function namespaceOf({ namespace }: { readonly namespace?: string }): { readonly namespace?: string } {
  return namespace ? { namespace } : {};
}
