/**
 * `npm run bench:regions`: a spread over many regions, where a search through all sets of regions would never end.
 *
 * 1,000 clusters in up to 60 regions, `minGroups: 2`, `maxGroups: 20`. Up to 12 regions the choice is compared with the one that the
 * exhaustive search makes (`exhaustive-regions.ts`), over several fleets and cluster minima each.
 */
import type { ResourceBinding } from '@flotilla/api';
import { createFleet, schedule } from '@flotilla/core';
import { exhaustiveRegions } from './exhaustive-regions.ts';
import { sample, withRegions } from './fleets.ts';
import { loadFleet, loadScenarios } from './inputs.ts';
import { measureAll, type Subject } from './measure.ts';
import { type Column, duration, type Measured, range, report } from './report.ts';
import { checkSum } from './results.ts';
import { baselineOption, count, fromOption, jsonOption, readSettings, runsOption } from './settings.ts';

interface Row extends Measured {
  readonly p99Ns: number;
  readonly resultSha: string;
  /** Choices that were compared with the exhaustive search, and were the same. */
  readonly compared: number;
}

const settings = readSettings(import.meta.url, 'a spread over many regions', {
  json: jsonOption,
  millis: count(1000, 'milliseconds a size, over all runs'),
  runs: runsOption,
  baseline: baselineOption,
  from: fromOption,
});

const clusters = loadFleet(settings.from, 1000);
const template = loadScenarios(settings.from).find(({ name }) => name === 'DynamicSpreadRegion');
if (template === undefined) throw new Error('there is no scenario DynamicSpreadRegion');
const { binding } = template;

/** The largest number of regions whose sets can all be walked. */
const fewRegions = 12;
const limits = { min: 2, max: 20 };
const sizes = [6, 12, 40, 60];

const measurements = measureAll(sizes.map(subjectOf), settings);
const rows = sizes.flatMap((regions, at): readonly Row[] => {
  const measured = measurements[at];
  if (measured === undefined) return [];
  const { nsPerOp, spread, p99Ns, resultSha } = measured;
  const compared = regions > fewRegions ? 0 : compare(regions);
  const name = 'spread over regions';
  return [
    {
      bench: 'regions',
      name,
      size: clusters.length,
      axis: 'regions',
      at: regions,
      nsPerOp,
      spread,
      p99Ns,
      resultSha,
      compared,
    },
  ];
});

const columns: readonly Column<Row>[] = [
  { head: 'regions', cell: ({ at }) => at ?? '' },
  { head: 'min-max', cell: () => `${limits.min}-${limits.max}` },
  { head: 'clusters', cell: ({ size }) => size },
  { head: 'a decision', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'medians of runs', cell: ({ spread }) => range(spread) },
  { head: 'p99', cell: ({ p99Ns }) => duration(p99Ns) },
  { head: 'result', cell: ({ resultSha }) => resultSha },
  {
    head: 'as the exhaustive search',
    cell: ({ compared }) => (compared === 0 ? 'too many sets' : `${compared} of ${compared}`),
  },
];
report(rows, columns, settings);

function subjectOf(regions: number): Subject {
  const replicas = 1000;
  const what = `a spread over ${regions} regions`;
  return {
    name: what,
    clusters: withRegions(clusters, regions),
    binding: spreadBinding(replicas, 30),
    check: (outcome) => checkSum(what, outcome, replicas),
  };
}

function spreadBinding(replicas: number, minClusters: number): ResourceBinding {
  const placement = {
    ...binding.spec.placement,
    spreadConstraints: [
      { spreadByField: 'region', minGroups: limits.min, maxGroups: limits.max },
      { spreadByField: 'cluster', minGroups: minClusters, maxGroups: 200 },
    ],
  } as const;
  return { ...binding, spec: { ...binding.spec, replicas, placement } };
}

/** @throws When a choice differs from the exhaustive search's. */
function compare(regions: number): number {
  let compared = 0;
  for (const size of [24, 60, 110, 200]) {
    const fleet = createFleet(withRegions(sample(clusters, size), regions));
    for (const minClusters of [3, 8, 15, 25]) {
      for (const replicas of [1, 60, 400, 1500]) {
        const outcome = schedule(spreadBinding(replicas, minClusters), fleet, { trace: true });
        const groups = outcome.code === 'needsEstimates' ? undefined : outcome.trace?.attempts[0]?.selection?.groups;
        if (groups === undefined) continue;
        const chosen = groups.flatMap(({ name, chosen: taken }) => (taken ? [name] : [])).toSorted();
        const right = exhaustiveRegions(groups, { ...limits, clusters: minClusters });
        if (chosen.join() !== right.join())
          throw new Error(
            `${regions} regions: ${chosen.join()} were chosen, the exhaustive search finds ${right.join()}`,
          );
        compared += 1;
      }
    }
  }
  return compared;
}
