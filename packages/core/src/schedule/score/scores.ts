/**
 * Adds up the scorers for every feasible cluster.
 * Karmada: pkg/scheduler/core/generic_scheduler.go, `prioritizeClusters`.
 */
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import { checkPrepared } from '../model/prepared.ts';
import type { Unit } from '../model/unit.ts';
import type { ScorePlugin } from './plugin.ts';

export interface Scores {
  /** By position in the feasible clusters. */
  readonly total: Float64Array;
  /** By scorer, those that did not skip. */
  readonly byPlugin: ReadonlyMap<string, Float64Array>;
}

const noScores: ReadonlyMap<string, Float64Array> = new Map();

export function scoreClusters(
  scorers: readonly ScorePlugin[],
  unit: Unit,
  context: ScheduleContext,
  feasible: readonly ClusterView[],
): Scores {
  const total = new Float64Array(feasible.length);
  let byPlugin: Map<string, Float64Array> | undefined;
  for (const scorer of scorers) {
    const score = scorer.prepare(unit, context);
    if (score === 'skip') continue;
    checkPrepared('scorer', scorer.name, score, unit);
    const column = Float64Array.from(feasible, (cluster) => checked(score(cluster), scorer.name, cluster));
    byPlugin ??= new Map();
    byPlugin.set(scorer.name, column);
    for (const [position, value] of column.entries()) total[position] = (total[position] ?? 0) + value;
  }
  return { total, byPlugin: byPlugin ?? noScores };
}

/** NaN or Infinity would corrupt the order of the clusters: a scorer that answers so has a bug. */
function checked(score: number, scorer: string, { name }: ClusterView): number {
  if (Number.isSafeInteger(score)) return score;
  throw new TypeError(`scorer ${scorer}: ${score} for cluster ${name} is no whole number`);
}
