/**
 * Worlds for tests: Deployments of one namespace, each with a policy of its own, over clusters with so many cores.
 *
 * @example
 * const world = worldOf({ clusters: { a: 10, b: 10 }, workloads: { web: { replicas: 4, strategy: 'dynamic' } } });
 */
import type { Cluster, Placement, PropagationPolicy } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import {
  type ClusterSketch,
  cluster,
  deepFreeze,
  type StrategyName,
  strategies,
} from '../schedule/builders.fixture.ts';
import { createWorld, type WorldInput, type WorldOptions } from './create-world.ts';
import type { SimulationResult, WorkloadDifference } from './result.ts';
import type { World } from './world.ts';

export interface WorkloadSketch {
  readonly replicas: number;
  readonly strategy?: StrategyName;
  /** Cores of one replica; 1 when left out. */
  readonly cpu?: number | string;
  readonly placement?: Placement;
  /** Name of its priority class, which must be given. */
  readonly priorityClassName?: string;
}

export interface WorldSketch {
  /** Cores by name, or more of it. */
  readonly clusters: { readonly [name: string]: number | Omit<ClusterSketch, 'name'> };
  readonly workloads: { readonly [name: string]: WorkloadSketch };
}

export function clustersOf({ clusters }: Pick<WorldSketch, 'clusters'>): readonly Cluster[] {
  return Object.entries(clusters).map(([name, sketch]) =>
    cluster(typeof sketch === 'number' ? { name, pods: 1000, allocatable: { cpu: sketch } } : { name, ...sketch }),
  );
}

/** Frozen all the way down: whatever writes to what it was given throws. */
export function worldOf(sketch: WorldSketch, more: Partial<WorldInput> = {}, options: WorldOptions = {}): World {
  const workloads = Object.entries(sketch.workloads);
  const world = createWorld(
    deepFreeze({
      clusters: clustersOf(sketch),
      propagationPolicies: workloads.map(([name, workload]) => policy(name, workload)),
      workloads: workloads.map(([name, workload]) => deployment(name, workload)),
      ...more,
    }),
    options,
  );
  for (const workload of world.workloads.values()) deepFreeze(workload);
  for (const { object } of world.fleet.clusters) deepFreeze(object);
  return world;
}

export function deployment(name: string, { replicas, cpu = 1 }: WorkloadSketch): ResourceTemplate {
  const containers = [{ name: 'main', resources: { requests: { cpu } } }];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace: 'shop', name, labels: { app: name }, uid: `uid-${name}` },
    spec: { replicas, template: { spec: { containers } } },
  };
}

export function policy(
  name: string,
  { strategy = 'dynamic', placement, priorityClassName }: Omit<WorkloadSketch, 'replicas'>,
  selector: object = { name },
): PropagationPolicy {
  return {
    apiVersion: 'policy.karmada.io/v1alpha1',
    kind: 'PropagationPolicy',
    metadata: { namespace: 'shop', name },
    spec: {
      resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment', ...selector }],
      placement: { replicaScheduling: strategies[strategy], ...placement },
      ...(priorityClassName === undefined
        ? {}
        : { schedulePriority: { priorityClassSource: 'KubePriorityClass', priorityClassName } }),
    },
  };
}

export const only = (...clusterNames: readonly string[]): Placement => ({ clusterAffinity: { clusterNames } });

/** The workload of that name in a result. */
export function of(result: SimulationResult, name: string): WorkloadDifference {
  const found = result.workloads.find(({ workload }) => workload.name === name);
  if (found === undefined) throw new Error(`no workload ${name}`);
  return found;
}

/** `a=2 b=1`, by name. */
export function place(stand: WorkloadDifference['before']): string {
  return (stand?.clusters ?? []).map(({ name, replicas }) => `${name}=${replicas ?? 0}`).join(' ');
}

/** All that a world says, as text. */
export function textOf({ fleet, policies, workloads, drained }: World): string {
  const clusters = fleet.clusters.map(({ object }) => object);
  return JSON.stringify([clusters, [...policies], [...workloads], [...drained]]);
}
