/**
 * What edits may name: the clusters, workloads and policies of the world, and those that edits before have set.
 */
import type { PolicyReference, WorkloadName, World } from '@flotilla/core';
import { titleOf } from '../decide/decision.ts';
import { policyTitle } from '../decide/policy-of.ts';
import { refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import { isOfKind } from '../input/target.ts';
import { type ClusterState, stateOf } from './cluster-state.ts';

export interface Known {
  readonly clusters: Set<string>;
  /** By the name of the cluster. */
  readonly states: Map<string, ClusterState>;
  readonly regions: Set<string>;
  readonly workloads: WorkloadName[];
  readonly policies: PolicyReference[];
}

export function knownIn(world: World): Known {
  const { clusters } = world.fleet;
  return {
    clusters: new Set(clusters.map(({ name }) => name)),
    states: new Map(clusters.map(({ name, object }) => [name, stateOf(object)])),
    regions: new Set(clusters.map(({ region }) => region).filter((region) => region !== '')),
    workloads: [...world.workloads.values()].map(({ name }) => name),
    policies: [...world.policies.values()].map(({ kind, metadata: { namespace, name = '' } }) => ({
      kind,
      ...(kind === 'PropagationPolicy' && namespace !== undefined ? { namespace } : {}),
      name,
    })),
  };
}

export function clusterIn({ clusters }: Known, name: string, flag: string): string {
  if (clusters.has(name)) return name;
  return refuse(`${flag}: there is no cluster ${JSON.stringify(name)}`, didYouMean(name, [...clusters]));
}

export function regionIn({ regions }: Known, name: string, flag: string): string {
  if (regions.has(name)) return name;
  return refuse(`${flag}: no cluster is in region ${JSON.stringify(name)}`, didYouMean(name, [...regions]));
}

/** `kind/name`, or `kind/namespace/name`. */
interface Written {
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
}

function parseName(text: string, namespace: string | undefined, flag: string): Written {
  const match = /^([^/]+)\/(?:([^/]+)\/)?([^/]+)$/.exec(text);
  if (match === null)
    return refuse(`${flag}: ${JSON.stringify(text)} is not <kind>/<name>`, 'write it like deployment/web');
  const [, kind = '', own, name = ''] = match;
  return { kind, namespace: own ?? namespace, name };
}

export function workloadIn(known: Known, text: string, namespace: string | undefined, flag: string): WorkloadName {
  const wanted = parseName(text, namespace, flag);
  const named = known.workloads.filter((name) => isOfKind(wanted.kind, name) && name.name === wanted.name);
  const titles = known.workloads.map(({ kind, name }) => `${kind.toLowerCase()}/${name}`);
  return only(named, wanted, titles, titleOf, `${flag}: there is no workload ${text}`);
}

/** A policy, if the kind is one; `policy` is either kind. */
export function policyIn(
  known: Known,
  text: string,
  namespace: string | undefined,
  flag: string,
): PolicyReference | undefined {
  const wanted = parseName(text, namespace, flag);
  const kinds = policyKinds[wanted.kind.toLowerCase().replace(/\.policy\.karmada\.io$/, '')];
  if (kinds === undefined) return undefined;
  const named = known.policies.filter((policy) => kinds.includes(policy.kind) && policy.name === wanted.name);
  const titles = known.policies.map(({ name }) => `policy/${name}`);
  return only(named, wanted, titles, policyTitle, `${flag}: there is no policy ${text}`);
}

const [namespaced, clusterWide] = [['PropagationPolicy'], ['ClusterPropagationPolicy']] as const;

const policyKinds: { readonly [word: string]: readonly string[] | undefined } = {
  policy: [...namespaced, ...clusterWide],
  pp: namespaced,
  propagationpolicy: namespaced,
  propagationpolicies: namespaced,
  cpp: clusterWide,
  clusterpropagationpolicy: clusterWide,
  clusterpropagationpolicies: clusterWide,
};

/** The one that is meant; stops where there is none or more than one. */
function only<Named extends { readonly namespace?: string }>(
  named: readonly Named[],
  wanted: Written,
  titles: readonly string[],
  title: (one: Named) => string,
  missing: string,
): Named {
  const found = named.filter(({ namespace }) => wanted.namespace === undefined || namespace === wanted.namespace);
  const [first, ...others] = found;
  if (first === undefined) {
    if (named.length > 0) return refuse(missing, `there is ${named.map(title).join(', ')}`);
    return refuse(missing, didYouMean(`${wanted.kind.toLowerCase()}/${wanted.name}`, [...new Set(titles)]));
  }
  if (others.length === 0) return first;
  return refuse(
    `${wanted.kind}/${wanted.name} may be ${found.map(title).join(', ')}`,
    `say which: ${wanted.kind}/${first.namespace ?? ''}/${wanted.name}, or -n <namespace>`,
  );
}
