/**
 * `npm run bench:affected`: what a change of clusters costs, when only the bindings that it can affect are decided again.
 *
 * Of 10,000 bindings 1, 10 and 100 % are affected, by drained clusters and by heartbeats. What is compared with earlier runs is
 * the whole way: `updateFleet`, `affectedBy` and deciding what is affected; `indexBindings` is not a part of it, as it is paid when
 * bindings change.
 *
 * Against it: deciding all bindings again over a new index. Both ways are measured one by one and with `scheduleAll`, and the
 * faster counts. Every case is verified: the old outcomes with the affected ones replaced are exactly the outcomes of deciding
 * everything again.
 */
import { deepStrictEqual } from 'node:assert';
import type { ResourceBinding } from '@flotilla/api';
import {
  affectedBy,
  type ClusterEvent,
  createFleet,
  type Fleet,
  indexBindings,
  type Outcome,
  schedule,
  scheduleAll,
  updateFleet,
} from '@flotilla/core';
import { drainShards, heartbeats, shardedBindings, shardedClusters } from './affected-world.ts';
import { type Column, duration, grouped, type Measured, range, report } from './report.ts';
import { baselineOption, count, fromOption, jsonOption, readSettings, runsOption } from './settings.ts';
import { median, nanosecondsSince, timesOf } from './statistics.ts';

const settings = readSettings(import.meta.url, 'a change of clusters, when only affected bindings are decided again', {
  json: jsonOption,
  from: fromOption,
  bindings: count(10_000, 'bindings'),
  runs: runsOption,
  baseline: baselineOption,
});

/** Nanoseconds. */
interface Timing {
  readonly updateFleetNs: number;
  readonly affectedByNs: number;
  readonly redecideNs: number;
  readonly indexBindingsNs: number;
  /** Index the clusters anew and decide everything. */
  readonly everythingNs: number;
}

/** The time that counts is that of the first three together; each of them is its median. */
interface Row extends Measured, Timing {
  readonly affected: number;
}

interface Case {
  readonly name: string;
  readonly bindings: readonly ResourceBinding[];
  readonly events: readonly ClusterEvent[];
}

const clusters = shardedClusters(settings.from, 1000);
const fleet = createFleet(clusters);
const unplaced = shardedBindings(settings.bindings);
const placed = settle(unplaced, fleet);
const cases: readonly Case[] = [
  { name: 'drain 1 cluster', bindings: placed, events: drainShards(clusters, 1) },
  { name: 'drain 10 clusters', bindings: placed, events: drainShards(clusters, 10) },
  { name: 'drain 100 clusters', bindings: placed, events: drainShards(clusters, 100) },
  { name: 'heartbeat of 1,000, all placed', bindings: placed, events: heartbeats(clusters) },
  { name: 'heartbeat of 1,000, none placed', bindings: unplaced, events: heartbeats(clusters) },
];

const rows = cases.map(measure);
const columns: readonly Column<Row>[] = [
  { head: 'change', cell: ({ name }) => name },
  {
    head: 'affected',
    cell: ({ affected, at = 0 }) => `${grouped(affected)} (${((100 * affected) / at).toFixed(0)} %)`,
  },
  { head: 'updateFleet', cell: ({ updateFleetNs }) => duration(updateFleetNs) },
  { head: 'affectedBy', cell: ({ affectedByNs }) => duration(affectedByNs) },
  { head: 're-decide', cell: ({ redecideNs }) => duration(redecideNs) },
  { head: 'together', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'runs', cell: ({ spread }) => range(spread) },
  { head: 'everything', cell: ({ everythingNs }) => duration(everythingNs) },
  { head: 'gain', cell: ({ everythingNs, nsPerOp }) => `${(everythingNs / nsPerOp).toFixed(1)}x` },
  { head: '(indexBindings)', cell: ({ indexBindingsNs }) => duration(indexBindingsNs) },
];
report(rows, columns, settings);

/** The bindings as they are once they were scheduled; what found no room waits without a place. */
function settle(bindings: readonly ResourceBinding[], on: Fleet): readonly ResourceBinding[] {
  const outcomes = scheduleAll(bindings, on);
  return bindings.map((binding, index) => {
    const outcome = outcomes[index];
    return outcome?.code === 'placed' ? { ...binding, spec: { ...binding.spec, clusters: outcome.clusters } } : binding;
  });
}

function verify({ bindings, events }: Case): number {
  const outcomes: Outcome[] = [...scheduleAll(bindings, fleet)];
  const next = updateFleet(fleet, events);
  const affected = affectedBy(events, bindings, fleet, { after: next });
  for (const { index } of affected) {
    const binding = bindings[index];
    if (binding !== undefined) outcomes[index] = schedule(binding, next);
  }
  const everything = bindings.map((binding) => schedule(binding, next));
  deepStrictEqual(outcomes, everything);
  return affected.length;
}

function measure(one: Case): Row {
  const affected = verify(one);
  // The first run warms up.
  const runs = Array.from({ length: settings.runs + 1 }, () => measureOnce(one)).slice(1);
  const middle = (part: keyof Timing): number => median(runs.map((timing) => timing[part]));
  return {
    bench: 'affected',
    name: one.name,
    size: clusters.length,
    axis: 'bindings',
    at: one.bindings.length,
    ...timesOf(runs.map((timing) => [timing.updateFleetNs + timing.affectedByNs + timing.redecideNs])),
    affected,
    updateFleetNs: middle('updateFleetNs'),
    affectedByNs: middle('affectedByNs'),
    redecideNs: middle('redecideNs'),
    indexBindingsNs: middle('indexBindingsNs'),
    everythingNs: middle('everythingNs'),
  };
}

function measureOnce({ bindings, events }: Case): Timing {
  const [next, updateFleetNs] = timed(() => updateFleet(fleet, events));
  const [indexed, indexBindingsNs] = timed(() => indexBindings(bindings));
  const [affected, affectedByNs] = timed(() => affectedBy(events, indexed, fleet, { after: next }));
  const chosen = affected.flatMap(({ index }) => bindings[index] ?? []);
  const redecideNs = decideAll(chosen, next);
  const objects = next.clusters.map(({ object }) => object);
  const [anew, createFleetNs] = timed(() => createFleet(objects));
  const everythingNs = createFleetNs + decideAll(bindings, anew);
  return { updateFleetNs, affectedByNs, redecideNs, indexBindingsNs, everythingNs };
}

/** The faster of both ways to decide a list. */
function decideAll(bindings: readonly ResourceBinding[], on: Fleet): number {
  const [, together] = timed(() => scheduleAll(bindings, on));
  const [, oneByOne] = timed(() => bindings.map((binding) => schedule(binding, on)));
  return Math.min(together, oneByOne);
}

function timed<Result>(run: () => Result): readonly [Result, number] {
  const start = performance.now();
  const result = run();
  return [result, nanosecondsSince(start)];
}
