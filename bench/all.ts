/**
 * `npm run bench:all`: a fleet's worth of bindings at once, against one by one.
 *
 * Both give the same results (hashed and compared). Bindings are new objects in every run, as they would come off the wire.
 * Karmada decides one by one: its figure is the mean of its recorded strategies at that size, times the bindings.
 */
import type { ResourceBinding } from '@flotilla/api';
import { createFleet, schedule, scheduleAll } from '@flotilla/core';
import { loadFleet, loadKarmada } from './inputs.ts';
import { type Column, duration, grouped, type Measured, range, report } from './report.ts';
import { hashOutcomes } from './results.ts';
import { baselineOption, count, fromOption, jsonOption, ownCases, readSettings, runsOption } from './settings.ts';
import { interleave } from './statistics.ts';
import { makeBindings } from './workloads.ts';

interface Row extends Measured {
  readonly bindings: number;
  readonly placements: number;
  /** All bindings, in nanoseconds. */
  readonly totalNs: number;
  readonly oneByOneNs: number;
  readonly placed: number;
  readonly resultSha: string;
  readonly xKarmada?: number;
}

const settings = readSettings(import.meta.url, 'a fleet of bindings at once, against one by one', {
  json: jsonOption,
  bindings: count(10_000, 'bindings'),
  placements: count(200, 'distinct placements among them'),
  size: count(1000, 'clusters: 10, 100, 1000 or 5000'),
  runs: runsOption,
  baseline: baselineOption,
  from: fromOption,
});

const clusters = loadFleet(settings.from, settings.size);
const fleet = createFleet(clusters);
const make = (): readonly ResourceBinding[] => makeBindings({ ...settings, seed: 1 });

const times = interleave(settings.runs, {
  together: () => {
    const bindings = make();
    return () => scheduleAll(bindings, fleet);
  },
  oneByOne: () => {
    const bindings = make();
    return () => bindings.map((binding) => schedule(binding, fleet));
  },
});

const outcomes = scheduleAll(make(), fleet);
const resultSha = hashOutcomes(outcomes);
if (resultSha !== hashOutcomes(make().map((binding) => schedule(binding, fleet))))
  throw new Error('scheduleAll and schedule disagree');

const each = (ns: number): number => ns / settings.bindings;
const { nsPerOp: totalNs, spread } = times.together;
const row: Row = {
  bench: 'all',
  name: 'scheduleAll',
  size: clusters.length,
  bindings: settings.bindings,
  placements: settings.placements,
  nsPerOp: each(totalNs),
  spread: [each(spread[0]), each(spread[1])],
  totalNs,
  oneByOneNs: times.oneByOne.nsPerOp,
  placed: outcomes.filter(({ code }) => code === 'placed').length,
  resultSha,
  ...comparison(totalNs),
};

const columns: readonly Column<Row>[] = [
  { head: 'bindings', cell: ({ bindings }) => grouped(bindings) },
  { head: 'placements', cell: ({ placements }) => placements },
  { head: 'clusters', cell: ({ size }) => size },
  { head: 'together', cell: (one) => duration(one.totalNs) },
  { head: 'a binding', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'medians of runs', cell: (one) => range(one.spread) },
  { head: 'one by one', cell: ({ oneByOneNs }) => duration(oneByOneNs) },
  { head: 'placed', cell: ({ placed }) => grouped(placed) },
  { head: 'result', cell: (one) => one.resultSha },
  { head: 'x Karmada', cell: ({ xKarmada }) => (xKarmada === undefined ? '-' : grouped(xKarmada)) },
];
report([row], columns, settings);

function comparison(ns: number): { readonly xKarmada?: number } {
  const strategies = ['Duplicated', 'StaticWeight', 'DynamicWeight', 'Aggregated'];
  const karmada = loadKarmada(ownCases);
  const known = strategies.flatMap((name) => karmada.get(`${name}/${clusters.length}`) ?? []);
  if (known.length === 0) return {};
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  return { xKarmada: (mean * settings.bindings) / ns };
}
