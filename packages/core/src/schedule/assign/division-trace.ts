/**
 * What the trace says of a division: for each party its weight, exact share, seats, and whether a tie decided.
 */
import { clusterAt } from '../model/candidates.ts';
import type { DivisionEntry, DivisionTrace } from '../model/trace.ts';
import { keptByPosition, leftOvers } from './kept.ts';
import type { AssignmentTask, Division } from './share.ts';

/** @param parties Positions in name order; `votes` and `won` are aligned with it. */
export function traceDivision(
  task: AssignmentTask,
  division: Division,
  parties: Int32Array,
  votes: Float64Array,
  won: Float64Array,
): DivisionTrace {
  const keeps = keptByPosition(division.kept);
  const total = votes.reduce((sum, vote) => sum + Math.max(vote, 0), 0);
  const ties = tiedParties(division.seats, votes, won);
  const entries = Array.from(parties, (position, party): DivisionEntry => {
    const tie = ties.get(party);
    return {
      cluster: clusterAt(task.candidates, position).name,
      weight: votes[party] ?? 0,
      kept: keeps.get(position) ?? 0,
      seats: won[party] ?? 0,
      ...(total > 0 ? { quota: (Math.max(votes[party] ?? 0, 0) * division.seats) / total } : {}),
      ...(tie === undefined ? {} : { tie }),
    };
  });
  const others = leftOvers(parties, keeps).map((position) => ({
    cluster: clusterAt(task.candidates, position).name,
    kept: keeps.get(position) ?? 0,
    seats: 0,
  }));
  return {
    kind: division.kind,
    ...(task.tier === undefined ? {} : { tier: task.tier }),
    seats: division.seats,
    available: division.available,
    tieBreak: task.ties,
    entries: [...entries, ...others],
  };
}

/** Who won or lost a seat by name alone: the same quotient and the same seats before it as somebody on the other side. */
function tiedParties(total: number, votes: Float64Array, won: Float64Array): ReadonlyMap<number, 'won' | 'lost'> {
  const ties = new Map<number, 'won' | 'lost'>();
  if (total <= 0) return ties;
  const claimOf = (vote: number, held: number): string => `${vote / (2 * held + 1)}/${held}`;
  const losing = new Map<string, number[]>();
  for (const [party, vote] of votes.entries()) {
    if (vote <= 0) continue;
    const claim = claimOf(vote, won[party] ?? 0);
    const losers = losing.get(claim);
    if (losers === undefined) losing.set(claim, [party]);
    else losers.push(party);
  }
  for (const [party, vote] of votes.entries()) {
    const held = won[party] ?? 0;
    const losers = held > 0 ? losing.get(claimOf(vote, held - 1)) : undefined;
    if (losers === undefined) continue;
    ties.set(party, 'won');
    for (const loser of losers) if (!ties.has(loser)) ties.set(loser, 'lost');
  }
  return ties;
}
