/**
 * Each field in which the member differs: is it ours to write, somebody else's to keep, or only how the server stores it?
 *
 * - Ours, and the template was applied before as it is: what is there is the server's form of it, or a webhook's of the member. An
 *   edit by anybody else would have taken the field from us.
 * - Others have it and it is ours too: we agreed until the template changed. It is taken, and told.
 * - Others have it and we do not: it stays theirs, unless the caller says otherwise, or the object is just being taken over
 *   with `conflict-resolution: overwrite`. Whoever scales goes on scaling even then.
 * - Nobody has it, or a predecessor: it is written.
 *
 * Example: an autoscaler changed `spec.replicas` after we had applied 3: its 5 stays, and is reported.
 */
import type { FieldDifference } from './diff.ts';
import type { FieldConflict } from './outcome.ts';
import type { Owners } from './owners.ts';
import type { Path } from './path.ts';

export interface Judged {
  /** To be written. */
  readonly changes: readonly FieldDifference[];
  /** Of these, nobody owns any and the template has not changed: they were taken away, or the server does not keep them. */
  readonly unexplained: readonly FieldDifference[];
  /** To be left to their owners. */
  readonly left: readonly Path[];
  readonly conflicts: readonly FieldConflict[];
  /** Whether the whole, applied, changes fields that another entry of `managedFields` has. */
  readonly isForced: boolean;
}

export interface Standing {
  readonly owners: Owners;
  /** The template has been applied before as it is. */
  readonly isSettled: boolean;
  /** What may be taken from others who alone own it: nothing, all but what is scaled, or everything. */
  readonly takes: 'nothing' | 'unscaled' | 'everything';
}

/**
 * Sorts the differences. Those that are only there do not count; another order of a list of ours does once the template has
 * changed: init containers run in their order.
 */
export function judge(differences: readonly FieldDifference[], standing: Standing): Judged {
  const { owners, isSettled } = standing;
  const wanted = differences.filter(({ kind, path }) =>
    kind === 'order' ? !isSettled && owners.applied?.touches(path) === true : kind !== 'extra',
  );
  const verdicts = wanted.map((difference) => ({ difference, verdict: verdictOn(difference, standing) }));
  const those = (...among: readonly Verdict[]): readonly FieldDifference[] =>
    verdicts.flatMap(({ difference, verdict }) => (among.includes(verdict) ? [difference] : []));
  const left = those('left');
  const kept = new Set(left);
  return {
    changes: those('taken', 'ours', 'nobodys'),
    unexplained: isSettled ? those('nobodys') : [],
    left: left.map(({ path }) => path),
    conflicts: verdicts.flatMap(({ difference, verdict }) =>
      verdict === 'taken' || verdict === 'left' ? [conflictOf(difference, verdict, owners)] : [],
    ),
    isForced: wanted.some(
      (difference) => difference.kind !== 'order' && !kept.has(difference) && owners.isContested(difference.path),
    ),
  };
}

type Verdict = 'stored' | 'ours' | 'nobodys' | 'taken' | 'left';

function verdictOn({ kind, path }: FieldDifference, { owners, isSettled, takes }: Standing): Verdict {
  if (kind === 'order') return 'ours';
  const isOurs = owners.isOurs(path);
  if (isOurs && isSettled) return 'stored';
  if (kind === 'absent' || owners.others(path).length === 0) {
    return isOurs || owners.isInherited(path) ? 'ours' : 'nobodys';
  }
  if (isOurs || takes === 'everything') return 'taken';
  return takes === 'unscaled' && !owners.isScaled(path) ? 'taken' : 'left';
}

function conflictOf(
  { path, text, desired, observed }: FieldDifference,
  settled: 'taken' | 'left',
  owners: Owners,
): FieldConflict {
  return { path: text, owners: owners.others(path), desired, observed, settled };
}
