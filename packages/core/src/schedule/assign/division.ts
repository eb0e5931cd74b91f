/**
 * One division: seats over weighted members, on top of what they keep.
 *
 * The members that took part come first, by name; previous ones that did not take part follow with what they keep. Karmada
 * appends those in the order of a Go map; here it is by name.
 * Karmada: pkg/util/helper/binding.go, `Dispenser`, and pkg/util/binding.go, `MergeTargetClusters`.
 */
import type { DivisionEntry, DivisionTrace } from '../model/trace.ts';
import type { AssignmentTask, Member, Share } from './share.ts';
import { divideSeats } from './webster.ts';

export interface Party {
  readonly member: Member;
  readonly weight: number;
}

export interface Division {
  readonly kind: DivisionTrace['kind'];
  readonly seats: number;
  /** What was available in total, for the trace. */
  readonly available: number;
  readonly parties: readonly Party[];
  /** Replicas that members keep, in their previous order; empty when all is divided anew. */
  readonly kept: readonly KeptShare[];
}

export interface KeptShare {
  readonly member: Member;
  readonly replicas: number;
}

export function divide(task: AssignmentTask, division: Division): readonly Share[] {
  const parties = division.parties.toSorted((a, b) => a.member.position - b.member.position);
  const weights = Float64Array.from(parties, ({ weight }) => weight);
  const seats = divideSeats(division.seats, weights, task.ties);
  task.record?.(describe(task, division, parties, seats));
  const { kept } = division;
  const idle = division.seats <= 0 || weights.every((weight) => weight === 0);
  if (idle) return kept.map(({ member, replicas }) => ({ name: member.name, replicas }));
  return merge(parties, seats, kept);
}

function merge(parties: readonly Party[], seats: Float64Array, kept: readonly KeptShare[]): readonly Share[] {
  const keeps = new Map(kept.map(({ member, replicas }) => [member.name, replicas]));
  const shares: Share[] = [];
  for (const [index, { member }] of parties.entries()) {
    shares.push({ name: member.name, replicas: (seats[index] ?? 0) + (keeps.get(member.name) ?? 0) });
    keeps.delete(member.name);
  }
  const leftOver = kept.filter(({ member }) => keeps.has(member.name));
  leftOver.sort((a, b) => a.member.position - b.member.position);
  for (const { member, replicas } of leftOver) shares.push({ name: member.name, replicas });
  return shares;
}

function describe(
  task: AssignmentTask,
  division: Division,
  parties: readonly Party[],
  seats: Float64Array,
): DivisionTrace {
  const keeps = new Map(division.kept.map(({ member, replicas }) => [member.name, replicas]));
  const total = parties.reduce((sum, { weight }) => sum + weight, 0);
  const ties = tiedParties(division.seats, parties, seats);
  const entries = parties.map(({ member, weight }, index): DivisionEntry => {
    const entry = { cluster: member.name, weight, kept: keeps.get(member.name) ?? 0, seats: seats[index] ?? 0 };
    keeps.delete(member.name);
    const quota = total > 0 ? { quota: (weight * division.seats) / total } : {};
    const tie = ties.get(index);
    return tie === undefined ? { ...entry, ...quota } : { ...entry, ...quota, tie };
  });
  const leftOver = division.kept.filter(({ member }) => keeps.has(member.name));
  leftOver.sort((a, b) => a.member.position - b.member.position);
  return {
    kind: division.kind,
    ...(task.tier === undefined ? {} : { tier: task.tier }),
    seats: division.seats,
    available: division.available,
    tieBreak: task.ties,
    entries: [
      ...entries,
      ...leftOver.map(({ member, replicas }) => ({ cluster: member.name, kept: replicas, seats: 0 })),
    ],
  };
}

/** Who won or lost the last seat by name alone: the same quotient and the same seats before it as somebody on the other side. */
function tiedParties(
  total: number,
  parties: readonly Party[],
  seats: Float64Array,
): ReadonlyMap<number, 'won' | 'lost'> {
  const ties = new Map<number, 'won' | 'lost'>();
  if (total <= 0) return ties;
  const claimOf = (weight: number, held: number): string => `${weight / (2 * held + 1)}/${held}`;
  const losing = new Map<string, number[]>();
  for (const [index, { weight }] of parties.entries()) {
    if (weight <= 0) continue;
    const claim = claimOf(weight, seats[index] ?? 0);
    losing.set(claim, [...(losing.get(claim) ?? []), index]);
  }
  for (const [index, { weight }] of parties.entries()) {
    const held = seats[index] ?? 0;
    const losers = held > 0 ? losing.get(claimOf(weight, held - 1)) : undefined;
    if (losers === undefined) continue;
    ties.set(index, 'won');
    for (const loser of losers) if (!ties.has(loser)) ties.set(loser, 'lost');
  }
  return ties;
}
