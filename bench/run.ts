/**
 * `npm run bench`: what one decision costs, per scenario and fleet size, with results checked against Karmada's.
 *
 *   npm run bench                          all scenarios, as a table
 *   npm run bench -- --json                one line a scenario
 *   npm run bench -- --size 1000 --name Duplicated --millis 3000
 *   npm run bench -- --baseline FILE       adds the ratio to an earlier `--json` output
 *   npm run bench -- --from FOLDER         fleets and scenarios of a folder instead of the project's own
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKarmada, loadScenarios } from './inputs.ts';
import { type Measurement, measure } from './measure.ts';
import { type Baseline, keyOf, printJson, printTable } from './report.ts';

const own = fileURLToPath(new URL('./cases', import.meta.url));
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    from: { type: 'string', default: own },
    baseline: { type: 'string' },
    name: { type: 'string' },
    size: { type: 'string' },
    millis: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
  },
});

const scenarios = loadScenarios(values.from).filter(
  ({ name, size }) => (values.name ?? name) === name && (values.size ?? String(size)) === String(size),
);
const settings = { millis: Number(values.millis), runs: Number(values.runs) };
const baseline = values.baseline === undefined ? undefined : readBaseline(values.baseline);
const measurements: Measurement[] = [];
for (const scenario of scenarios) {
  const measurement = measure(scenario, settings);
  measurements.push(measurement);
  if (values.json) console.log(printJson(measurement));
}
if (!values.json) console.log(printTable(measurements, loadKarmada(own), baseline));

function readBaseline(file: string): Baseline {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const earlier = lines.map((line) => JSON.parse(line) as Measurement);
  return new Map(earlier.map((measurement) => [keyOf(measurement), measurement.nsPerOp]));
}
