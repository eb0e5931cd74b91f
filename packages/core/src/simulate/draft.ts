/**
 * A world being branched: copies of its lists that may be written, over the same objects. Nothing else is ever mutated,
 * and no draft is seen outside of the branch that makes it.
 *
 * Edits of clusters are collected and the fleet is indexed again only when a decision needs it.
 */
import type { Cluster, ResourceList } from '@flotilla/api';
import type { AnyPropagationPolicy } from '../match/claim.ts';
import type { Policies } from '../match/policy-index.ts';
import type { Fleet } from '../schedule/model/fleet.ts';
import { type ClusterEvent, updateFleet } from '../schedule/normalize/update.ts';
import { SimulationError } from './errors.ts';
import { compareWorkloads } from './names.ts';
import { standsOf } from './stand.ts';
import type { AnyBinding, World, WorldRules, WorldWorkload } from './world.ts';

export interface Draft {
  fleet: Fleet;
  /** Clusters that are not yet in {@link fleet} as they are; undefined for one that is gone. */
  readonly edits: Map<string, Cluster | undefined>;
  readonly policies: Map<string, AnyPropagationPolicy>;
  readonly workloads: Map<string, WorldWorkload>;
  readonly drained: Set<string>;
  /** The bindings whose replicas the clusters' capacity has been counted without, by workload. */
  readonly charged: Map<string, AnyBinding>;
  /** What decisions of this world took in each cluster beyond what its status said, by cluster. */
  readonly taken: Map<string, ResourceList>;
  readonly rules: WorldRules;
  /** Of the world that the draft branches from. */
  readonly stands: World['stands'];
}

export function draftOf({ fleet, policies, workloads, drained, taken, rules, stands }: World): Draft {
  const charged = new Map<string, AnyBinding>();
  for (const [key, { binding }] of workloads) if (binding !== undefined) charged.set(key, binding);
  return {
    fleet,
    edits: new Map(),
    policies: new Map(policies),
    workloads: new Map(workloads),
    drained: new Set(drained),
    charged,
    taken: new Map(taken),
    rules,
    stands,
  };
}

/** The draft as a world; workloads come in order again. */
export function worldOf(draft: Draft): World {
  const { policies, workloads, drained, taken, rules } = draft;
  const inOrder = [...workloads].sort(([, a], [, b]) => compareWorkloads(a.name, b.name));
  const stands = standsOf(workloads.values(), draft.stands);
  return { fleet: currentFleet(draft), policies, workloads: new Map(inOrder), drained, taken, rules, stands };
}

/** The fleet with all edits so far. */
export function currentFleet(draft: Draft): Fleet {
  if (draft.edits.size > 0) {
    draft.fleet = updateFleet(draft.fleet, [...draft.edits].map(eventOf));
    draft.edits.clear();
  }
  return draft.fleet;
}

function eventOf([name, cluster]: readonly [string, Cluster | undefined]): ClusterEvent {
  return cluster === undefined ? { type: 'deleted', cluster: { metadata: { name } } } : { type: 'modified', cluster };
}

/** The cluster as it is by now; undefined when there is none. */
export function findCluster({ fleet, edits }: Draft, name: string): Cluster | undefined {
  return edits.has(name) ? edits.get(name) : fleet.clusters[fleet.indexOf.get(name) ?? -1]?.object;
}

/** @throws {SimulationError} when there is no such cluster. */
export function clusterNamed(draft: Draft, name: string): Cluster {
  const cluster = findCluster(draft, name);
  if (cluster !== undefined) return cluster;
  const known = currentFleet(draft).clusters.map((one) => one.name);
  throw new SimulationError('unknownCluster', `there is no cluster ${JSON.stringify(name)}`, name, known);
}

/** The policies as the rules of matching take them. */
export function policiesIn({ policies }: Pick<Draft, 'policies'>): Policies {
  const all = [...policies.values()];
  return {
    propagationPolicies: all.filter((policy) => policy.kind === 'PropagationPolicy'),
    clusterPropagationPolicies: all.filter((policy) => policy.kind === 'ClusterPropagationPolicy'),
  };
}
