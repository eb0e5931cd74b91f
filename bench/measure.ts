/**
 * Measures decisions one by one and checks every result while it does.
 */
import { createHash } from 'node:crypto';
import { createFleet, type Fleet, type Outcome, schedule } from '@flotilla/core';
import type { Scenario } from './inputs.ts';
import { variantOf } from './variants.ts';

export interface Measurement {
  readonly name: string;
  readonly size: number;
  /** Median over single decisions, in nanoseconds. */
  readonly nsPerOp: number;
  readonly p99Ns: number;
  /** Medians of several runs: the least and the greatest. */
  readonly spread: readonly [number, number];
  /** Building the fleet index, in nanoseconds: paid once per fleet version, not per decision. */
  readonly indexNs: number;
  readonly iterations: number;
  /** First 16 hex digits of the SHA-256 over the sorted lines `name:replicas`. */
  readonly resultSha: string;
}

export interface MeasureSettings {
  /** How long to measure one scenario, in milliseconds. */
  readonly millis: number;
  readonly runs: number;
}

/** @throws When a result differs from Karmada's. */
export function measure(scenario: Scenario, settings: MeasureSettings): Measurement {
  const { fleet, indexNs } = indexFleet(scenario);
  const resultSha = check(scenario, schedule(scenario.binding, fleet));
  const runs = Array.from({ length: settings.runs + 1 }, (_, run) =>
    timeRun(scenario, fleet, settings.millis / settings.runs, run),
  ).slice(1);
  const all = Float64Array.from(runs.flatMap((run) => [...run])).sort();
  const medians = runs.map((run) => quantile(run.toSorted(), 0.5)).sort((a, b) => a - b);
  return {
    name: scenario.name,
    size: scenario.size,
    nsPerOp: quantile(all, 0.5),
    p99Ns: quantile(all, 0.99),
    spread: [medians.at(0) ?? 0, medians.at(-1) ?? 0],
    indexNs,
    iterations: all.length,
    resultSha,
  };
}

function indexFleet({ clusters }: Scenario): { readonly fleet: Fleet; readonly indexNs: number } {
  let best = Number.POSITIVE_INFINITY;
  let fleet = createFleet(clusters);
  for (let round = 0; round < 3; round += 1) {
    const start = process.hrtime.bigint();
    fleet = createFleet(clusters);
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  return { fleet, indexNs: best };
}

/** Variants are made a batch at a time, outside of the clock; the last outcome of each batch is checked. */
function timeRun(scenario: Scenario, fleet: Fleet, millis: number, run: number): Float64Array {
  const times: number[] = [];
  const batch = Math.max(4, Math.min(256, Math.ceil(20_000 / scenario.size)));
  const end = process.hrtime.bigint() + BigInt(Math.ceil(millis * 1e6));
  while (process.hrtime.bigint() < end || times.length < 3) {
    const first = (run + 1) * 1e7 + times.length;
    const bindings = Array.from({ length: batch }, (_, number) => variantOf(scenario.binding, first + number));
    let outcome: Outcome | undefined;
    for (const binding of bindings) {
      const start = process.hrtime.bigint();
      outcome = schedule(binding, fleet);
      times.push(Number(process.hrtime.bigint() - start));
    }
    if (outcome !== undefined) check(scenario, outcome);
  }
  return Float64Array.from(times);
}

function check({ name, size, expected }: Scenario, outcome: Outcome): string {
  if (outcome.code !== 'placed') throw new Error(`${name} at ${size} clusters: ${outcome.code}`);
  const sha = hashTargets(outcome.clusters);
  if (sha !== expected.sha256)
    throw new Error(`${name} at ${size} clusters: result ${sha}, Karmada's is ${expected.sha256}`);
  return sha;
}

/** The hash that Karmada's results are recorded with. */
export function hashTargets(targets: readonly { readonly name: string; readonly replicas?: number }[]): string {
  const lines = targets.map(({ name, replicas }) => `${name}:${replicas ?? 0}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}

function quantile(sorted: Float64Array, fraction: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? 0;
}
