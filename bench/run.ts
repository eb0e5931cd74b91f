/**
 * `npm run bench`: what one decision costs, per scenario and fleet size, with results checked against Karmada's.
 *
 *   npm run bench                          all scenarios, as a table
 *   npm run bench -- --json                one line a scenario
 *   npm run bench -- --size 1000 --name Duplicated --millis 3000
 *   npm run bench -- --baseline bench/results/decision.jsonl
 *   npm run bench -- --from FOLDER         fleets and scenarios of a folder instead of the project's own
 *
 * `xKarmada` compares with Karmada's recorded figures (`bench/cases/karmada.json`), which are of another machine.
 */
import type { Outcome } from '@flotilla/core';
import { type Expected, loadKarmada, loadScenarios, type Scenario } from './inputs.ts';
import { type Measurement, measureAll, type Subject } from './measure.ts';
import { type Column, duration, grouped, type Measured, range, report } from './report.ts';
import { hashTargets } from './results.ts';
import { baselineOption, count, fromOption, jsonOption, ownCases, readSettings, runsOption, text } from './settings.ts';

interface Row extends Measured, Measurement {
  /** What Karmada took, and how many times as long that is. Absent for scenarios that it was not measured with. */
  readonly karmadaNs?: number;
  readonly xKarmada?: number;
}

const settings = readSettings(import.meta.url, 'what one decision costs', {
  json: jsonOption,
  name: text('SCENARIO', 'only scenarios of this name'),
  size: text('CLUSTERS', 'only fleets of this size'),
  millis: count(1000, 'milliseconds a scenario, over all runs'),
  runs: runsOption,
  baseline: baselineOption,
  from: fromOption,
});

const columns: readonly Column<Row>[] = [
  { head: 'scenario', cell: ({ name }) => name },
  { head: 'clusters', cell: ({ size }) => size },
  { head: 'a decision', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'medians of runs', cell: ({ spread }) => range(spread) },
  { head: 'p99', cell: ({ p99Ns }) => duration(p99Ns) },
  { head: 'index', cell: ({ indexNs }) => duration(indexNs) },
  { head: 'result', cell: ({ resultSha }) => resultSha },
  { head: 'x Karmada', cell: ({ xKarmada }) => (xKarmada === undefined ? '-' : grouped(xKarmada)) },
];

const scenarios = loadScenarios(settings.from).filter(
  ({ name, size }) => (settings.name ?? name) === name && (settings.size ?? String(size)) === String(size),
);
if (scenarios.length === 0) {
  process.stderr.write('no scenario has this name and size; leave out --name and --size to see all\n');
  process.exit(2);
}
const measurements = measureAll(scenarios.map(subjectOf), settings);
const karmada = loadKarmada(ownCases);
report(
  scenarios.flatMap((scenario, at) => rowOf(scenario, measurements[at])),
  columns,
  settings,
);

function subjectOf({ name, size, clusters, binding, expected }: Scenario): Subject {
  return { name, clusters, binding, check: (outcome) => check(`${name} at ${size} clusters`, outcome, expected) };
}

function check(what: string, outcome: Outcome, expected: Expected): string {
  if (outcome.code !== 'placed') throw new Error(`${what}: ${outcome.code}`);
  const sha = hashTargets(outcome.clusters);
  if (sha !== expected.sha256) throw new Error(`${what}: result ${sha}, Karmada's is ${expected.sha256}`);
  return sha;
}

function rowOf({ name, size }: Scenario, measurement: Measurement | undefined): readonly Row[] {
  if (measurement === undefined) return [];
  const karmadaNs = karmada.get(`${name}/${size}`);
  const compared = karmadaNs === undefined ? {} : { karmadaNs, xKarmada: karmadaNs / measurement.nsPerOp };
  return [{ bench: 'decision', name, size, ...measurement, ...compared }];
}
