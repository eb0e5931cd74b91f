/**
 * The world of the bench of changes: 1,000 clusters in 100 shards, 10,000 bindings with 200 placements, two a shard, so
 * that a change in one shard can affect 1 % of the bindings.
 *
 * Strategies in equal parts; 70 % of the bindings have up to 10 replicas, 25 % up to 100, 5 % have 1,000.
 */
import type { Cluster, Placement, ReplicaSchedulingStrategy, ResourceBinding } from '@flotilla/api';
import type { ClusterEvent } from '@flotilla/core';
import { loadScenarios } from './inputs.ts';

const shards = 100;

/** Karmada's benchmark fleet, sharded. */
export function shardedClusters(folder: string, size: number): readonly Cluster[] {
  const scenario = loadScenarios(folder).find((one) => one.size === size);
  if (scenario === undefined) throw new Error(`no fleet of ${size} clusters in ${folder}`);
  return scenario.clusters.map((cluster, index) => ({
    ...cluster,
    metadata: { ...cluster.metadata, labels: { ...cluster.metadata.labels, shard: `s${index % shards}` } },
  }));
}

/** Not placed anywhere yet; placements and requirements are shared objects, as a cache of policies would hand them out. */
export function shardedBindings(count: number): readonly ResourceBinding[] {
  const placements = Array.from({ length: 2 * shards }, (_, number) => placementOf(number));
  return Array.from({ length: count }, (_, number) => bindingOf(number, placements));
}

function placementOf(number: number): Placement {
  return {
    clusterAffinity: { labelSelector: { matchLabels: { shard: `s${number % shards}` } } },
    replicaScheduling: strategies[Math.floor(number / 50) % strategies.length] ?? {},
  };
}

const strategies: readonly ReplicaSchedulingStrategy[] = [
  { replicaSchedulingType: 'Duplicated' },
  { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Weighted' },
  {
    replicaSchedulingType: 'Divided',
    replicaDivisionPreference: 'Weighted',
    weightPreference: { dynamicWeight: 'AvailableReplicas' },
  },
  { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' },
];

const requirements = Array.from({ length: 8 }, (_, size) => ({
  resourceRequest: { cpu: `${100 * (size + 1)}m`, memory: `${128 * (size + 1)}Mi` },
}));

function bindingOf(number: number, placements: readonly Placement[]): ResourceBinding {
  const placement = placements[number % placements.length] ?? {};
  const name = `web-${number}`;
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { namespace: 'bench', name: `${name}-deployment` },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'bench', name, uid: `uid-${number}` },
      replicas: replicasOf(Math.floor(number / placements.length)),
      replicaRequirements: requirements[number % requirements.length] ?? {},
      placement,
    },
  };
}

function replicasOf(number: number): number {
  const share = number % 20;
  if (share < 14) return 1 + (number % 10);
  return share < 19 ? 11 + (number % 90) : 1000;
}

/** One usable cluster in each of so many shards begins to go away: whoever may run there is affected. */
export function drainShards(clusters: readonly Cluster[], count: number): readonly ClusterEvent[] {
  return Array.from({ length: count }, (_, shard) => {
    const cluster = clusters.find((one, index) => index % shards === shard && isUsable(one));
    if (cluster === undefined) throw new Error(`no usable cluster in shard s${shard}`);
    const metadata = { ...cluster.metadata, deletionTimestamp: '2025-01-01T00:00:00Z' };
    return { type: 'modified', cluster: { ...cluster, metadata } };
  });
}

function isUsable({ spec, status }: Cluster): boolean {
  const apps = status?.apiEnablements?.find(({ groupVersion }) => groupVersion === 'apps/v1');
  return !spec.taints?.length && (apps?.resources ?? []).some(({ kind }) => kind === 'Deployment');
}

/** Every cluster reports one Pod more, as heartbeats do. */
export function heartbeats(clusters: readonly Cluster[]): readonly ClusterEvent[] {
  return clusters.map((cluster) => {
    const { status } = cluster;
    const pods = Number(status?.resourceSummary?.allocated?.['pods'] ?? 0) + 1;
    const allocated = { ...status?.resourceSummary?.allocated, pods: `${pods}` };
    const resourceSummary = { ...status?.resourceSummary, allocated };
    return { type: 'modified', cluster: { ...cluster, status: { ...status, resourceSummary } } };
  });
}
