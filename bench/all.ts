/**
 * `npm run bench:all`: a fleet's worth of bindings at once, against one by one.
 *
 * Both give the same results (hashed and compared). `--json` prints one line; `--bindings`, `--placements`, `--size` scale it.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createFleet, type Outcome, schedule, scheduleAll } from '@flotilla/core';
import { loadFleet } from './inputs.ts';
import { makeBindings } from './workloads.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    bindings: { type: 'string', default: '10000' },
    placements: { type: 'string', default: '200' },
    size: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
  },
});

const clusters = loadFleet(fileURLToPath(new URL('./cases', import.meta.url)), Number(values.size));
const settings = { bindings: Number(values.bindings), placements: Number(values.placements), seed: 1 };
const fleet = createFleet(clusters);

const times: number[] = [];
let outcomes: readonly Outcome[] = [];
for (let run = 0; run < Number(values.runs); run += 1) {
  // New objects for every run, as they would come off the wire.
  const bindings = makeBindings(settings);
  const start = process.hrtime.bigint();
  outcomes = scheduleAll(bindings, fleet);
  times.push(Number(process.hrtime.bigint() - start));
}
const together = times.toSorted((a, b) => a - b);

const bindings = makeBindings(settings);
const start = process.hrtime.bigint();
const single = bindings.map((binding) => schedule(binding, fleet));
const oneByOneNs = Number(process.hrtime.bigint() - start);

const sha = hash(outcomes);
if (sha !== hash(single)) throw new Error('scheduleAll and schedule disagree');
const placed = outcomes.filter(({ code }) => code === 'placed').length;
const result = {
  name: 'scheduleAll',
  size: clusters.length,
  bindings: bindings.length,
  placements: settings.placements,
  ns: together[Math.floor(together.length / 2)] ?? 0,
  spread: [together.at(0) ?? 0, together.at(-1) ?? 0],
  nsPerOp: (together[Math.floor(together.length / 2)] ?? 0) / bindings.length,
  oneByOneNs,
  placed,
  resultSha: sha,
};
if (values.json) console.log(JSON.stringify(result));
else {
  const millis = (ns: number): string => `${(ns / 1e6).toFixed(0)} ms`;
  console.log(
    `${result.bindings} bindings, ${result.placements} placements, ${result.size} clusters: ${placed} placed`,
  );
  console.log(
    `together    ${millis(result.ns)} (${result.spread.map(millis).join(' to ')}), ${(result.nsPerOp / 1e3).toFixed(1)} us a binding`,
  );
  console.log(`one by one  ${millis(oneByOneNs)}, ${(oneByOneNs / result.ns).toFixed(1)} times as long`);
  console.log(`result      ${sha}`);
}

function hash(all: readonly Outcome[]): string {
  const digest = createHash('sha256');
  for (const outcome of all) digest.update(JSON.stringify(outcome.code === 'placed' ? outcome.clusters : outcome));
  return digest.digest('hex').slice(0, 16);
}
