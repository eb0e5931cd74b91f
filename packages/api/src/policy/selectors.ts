/**
 * `ResourceSelector`: which resources a policy governs.
 *
 * Counterpart: ResourceSelector of pkg/apis/policy/v1alpha1.
 *
 * @example
 * const web: ResourceSelector = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
 */
import type { LabelSelector } from '../kubernetes.ts';

/** Selects resources of one kind; all parts that are given must hold. */
export interface ResourceSelector {
  /** API version of the resources. */
  readonly apiVersion: string;
  /** Kind of the resources. */
  readonly kind: string;
  /** Namespace; absent takes the policy's own, or every namespace for a cluster-wide policy. */
  readonly namespace?: string;
  /** Name; absent takes every name. */
  readonly name?: string;
  /** Labels; ignored when `name` is given. */
  readonly labelSelector?: LabelSelector;
}
