/**
 * Clusters and bindings for tests, each written with only what the test is about; everything else is a default under
 * which a cluster fits and a binding is scheduled.
 *
 * @example
 * schedule(binding({ replicas: 3, strategy: 'aggregated' }), createFleet([cluster({ name: 'a', pods: 2 })]));
 */
import type {
  AllocatableModeling,
  Cluster,
  ClusterSpec,
  Placement,
  QuantityLike,
  ReplicaSchedulingStrategy,
  ResourceBindingSpec,
  ResourceBindingStatus,
  ResourceList,
  ResourceModel,
  ResourceSummary,
} from '@flotilla/api';
import type { BindingLike } from './model/unit.ts';

/** What a test says of a cluster. */
export interface ClusterSketch extends Pick<ClusterSpec, 'provider' | 'region' | 'zones' | 'taints'> {
  readonly name: string;
  readonly labels?: { readonly [key: string]: string };
  /** Free pods; 100 when left out, together with no other resource. */
  readonly pods?: QuantityLike;
  /** What is allocatable beside pods. */
  readonly allocatable?: ResourceList;
  readonly allocated?: ResourceList;
  readonly allocating?: ResourceList;
  /** No resource summary at all. */
  readonly noSummary?: boolean;
  /** Nodes by grade: the least that a node of the grade has, and how many there are. */
  readonly nodes?: readonly { readonly min: ResourceList; readonly count: number }[];
  /** Kinds of apps/v1 that it serves; Deployment when left out. */
  readonly kinds?: readonly string[];
  readonly deleting?: boolean;
}

export function cluster(sketch: ClusterSketch): Cluster {
  const { name, labels, deleting = false, kinds = ['Deployment'], nodes } = sketch;
  const { provider, region, zones, taints } = sketch;
  return {
    apiVersion: 'cluster.karmada.io/v1alpha1',
    kind: 'Cluster',
    metadata: { name, ...given({ labels }), ...(deleting ? { deletionTimestamp: '2025-05-01T00:00:00Z' } : {}) },
    spec: {
      syncMode: 'Push',
      ...given({ provider, region, zones, taints, resourceModels: nodes?.map(modelOf) }),
    },
    status: {
      apiEnablements: [
        { groupVersion: 'apps/v1', resources: kinds.map((kind) => ({ name: kind.toLowerCase(), kind })) },
      ],
      ...(sketch.noSummary ? {} : { resourceSummary: summaryOf(sketch) }),
    },
  };
}

function summaryOf({ pods = 100, allocatable, allocated, allocating, nodes }: ClusterSketch): ResourceSummary {
  const modelings = nodes?.map(({ count }, grade): AllocatableModeling => ({ grade, count }));
  return {
    allocatable: { pods, ...allocatable },
    ...given({ allocated, allocating, allocatableModelings: modelings }),
  };
}

function modelOf({ min }: { readonly min: ResourceList }, grade: number): ResourceModel {
  return { grade, ranges: Object.entries(min).map(([name, least]) => ({ name, min: least, max: '1Ei' })) };
}

/** Named by what they do. `evenly` is `weightPreference: {}`, the static weights that do not ignore spread constraints. */
export const strategies = {
  duplicated: { replicaSchedulingType: 'Duplicated' },
  aggregated: { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' },
  dynamic: {
    replicaSchedulingType: 'Divided',
    replicaDivisionPreference: 'Weighted',
    weightPreference: { dynamicWeight: 'AvailableReplicas' },
  },
  static: { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Weighted' },
  evenly: { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Weighted', weightPreference: {} },
} as const satisfies { readonly [name: string]: ReplicaSchedulingStrategy };

export type StrategyName = keyof typeof strategies;

/** What a test says of a binding. */
export interface BindingSketch extends Placement {
  readonly replicas?: number;
  /** Static weights by cluster name, in place of `strategy`. */
  readonly weights?: { readonly [cluster: string]: number };
  readonly strategy?: StrategyName;
  /** What a replica asks for; `{}` is requirements without a request. */
  readonly requests?: ResourceList;
  /** Replicas per cluster of the last decision, in order. */
  readonly previous?: { readonly [cluster: string]: number };
  /** Clusters that it is being evicted from. */
  readonly evicting?: readonly string[];
  /** UID of the resource. */
  readonly uid?: string;
  /** A reschedule was asked for after the last decision. */
  readonly fresh?: boolean;
  /** The affinity term of the last decision. */
  readonly observed?: string;
  /** Anything else of the spec. */
  readonly spec?: Partial<ResourceBindingSpec>;
}

export function binding(sketch: BindingSketch): BindingLike {
  const { replicas, weights, strategy, requests, previous, evicting, uid, fresh, observed, spec, ...placement } =
    sketch;
  const replicaScheduling = weights === undefined ? strategy && strategies[strategy] : byWeights(weights);
  const status: ResourceBindingStatus = {
    ...given({ schedulerObservingAffinityName: observed, lastScheduledTime: fresh ? lastDecision : undefined }),
  };
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { namespace: 'shop', name: 'web-deployment' },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', ...given({ uid }) },
      placement: { ...placement, ...given({ replicaScheduling }) },
      ...given({
        replicas,
        replicaRequirements: requests && { resourceRequest: requests },
        clusters: previous && Object.entries(previous).map(([name, count]) => ({ name, replicas: count })),
        gracefulEvictionTasks: evicting?.map((fromCluster) => ({ fromCluster, reason: 'Test', producer: 'Test' })),
        rescheduleTriggeredAt: fresh ? afterLastDecision : undefined,
      }),
      ...spec,
    },
    ...(Object.keys(status).length === 0 ? {} : { status }),
  };
}

const lastDecision = '2025-05-01T00:00:00Z';
const afterLastDecision = '2025-05-01T00:00:01Z';

function byWeights(weights: { readonly [cluster: string]: number }): ReplicaSchedulingStrategy {
  const staticWeightList = Object.entries(weights).map(([name, weight]) => ({
    targetCluster: { clusterNames: [name] },
    weight,
  }));
  return { ...strategies.static, weightPreference: { staticWeightList } };
}

/** Drops the fields without a value, which is not the same as undefined ones for plain data. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Freezes an object all the way down, so that a write to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Targets in order, as text: `a=2 b=1`. */
export function targetsText(clusters: readonly { readonly name: string; readonly replicas?: number }[]): string {
  return clusters.map(({ name, replicas }) => `${name}=${replicas ?? 0}`).join(' ');
}
