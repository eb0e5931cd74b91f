/**
 * Workloads compete: what one takes is no longer free for the next, and what one leaves is.
 *
 * Replicas of bindings that were given with their clusters are in the clusters' status already; so only differences
 * count. Taking is `assumeReplicas`, node by node where a cluster reports resource models. Giving back lowers
 * `allocating`, never below what the status says is used; room on the nodes of a resource model is not given back, since
 * nobody can tell on which nodes the replicas ran. ClusterResourceBindings are not counted, as in Karmada.
 */
import {
  addQuantity,
  type Cluster,
  compareQuantity,
  formatQuantity,
  negateQuantity,
  newQuantity,
  parseQuantity,
  type Quantity,
  type ResourceList,
  resourceAmount,
  resourceQuantity,
} from '@flotilla/api';
import { assumeReplicas } from '../schedule/assume.ts';
import { type Draft, findCluster } from './draft.ts';
import { replicasByCluster } from './targets.ts';
import type { AnyBinding } from './world.ts';

/** Counts the clusters' capacity with this binding in place of the one that was counted before. */
export function charge(draft: Draft, key: string, binding: AnyBinding | undefined): void {
  const before = draft.charged.get(key);
  if (before === binding) return;
  if (binding === undefined) draft.charged.delete(key);
  else draft.charged.set(key, binding);
  if (before !== undefined && binding !== undefined && sameNeeds(before, binding)) {
    shift(draft, before, binding);
    return;
  }
  if (before !== undefined) shift(draft, before, undefined);
  if (binding !== undefined) shift(draft, undefined, binding);
}

function sameNeeds(a: AnyBinding, b: AnyBinding): boolean {
  return (
    sameJson(a.spec.replicaRequirements, b.spec.replicaRequirements) && sameJson(a.spec.components, b.spec.components)
  );
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Gives back where the second has less than the first, takes where it has more. */
function shift(draft: Draft, from: AnyBinding | undefined, to: AnyBinding | undefined): void {
  const binding = to ?? from;
  if (binding === undefined || binding.kind === 'ClusterResourceBinding' || from?.spec.clusters === to?.spec.clusters)
    return;
  const [before, after] = [replicasByCluster(from?.spec.clusters ?? []), replicasByCluster(to?.spec.clusters ?? [])];
  const inSets = (binding.spec.components ?? []).length > 0;
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const cluster = findCluster(draft, name);
    if (cluster === undefined) continue;
    const more = inSets
      ? Number(after.has(name)) - Number(before.has(name))
      : (after.get(name) ?? 0) - (before.get(name) ?? 0);
    const edited = more > 0 ? take(cluster, binding, more) : giveBack(cluster, binding, -more);
    if (edited === cluster) continue;
    draft.edits.set(name, edited);
    draft.taken.set(name, sumOf(draft.taken.get(name), differenceOf(cluster, edited)));
  }
}

/** A cluster that is set anew, with what the decisions so far took of it: they hold whatever its new status says. */
export function withTaken(draft: Draft, cluster: Cluster): Cluster {
  const taken = draft.taken.get(cluster.metadata.name ?? '');
  const summary = cluster.status?.resourceSummary;
  if (taken === undefined || !summary) return cluster;
  const allocating = sumOf(summary.allocating, taken);
  return { ...cluster, status: { ...cluster.status, resourceSummary: { ...summary, allocating } } };
}

/** By how much an edit raised what is being allocated. */
function differenceOf(before: Cluster, after: Cluster): ResourceList {
  const was = new Map<string, string>();
  for (const [resource, text] of Object.entries(before.status?.resourceSummary?.allocating ?? {})) {
    was.set(resource, formatQuantity(negateQuantity(parseQuantity(text))));
  }
  return sumOf(after.status?.resourceSummary?.allocating, Object.fromEntries(was));
}

function sumOf(one: ResourceList | null | undefined, other: ResourceList): ResourceList {
  const sum = new Map(Object.entries(one ?? {}));
  for (const [resource, text] of Object.entries(other)) {
    const before = sum.get(resource);
    sum.set(
      resource,
      before === undefined ? text : formatQuantity(addQuantity(parseQuantity(before), parseQuantity(text))),
    );
  }
  return Object.fromEntries(sum);
}

function take(cluster: Cluster, binding: AnyBinding, replicas: number): Cluster {
  const [taken] = assumeReplicas([cluster], binding, [{ name: cluster.metadata.name ?? '', replicas }]);
  return taken ?? cluster;
}

function giveBack(cluster: Cluster, { spec }: AnyBinding, replicas: number): Cluster {
  const summary = cluster.status?.resourceSummary;
  if (!summary || replicas === 0) return cluster;
  const allocating: Record<string, string | number> = { ...summary.allocating };
  for (const { pods, requests } of podsOf(spec, replicas)) {
    for (const [resource, text] of [['pods', '1'] as const, ...Object.entries(requests)]) {
      const used = usedOf(summary.allocated?.[resource], allocating[resource]);
      const freed = atMost(times(resource, text, pods), used);
      const before = allocating[resource];
      const left = negateQuantity(freed);
      allocating[resource] = formatQuantity(before === undefined ? left : addQuantity(parseQuantity(before), left));
    }
  }
  return { ...cluster, status: { ...cluster.status, resourceSummary: { ...summary, allocating } } };
}

interface Pods {
  readonly pods: number;
  readonly requests: ResourceList;
}

function podsOf({ components: sets, replicaRequirements }: AnyBinding['spec'], replicas: number): readonly Pods[] {
  const components = sets ?? [];
  if (components.length === 0) return [{ pods: replicas, requests: requestsOf(replicaRequirements?.resourceRequest) }];
  return components.map((component) => ({
    pods: component.replicas ?? 0,
    requests: requestsOf(component.replicaRequirements?.resourceRequest),
  }));
}

/** Pods are counted by themselves. */
function requestsOf(requests: ResourceList | undefined): ResourceList {
  return Object.fromEntries(Object.entries(requests ?? {}).filter(([resource]) => resource !== 'pods'));
}

function times(resource: string, text: string | number, pods: number): Quantity {
  return resourceQuantity(resource, BigInt(resourceAmount(resource, parseQuantity(text))) * BigInt(pods));
}

function usedOf(allocated: string | number | undefined, allocating: string | number | undefined): Quantity {
  return addQuantity(parseQuantity(allocated ?? 0), parseQuantity(allocating ?? 0));
}

function atMost(wanted: Quantity, used: Quantity): Quantity {
  const none = newQuantity(0, 'DecimalSI');
  if (compareQuantity(used, none) <= 0) return none;
  return compareQuantity(wanted, used) > 0 ? used : wanted;
}
