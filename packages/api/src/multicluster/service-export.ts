/**
 * `ServiceExport`: makes the Service of its own name available to other clusters.
 *
 * Counterpart: sigs.k8s.io/mcs-api, v1alpha1.
 *
 * @example
 * const exported: ServiceExport = {
 *   apiVersion: 'multicluster.x-k8s.io/v1alpha1', kind: 'ServiceExport', metadata: { namespace: 'shop', name: 'web' },
 * };
 */
import type { Condition, ObjectMeta } from '../kubernetes.ts';

/** Makes the Service of its own name available to other clusters. */
export interface ServiceExport {
  /** Group and version. */
  readonly apiVersion: 'multicluster.x-k8s.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ServiceExport';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** How it went. */
  readonly status?: ServiceExportStatus;
}

/** How the export went. */
export interface ServiceExportStatus {
  /** Conditions. */
  readonly conditions?: readonly Condition[];
}
