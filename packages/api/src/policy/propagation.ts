/**
 * `PropagationPolicy` and `ClusterPropagationPolicy`: which resources go to which clusters.
 *
 * The first governs its own namespace, the second every namespace and cluster-scoped resources; the specs are the same.
 * Counterpart: pkg/apis/policy/v1alpha1, propagation_types.go.
 *
 * @example
 * const policy: PropagationPolicy = {
 *   apiVersion: 'policy.karmada.io/v1alpha1', kind: 'PropagationPolicy', metadata: { namespace: 'shop', name: 'web' },
 *   spec: { resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }] },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { Int32 } from '../primitives.ts';
import type { FailoverBehavior } from './failover.ts';
import type { Placement } from './placement.ts';
import type { ResourceSelector } from './selectors.ts';

/** Which resources of its namespace go to which clusters. */
export interface PropagationPolicy {
  /** Group and version. */
  readonly apiVersion: 'policy.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'PropagationPolicy';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: PropagationSpec;
}

/** Which resources of any namespace, or of none, go to which clusters. */
export interface ClusterPropagationPolicy {
  /** Group and version. */
  readonly apiVersion: 'policy.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ClusterPropagationPolicy';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: PropagationSpec;
}

/** Which resources go where, and how. */
export interface PropagationSpec {
  /**
   * Which resources.
   *
   * @minItems 1
   */
  readonly resourceSelectors: readonly ResourceSelector[];
  /** Former name of `propagateDeps`; Karmada no longer reads it. */
  readonly association?: boolean;
  /** Send along what the resource refers to (ConfigMaps, Secrets, ...). Default false. */
  readonly propagateDeps?: boolean;
  /** Which clusters, how spread, how divided. */
  readonly placement?: Placement;
  /**
   * Which policy wins a resource that several select: the greater number.
   *
   * @default 0
   */
  readonly priority?: Int32;
  /**
   * Whether this policy may take resources from one of lower priority.
   *
   * @default "Never"
   */
  readonly preemption?: 'Always' | 'Never';
  /** Names of override policies that must exist before propagation begins. */
  readonly dependentOverrides?: readonly string[];
  /**
   * Name of the scheduler in charge.
   *
   * @default "default-scheduler"
   */
  readonly schedulerName?: string;
  /** When a workload leaves a cluster by itself. */
  readonly failover?: FailoverBehavior;
  /**
   * What to do where a member already has the resource: leave it be, or take it over.
   *
   * @default "Abort"
   */
  readonly conflictResolution?: 'Abort' | 'Overwrite';
  /** "Lazy": a change of the policy takes effect on a resource only when that resource changes too. */
  readonly activationPreference?: 'Lazy';
  /** What to hold back. */
  readonly suspension?: Suspension;
  /** Keep the resources in the members when the template is deleted. Default false. */
  readonly preserveResourcesOnDeletion?: boolean;
  /** Which of several waiting workloads is scheduled first. */
  readonly schedulePriority?: SchedulePriority;
}

/** What of the propagation to hold back. */
export interface Suspension {
  /** Hold back writes to every cluster. Excludes `dispatchingOnClusters`. */
  readonly dispatching?: boolean;
  /** Hold back writes to these clusters. */
  readonly dispatchingOnClusters?: SuspendClusters;
}

/** Clusters to hold back from. */
export interface SuspendClusters {
  /** Their names. */
  readonly clusterNames?: readonly string[];
}

/** Where the priority in the scheduler's queue comes from. */
export interface SchedulePriority {
  /** Kind of priority class: Kubernetes' PriorityClass. */
  readonly priorityClassSource: 'KubePriorityClass';
  /** Name of the priority class. */
  readonly priorityClassName: string;
}
