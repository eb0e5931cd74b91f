/**
 * `MultiClusterService`: a Service of some clusters made reachable from others.
 *
 * Counterpart: pkg/apis/networking/v1alpha1, service_types.go.
 *
 * @example
 * const service: MultiClusterService = {
 *   apiVersion: 'networking.karmada.io/v1alpha1', kind: 'MultiClusterService', metadata: { namespace: 'shop', name: 'web' },
 *   spec: { types: ['CrossCluster'], providerClusters: [{ name: 'member1' }], consumerClusters: [{ name: 'member2' }] },
 * };
 */
import type { Condition, ObjectMeta } from '../kubernetes.ts';
import type { Int32 } from '../primitives.ts';
import type { LoadBalancerStatus } from './load-balancer.ts';

/** Makes the Service of its own name reachable from other clusters. */
export interface MultiClusterService {
  /** Group and version. */
  readonly apiVersion: 'networking.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'MultiClusterService';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: MultiClusterServiceSpec;
  /** Where it is reachable. */
  readonly status?: MultiClusterServiceStatus;
}

/** Which clusters serve, which consume, and how. */
export interface MultiClusterServiceSpec {
  /** "CrossCluster" between members, "LoadBalancer" from outside. */
  readonly types: readonly string[];
  /** Ports to expose; absent takes all the Service's. */
  readonly ports?: readonly ExposurePort[];
  /** Former choice of clusters; the two lists below take its place. */
  readonly range?: ExposureRange;
  /** Former form of `providerClusters`. */
  readonly serviceProvisionClusters?: readonly string[];
  /** Former form of `consumerClusters`. */
  readonly serviceConsumptionClusters?: readonly string[];
  /** Clusters that serve; absent takes all. */
  readonly providerClusters?: readonly ClusterSelector[];
  /** Clusters that consume; absent takes all. */
  readonly consumerClusters?: readonly ClusterSelector[];
}

/** A port to expose. */
export interface ExposurePort {
  /** Name of the port in the Service; needed if there are several. */
  readonly name?: string;
  /** Number of the port in the Service. */
  readonly port: Int32;
}

/** Clusters, by name. */
export interface ExposureRange {
  /** Their names. */
  readonly clusterNames?: readonly string[];
}

/** A cluster, by name. */
export interface ClusterSelector {
  /** Its name. */
  readonly name: string;
}

/** Where the service is reachable. */
export interface MultiClusterServiceStatus {
  /** Conditions. */
  readonly conditions?: readonly Condition[];
  /** Addresses of load balancers. */
  readonly loadBalancer?: LoadBalancerStatus;
}
