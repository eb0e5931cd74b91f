/**
 * `npm run bench:memory`: what a large fleet and its decisions keep in memory, and what a change allocates.
 *
 * Measured in processes of their own (`memory-child.ts`) that collect garbage when told to. One holds 5,000 clusters with their
 * objects, 100,000 bindings, and the decision of each (20 targets in the mean). In the other some clusters report other free resources,
 * and the affected ones of 10,000 bindings are decided again: what that allocates should follow their number.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Change, Kept } from './memory-child.ts';
import { type Column, duration, grouped, type Measured, report } from './report.ts';
import { baselineOption, count, fromOption, jsonOption, readSettings } from './settings.ts';

interface Row extends Measured {
  readonly detail: string;
  readonly bytes: number;
  readonly affected?: number;
}

const settings = readSettings(import.meta.url, 'what fleets and decisions keep in memory', {
  json: jsonOption,
  bindings: count(100_000, 'bindings'),
  size: count(5000, 'clusters: 10, 100, 1000 or 5000'),
  limit: count(1024, 'MiB that the process may take at most; more is an error'),
  baseline: baselineOption,
  from: fromOption,
});

/** A young generation in which nothing is collected while a change is worked on, so that all it allocates is seen. */
const noCollections = ['--min-semi-space-size=1024', '--max-semi-space-size=1024'];
const fewer = Math.ceil(settings.bindings / 10);

const memory = run('kept', settings.bindings, []) as Kept;
const changes = run('changes', fewer, noCollections) as readonly Change[];
const kept = (name: string, bytes: number, detail = ''): Row => ({ ...base(name, 0), bytes, detail });
const rows: readonly Row[] = [
  kept('clusters as objects', memory.clusters),
  kept('the index over them', memory.index),
  kept('bindings as objects', memory.bindings, `${grouped(settings.bindings)} bindings`),
  kept(
    'decisions',
    memory.decisions,
    `${memory.targets.toFixed(1)} targets in the mean, ${grouped(memory.lists)} lists`,
  ),
  kept('heap in use, all held', memory.heap),
  kept('peak of the process (RSS)', memory.peak),
  ...changes.map(rowOfChange),
];

const columns: readonly Column<Row>[] = [
  { head: 'what', cell: ({ name }) => name },
  { head: 'MiB', cell: ({ bytes }) => mebibytes(bytes).toFixed(1) },
  { head: '', cell: ({ detail }) => detail },
  { head: 'took', cell: ({ nsPerOp }) => (nsPerOp === 0 ? '' : duration(nsPerOp)) },
];
report(rows, columns, settings);
if (mebibytes(memory.peak) > settings.limit) {
  process.stderr.write(`the process took ${mebibytes(memory.peak).toFixed(0)} MiB, more than ${settings.limit}\n`);
  process.exitCode = 1;
}

function run(task: 'kept' | 'changes', bindings: number, flags: readonly string[]): unknown {
  const child = fileURLToPath(new URL('./memory-child.ts', import.meta.url));
  const node = ['--expose-gc', ...flags, '--import', 'tsx'];
  const words = [task, settings.from, String(settings.size), String(bindings)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, child, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the measured process failed: ${stderr}`);
  return JSON.parse(stdout);
}

function rowOfChange({ share, affected, finding, deciding, collected, nanoseconds }: Change): Row {
  const each = affected === 0 ? 0 : deciding / affected;
  const detail = `${mebibytes(finding).toFixed(1)} to find ${grouped(affected)} of ${grouped(fewer)}; ${grouped(each)} bytes to decide each${collected ? ' (at least)' : ''}`;
  const name = `allocated when ${share} % of the clusters change`;
  return { ...base(name, nanoseconds), bytes: finding + deciding, detail, affected };
}

function base(name: string, ns: number): Measured {
  return { bench: 'memory', name, size: settings.size, nsPerOp: ns, spread: [ns, ns] };
}

function mebibytes(bytes: number): number {
  return bytes / 2 ** 20;
}
