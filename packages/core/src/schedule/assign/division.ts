/**
 * One division: seats over weighted parties, on top of what members keep.
 *
 * The parties come first, by name; previous members that did not take part follow with what they keep. Karmada appends those
 * in the order of a Go map; here it is by name.
 * Karmada: pkg/util/helper/binding.go, `Dispenser`, and pkg/util/binding.go, `MergeTargetClusters`.
 */
import { traceDivision } from './division-trace.ts';
import { keptByPosition, leftOvers } from './kept.ts';
import type { AssignmentTask, Division, Shares } from './share.ts';
import { divideSeats } from './webster.ts';

export function divide(task: AssignmentTask, division: Division): Shares {
  const { kept, seats } = division;
  const parties = byName(division.parties);
  const votes = votesOf(parties, division.weights);
  const won = divideSeats(seats, votes, task.ties);
  if (task.record !== undefined) task.record(traceDivision(task, division, parties, votes, won));
  // Nothing to divide, or nobody to divide by: what was kept stays as it was, in its own order.
  if (seats <= 0 || votes.reduce((sum, vote) => sum + vote, 0) === 0) return kept ?? noShares;
  if (kept === undefined || kept.positions.length === 0) return { positions: parties, replicas: won };
  return merge(parties, won, kept);
}

/** A division that there is no room for: the trace shows who had how much. */
export function recordRefusal(task: AssignmentTask, division: Division): void {
  if (task.record === undefined) return;
  const parties = division.parties.toSorted();
  const votes = votesOf(parties, division.weights);
  task.record(traceDivision(task, division, parties, votes, new Float64Array(parties.length)));
}

/** Positions are in name order. Where all members take part they often come sorted already. */
function byName(parties: Int32Array): Int32Array {
  for (let party = 1; party < parties.length; party += 1) {
    if ((parties[party] ?? 0) < (parties[party - 1] ?? 0)) return parties.toSorted();
  }
  return parties;
}

function votesOf(parties: Int32Array, weights: Float64Array): Float64Array {
  // Everybody takes part, by name: the weights are the votes.
  if (parties.length === weights.length) return weights;
  const votes = new Float64Array(parties.length);
  for (let party = 0; party < parties.length; party += 1) votes[party] = weights[parties[party] ?? 0] ?? 0;
  return votes;
}

const noShares: Shares = { positions: [], replicas: [] };

/** Everyone's replicas: seats won plus replicas kept. */
function merge(parties: Int32Array, won: Float64Array, kept: Shares): Shares {
  const keeps = keptByPosition(kept);
  const replicas = Array.from(parties, (position, party) => (won[party] ?? 0) + (keeps.get(position) ?? 0));
  const leftOver = leftOvers(parties, keeps);
  return {
    positions: [...parties, ...leftOver],
    replicas: [...replicas, ...leftOver.map((position) => keeps.get(position) ?? 0)],
  };
}
