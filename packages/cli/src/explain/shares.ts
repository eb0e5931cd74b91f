/**
 * How a cluster came by its replicas, in a sentence: weight, exact share, seats, what it kept, ties.
 *
 * @example
 * shareSentence(attempt, 'member1'); // 'weight 3 of 4: exact share 6, wins 6'
 */
import type { AssignmentTrace, AttemptTrace, DivisionEntry, DivisionTrace } from '@flotilla/core';

export function shareSentence({ assignment }: AttemptTrace, cluster: string): string {
  if (assignment === undefined) return '';
  if (assignment.attached.includes(cluster)) return 'attached without replicas (empty workload propagation)';
  if (assignment.strategy === 'duplicated') return 'Duplicated: every chosen cluster gets all replicas';
  if (assignment.strategy === 'clustersOnly') return 'nothing to divide: the resource has no replicas';
  const parts = assignment.divisions.flatMap((division) => {
    const entry = division.entries.find((each) => each.cluster === cluster);
    return entry === undefined ? [] : [entrySentence(assignment, division, entry)];
  });
  return parts.length === 0 ? leftOut(assignment) : parts.join('; ');
}

function entrySentence(assignment: AssignmentTrace, division: DivisionTrace, entry: DivisionEntry): string {
  const tier = division.tier === undefined || division.tier === 0 ? '' : `overflow tier ${division.tier}: `;
  const kept = entry.kept > 0 ? `keeps ${entry.kept}` : '';
  if (division.kind === 'unchanged') return `${tier}${kept === '' ? 'nothing changes' : `${kept}: nothing changes`}`;
  if (entry.weight === undefined)
    return `${tier}${kept === '' ? leftOut(assignment) : `${kept}, was left out of the division`}`;
  const votes = votesSentence(assignment, division, entry);
  return `${tier}${[kept, votes, tieSentence(division, entry)].filter((part) => part !== '').join(', ')}`;
}

function votesSentence(assignment: AssignmentTrace, division: DivisionTrace, entry: DivisionEntry): string {
  const total = division.entries.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const quota = entry.quota === undefined ? '' : `: exact share ${round(entry.quota)} of ${division.seats}`;
  return `${weightWord(assignment, division)} ${entry.weight ?? 0} of ${total}${quota}, gets ${entry.seats}`;
}

/** What the weight is made of. */
function weightWord(assignment: AssignmentTrace, division: DivisionTrace): string {
  if (assignment.strategy === 'staticWeight') return 'weight';
  return division.kind === 'scaleDown' ? 'weight (replicas before)' : 'weight (room)';
}

function tieSentence(division: DivisionTrace, entry: DivisionEntry): string {
  if (entry.tie === undefined) return '';
  const order = division.tieBreak === 'ascending' ? 'first' : 'last';
  return `${entry.tie} a tie (names that come ${order} win, by the UID of the resource)`;
}

function leftOut(assignment: AssignmentTrace): string {
  if (assignment.strategy === 'aggregated') return 'not needed: the clusters before it hold everything';
  if (assignment.strategy === 'staticWeight') return 'no static weight selects it';
  return 'took no part in the division';
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
