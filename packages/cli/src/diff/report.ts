/**
 * The differences as data, for programs: a stable form, told apart from later ones by `version`. Fields are only ever
 * added within a version.
 */
import type { RenderProblem } from '../render/report.ts';
import type { Comparison, Difference } from './difference.ts';
import { isDifference, isError } from './difference.ts';

/** What `flotilla diff -o json` prints. */
export interface DiffReport {
  readonly version: 1;
  readonly kind: 'DiffReport';
  readonly mode: 'serverSideApply' | 'karmada';
  /** Every object of the clusters that were compared, those without a difference too. By cluster, namespace, kind, name. */
  readonly objects: readonly Difference[];
  /** What could not be placed or rendered. */
  readonly problems: readonly RenderProblem[];
  /** Clusters that get something, and of which `--live` does not tell what they have. */
  readonly notCompared: readonly string[];
  readonly summary: {
    readonly objects: number;
    /** Objects that would be created, changed in a way that can be seen, or removed. */
    readonly different: number;
    /** Objects that are refused or failed, and problems. */
    readonly errors: number;
  };
}

export function diffReport(
  mode: DiffReport['mode'],
  { differences, notCompared }: Comparison,
  problems: readonly RenderProblem[],
): DiffReport {
  return {
    version: 1,
    kind: 'DiffReport',
    mode,
    objects: differences,
    problems,
    notCompared,
    summary: {
      objects: differences.length,
      different: differences.filter(isDifference).length,
      errors: differences.filter(isError).length + problems.length,
    },
  };
}
