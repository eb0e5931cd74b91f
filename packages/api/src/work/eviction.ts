/**
 * `GracefulEvictionTask`: a cluster that a resource is leaving, and how.
 *
 * The resource stays there until it is healthy elsewhere, or the grace period is over.
 * Counterpart: GracefulEvictionTask of pkg/apis/work/v1alpha2.
 *
 * @example
 * const task: GracefulEvictionTask = { fromCluster: 'member1', reason: 'TaintUntolerated', producer: 'TaintManager' };
 */
import type { Int32, StringMap, Timestamp } from '../primitives.ts';

/** A cluster that a resource is leaving. */
export interface GracefulEvictionTask {
  /** Name of the cluster. */
  readonly fromCluster: string;
  /** How the old one goes: before the new one is healthy, after, or never by itself. */
  readonly purgeMode?: 'Directly' | 'Gracefully' | 'Never';
  /** Replicas that the cluster had. */
  readonly replicas?: Int32;
  /**
   * Why, for programs: a CamelCase word.
   *
   * @minLength 1
   * @maxLength 32
   * @pattern ^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$
   */
  readonly reason: string;
  /**
   * Why, for people.
   *
   * @maxLength 1024
   */
  readonly message?: string;
  /** Who ordered it, such as "TaintManager". */
  readonly producer: string;
  /** Most seconds to wait; absent takes the control plane's. Excludes `suppressDeletion`. */
  readonly gracePeriodSeconds?: Int32;
  /** Keep the old one until someone takes this away. */
  readonly suppressDeletion?: boolean;
  /** State to put on the new one as labels. */
  readonly preservedLabelState?: StringMap;
  /** When the task was made; the server fills it in. */
  readonly creationTimestamp?: Timestamp;
  /** Clusters that ran the resource before it failed over. */
  readonly clustersBeforeFailover?: readonly string[];
}
