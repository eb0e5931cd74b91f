/**
 * Prints measurements: a table for people, or one JSON line a scenario.
 */
import Table from 'cli-table3';
import type { Measurement } from './measure.ts';

/** Median of an earlier run, by `name/size`. */
export type Baseline = ReadonlyMap<string, number>;

export function keyOf({ name, size }: Pick<Measurement, 'name' | 'size'>): string {
  return `${name}/${size}`;
}

export function printJson(measurement: Measurement): string {
  return JSON.stringify(measurement);
}

/** @param karmada What Karmada took, on its machine: a ratio to it is only as good as the two machines are alike. */
export function printTable(
  measurements: readonly Measurement[],
  karmada: Baseline,
  baseline: Baseline | undefined,
): string {
  const head = ['scenario', 'clusters', 'ns/decision', 'least-greatest', 'p99 ns', 'index ns', 'result', 'x Karmada'];
  const table = new Table({
    head: baseline === undefined ? head : [...head, 'baseline/this'],
    style: { head: [], border: [] },
  });
  for (const measurement of measurements) {
    const { name, size, nsPerOp, spread, p99Ns, indexNs, resultSha } = measurement;
    const row = [
      name,
      size,
      whole(nsPerOp),
      `${whole(spread[0])}-${whole(spread[1])}`,
      whole(p99Ns),
      whole(indexNs),
      resultSha,
      ratio(karmada.get(keyOf(measurement)), nsPerOp),
    ];
    table.push(baseline === undefined ? row : [...row, ratio(baseline.get(keyOf(measurement)), nsPerOp, 2)]);
  }
  return table.toString();
}

function ratio(before: number | undefined, now: number, digits = 0): string {
  return before === undefined ? '-' : (before / now).toFixed(digits);
}

function whole(nanoseconds: number): string {
  return Math.round(nanoseconds).toLocaleString('en-US');
}
