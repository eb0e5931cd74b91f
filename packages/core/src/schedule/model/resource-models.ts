/**
 * A cluster's nodes as grades: so many nodes, each at least so large.
 *
 * Karmada counts the nodes of a cluster by grade (`status.resourceSummary.allocatableModelings`) and describes a grade
 * by ranges (`spec.resourceModels`). A node counts with the smallest size of its grade.
 */

/** How a grade is sized: the minimum of each modelled resource (cpu in millicores, others in whole units). */
export interface Grade {
  readonly grade: number;
  readonly min: ReadonlyMap<string, number | bigint>;
}

/** Grades of one shape; clusters with equal `spec.resourceModels` share one. */
export interface GradeTable {
  /** Numbered from 0 within the fleet, so that what is computed from it can be kept by number. */
  readonly id: number;
  /** Ascending by grade. */
  readonly grades: readonly Grade[];
}

export interface ClusterModels {
  readonly table: GradeTable;
  /** Free nodes by position in `table.grades`. */
  readonly counts: readonly number[];
}
