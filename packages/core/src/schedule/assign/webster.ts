/**
 * Webster's method: divides seats among parties in proportion to their votes.
 *
 * As defined, one seat after the other goes to the party with the highest votes / (2 x seats + 1); of equals to the one
 * with fewer seats, then by name, ascending or descending. Dealing them so costs a step a seat. Here the seats that are
 * certain are dealt at once: every quotient of at least `d` wins before any below `d`, so if there are at most as many of
 * them as seats, they all win. Bisection finds a `d` that leaves few seats, and only those are dealt by their order. The cost
 * follows the parties, not the seats; the result is the same to the last tie.
 *
 * Karmada: pkg/util/helper/webster.go; Balinski and Young, "Fair Representation" (1982).
 *
 * @example 10 seats for votes 6, 3, 1: 6, 3, 1. 1 seat for votes 5, 5: the first party by name, ties ascending.
 */

/** Which of two equals by name gets the seat. */
export type TieOrder = 'ascending' | 'descending';

/**
 * @param seats How many to divide; a whole number of at least 0.
 * @param votes By party, in ascending order of the parties' names.
 * @returns Seats by party. All 0 when no party has votes.
 */
export function divideSeats(seats: number, votes: ArrayLike<number>, ties: TieOrder): Float64Array {
  const won = new Float64Array(votes.length);
  if (!(seats > 0)) return won;
  const total = positiveTotal(votes);
  if (total === 0) return dealWithoutVotes(seats, votes, won, ties);
  const bracket = findBracket(seats, votes, total);
  const dealt = dealAbove(bracket.high, votes, won);
  dealRest(seats - dealt, bracket.low, votes, won, ties);
  return won;
}

/** Divisors between which the last seats are decided: few quotients lie in [low, high), and all at or above high win. */
interface Bracket {
  readonly low: number;
  readonly high: number;
}

/** So few undecided quotients are cheaper to deal by order than to bisect further. */
const fewQuotients = 24;

/** This many halvings are enough where quotients differ. */
const mostHalvings = 10;

/** Equal quotients cannot be bisected apart: after so many halvings that part nothing, they are dealt by name. */
const mostInVain = 4;

function findBracket(seats: number, votes: ArrayLike<number>, total: number): Bracket {
  const parties = votes.length;
  // At 1/d = (2 x seats +- parties) / total the rounded quotas add up to at most, at least, the seats.
  let lowInverse = Math.max(2 * seats - parties, 0) / total;
  let highInverse = (2 * seats + parties) / total;
  let below = lowInverse === 0 ? 0 : seatsAt(1 / lowInverse, votes);
  let above = seatsAt(1 / highInverse, votes);
  // Rounding in 1/d may miss a bound by a seat; widen until the bracket holds.
  while (below > seats) {
    lowInverse *= 1 - 2 ** -20;
    below = seatsAt(1 / lowInverse, votes);
  }
  while (above < seats) {
    highInverse *= 1 + 2 ** -20;
    above = seatsAt(1 / highInverse, votes);
  }
  let inVain = 0;
  for (let halving = 0; halving < mostHalvings && inVain < mostInVain && above - below > fewQuotients; halving += 1) {
    const middle = lowInverse + (highInverse - lowInverse) * (inVain > 0 ? 1 / 2 : towards(seats, below, above));
    const count = seatsAt(1 / middle, votes);
    inVain = count === below || count === above ? inVain + 1 : 0;
    if (count <= seats) {
      lowInverse = middle;
      below = count;
    } else {
      highInverse = middle;
      above = count;
    }
  }
  return { low: 1 / highInverse, high: lowInverse === 0 ? Number.POSITIVE_INFINITY : 1 / lowInverse };
}

/** Where between the bounds the seats should be reached, as counts grow about evenly; never too close to either bound. */
function towards(seats: number, below: number, above: number): number {
  return Math.min(Math.max((seats - below) / (above - below), 1 / 16), 15 / 16);
}

/** How many quotients are at least `divisor`. */
function seatsAt(divisor: number, votes: ArrayLike<number>): number {
  let count = 0;
  for (let party = 0; party < votes.length; party += 1) count += quotientsAtLeast(divisor, votes[party] ?? 0);
  return count;
}

/** How many of votes/1, votes/3, votes/5 ... are at least `divisor`, as floating-point numbers compare. */
function quotientsAtLeast(divisor: number, votes: number): number {
  if (!(votes >= divisor)) return 0;
  let count = Math.floor((votes / divisor + 1) / 2);
  while (votes / (2 * count + 1) >= divisor) count += 1;
  while (count > 0 && votes / (2 * count - 1) < divisor) count -= 1;
  return count;
}

function dealAbove(divisor: number, votes: ArrayLike<number>, won: Float64Array): number {
  let dealt = 0;
  for (let party = 0; party < votes.length; party += 1) {
    const count = quotientsAtLeast(divisor, votes[party] ?? 0);
    won[party] = count;
    dealt += count;
  }
  return dealt;
}

/** Equal claims to a seat: the same quotient at the same number of seats. Only the name tells their parties apart. */
interface Claims {
  readonly quotient: number;
  readonly seats: number;
  /** In ascending order of the names. */
  readonly parties: number[];
}

/** Deals the last seats in the order that one by one would: quotient, fewer seats, name. */
function dealRest(seats: number, low: number, votes: ArrayLike<number>, won: Float64Array, ties: TieOrder): void {
  let left = seats;
  if (left <= 0) return;
  const claims = undecidedClaims(low, votes, won);
  claims.sort((a, b) => b.quotient - a.quotient || a.seats - b.seats);
  for (const { parties } of claims) {
    if (ties === 'descending') parties.reverse();
    for (const party of parties) {
      if (left === 0) return;
      won[party] = (won[party] ?? 0) + 1;
      left -= 1;
    }
  }
}

function undecidedClaims(low: number, votes: ArrayLike<number>, won: Float64Array): Claims[] {
  const claims: Claims[] = [];
  const byQuotient = new Map<number, Claims[]>();
  for (let party = 0; party < votes.length; party += 1) {
    const here = votes[party] ?? 0;
    const undecided = here > 0 ? quotientsAtLeast(low, here) : 0;
    for (let seats = won[party] ?? 0; seats < undecided; seats += 1) {
      const quotient = here / (2 * seats + 1);
      const alike = byQuotient.get(quotient) ?? [];
      const same = alike.find((one) => one.seats === seats);
      if (same !== undefined) {
        same.parties.push(party);
        continue;
      }
      const first = { quotient, seats, parties: [party] };
      claims.push(first);
      alike.push(first);
      byQuotient.set(quotient, alike);
    }
  }
  return claims;
}

/**
 * Nobody has votes above 0, and somebody has fewer than 0: only a sum that wrapped around leads here. Among zeros every seat goes to
 * the one with the fewest; a negative quotient rises with each seat, so the highest takes them all. All zeros win nothing.
 */
function dealWithoutVotes(seats: number, votes: ArrayLike<number>, won: Float64Array, ties: TieOrder): Float64Array {
  const all = Array.from(votes);
  const highest = Math.max(...all);
  if (all.every((vote) => vote === 0)) return won;
  const winners = [...all.keys()].filter((party) => all[party] === highest);
  if (ties === 'descending') winners.reverse();
  const sharing = highest === 0 ? winners : winners.slice(0, 1);
  for (const [rank, party] of sharing.entries()) won[party] = Math.ceil((seats - rank) / sharing.length);
  return won;
}

function positiveTotal(votes: ArrayLike<number>): number {
  let total = 0;
  for (let party = 0; party < votes.length; party += 1) {
    const here = votes[party] ?? 0;
    if (here > 0) total += here;
  }
  return total;
}
