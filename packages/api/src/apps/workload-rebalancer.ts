/**
 * `WorkloadRebalancer`: schedule workloads afresh, now, as if they had no clusters yet.
 *
 * Counterpart: pkg/apis/apps/v1alpha1.
 *
 * @example
 * const again: WorkloadRebalancer = {
 *   apiVersion: 'apps.karmada.io/v1alpha1', kind: 'WorkloadRebalancer', metadata: { name: 'again' },
 *   spec: { workloads: [{ apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' }] },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { Int32, Int64, Timestamp } from '../primitives.ts';

/** Asks to schedule workloads afresh. */
export interface WorkloadRebalancer {
  /** Group and version. */
  readonly apiVersion: 'apps.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'WorkloadRebalancer';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: WorkloadRebalancerSpec;
  /** How far it is. */
  readonly status?: WorkloadRebalancerStatus;
}

/** Which workloads. */
export interface WorkloadRebalancerSpec {
  /**
   * The workloads.
   *
   * @minItems 1
   */
  readonly workloads: readonly RebalancedWorkload[];
  /** Seconds after which the finished object deletes itself; absent keeps it. */
  readonly ttlSecondsAfterFinished?: Int32;
}

/** Names a workload; Karmada's Go name is `ObjectReference`, as is that of bindings. */
export interface RebalancedWorkload {
  /** API version. */
  readonly apiVersion: string;
  /** Kind. */
  readonly kind: string;
  /** Name. */
  readonly name: string;
  /** Namespace; absent for cluster-scoped resources. */
  readonly namespace?: string;
}

/** How far it is. */
export interface WorkloadRebalancerStatus {
  /** One report a workload. */
  readonly observedWorkloads?: readonly ObservedWorkload[];
  /** Generation of this object that was handled. */
  readonly observedGeneration?: Int64;
  /** When every workload was done with. */
  readonly finishTime?: Timestamp;
}

/** How far one workload is. */
export interface ObservedWorkload {
  /** The workload. */
  readonly workload: RebalancedWorkload;
  /** "Successful" or "Failed"; absent while it is to be tried again. */
  readonly result?: string;
  /** Why it failed, such as "ReferencedBindingNotFound". */
  readonly reason?: string;
}
