/**
 * Each field in which the member differs: is it ours to write, somebody else's to keep, or only how the server stores it?
 *
 * A field that we own is ours to change, even when others own it too. One that others own and we do not was taken
 * from us, or was theirs before: it stays theirs, unless the object is being taken over just now, or the caller says
 * so. What nobody else owns and we have written in this form before is the server's doing, or that of a webhook there.
 *
 * Example: an autoscaler changed `spec.replicas` after we had applied 3: its 5 stays, and is reported.
 */
import type { FieldDifference } from './diff.ts';
import type { FieldConflict } from './outcome.ts';
import type { Owners } from './owners.ts';

export interface Judged {
  /** To be written. */
  readonly changes: readonly FieldDifference[];
  /** Of these, nobody owns any and the template has not changed: they were taken away, or the server does not keep them. */
  readonly unexplained: readonly FieldDifference[];
  readonly conflicts: readonly FieldConflict[];
}

export interface Standing {
  readonly owners: Owners;
  /** The template has been applied before as it is. */
  readonly isSettled: boolean;
  /** Whether fields of others may be taken. */
  readonly takes: boolean;
}

/** Sorts the differences; those that are only there, or only in another order, do not count. */
export function judge(differences: readonly FieldDifference[], { owners, isSettled, takes }: Standing): Judged {
  const changes: FieldDifference[] = [];
  const unexplained: FieldDifference[] = [];
  const conflicts: FieldConflict[] = [];
  for (const difference of differences) {
    const { kind, path, text, desired, observed } = difference;
    if (kind === 'extra' || kind === 'order') continue;
    const others = owners.others(path);
    const isOurs = owners.isOurs(path);
    if (others.length > 0 && kind === 'different') {
      const isTaken = takes || isOurs;
      conflicts.push({ path: text, owners: others, desired, observed, settled: isTaken ? 'taken' : 'left' });
      if (isTaken) changes.push(difference);
    } else if (!isSettled) {
      changes.push(difference);
    } else if (!isOurs) {
      changes.push(difference);
      unexplained.push(difference);
    }
  }
  return { changes, unexplained, conflicts };
}
