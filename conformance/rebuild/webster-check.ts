/**
 * Whether the seats of a division are those that Webster's method gives for its weights: all seats are dealt, and nobody's
 * next claim comes before somebody's last seat. There is exactly one such division, so this is as good as dealing anew,
 * at any number of seats.
 *
 * A claim is votes / (2 x seats + 1), the highest first; of equals the one with fewer seats, then the name.
 */
import { compareStrings } from '@flotilla/api';
import type { DivisionTrace } from '@flotilla/core';

interface Claim {
  readonly cluster: string;
  readonly seats: number;
  readonly quotient: number;
}

export function seatsFollowFromWeights({ seats, tieBreak, entries }: DivisionTrace): boolean {
  const parties = entries.filter(({ weight }) => weight !== undefined && weight > 0);
  const dealt = entries.reduce((sum, entry) => sum + entry.seats, 0);
  if (dealt !== (parties.length === 0 ? 0 : Math.max(seats, 0))) return false;
  const claim = (cluster: string, weight: number, held: number): Claim => ({
    cluster,
    seats: held,
    quotient: weight / (2 * held + 1),
  });
  const next = parties.map(({ cluster, weight = 0, seats: held }) => claim(cluster, weight, held));
  const last = parties.flatMap(({ cluster, weight = 0, seats: held }) =>
    held > 0 ? [claim(cluster, weight, held - 1)] : [],
  );
  const order = (a: Claim, b: Claim): number =>
    b.quotient - a.quotient ||
    a.seats - b.seats ||
    (tieBreak === 'ascending' ? compareStrings(a.cluster, b.cluster) : compareStrings(b.cluster, a.cluster));
  const weakestSeat = last.toSorted(order).at(-1);
  const strongestClaim = next.toSorted(order)[0];
  return weakestSeat === undefined || strongestClaim === undefined || order(weakestSeat, strongestClaim) < 0;
}
