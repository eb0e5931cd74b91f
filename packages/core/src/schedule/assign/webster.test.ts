import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fnv1a, tieOrder } from './tie-order.ts';
import { divideSeats, type TieOrder } from './webster.ts';

describe('Webster division', () => {
  test('examples: proportional, rounded, tied', () => {
    expect(divided(10, [6, 3, 1])).toEqual([6, 3, 1]);
    expect(divided(3, [2, 2])).toEqual([2, 1]);
    expect(divided(3, [2, 2], 'descending')).toEqual([1, 2]);
    expect(divided(1, [5, 5, 5])).toEqual([1, 0, 0]);
    expect(divided(1, [5, 5, 5], 'descending')).toEqual([0, 0, 1]);
    // 3/3 = 1/1: of equal quotients the party with fewer seats is first, whatever the names.
    expect(divided(2, [3, 1])).toEqual([1, 1]);
    expect(divided(2, [1, 3], 'descending')).toEqual([1, 1]);
  });

  test('nothing to divide, nobody to divide among, nobody with votes', () => {
    expect(divided(0, [3, 1])).toEqual([0, 0]);
    expect(divided(-2, [3, 1])).toEqual([0, 0]);
    expect(divided(Number.NaN, [3, 1])).toEqual([0, 0]);
    expect(divided(7, [])).toEqual([]);
    expect(divided(7, [0, 0])).toEqual([0, 0]);
    expect(divided(7, [0, 4, -1])).toEqual([0, 7, 0]);
  });

  test('as one seat at a time would, to the last tie', () => {
    const small = fc.integer({ min: 0, max: 4 });
    const any = fc.oneof(small, fc.nat({ max: 1000 }), fc.constantFrom(1e15, 1e15 - 1, 2 ** 31 - 1, 3e14, 1e15 / 3));
    const votes = fc.oneof(
      fc.array(small, { maxLength: 12 }),
      fc.array(any, { maxLength: 12 }),
      fc
        .tuple(any, fc.integer({ min: 0, max: 80 }))
        .map(([vote, parties]) => Array.from({ length: parties }, () => vote)),
    );
    const seats = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 600 }));
    fc.assert(
      fc.property(seats, votes, fc.constantFrom<TieOrder>('ascending', 'descending'), (count, polled, ties) => {
        expect(divided(count, polled, ties)).toEqual(oneByOne(count, polled, ties));
      }),
      { numRuns: 1500 },
    );
  });

  test('many seats and huge votes: all are dealt, and nobody could swap a seat for a better claim', () => {
    const votes = fc.array(fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 2 ** 31 - 1 }), fc.maxSafeNat()), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), votes, (seats, polled) => {
        fc.pre(polled.some((vote) => vote > 0));
        const won = divided(seats, polled);
        expect(won.reduce((sum, count) => sum + count, 0)).toBe(seats);
        const least = Math.min(
          ...won.map((count, party) => (count > 0 ? quotient(polled, party, count - 1) : Infinity)),
        );
        const most = Math.max(...won.map((count, party) => quotient(polled, party, count)));
        expect(most).toBeLessThanOrEqual(least);
      }),
      { numRuns: 300 },
    );
  });

  test('one more seat takes none from anybody', () => {
    const votes = fc.array(fc.nat({ max: 9 }), { maxLength: 10 });
    fc.assert(
      fc.property(
        fc.nat({ max: 60 }),
        votes,
        fc.constantFrom<TieOrder>('ascending', 'descending'),
        (seats, polled, ties) => {
          const before = divided(seats, polled, ties);
          for (const [party, count] of divided(seats + 1, polled, ties).entries())
            expect(count).toBeGreaterThanOrEqual(before[party] ?? 0);
        },
      ),
    );
  });

  test('the votes are not written to', () => {
    const votes = Object.freeze([3, 3, 1]);
    expect(Array.from(divideSeats(4, votes, 'descending'))).toEqual([1, 2, 1]);
    expect(votes).toEqual([3, 3, 1]);
  });
});

describe('the order of ties', () => {
  test('FNV-1a, 32 bits: published vectors', () => {
    const vectors: readonly (readonly [text: string, hash: number])[] = [
      ['', 0x811c9dc5],
      ['a', 0xe40c292c],
      ['b', 0xe70c2de5],
      ['foo', 0xa9f37ed7],
      ['foobar', 0xbf9cf968],
      ['hello', 0x4f9f2cab],
    ];
    for (const [text, hash] of vectors) expect(fnv1a(text)).toBe(hash);
  });

  test('beyond ASCII it hashes the UTF-8 bytes', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, (one) => expect(fnv1a(one)).toBe(hashOfBytes(new TextEncoder().encode(one)))));
    expect(fnv1a('é€\u{1F6A2}')).toBe(hashOfBytes(new TextEncoder().encode('é€\u{1F6A2}')));
  });

  test('descending when the hash of the UID is odd; ascending without a UID, although its hash is odd', () => {
    expect(tieOrder('a')).toBe('ascending');
    expect(tieOrder('b')).toBe('descending');
    expect(fnv1a('') & 1).toBe(1);
    expect(tieOrder('')).toBe('ascending');
  });
});

function divided(seats: number, votes: readonly number[], ties: TieOrder = 'ascending'): readonly number[] {
  return Array.from(divideSeats(seats, votes, ties));
}

/** By definition: a seat at a time to the highest quotient, then fewer seats, then the name. */
function oneByOne(seats: number, votes: readonly number[], ties: TieOrder): readonly number[] {
  const won = votes.map(() => 0);
  if (!votes.some((vote) => vote > 0)) return won;
  const parties = ties === 'ascending' ? [...votes.keys()] : [...votes.keys()].reverse();
  for (let left = seats; left > 0; left -= 1) {
    const winner = parties.reduce((best, party) => (goesBefore(votes, won, party, best) ? party : best));
    won[winner] = (won[winner] ?? 0) + 1;
  }
  return won;
}

function goesBefore(votes: readonly number[], won: readonly number[], a: number, b: number): boolean {
  const [seatsOfA, seatsOfB] = [won[a] ?? 0, won[b] ?? 0];
  const lead = quotient(votes, a, seatsOfA) - quotient(votes, b, seatsOfB);
  return lead > 0 || (lead === 0 && seatsOfA < seatsOfB);
}

function quotient(votes: readonly number[], party: number, seats: number): number {
  return (votes[party] ?? 0) / (2 * seats + 1);
}

function hashOfBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
  return Number(hash);
}
