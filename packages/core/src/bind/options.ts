/**
 * What binding a resource depends on beside the resource and its policy: gates, interpreters, priority classes, ids.
 *
 * Example: `bindResource(web, policy, { policyId: '7a2f', priorityClasses })`.
 */
import type { ClusterResourceBinding, ResourceBinding } from '@flotilla/api';
import type { InterpretGates, InterpretOptions } from '../interpret/interpreter.ts';

/** Karmada's feature gates that change what a binding holds. */
export interface BindGates extends InterpretGates {
  /** Components instead of replicas, for kinds that an interpreter takes apart. Default false. */
  readonly MultiplePodTemplatesScheduling: boolean;
  /** Groups for workload affinity. Default false. */
  readonly WorkloadAffinity: boolean;
  /** The place in the scheduler's queue. Default true. */
  readonly PriorityBasedScheduling: boolean;
}

/** Karmada v1.19's defaults. */
export const defaultBindGates: BindGates = {
  ResourceQuotaEstimate: false,
  MultiplePodTemplatesScheduling: false,
  WorkloadAffinity: false,
  PriorityBasedScheduling: true,
};

/** What is read of Kubernetes' PriorityClass. */
export interface PriorityClassLike {
  readonly metadata: { readonly name?: string };
  readonly value: number;
}

export interface BindOptions extends Pick<InterpretOptions, 'interpreters'> {
  readonly featureGates?: Partial<BindGates>;
  /** Where `spec.schedulePriority` of the policy finds its number. */
  readonly priorityClasses?: readonly PriorityClassLike[];
  /** Permanent id of the policy, where its own label does not tell. */
  readonly policyId?: string;
  /** Permanent id of the binding: Karmada's webhook gives one to new bindings. Default none. */
  readonly bindingId?: string;
  /** The binding as it is; what others wrote into it is kept. */
  readonly existing?: ResourceBinding | ClusterResourceBinding;
}

/** A resource cannot be bound: what its policy refers to is missing, or its binding belongs to another object. */
export class BindError extends Error {
  override readonly name = 'BindError';
}
