/**
 * Measures decisions one by one, and checks results while it does.
 *
 * Decisions are cold: each sees a placement that was never seen before (`variants.ts`); the fleet is indexed. All subjects
 * take turns, a slice of the time each run, so that a busy moment of the machine meets all of them.
 */
import type { Cluster, ResourceBinding } from '@flotilla/api';
import { createFleet, type Fleet, type Outcome, schedule } from '@flotilla/core';
import { nanoseconds, nanosecondsSince, quantile, type Times, timesOf } from './statistics.ts';
import { variantOf } from './variants.ts';

/** One thing to decide, over and over. */
export interface Subject {
  readonly name: string;
  readonly clusters: readonly Cluster[];
  readonly binding: ResourceBinding;
  /** The hash of the result; throws when it is not the right one. */
  readonly check: (outcome: Outcome) => string;
}

export interface Measurement extends Times {
  readonly p99Ns: number;
  /** Building the fleet index, in nanoseconds: paid once per fleet, not per decision. */
  readonly indexNs: number;
  readonly iterations: number;
  /** First 16 hex digits of the SHA-256 over the sorted lines `name:replicas`. */
  readonly resultSha: string;
}

export interface MeasureSettings {
  /** How long to measure one subject, in milliseconds, over all runs. */
  readonly millis: number;
  readonly runs: number;
}

interface Indexed {
  readonly fleet: Fleet;
  readonly indexNs: number;
}

/** @returns Aligned with the subjects. @throws When a result is wrong. */
export function measureAll(subjects: readonly Subject[], { millis, runs }: MeasureSettings): readonly Measurement[] {
  const indexes = indexAll(subjects);
  const shas = subjects.map(({ binding, check }, at) => check(schedule(binding, fleetAt(indexes, at))));
  const times: Float64Array[][] = subjects.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, subject] of subjects.entries()) {
      const taken = timeRun(subject, fleetAt(indexes, at), millis / runs, run);
      // The first run warms up.
      if (run > 0) times[at]?.push(taken);
    }
  }
  return subjects.map((_, at) => summarize(times[at] ?? [], indexes[at]?.indexNs ?? 0, shas[at] ?? ''));
}

function summarize(runs: readonly Float64Array[], indexNs: number, resultSha: string): Measurement {
  const all = Float64Array.from(runs.flatMap((run) => [...run])).sort();
  return { ...timesOf(runs), p99Ns: quantile(all, 0.99), indexNs, iterations: all.length, resultSha };
}

function fleetAt(indexes: readonly Indexed[], at: number): Fleet {
  const index = indexes[at];
  if (index === undefined) throw new RangeError(`no fleet at ${at}`);
  return index.fleet;
}

/** Subjects with the same clusters share one fleet. */
function indexAll(subjects: readonly Subject[]): readonly Indexed[] {
  const known = new Map<readonly Cluster[], Indexed>();
  return subjects.map(({ clusters }) => {
    const index = known.get(clusters) ?? indexFleet(clusters);
    known.set(clusters, index);
    return index;
  });
}

/** The best of a few: what it takes when nothing else runs. */
function indexFleet(clusters: readonly Cluster[]): Indexed {
  const indexNs = Math.min(...Array.from({ length: 5 }, () => nanoseconds(() => createFleet(clusters))));
  return { fleet: createFleet(clusters), indexNs };
}

/** Variants are made a batch at a time, outside of the clock; the last outcome of each batch is checked. */
function timeRun({ binding, clusters, check }: Subject, fleet: Fleet, millis: number, run: number): Float64Array {
  const times: number[] = [];
  const batch = Math.max(4, Math.min(256, Math.ceil(20_000 / clusters.length)));
  const end = performance.now() + millis;
  while (performance.now() < end || times.length < 3) {
    const first = (run + 1) * 1e7 + times.length;
    const variants = Array.from({ length: batch }, (_, number) => variantOf(binding, first + number));
    let outcome: Outcome | undefined;
    for (const variant of variants) {
      const start = performance.now();
      outcome = schedule(variant, fleet);
      times.push(nanosecondsSince(start));
    }
    if (outcome !== undefined) check(outcome);
  }
  return Float64Array.from(times);
}
