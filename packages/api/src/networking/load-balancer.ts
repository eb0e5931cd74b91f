/**
 * Addresses of load balancers, as the statuses of MultiClusterService and MultiClusterIngress report them.
 *
 * Counterpart: LoadBalancerStatus of k8s.io/api/core/v1, IngressLoadBalancerStatus of k8s.io/api/networking/v1.
 *
 * @example
 * const status: LoadBalancerStatus = { ingress: [{ ip: '192.0.2.1' }] };
 */
import type { PortStatus } from '../kubernetes.ts';

/** Where a service's load balancers listen. */
export interface LoadBalancerStatus {
  /** One entry a load balancer. */
  readonly ingress?: readonly LoadBalancerIngress[];
}

/** Where one load balancer listens. */
export interface LoadBalancerIngress {
  /** IP address. */
  readonly ip?: string;
  /** Host name. */
  readonly hostname?: string;
  /** How the address behaves: "VIP" or "Proxy". */
  readonly ipMode?: string;
  /** Its ports. */
  readonly ports?: readonly PortStatus[];
}

/** Where an ingress's load balancers listen. */
export interface IngressLoadBalancerStatus {
  /** One entry a load balancer. */
  readonly ingress?: readonly IngressLoadBalancerIngress[];
}

/** Where one load balancer of an ingress listens. */
export interface IngressLoadBalancerIngress {
  /** IP address. */
  readonly ip?: string;
  /** Host name. */
  readonly hostname?: string;
  /** Its ports. */
  readonly ports?: readonly PortStatus[];
}
