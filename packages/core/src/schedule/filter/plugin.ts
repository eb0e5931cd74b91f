/**
 * A filter: can this unit go to this cluster at all?
 *
 * It prepares itself once per unit and attempt, and may skip. The check is then asked for each cluster, or, when the
 * filter says which aspect of a cluster its answer depends on, once per class of clusters that agree in that aspect.
 * The built-in filters use this interface and nothing else. (The idea is kube-scheduler's PreFilter and its Skip.)
 */
import type { ClusterChange } from '../affected/model.ts';
import type { ClusterAspect, ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Rejection } from '../model/reasons.ts';
import type { Unit } from '../model/unit.ts';

/** Undefined: the cluster passes. */
export type ClusterCheck = (cluster: ClusterView) => Rejection | undefined;

export interface PreparedFilter {
  readonly check: ClusterCheck;
  /** The only aspect of a cluster that `check` reads. Left out: asked for each cluster. */
  readonly reads?: ClusterAspect;
  /** What exactly did not match, for people. Asked only about rejected clusters, and only for a trace. */
  readonly explain?: (cluster: ClusterView) => string;
  /** Names of clusters that pass without being asked, whatever their class. */
  readonly spares?: { has(name: string): boolean };
}

export interface FilterPlugin {
  readonly name: string;
  /**
   * The values that the verdicts depend on, beside the cluster. Units for which all of them are identical (`===`) share one
   * preparation when many are decided together. Parts of the unit that come from equal placements are identical there.
   * Left out: prepared for every unit.
   */
  dependsOn?(unit: Unit, context: ScheduleContext): readonly unknown[];
  /**
   * Can this change of a cluster change the verdict on it? False spares the plugin from being asked when `affectedBy` looks for the
   * bindings that a change affects. Left out: it is asked about the cluster before and after, for every binding.
   */
  affectedBy?(change: ClusterChange): boolean;
  /** A bare function is a check that is asked for each cluster. */
  prepare(unit: Unit, context: ScheduleContext): 'skip' | ClusterCheck | PreparedFilter;
}
