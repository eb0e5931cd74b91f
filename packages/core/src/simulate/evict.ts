/**
 * A workload leaves a cluster: the target goes, and an eviction task keeps the scheduler from going back.
 *
 * What is simulated is the end, when the task is done: the old replicas are gone, whether their successors came up or
 * not. Counterpart: `GracefulEvictCluster` of pkg/apis/work/v1alpha2/binding_types_helper.go.
 *
 * Example: a drain of member1 takes member1 out of `spec.clusters` and adds `{ fromCluster: member1 }` to the tasks.
 */
import { type Taint, tolerates } from '@flotilla/api';
import type { AnyBinding } from './world.ts';

/** Who ordered the eviction; tasks of others are left alone. */
const producer = 'flotilla-simulate';

/** The binding without this target and with a task that keeps it out. */
export function evict(binding: AnyBinding, cluster: string, reason: string): AnyBinding {
  const clusters = binding.spec.clusters ?? [];
  const gracefulEvictionTasks = binding.spec.gracefulEvictionTasks ?? [];
  const target = clusters.find(({ name }) => name === cluster);
  const task = {
    fromCluster: cluster,
    reason,
    producer,
    purgeMode: 'Gracefully',
    ...(target?.replicas === undefined ? {} : { replicas: target.replicas }),
  } as const;
  return {
    ...binding,
    spec: {
      ...binding.spec,
      clusters: clusters.filter(({ name }) => name !== cluster),
      gracefulEvictionTasks: isEvicted(binding, cluster) ? gracefulEvictionTasks : [...gracefulEvictionTasks, task],
    },
  };
}

/** A task keeps it out of the cluster. */
export function isEvicted({ spec }: AnyBinding, cluster: string): boolean {
  return spec.gracefulEvictionTasks?.some(({ fromCluster }) => fromCluster === cluster) ?? false;
}

/** The binding without the tasks that a simulation gave it for this cluster; the same object where there are none. */
export function forgetEviction(binding: AnyBinding, cluster: string): AnyBinding {
  const tasks = binding.spec.gracefulEvictionTasks ?? [];
  const kept = tasks.filter((task) => task.fromCluster !== cluster || task.producer !== producer);
  return kept.length === tasks.length
    ? binding
    : { ...binding, spec: { ...binding.spec, gracefulEvictionTasks: kept } };
}

/** It has replicas in the cluster, or is there at all. */
export function isIn({ spec }: AnyBinding, cluster: string): boolean {
  return spec.clusters?.some(({ name }) => name === cluster) ?? false;
}

/** It may stay in spite of the taint for as long as it likes; a toleration with a time runs out. */
export function toleratesForEver({ spec }: AnyBinding, taint: Taint): boolean {
  const lasting = (spec.placement?.clusterTolerations ?? []).filter(
    ({ tolerationSeconds }) => tolerationSeconds === undefined || tolerationSeconds === null,
  );
  return tolerates(lasting, taint);
}
