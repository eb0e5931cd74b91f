/**
 * `npm run bench:simulate`: what a what-if costs, over 1,000 bindings on 100 clusters.
 *
 * The cluster that most workloads run in is drained, and lost; nothing is changed; and every cluster is lost in turn. All are
 * branches of one world, which is checked to be untouched. The benchmark's clusters are made larger, so that all bindings have
 * a place and a drain moves hundreds of them. Making the world is told by itself: it is paid once.
 */
import {
  type Cluster,
  formatQuantity,
  newQuantity,
  parseQuantity,
  type QuantityLike,
  quantityValue,
} from '@flotilla/api';
import { createWorld, type SimulationResult, simulate, simulateAnyLoss, type World } from '@flotilla/core';
import { loadFleet } from './inputs.ts';
import { type Column, duration, type Measured, range, report } from './report.ts';
import { baselineOption, count, fromOption, jsonOption, readSettings } from './settings.ts';
import { interleave, nanoseconds, timesOf } from './statistics.ts';
import { makeBindings } from './workloads.ts';

interface Row extends Measured {
  readonly bindings: number;
  /** What came out, in words. */
  readonly answer: string;
}

const settings = readSettings(import.meta.url, 'what a simulation costs', {
  json: jsonOption,
  bindings: count(1000, 'bindings'),
  placements: count(200, 'distinct placements among them'),
  size: count(100, 'clusters: 10, 100, 1000 or 5000'),
  runs: count(20, 'interleaved runs; medians and their spread are over these'),
  baseline: baselineOption,
  from: fromOption,
});

const clusters = loadFleet(settings.from, settings.size).map(enlarged);
const input = { clusters, bindings: makeBindings({ ...settings, seed: 1 }) };
const world = createWorld(input);
const before = textOf(world);
const busiest = busiestCluster(world);
const drain = (): SimulationResult => simulate(world, [{ type: 'drain', cluster: busiest }]);
const lose = (): SimulationResult => simulate(world, [{ type: 'lose', cluster: busiest }]);
const nothing = (): SimulationResult => simulate(world, []);

const times = interleave(settings.runs, { drain: () => drain, lose: () => lose, nothing: () => nothing });
const few = Array.from({ length: 3 }, (_, run) => run);
const losses = simulateAnyLoss(world, { of: 'cluster' });
const hurting = losses.filter(({ unplaced }) => unplaced.length > 0).length;
const rows: readonly Row[] = [
  row('drain', times.drain, told(drain())),
  row('lose', times.lose, told(lose())),
  row('no change', times.nothing, told(nothing())),
  row(
    'lose any one',
    timesOf(few.map(() => [nanoseconds(() => simulateAnyLoss(world, { of: 'cluster' }))])),
    `${losses.length} losses, ${hurting} leave something without a place`,
  ),
  row('make the world', timesOf(few.map(() => [nanoseconds(() => createWorld(input))])), placed(world)),
];
if (textOf(world) !== before) throw new Error('a simulation has changed the world that it came from');

const columns: readonly Column<Row>[] = [
  { head: 'what if', cell: ({ name }) => name },
  { head: 'clusters', cell: ({ size }) => size },
  { head: 'bindings', cell: ({ bindings }) => bindings },
  { head: 'time', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'least - greatest', cell: ({ spread }) => range(spread) },
  { head: 'answer', cell: ({ answer }) => answer },
];
report(rows, columns, settings);

function row(name: string, { nsPerOp, spread }: Pick<Row, 'nsPerOp' | 'spread'>, answer: string): Row {
  return { bench: 'simulate', name, size: clusters.length, bindings: settings.bindings, nsPerOp, spread, answer };
}

function told({ summary }: SimulationResult): string {
  const { moved, replicasMoved, newlyUnplaced } = summary;
  return `${moved} workloads and ${replicasMoved} replicas move, ${newlyUnplaced} left without a place`;
}

function placed({ workloads }: World): string {
  const found = [...workloads.values()].filter(({ standing }) => standing.code === 'placed').length;
  return `${found} placed`;
}

function textOf({ fleet, workloads }: World): string {
  return JSON.stringify([fleet.clusters.map(({ object }) => object), [...workloads]]);
}

/** In which the most workloads are; of equals the one that sorts first. */
function busiestCluster({ workloads }: World): string {
  const counts = new Map<string, number>();
  for (const { binding } of workloads.values())
    for (const { name } of binding?.spec.clusters ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

function enlarged(cluster: Cluster): Cluster {
  const summary = cluster.status?.resourceSummary;
  if (summary === undefined) return cluster;
  const allocatable = Object.fromEntries(
    Object.entries(summary.allocatable ?? {}).map(([resource, amount]) => [resource, thirtyfold(amount)]),
  );
  return { ...cluster, status: { ...cluster.status, resourceSummary: { ...summary, allocatable } } };
}

function thirtyfold(amount: QuantityLike): string {
  return formatQuantity(newQuantity(BigInt(quantityValue(parseQuantity(amount))) * 30n, 'DecimalSI'));
}
