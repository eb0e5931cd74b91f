/**
 * `npm run bench:index`: what the index of a fleet costs, and the next version of it.
 *
 * `createFleet` is paid once per process; after that each change of clusters costs `updateFleet`. How many decisions the index is worth
 * tells whether it matters: Karmada copies and parses its clusters in every decision.
 */
import type { Cluster, ResourceBinding } from '@flotilla/api';
import { type ClusterEvent, createFleet, schedule, updateFleet } from '@flotilla/core';
import { loadScenarios, type Scenario } from './inputs.ts';
import { type Column, duration, grouped, type Measured, range, report } from './report.ts';
import { baselineOption, count, fromOption, jsonOption, readSettings, runsOption } from './settings.ts';
import { interleave, type Times } from './statistics.ts';
import { variantOf } from './variants.ts';

interface Row extends Measured {
  /** How many cold decisions take as long. */
  readonly decisions: number;
}

const settings = readSettings(import.meta.url, 'what the index of a fleet costs, and its next version', {
  json: jsonOption,
  repeats: count(20, 'repeats of each measurement in a run'),
  runs: runsOption,
  baseline: baselineOption,
  from: fromOption,
});

const scenarios = loadScenarios(settings.from);
const kinds = { DynamicWeight: '', DynamicWeightModels9: ', 9 grades of nodes' } as const;
const rows = Object.entries(kinds).flatMap(([name, suffix]) =>
  scenarios.filter((one) => one.name === name).flatMap((scenario) => measure(scenario, suffix)),
);

const columns: readonly Column<Row>[] = [
  { head: 'what', cell: ({ name }) => name },
  { head: 'clusters', cell: ({ size }) => size },
  { head: 'takes', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'runs', cell: ({ spread }) => range(spread) },
  {
    head: 'as long as decisions',
    cell: ({ decisions }) => (decisions < 10 ? decisions.toFixed(1) : grouped(decisions)),
  },
];
report(rows, columns, settings);

function measure({ clusters, binding, size }: Scenario, suffix: string): readonly Row[] {
  const fleet = createFleet(clusters);
  const changed = [1, 10, 100].filter((events) => events < size);
  const updates = Object.fromEntries(
    changed.map((events) => [
      `updateFleet, ${events} changed${suffix}`,
      () => repeat(() => updateFleet(fleet, touch(clusters, events))),
    ]),
  );
  const variants = Array.from({ length: settings.repeats * (settings.runs + 1) }, (_, at) => variantOf(binding, at));
  let next = 0;
  const times = interleave<string>(settings.runs, {
    decision: () => repeat(() => schedule(variantAt(variants, next++), fleet)),
    [`createFleet${suffix}`]: () => repeat(() => createFleet(clusters)),
    ...updates,
  });
  const decision = each(times['decision']);
  return Object.entries(times).flatMap(([name, taken]) => {
    if (name === 'decision') return [];
    const { nsPerOp, spread } = each(taken);
    return [{ bench: 'index', name, size, nsPerOp, spread, decisions: nsPerOp / decision.nsPerOp }];
  });
}

function repeat(work: () => unknown): () => void {
  return () => {
    for (let time = 0; time < settings.repeats; time += 1) work();
  };
}

function each(times: Times | undefined): Times {
  if (times === undefined) throw new Error('nothing was measured');
  const { nsPerOp, spread } = times;
  const share = (ns: number): number => Math.round(ns / settings.repeats);
  return { nsPerOp: share(nsPerOp), spread: [share(spread[0]), share(spread[1])] };
}

function variantAt(variants: readonly ResourceBinding[], at: number): ResourceBinding {
  const variant = variants[at % variants.length];
  if (variant === undefined) throw new RangeError('no variant');
  return variant;
}

/** New objects, as a watch would bring them. */
function touch(clusters: readonly Cluster[], events: number): readonly ClusterEvent[] {
  const step = Math.floor(clusters.length / events);
  return Array.from({ length: events }, (_, at) => clusters[at * step]).flatMap((cluster) =>
    cluster === undefined ? [] : [{ type: 'modified', cluster: { ...cluster } } as const],
  );
}
