/**
 * `npm run bench:affected`: what a change of clusters costs, when only the bindings that it can affect are decided again.
 *
 *   npm run bench:affected                 1, 10 and 100 % of 10,000 bindings affected, as a table
 *   npm run bench:affected -- --json       one line a case
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
import Table from 'cli-table3';
import { drainShards, heartbeats, shardedBindings, shardedClusters } from './affected-world.ts';
import { count, fromOption, jsonOption, readSettings, runsOption } from './settings.ts';

const values = readSettings(import.meta.url, 'a change of clusters, when only affected bindings are decided again', {
  json: jsonOption,
  from: fromOption,
  bindings: count(10_000, 'bindings'),
  runs: runsOption,
});

/** Milliseconds, medians over the runs. */
interface Timing {
  readonly updateFleet: number;
  readonly affectedBy: number;
  /** Of which `indexBindings` is not a part: it is paid when bindings change. */
  readonly indexBindings: number;
  readonly redecide: number;
  /** The three together. */
  readonly total: number;
  /** Index anew and decide everything. */
  readonly everything: number;
}

interface Case {
  readonly name: string;
  readonly bindings: readonly ResourceBinding[];
  readonly events: readonly ClusterEvent[];
}

const clusters = shardedClusters(values.from, 1000);
const fleet = createFleet(clusters);
const unplaced = shardedBindings(values.bindings);
const placed = settle(unplaced, fleet);
const cases: readonly Case[] = [
  { name: 'drain 1 cluster', bindings: placed, events: drainShards(clusters, 1) },
  { name: 'drain 10 clusters', bindings: placed, events: drainShards(clusters, 10) },
  { name: 'drain 100 clusters', bindings: placed, events: drainShards(clusters, 100) },
  { name: 'heartbeat of 1,000, all placed', bindings: placed, events: heartbeats(clusters) },
  { name: 'heartbeat of 1,000, none placed', bindings: unplaced, events: heartbeats(clusters) },
];

const table = new Table({
  head: [
    'change',
    'affected',
    'updateFleet',
    'affectedBy',
    're-decide',
    'total ms',
    'everything',
    'gain',
    '(indexing)',
  ],
  style: { head: [], border: [] },
});
for (const one of cases) {
  const affected = verify(one);
  const timing = measure(one);
  if (values.json) console.log(JSON.stringify({ name: one.name, bindings: one.bindings.length, affected, ...timing }));
  else table.push(row(one, affected, timing));
}
if (!values.json) console.log(table.toString());

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

function measure(one: Case): Timing {
  const runs = Array.from({ length: values.runs }, () => measureOnce(one));
  const median = (of: (timing: Timing) => number): number => runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
  return {
    updateFleet: median((timing) => timing.updateFleet),
    affectedBy: median((timing) => timing.affectedBy),
    indexBindings: median((timing) => timing.indexBindings),
    redecide: median((timing) => timing.redecide),
    total: median((timing) => timing.total),
    everything: median((timing) => timing.everything),
  };
}

function measureOnce({ bindings, events }: Case): Timing {
  const [next, update] = timed(() => updateFleet(fleet, events));
  const [indexed, indexing] = timed(() => indexBindings(bindings));
  const [affected, find] = timed(() => affectedBy(events, indexed, fleet, { after: next }));
  const chosen = affected.flatMap(({ index }) => bindings[index] ?? []);
  const redecide = decideAll(chosen, next);
  const objects = next.clusters.map(({ object }) => object);
  const [anew, index] = timed(() => createFleet(objects));
  const everything = index + decideAll(bindings, anew);
  return {
    updateFleet: update,
    affectedBy: find,
    indexBindings: indexing,
    redecide,
    total: update + find + redecide,
    everything,
  };
}

/** The faster of both ways to decide a list. */
function decideAll(bindings: readonly ResourceBinding[], on: Fleet): number {
  const [, together] = timed(() => scheduleAll(bindings, on));
  const [, oneByOne] = timed(() => bindings.map((binding) => schedule(binding, on)));
  return Math.min(together, oneByOne);
}

function timed<Result>(run: () => Result): readonly [Result, number] {
  const start = process.hrtime.bigint();
  const result = run();
  return [result, Number(process.hrtime.bigint() - start) / 1e6];
}

function row({ name, bindings }: Case, affected: number, timing: Timing): string[] {
  const share = `${affected} (${((100 * affected) / bindings.length).toFixed(0)} %)`;
  const { updateFleet: update, affectedBy: find, redecide, total, everything } = timing;
  const times = [update, find, redecide, total, everything].map((millis) => millis.toFixed(2));
  return [name, share, ...times, `${(everything / total).toFixed(1)}x`, timing.indexBindings.toFixed(2)];
}
