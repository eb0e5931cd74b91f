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

export function printTable(measurements: readonly Measurement[], baseline: Baseline | undefined): string {
  const head = ['scenario', 'clusters', 'ns/decision', 'least-greatest', 'p99 ns', 'index ns', 'result'];
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
    ];
    const before = baseline?.get(keyOf(measurement));
    table.push(baseline === undefined ? row : [...row, before === undefined ? '-' : (before / nsPerOp).toFixed(2)]);
  }
  return table.toString();
}

function whole(nanoseconds: number): string {
  return Math.round(nanoseconds).toLocaleString('en-US');
}
