/**
 * A scorer: how much is this cluster preferred for this unit? The scores of all scorers are added up.
 *
 * It prepares itself once per unit and attempt, and may skip: then it adds nothing anywhere. Scores are whole numbers;
 * Karmada's own range from 0 to 100.
 */
import type { ClusterChange } from '../affected/model.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Unit } from '../model/unit.ts';

export interface ScorePlugin {
  readonly name: string;
  /** As a filter's `dependsOn`: units for which all of these are identical share one preparation. */
  dependsOn?(unit: Unit, context: ScheduleContext): readonly unknown[];
  /** As a filter's `affectedBy`: false where a change of a cluster cannot change its score. */
  affectedBy?(change: ClusterChange): boolean;
  prepare(unit: Unit, context: ScheduleContext): 'skip' | ((cluster: ClusterView) => number);
}
