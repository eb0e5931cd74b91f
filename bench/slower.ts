/**
 * `npm run bench:slower`: what makes decisions slower, each against the plain case it slows down.
 */
import { spawnSync } from 'node:child_process';
import type { ResourceBinding } from '@flotilla/api';
import {
  createFleet,
  defaultFilters,
  type FilterPlugin,
  type ScheduleOptions,
  schedule,
  scheduleAll,
} from '@flotilla/core';
import { loadScenarios } from './inputs.ts';
import { type Column, duration, type Measured, range, report } from './report.ts';
import { baselineOption, count, fromOption, jsonOption, readSettings, runsOption } from './settings.ts';
import { interleave, timesOf } from './statistics.ts';
import { variantOf } from './variants.ts';
import { makeBindings } from './workloads.ts';

interface Row extends Measured {
  readonly plainNs: number;
  /** How many times as long as the plain case. */
  readonly factor: number;
}

const settings = readSettings(import.meta.url, 'what makes decisions slower', {
  json: jsonOption,
  size: count(1000, 'clusters: 10, 100, 1000 or 5000'),
  decisions: count(100, 'decisions a run'),
  bindings: count(1000, 'bindings that are decided together'),
  runs: runsOption,
  baseline: baselineOption,
  from: fromOption,
});

const scenario = loadScenarios(settings.from).find(
  ({ name, size }) => name === 'DynamicWeight' && size === settings.size,
);
if (scenario === undefined) throw new Error(`there is no scenario of ${settings.size} clusters`);
const { binding, clusters } = scenario;
const fleet = createFleet(clusters);

/** A filter of a user's own that says neither what it reads nor what it depends on. */
const ownFilter: FilterPlugin = {
  name: 'Own',
  prepare:
    () =>
    ({ name }) =>
      name === '' ? unnamed : undefined,
};
const unnamed = { code: 'Unnamed', message: 'cluster(s) had no name' };
const filters = [...defaultFilters, ownFilter];

/** Every binding runs somewhere, and has one replica more now. */
const together = makeBindings({ bindings: settings.bindings, placements: 200, seed: 1 });
const outcomes = scheduleAll(together, fleet);
const running = together.map((one, at): ResourceBinding => {
  const outcome = outcomes[at];
  if (outcome?.code !== 'placed') return one;
  return { ...one, spec: { ...one.spec, clusters: outcome.clusters, replicas: (one.spec.replicas ?? 0) + 1 } };
});

let made = 0;
const one = (options: ScheduleOptions) => () => {
  const first = made;
  made += settings.decisions;
  const variants = Array.from({ length: settings.decisions }, (_, at) => variantOf(binding, first + at));
  return () => variants.map((each) => schedule(each, fleet, options));
};
const all = (bindings: readonly ResourceBinding[], options: ScheduleOptions) => () => () =>
  scheduleAll(bindings, fleet, options);
const times = interleave(settings.runs, {
  plain: one({}),
  trace: one({ trace: true }),
  own: one({ filters }),
  allPlain: all(together, {}),
  allOwn: all(together, { filters }),
  allRunning: all(running, {}),
  allProtected: all(together, { featureGates: { SchedulingOvercommitProtection: true } }),
});
const plain = times.plain.nsPerOp / settings.decisions;
const allPlain = times.allPlain.nsPerOp / settings.bindings;
const first = timesOf(Array.from({ length: settings.runs }, () => [firstDecision()]));

const rows: readonly Row[] = [
  row('one, with a trace', times.trace, settings.decisions, plain),
  row('one, with a filter asked for each cluster', times.own, settings.decisions, plain),
  row('one, the first of a process', first, 1, plain),
  row('together, with a filter that says not what it depends on', times.allOwn, settings.bindings, allPlain),
  row('together, where each runs somewhere already', times.allRunning, settings.bindings, allPlain),
  row('together, with overcommit protection', times.allProtected, settings.bindings, allPlain),
];

const columns: readonly Column<Row>[] = [
  { head: 'deciding', cell: ({ name }) => name },
  { head: 'a decision', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'runs', cell: ({ spread }) => range(spread) },
  { head: 'otherwise', cell: ({ plainNs }) => duration(plainNs) },
  { head: 'times as long', cell: ({ factor }) => factor.toFixed(1) },
];
report(rows, columns, settings);

function row(name: string, { nsPerOp, spread }: typeof times.plain, decisions: number, plainNs: number): Row {
  const each = (ns: number): number => Math.round(ns / decisions);
  const ns = each(nsPerOp);
  return {
    bench: 'slower',
    name,
    size: clusters.length,
    nsPerOp: ns,
    spread: [each(spread[0]), each(spread[1])],
    plainNs: Math.round(plainNs),
    factor: ns / plainNs,
  };
}

/** In a process of its own: nothing is compiled yet. */
function firstDecision(): number {
  const program = `
    import { createFleet, schedule } from '@flotilla/core';
    const { clusters, binding } = JSON.parse(await new Response(process.stdin).text());
    const fleet = createFleet(clusters);
    const start = performance.now();
    schedule(binding, fleet);
    console.log(Math.round((performance.now() - start) * 1e6));`;
  const input = JSON.stringify({ clusters, binding });
  const cwd = new URL('.', import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd,
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the first decision failed: ${stderr}`);
  return Number(stdout);
}
