/**
 * Kubernetes' Ingress spec, which MultiClusterIngress takes as it is.
 *
 * Counterpart: IngressSpec of k8s.io/api/networking/v1.
 *
 * @example
 * const spec: IngressSpec = { defaultBackend: { service: { name: 'web', port: { number: 80 } } } };
 */
import type { Int32 } from '../primitives.ts';

/** Which requests go to which Service. */
export interface IngressSpec {
  /** Name of the IngressClass in charge. */
  readonly ingressClassName?: string;
  /** Where requests go that no rule takes. */
  readonly defaultBackend?: IngressBackend;
  /** Hosts and certificates. */
  readonly tls?: readonly IngressTLS[];
  /** Rules by host. */
  readonly rules?: readonly IngressRule[];
}

/** Where requests go; `service` and `resource` exclude each other. */
export interface IngressBackend {
  /** A Service. */
  readonly service?: IngressServiceBackend;
  /** Another resource of the namespace. */
  readonly resource?: TypedLocalObjectReference;
}

/** A Service and its port. */
export interface IngressServiceBackend {
  /** Name of the Service. */
  readonly name: string;
  /** Its port. */
  readonly port?: ServiceBackendPort;
}

/** A port by name or by number, not both. */
export interface ServiceBackendPort {
  /** Name. */
  readonly name?: string;
  /** Number. */
  readonly number?: Int32;
}

/** Names an object of the same namespace. */
export interface TypedLocalObjectReference {
  /** API group; absent for the core group. */
  readonly apiGroup?: string;
  /** Kind. */
  readonly kind: string;
  /** Name. */
  readonly name: string;
}

/** Certificate for hosts. */
export interface IngressTLS {
  /** The hosts. */
  readonly hosts?: readonly string[];
  /** Secret with the certificate. */
  readonly secretName?: string;
}

/** Where requests for a host go. */
export interface IngressRule {
  /** Host name, perhaps with "*." before it; absent takes every host. */
  readonly host?: string;
  /** Where paths go. */
  readonly http?: HTTPIngressRuleValue;
}

/** Where paths go. */
export interface HTTPIngressRuleValue {
  /** Paths. */
  readonly paths: readonly HTTPIngressPath[];
}

/** Where one path goes. */
export interface HTTPIngressPath {
  /** The path, from "/". */
  readonly path?: string;
  /** "Exact", "Prefix" or "ImplementationSpecific". */
  readonly pathType: string;
  /** Where its requests go. */
  readonly backend: IngressBackend;
}
