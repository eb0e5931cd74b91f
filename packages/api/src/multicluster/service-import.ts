/**
 * `ServiceImport`: a Service of other clusters, as seen from this one.
 *
 * Counterpart: sigs.k8s.io/mcs-api, v1alpha1.
 *
 * @example
 * const imported: ServiceImport = {
 *   apiVersion: 'multicluster.x-k8s.io/v1alpha1', kind: 'ServiceImport', metadata: { namespace: 'shop', name: 'web' },
 *   spec: { type: 'ClusterSetIP', ports: [{ port: 80 }] },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { Int32 } from '../primitives.ts';

/** A Service of other clusters. */
export interface ServiceImport {
  /** Group and version. */
  readonly apiVersion: 'multicluster.x-k8s.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ServiceImport';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** The Service. */
  readonly spec?: ServiceImportSpec;
  /** Where it comes from. */
  readonly status?: ServiceImportStatus;
}

/** A Service of other clusters. */
export interface ServiceImportSpec {
  /** Its ports. */
  readonly ports: readonly ServiceImportPort[];
  /**
   * Its address in this cluster.
   *
   * @maxItems 1
   */
  readonly ips?: readonly string[];
  /** With an address of its own, or without. */
  readonly type: 'ClusterSetIP' | 'Headless';
  /** "ClientIP" or "None"; absent is none. */
  readonly sessionAffinity?: string;
  /** Details of the session affinity. */
  readonly sessionAffinityConfig?: SessionAffinityConfig;
}

/** A port of an imported Service; Go's name is `ServicePort`. */
export interface ServiceImportPort {
  /** Name; needed if there are several. */
  readonly name?: string;
  /** "TCP" (when absent), "UDP" or "SCTP". */
  readonly protocol?: string;
  /** Protocol above that, such as "http". */
  readonly appProtocol?: string;
  /** Number. */
  readonly port: Int32;
}

/** Details of session affinity. */
export interface SessionAffinityConfig {
  /** For "ClientIP". */
  readonly clientIP?: ClientIPConfig;
}

/** Session affinity by the client's address. */
export interface ClientIPConfig {
  /** Seconds a session lasts: 1 to 86400; absent is 10800. */
  readonly timeoutSeconds?: Int32;
}

/** Where an imported Service comes from. */
export interface ServiceImportStatus {
  /** The clusters that export it. */
  readonly clusters?: readonly ServiceImportCluster[];
}

/** A cluster that exports the Service; Go's name is `ClusterStatus`. */
export interface ServiceImportCluster {
  /** Its name. */
  readonly cluster: string;
}
