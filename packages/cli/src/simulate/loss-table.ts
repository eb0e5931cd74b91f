/**
 * The answer to `--lose any-one`: a row for each cluster and each region, and what its loss leaves without a place.
 *
 * What had no place before is not in it; the lines below name it.
 */
import type { Loss } from '@flotilla/core';
import { titleOf } from '../decide/decision.ts';
import { count, few, type Paint, printable } from '../output/text.ts';
import { columns } from './columns.ts';
import { missingOf } from './table.ts';

export function formatLosses(losses: readonly Loss[], paint: Paint): string {
  const rows = losses.map(({ of, name, summary, unplaced }) => [
    `${of} ${name}`,
    String(summary.replicasDisrupted),
    String(summary.replicasMoved),
    few(
      unplaced.map((one) => `${titleOf(one.workload)}${one.after === undefined ? '' : missingOf(one.after)}`),
      5,
    ) || 'nothing',
  ]);
  const [first = '', ...others] = columns([['LOST', 'DISRUPTED', 'MOVE', 'LEFT WITHOUT A PLACE'], ...rows]);
  const lines = others.map((line, index) => ((losses[index]?.unplaced.length ?? 0) > 0 ? paint.bad(line) : line));
  return [paint.strong(first), ...lines, '', formatLossSummary(losses)].map((line) => `${line}\n`).join('');
}

/** The last line. */
export function formatLossSummary(losses: readonly Loss[]): string {
  const harmful = losses.filter(({ unplaced }) => unplaced.length > 0);
  const before = Math.max(0, ...losses.map(({ summary }) => summary.unplaced - summary.newlyUnplaced));
  const already = before === 0 ? '' : `; ${count(before, 'workload')} without a place before`;
  if (harmful.length === 0) return `no single loss leaves anything without a place${already}`;
  const names = harmful.map(({ of, name }) => printable(`${of} ${name}`));
  return `${harmful.length} of ${count(losses.length, 'single loss', 'single losses')} leave something without a place: ${few(names, 8)}${already}`;
}
