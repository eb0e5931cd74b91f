/**
 * Prints measurements: a table for people, or one JSON line each. The JSON lines are what `--baseline` and the plots read.
 */
import { readFileSync } from 'node:fs';
import Table from 'cli-table3';
import type { Times } from './statistics.ts';

/** What every line has. */
export interface Measured extends Times {
  /** The program. */
  readonly bench: string;
  /** What was measured. */
  readonly name: string;
  /** Clusters in the fleet. */
  readonly size: number;
  /** Where it is one of a series: what grows (`replicas`), and how far. */
  readonly axis?: string;
  readonly at?: number;
}

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number;
}

export interface ReportSettings {
  readonly json: boolean;
  /** A file of JSON lines of an earlier run. */
  readonly baseline: string | undefined;
}

export function report<Row extends Measured>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { json, baseline }: ReportSettings,
): void {
  const earlier = baseline === undefined ? undefined : readBaseline(baseline);
  const text = json
    ? rows.map((row) => `${JSON.stringify(withRatio(row, earlier))}\n`).join('')
    : `${tableOf(rows, columns, earlier)}\n`;
  process.stdout.write(text);
}

/** The median of an earlier run, by {@link keyOf}. */
type Baseline = ReadonlyMap<string, number>;

function readBaseline(file: string): Baseline {
  const rows = readLines(file);
  return new Map(rows.map((row) => [keyOf(row), row.nsPerOp]));
}

/** A measurement as it was written down, with whatever else its program tells. */
export interface Recorded extends Measured {
  readonly [field: string]: unknown;
}

/** Measurements of a file of JSON lines. */
export function readLines(file: string): readonly Recorded[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Recorded);
}

function keyOf({ bench, name, size, axis, at }: Measured): string {
  return JSON.stringify([bench, name, size, axis, at]);
}

/** Above 1: faster than the baseline. */
function ratioOf(row: Measured, earlier: Baseline): number | undefined {
  const before = earlier.get(keyOf(row));
  return before === undefined ? undefined : before / row.nsPerOp;
}

function withRatio<Row extends Measured>(row: Row, earlier: Baseline | undefined): Row & { baselineRatio?: number } {
  const ratio = earlier === undefined ? undefined : ratioOf(row, earlier);
  return ratio === undefined ? row : { ...row, baselineRatio: Number(ratio.toFixed(3)) };
}

function tableOf<Row extends Measured>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  earlier: Baseline | undefined,
): string {
  const toBaseline = (row: Row, known: Baseline): string => ratioOf(row, known)?.toFixed(2) ?? '-';
  const all =
    earlier === undefined
      ? columns
      : [...columns, { head: 'baseline/this', cell: (row: Row) => toBaseline(row, earlier) }];
  const table = new Table({ head: all.map(({ head }) => head), style: { head: [], border: [] } });
  for (const row of rows) table.push(all.map(({ cell }) => cell(row)));
  return table.toString();
}

/** Nanoseconds for people. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toPrecision(3)} us`;
  if (nanoseconds < 1e9) return `${(nanoseconds / 1e6).toPrecision(3)} ms`;
  return `${(nanoseconds / 1e9).toPrecision(3)} s`;
}

export function range([least, greatest]: readonly [number, number]): string {
  return `${duration(least)} - ${duration(greatest)}`;
}

export function grouped(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}
