/**
 * `npm run bench:growth`: how the cost grows with clusters, regions, replicas and bindings.
 *
 * Clusters: the six scenarios over parts of the largest fleet. Regions: a spread over at least 2 and at most 20 of them. Replicas:
 * every strategy over 1,000 clusters with room for all; the cost must follow the clusters, so the figures should be level.
 * Bindings: `scheduleAll` with 200 placements. Every result is checked: the replicas placed are those asked for.
 */
import type { Cluster, Placement, ResourceBinding } from '@flotilla/api';
import { createFleet, scheduleAll } from '@flotilla/core';
import { sample, withRegions, withRoom } from './fleets.ts';
import { loadFleet, loadScenarios, type Scenario } from './inputs.ts';
import { measureAll, type Subject } from './measure.ts';
import { type Column, duration, grouped, type Measured, range, report } from './report.ts';
import { checkSum, hashOutcomes } from './results.ts';
import { baselineOption, count, fromOption, jsonOption, readSettings, runsOption, text } from './settings.ts';
import { interleave } from './statistics.ts';
import { makeBindings } from './workloads.ts';

interface Row extends Measured {
  readonly axis: Axis;
  readonly at: number;
  readonly resultSha: string;
}

type Axis = 'clusters' | 'regions' | 'replicas' | 'bindings';

/** A point of a series of single decisions. */
interface Point {
  readonly axis: Axis;
  readonly at: number;
  readonly subject: Subject;
}

const settings = readSettings(import.meta.url, 'how cost grows with clusters, regions, replicas and bindings', {
  json: jsonOption,
  axis: text('AXIS', 'only clusters, regions, replicas or bindings'),
  millis: count(500, 'milliseconds a point, over all runs'),
  runs: runsOption,
  baseline: baselineOption,
  from: fromOption,
});

const columns: readonly Column<Row>[] = [
  { head: 'axis', cell: ({ axis }) => axis },
  { head: 'at', cell: ({ at }) => grouped(at) },
  { head: 'of', cell: ({ name }) => name },
  { head: 'clusters', cell: ({ size }) => size },
  { head: 'a decision', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'medians of runs', cell: ({ spread }) => range(spread) },
  { head: 'result', cell: ({ resultSha }) => resultSha },
];

const scenarios = loadScenarios(settings.from);
const thousand = loadFleet(settings.from, 1000);
const series: { readonly [axis in Axis]: () => readonly Row[] } = {
  clusters: () => measurePoints(overClusters()),
  regions: () => measurePoints(overRegions()),
  replicas: () => measurePoints(overReplicas()),
  bindings: overBindings,
};
const chosen = Object.entries(series).filter(([axis]) => (settings.axis ?? axis) === axis);
report(
  chosen.flatMap(([, measure]) => measure()),
  columns,
  settings,
);

function measurePoints(points: readonly Point[]): readonly Row[] {
  const measurements = measureAll(
    points.map(({ subject }) => subject),
    settings,
  );
  return points.flatMap(({ axis, at, subject }, index) => {
    const measured = measurements[index];
    if (measured === undefined) return [];
    const { nsPerOp, spread, resultSha } = measured;
    return [
      { bench: 'growth', name: subject.name, size: subject.clusters.length, axis, at, nsPerOp, spread, resultSha },
    ];
  });
}

function overClusters(): readonly Point[] {
  const largest = scenarios.filter(({ size }) => size === 5000);
  const fleets = new Map<readonly Cluster[], Map<number, readonly Cluster[]>>();
  const part = (all: readonly Cluster[], size: number): readonly Cluster[] => {
    const known = fleets.get(all) ?? new Map<number, readonly Cluster[]>();
    fleets.set(all, known);
    const clusters = known.get(size) ?? sample(all, size);
    known.set(size, clusters);
    return clusters;
  };
  return [10, 30, 100, 300, 1000, 3000, 5000].flatMap((at) =>
    largest.map(({ name, clusters, binding }): Point => {
      const few = withReplicas(binding, Math.min(binding.spec.replicas ?? 0, at * 10));
      return { axis: 'clusters', at, subject: subjectOf(name, part(clusters, at), few) };
    }),
  );
}

function overRegions(): readonly Point[] {
  const spread = scenarioOf('DynamicSpreadRegion');
  const placement: Placement = {
    ...spread.spec.placement,
    spreadConstraints: [
      { spreadByField: 'region', minGroups: 2, maxGroups: 20 },
      { spreadByField: 'cluster', minGroups: 3, maxGroups: 60 },
    ],
  };
  const binding = { ...spread, spec: { ...spread.spec, placement } };
  return [2, 5, 10, 20, 30, 40, 50, 60].map((at) => {
    const subject = subjectOf('DynamicSpreadRegion', withRegions(thousand, at), binding);
    return { axis: 'regions', at, subject };
  });
}

function overReplicas(): readonly Point[] {
  const roomy = withRoom(thousand);
  return [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].flatMap((at) =>
    ['Duplicated', 'StaticWeight', 'DynamicWeight', 'Aggregated'].map((name): Point => {
      const binding = withReplicas(withoutRequests(scenarioOf(name)), at);
      return { axis: 'replicas', at, subject: subjectOf(name, roomy, binding) };
    }),
  );
}

function overBindings(): readonly Row[] {
  const fleet = createFleet(thousand);
  return [100, 300, 1000, 3000, 10_000, 30_000].map((at) => {
    const make = (): readonly ResourceBinding[] => makeBindings({ bindings: at, placements: 200, seed: 1 });
    const { all } = interleave(settings.runs, {
      all: () => {
        const bindings = make();
        return () => scheduleAll(bindings, fleet);
      },
    });
    const [least, greatest] = all.spread;
    return {
      bench: 'growth',
      name: 'scheduleAll',
      size: thousand.length,
      axis: 'bindings',
      at,
      nsPerOp: all.nsPerOp / at,
      spread: [least / at, greatest / at],
      resultSha: hashOutcomes(scheduleAll(make(), fleet)),
    };
  });
}

function subjectOf(name: string, clusters: readonly Cluster[], binding: ResourceBinding): Subject {
  const { replicas = 0, placement } = binding.spec;
  const copies = placement?.replicaScheduling?.replicaSchedulingType === 'Duplicated';
  const what = `${name} of ${replicas} replicas over ${clusters.length} clusters`;
  return {
    name,
    clusters,
    binding,
    check: (outcome) => {
      const targets = copies && outcome.code === 'placed' ? outcome.clusters.length : 1;
      return checkSum(what, outcome, replicas * targets);
    },
  };
}

function scenarioOf(name: string): ResourceBinding {
  const scenario: Scenario | undefined = scenarios.find((one) => one.name === name && one.size === 1000);
  if (scenario === undefined) throw new Error(`there is no scenario ${name} with 1,000 clusters`);
  return scenario.binding;
}

function withReplicas(binding: ResourceBinding, replicas: number): ResourceBinding {
  return { ...binding, spec: { ...binding.spec, replicas } };
}

function withoutRequests(binding: ResourceBinding): ResourceBinding {
  const { resource, placement } = binding.spec;
  return { ...binding, spec: { resource, ...(placement === undefined ? {} : { placement }) } };
}
