/**
 * The answers as data, for programs: a stable form, told apart from later ones by `version`. Fields are only ever added
 * within a version.
 */
import type { Change, Loss, SimulationResult } from '@flotilla/core';

/** What `flotilla simulate -o json` prints. */
export interface SimulationReport extends SimulationResult {
  readonly version: 1;
  readonly kind: 'SimulationReport';
  /** The changes, in the order in which they were made. */
  readonly changes: readonly Change[];
}

/** What `flotilla simulate --lose any-one -o json` prints. */
export interface LossReport {
  readonly version: 1;
  readonly kind: 'LossReport';
  /** Made before each loss. */
  readonly changes: readonly Change[];
  /** Clusters first, then regions, each by name. */
  readonly losses: readonly Loss[];
  readonly summary: {
    readonly losses: number;
    /** Losses that leave something without a place. */
    readonly harmful: number;
  };
}

export function simulationReport(changes: readonly Change[], result: SimulationResult): SimulationReport {
  return { version: 1, kind: 'SimulationReport', changes, ...result };
}

export function lossReport(changes: readonly Change[], losses: readonly Loss[]): LossReport {
  const harmful = losses.filter(({ unplaced }) => unplaced.length > 0).length;
  return { version: 1, kind: 'LossReport', changes, losses, summary: { losses: losses.length, harmful } };
}
