/**
 * `Work`: manifests for one member cluster, and their status there.
 *
 * It lives in the namespace of its cluster, "karmada-es-" and the cluster's name.
 * Counterpart: pkg/apis/work/v1alpha1, work_types.go.
 *
 * @example
 * const work: Work = {
 *   apiVersion: 'work.karmada.io/v1alpha1', kind: 'Work', metadata: { namespace: 'karmada-es-member1', name: 'web' },
 *   spec: { workload: { manifests: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } }] } },
 * };
 */
import type { Condition, ObjectMeta } from '../kubernetes.ts';
import type { Integer, RawObject } from '../primitives.ts';

/** Manifests for one member cluster. */
export interface Work {
  /** Group and version. */
  readonly apiVersion: 'work.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'Work';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** The manifests. */
  readonly spec: WorkSpec;
  /** Their status in the member. */
  readonly status?: WorkStatus;
}

/** The manifests and how to handle them. */
export interface WorkSpec {
  /** The manifests. */
  readonly workload?: WorkloadTemplate;
  /** Hold back writes to the member. Default false. */
  readonly suspendDispatching?: boolean;
  /** Keep the resources in the member when this object is deleted. Default false. */
  readonly preserveResourcesOnDeletion?: boolean;
}

/** Manifests, whole. */
export interface WorkloadTemplate {
  /** The manifests, each a complete object. */
  readonly manifests?: readonly RawObject[];
}

/** Status of the manifests in the member. */
export interface WorkStatus {
  /** Conditions, among them "Applied". */
  readonly conditions?: readonly Condition[];
  /** One report a manifest. */
  readonly manifestStatuses?: readonly ManifestStatus[];
}

/** Status of one manifest in the member. */
export interface ManifestStatus {
  /** Which manifest. */
  readonly identifier: ResourceIdentifier;
  /** The resource's status there. */
  readonly status?: RawObject;
  /** Whether it is healthy there. */
  readonly health?: 'Healthy' | 'Unhealthy' | 'Unknown';
}

/** Names a manifest of a Work. */
export interface ResourceIdentifier {
  /** Place in the list of manifests, from 0. */
  readonly ordinal: Integer;
  /** API group; empty for the core group. */
  readonly group?: string;
  /** API version. */
  readonly version: string;
  /** Kind. */
  readonly kind: string;
  /** Plural name of the resource. */
  readonly resource: string;
  /** Namespace. */
  readonly namespace?: string;
  /** Name. */
  readonly name: string;
}
