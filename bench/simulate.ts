/**
 * `npm run bench:simulate`: what a what-if costs, over 1,000 bindings on 100 clusters.
 *
 * A drain of the fullest cluster, a loss of it, one policy-wide question (every single loss in turn), and no change at
 * all. Each is a branch of the same world, which is checked to be untouched. `--json` prints one line a question;
 * `--bindings`, `--placements`, `--size`, `--runs` scale it. Making the world is told apart: it is paid once.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type Cluster,
  formatQuantity,
  newQuantity,
  parseQuantity,
  type QuantityLike,
  quantityValue,
} from '@flotilla/api';
import {
  type Change,
  createWorld,
  type SimulationSummary,
  simulate,
  simulateAnyLoss,
  type World,
} from '@flotilla/core';
import Table from 'cli-table3';
import { loadFleet } from './inputs.ts';
import { makeBindings } from './workloads.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    bindings: { type: 'string', default: '1000' },
    placements: { type: 'string', default: '200' },
    size: { type: 'string', default: '100' },
    runs: { type: 'string', default: '15' },
  },
});

interface Answer {
  readonly name: string;
  readonly size: number;
  readonly bindings: number;
  /** Median over the runs, in nanoseconds. */
  readonly nsPerOp: number;
  readonly spread: readonly [number, number];
  readonly told: string;
  /** First 16 hex digits of the SHA-256 over the answer as JSON. */
  readonly resultSha: string;
}

const clusters = loadFleet(fileURLToPath(new URL('./cases', import.meta.url)), Number(values.size)).map(enlarged);
const bindings = makeBindings({ bindings: Number(values.bindings), placements: Number(values.placements), seed: 1 });
const making = process.hrtime.bigint();
const world = createWorld({ clusters, bindings });
const worldNs = Number(process.hrtime.bigint() - making);
const before = JSON.stringify([...world.workloads]);
const busiest = fullestCluster(world);

const answers: readonly Answer[] = [
  ask(`drain ${busiest}`, [{ type: 'drain', cluster: busiest }]),
  ask(`lose ${busiest}`, [{ type: 'lose', cluster: busiest }]),
  ask('no change', []),
  time('lose any one', Math.max(1, Math.floor(Number(values.runs) / 5)), () => {
    const losses = simulateAnyLoss(world, { of: 'cluster' });
    const hurting = losses.filter(({ unplaced }) => unplaced.length > 0).length;
    return { answer: losses, told: `${losses.length} losses, ${hurting} leave something without a place` };
  }),
];
if (JSON.stringify([...world.workloads]) !== before) throw new Error('a simulation has changed the world it came from');

if (values.json) for (const answer of answers) console.log(JSON.stringify(answer));
else print();

/** The benchmark's fleet holds half of these bindings; made larger, it is a fleet in use, with a few that find no place. */
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

function ask(name: string, changes: readonly Change[]): Answer {
  return time(name, Number(values.runs), () => {
    const answer = simulate(world, changes);
    return { answer, told: tell(answer.summary) };
  });
}

function tell({ moved, replicasMoved, newlyUnplaced }: SimulationSummary): string {
  return `${moved} workloads and ${replicasMoved} replicas move, ${newlyUnplaced} left without a place`;
}

function time(name: string, runs: number, question: () => { readonly answer: unknown; readonly told: string }): Answer {
  const times: number[] = [];
  let last = question();
  for (let run = 0; run < runs; run += 1) {
    const start = process.hrtime.bigint();
    last = question();
    times.push(Number(process.hrtime.bigint() - start));
  }
  times.sort((a, b) => a - b);
  const resultSha = createHash('sha256').update(JSON.stringify(last.answer)).digest('hex').slice(0, 16);
  return {
    name,
    size: clusters.length,
    bindings: bindings.length,
    nsPerOp: times[Math.floor(times.length / 2)] ?? 0,
    spread: [times.at(0) ?? 0, times.at(-1) ?? 0],
    told: last.told,
    resultSha,
  };
}

function fullestCluster({ workloads }: World): string {
  const counts = new Map<string, number>();
  for (const { binding } of workloads.values())
    for (const { name } of binding?.spec.clusters ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

function print(): void {
  const millis = (ns: number): string => (ns / 1e6).toFixed(1);
  const table = new Table({ head: ['what if', 'ms', 'least-greatest', 'answer'], style: { head: [], border: [] } });
  for (const { name, nsPerOp, spread, told } of answers)
    table.push([name, millis(nsPerOp), `${millis(spread[0])}-${millis(spread[1])}`, told]);
  const placed = [...world.workloads.values()].filter(({ standing }) => standing.code === 'placed').length;
  console.log(
    `${bindings.length} bindings (${placed} placed), ${clusters.length} clusters; making the world took ${millis(worldNs)} ms`,
  );
  console.log(table.toString());
}
