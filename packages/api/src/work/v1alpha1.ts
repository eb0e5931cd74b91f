/**
 * The former version of bindings, `work.karmada.io/v1alpha1`: still served, no longer stored.
 *
 * Counterpart: pkg/apis/work/v1alpha1, binding_types.go.
 *
 * @example
 * const spec: ResourceBindingSpecV1alpha1 = {
 *   resource: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', replicas: 6 }, clusters: [{ name: 'member1', replicas: 6 }],
 * };
 */
import type { Condition, ObjectMeta } from '../kubernetes.ts';
import type { Int32, RawObject, ResourceList } from '../primitives.ts';

/** One namespaced resource and where it goes. */
export interface ResourceBindingV1alpha1 {
  /** Group and version. */
  readonly apiVersion: 'work.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ResourceBinding';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** The resource and where it goes. */
  readonly spec: ResourceBindingSpecV1alpha1;
  /** What the members report. */
  readonly status?: ResourceBindingStatusV1alpha1;
}

/** One cluster-scoped resource and where it goes. */
export interface ClusterResourceBindingV1alpha1 {
  /** Group and version. */
  readonly apiVersion: 'work.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ClusterResourceBinding';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** The resource and where it goes. */
  readonly spec: ResourceBindingSpecV1alpha1;
  /** What the members report. */
  readonly status?: ResourceBindingStatusV1alpha1;
}

/** The resource and where it goes. */
export interface ResourceBindingSpecV1alpha1 {
  /** The resource. */
  readonly resource: ObjectReferenceV1alpha1;
  /** Where it goes. */
  readonly clusters?: readonly TargetClusterV1alpha1[];
}

/** The resource, its replicas, and what one needs. */
export interface ObjectReferenceV1alpha1 {
  /** API version. */
  readonly apiVersion: string;
  /** Kind. */
  readonly kind: string;
  /** Namespace. */
  readonly namespace?: string;
  /** Name. */
  readonly name: string;
  /** Version of the template when the binding was written. */
  readonly resourceVersion?: string;
  /** Resources that one replica asks for. */
  readonly resourcePerReplicas?: ResourceList;
  /** How many replicas to place. */
  readonly replicas?: Int32;
}

/** A cluster and its replicas. */
export interface TargetClusterV1alpha1 {
  /** Name of the cluster. */
  readonly name: string;
  /** Replicas there. */
  readonly replicas?: Int32;
}

/** What the members report. */
export interface ResourceBindingStatusV1alpha1 {
  /** Conditions. */
  readonly conditions?: readonly Condition[];
  /** One report a cluster. */
  readonly aggregatedStatus?: readonly AggregatedStatusItemV1alpha1[];
}

/** What one cluster reports on the resource. */
export interface AggregatedStatusItemV1alpha1 {
  /** Name of the cluster. */
  readonly clusterName: string;
  /** The resource's status there. */
  readonly status?: RawObject;
  /** Whether it was written there. */
  readonly applied?: boolean;
  /** Why it was not. */
  readonly appliedMessage?: string;
}
