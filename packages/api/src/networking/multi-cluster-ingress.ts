/**
 * `MultiClusterIngress`: one ingress before the Services of several clusters.
 *
 * Counterpart: pkg/apis/networking/v1alpha1, ingress_types.go.
 *
 * @example
 * const ingress: MultiClusterIngress = {
 *   apiVersion: 'networking.karmada.io/v1alpha1', kind: 'MultiClusterIngress', metadata: { namespace: 'shop', name: 'web' },
 *   spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { IngressSpec } from './ingress.ts';
import type { IngressLoadBalancerStatus } from './load-balancer.ts';

/** One ingress before the Services of several clusters. */
export interface MultiClusterIngress {
  /** Group and version. */
  readonly apiVersion: 'networking.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'MultiClusterIngress';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted: Kubernetes' Ingress spec. */
  readonly spec?: IngressSpec;
  /** Where it listens, and where its Services are. */
  readonly status?: MultiClusterIngressStatus;
}

/** Where it listens, and where its Services are. */
export interface MultiClusterIngressStatus {
  /** Addresses of load balancers. */
  readonly loadBalancer?: IngressLoadBalancerStatus;
  /** Clusters to which no traffic may go. */
  readonly trafficBlockClusters?: readonly string[];
  /** Which clusters have which Service. */
  readonly serviceLocations?: readonly ServiceLocation[];
}

/** Which clusters have a Service. */
export interface ServiceLocation {
  /** Name of the Service. */
  readonly name: string;
  /** Names of the clusters. */
  readonly clusters?: readonly string[];
}
