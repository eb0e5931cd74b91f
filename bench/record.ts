/**
 * `npm run bench:record`: runs the bench programs one after the other, each in a process of its own, and keeps their JSON lines in
 * `bench/results`, with a note on the machine. `npm run bench:plot` then draws them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, text } from './settings.ts';

/** Result file to program. */
const programs = {
  decision: 'run.ts',
  all: 'all.ts',
  growth: 'growth.ts',
  regions: 'regions.ts',
  index: 'index-cost.ts',
  memory: 'memory.ts',
  slower: 'slower.ts',
  affected: 'affected.ts',
  claims: 'claims.ts',
  render: 'render.ts',
} as const;

interface Machine {
  /** Load average after each program. */
  readonly load: { readonly [name: string]: number };
}

const settings = readSettings(import.meta.url, 'measures everything and keeps it as the baseline', {
  only: text('NAME', `one of ${Object.keys(programs).join(', ')}`),
});

const here = (to: string): string => fileURLToPath(new URL(to, import.meta.url));
mkdirSync(here('./results'), { recursive: true });
const load: { [name: string]: number } = {};
for (const [name, program] of Object.entries(programs)) {
  if (settings.only !== undefined && settings.only !== name) continue;
  const run = spawnSync(process.execPath, ['--import', 'tsx', here(`./${program}`), '--json'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${program} failed: ${run.stderr}`);
  writeFileSync(join(here('./results'), `${name}.jsonl`), run.stdout);
  load[name] = Number((loadavg()[0] ?? 0).toFixed(1));
  process.stdout.write(`${name}: ${run.stdout.split('\n').length - 1} lines, load ${load[name]}\n`);
}
const file = here('./results/machine.json');
const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism() };
const before = settings.only === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Machine).load;
writeFileSync(file, `${JSON.stringify({ ...machine, load: { ...before, ...load } }, null, 2)}\n`);
