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
  if (total === 0) return won;
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

/** So few undecided quotients are cheaper to sort than to bisect further. */
const fewQuotients = 24;

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
  while (above - below > fewQuotients) {
    const middle = (lowInverse + highInverse) / 2;
    if (middle <= lowInverse || middle >= highInverse) break;
    const count = seatsAt(1 / middle, votes);
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

interface Claim {
  readonly party: number;
  readonly seats: number;
  readonly quotient: number;
}

/** Deals the last seats in the order that one by one would: quotient, fewer seats, name. */
function dealRest(seats: number, low: number, votes: ArrayLike<number>, won: Float64Array, ties: TieOrder): void {
  if (seats <= 0) return;
  const claims: Claim[] = [];
  for (let party = 0; party < votes.length; party += 1) {
    const here = votes[party] ?? 0;
    const undecided = here > 0 ? quotientsAtLeast(low, here) : 0;
    for (let held = won[party] ?? 0; held < undecided; held += 1) {
      claims.push({ party, seats: held, quotient: here / (2 * held + 1) });
    }
  }
  claims.sort(
    (a, b) =>
      b.quotient - a.quotient || a.seats - b.seats || (ties === 'ascending' ? a.party - b.party : b.party - a.party),
  );
  for (const { party } of claims.slice(0, seats)) won[party] = (won[party] ?? 0) + 1;
}

function positiveTotal(votes: ArrayLike<number>): number {
  let total = 0;
  for (let party = 0; party < votes.length; party += 1) {
    const here = votes[party] ?? 0;
    if (here > 0) total += here;
  }
  return total;
}
