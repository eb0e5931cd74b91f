import type { SpreadConstraint } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type BindingSketch, binding, type ClusterSketch, cluster, targetsText } from '../builders.fixture.ts';
import type { Candidates } from '../model/candidates.ts';
import type { ScheduleOptions } from '../model/options.ts';
import type { Outcome } from '../model/outcome.ts';
import type { SelectionTrace, Trace } from '../model/trace.ts';
import { createFleet } from '../normalize/fleet.ts';
import { schedule } from '../schedule.ts';
import type { Limits } from './limits.ts';
import { comparePreference, preferenceOrder } from './order.ts';
import { type Region, searchRegions } from './region-search.ts';

describe('order of preference', () => {
  test('tier, then score, then room, then name', () => {
    const order = orderOf({
      tiers: [1, 0, 0, 0, 0],
      scores: [100, 0, 100, 100, 100],
      available: [9, 9, 1, 2, 2],
    });
    expect(order).toEqual([3, 4, 2, 1, 0]);
  });

  test('sorting by one number a cluster gives what comparing gives, at any range', () => {
    const amounts = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 32 }),
      fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 31 - 1),
    );
    const clusters = fc.array(
      fc.record({ tier: fc.nat({ max: 2 }), score: fc.constantFrom(0, 100, -7, 0.5, 1e300), available: amounts }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(clusters, fc.boolean(), (list, tiered) => {
        const columns = {
          ...(tiered ? { tiers: list.map(({ tier }) => tier) } : {}),
          scores: list.map(({ score }) => score),
          available: list.map(({ available }) => available),
        };
        const compared = [...list.keys()].sort((a, b) => comparePreference(candidates(columns), a, b));
        expect(orderOf(columns)).toEqual(compared);
      }),
      { numRuns: 1000 },
    );
  });

  test('names go by bytes: an astral character after U+FF5E, upper case before lower', () => {
    const names = ['b', 'B', '\u{1F6A2}', '\uFF5E', 'é', 'z-10', 'z-9'];
    const { clusters } = placed(
      names.map((name) => ({ name })),
      { strategy: 'duplicated', replicas: 1 },
    );
    expect(clusters.map(({ name }) => name)).toEqual(['B', 'b', 'z-10', 'z-9', 'é', '\uFF5E', '\u{1F6A2}']);
  });
});

describe('no grouping', () => {
  const fleet = [
    { name: 'a', region: 'r1', pods: 1 },
    { name: 'b', region: 'r2', pods: 9 },
  ];

  test('without constraints every feasible cluster is selected', () => {
    expect(selectionOf(fleet, { strategy: 'duplicated', replicas: 1 })).toMatchObject({
      method: 'all',
      selected: ['b', 'a'],
    });
  });

  test('static weights ignore constraints, unless the preference is there and empty', () => {
    const spreadConstraints = [by('cluster', 1, 1)];
    expect(selectionOf(fleet, { weights: { a: 1, b: 1 }, replicas: 2, spreadConstraints }).method).toBe('all');
    expect(selectionOf(fleet, { strategy: 'static', replicas: 2, spreadConstraints }).method).toBe('all');
    expect(selectionOf(fleet, { strategy: 'evenly', replicas: 2, spreadConstraints })).toMatchObject({
      method: 'byCluster',
      selected: ['b'],
    });
  });

  test('a constraint by label alone is not implemented, as in Karmada', () => {
    const spreadConstraints = [{ spreadByLabel: 'rack', minGroups: 1, maxGroups: 2 }];
    expect(decide(fleet, { replicas: 1, spreadConstraints })).toMatchObject({
      code: 'error',
      message: 'failed to select clusters: just support cluster and region spread constraint',
    });
  });
});

describe('by cluster', () => {
  test('the most preferred up to the maximum', () => {
    const fleet = [
      { name: 'a', pods: 3 },
      { name: 'b', pods: 9 },
      { name: 'c', pods: 5 },
    ];
    expect(
      selectionOf(fleet, { strategy: 'duplicated', replicas: 4, spreadConstraints: [by('cluster', 1, 2)] }),
    ).toMatchObject({
      selected: ['b', 'c'],
    });
  });

  test('divided: clusters without room give way, the least preferred first', () => {
    const fleet = [
      { name: 'a', pods: 3 },
      { name: 'b', pods: 2 },
      { name: 'c', pods: 9 },
    ];
    const unit = {
      strategy: 'dynamic',
      replicas: 12,
      previous: { a: 0, b: 0 },
      spreadConstraints: [by('cluster', 1, 2)],
    } as const;
    expect(selectionOf(fleet, unit)).toMatchObject({
      order: ['a', 'b', 'c'],
      selected: ['a', 'c'],
      swaps: [{ out: 'b', in: 'c' }],
    });
    expect(selectionOf(fleet, { ...unit, replicas: 5 })).toMatchObject({ selected: ['a', 'b'], swaps: [] });
    expect(decide(fleet, { ...unit, replicas: 13 })).toMatchObject({
      code: 'error',
      message: 'failed to select clusters: no enough resource when selecting 2 clusters',
    });
  });

  test('of the rest that have the same room the more preferred comes in, and only for more room than there was', () => {
    const fleet = [
      { name: 'a', pods: 2 },
      { name: 'b', pods: 3 },
      { name: 'c', pods: 3 },
    ];
    const unit = {
      strategy: 'dynamic',
      replicas: 3,
      previous: { a: 0 },
      spreadConstraints: [by('cluster', 1, 1)],
    } as const;
    expect(selectionOf(fleet, unit)).toMatchObject({ selected: ['b'], swaps: [{ out: 'a', in: 'b' }] });
    expect(selectionOf(fleet, { ...unit, replicas: 4, spreadConstraints: [by('cluster', 1, 2)] })).toMatchObject({
      selected: ['a', 'b'],
      swaps: [],
    });
  });

  test('fewer feasible clusters than the minimum fail', () => {
    expect(decide([{ name: 'a' }], { replicas: 1, spreadConstraints: [by('cluster', 2, 3)] })).toMatchObject({
      code: 'error',
      message: 'failed to select clusters: the number of feasible clusters is less than spreadConstraint.MinGroups',
    });
  });

  test('quirk maxGroupsUnset: a maximum left out allows none; off: any number', () => {
    const spreadConstraints = [{ spreadByField: 'cluster', minGroups: 1 }] as const;
    const fleet = [{ name: 'a' }, { name: 'b' }];
    for (const [strategy, message] of [
      ['dynamic', 'failed to select clusters: no enough resource when selecting 0 clusters'],
      ['duplicated', 'failed to assign replicas: no clusters available to schedule'],
    ] as const) {
      const unit = { strategy, replicas: 2, spreadConstraints };
      expect(decide(fleet, unit)).toMatchObject({ code: 'error', message });
      expect(quirkNotes(decide(fleet, unit))).toEqual(['maxGroupsUnset']);
      const off = decide(fleet, unit, { quirks: { maxGroupsUnset: false } });
      expect(off).toMatchObject({ code: 'placed', clusters: [{ name: 'a' }, { name: 'b' }] });
      expect(quirkNotes(off)).toEqual([]);
    }
  });
});

describe('by region', () => {
  const fleet = [
    { name: 'a1', region: 'a', pods: 2 },
    { name: 'a2', region: 'a', pods: 2 },
    { name: 'b1', region: 'b', pods: 9 },
    { name: 'c1', region: 'c', pods: 5 },
  ];

  test('the regions that hold their share best, then their clusters, the first of each region first', () => {
    const spreadConstraints = [by('region', 2, 2), by('cluster', 2, 3)];
    const selection = selectionOf(fleet, { strategy: 'dynamic', replicas: 8, spreadConstraints });
    expect(selection).toMatchObject({ method: 'byRegion', selected: ['a1', 'b1', 'a2'] });
    // The share of a region is 8 / 2; c cannot bring the 2 clusters that the minimum asks for, so it is no better.
    expect(selection.groups?.map(({ name, score, chosen }) => ({ name, score, chosen }))).toEqual([
      { name: 'a', score: 4000, chosen: true },
      { name: 'b', score: 4000, chosen: true },
      { name: 'c', score: 4000, chosen: false },
    ]);
  });

  test('the share of a region is rounded up; a region short of it counts with what it has', () => {
    const spreadConstraints = [by('region', 2, 2), by('cluster', 2, 9)];
    const groups = selectionOf(fleet, { strategy: 'dynamic', replicas: 9, spreadConstraints }).groups;
    expect(groups?.map(({ name, score }) => `${name} ${score}`)).toEqual(['a 4000', 'b 5000', 'c 5000']);
  });

  test('duplicated: a region counts with its clusters that can hold all replicas', () => {
    const spreadConstraints = [by('region', 1, 1), by('cluster', 1, 9)];
    const groups = selectionOf(fleet, {
      strategy: 'duplicated',
      replicas: 2,
      previous: { c1: 0 },
      spreadConstraints,
    }).groups;
    expect(groups?.map(({ name, score }) => `${name} ${score}`)).toEqual(['a 2000', 'b 1000', 'c 1100']);
  });

  test('fewer regions, or fewer clusters in them, than asked for fail', () => {
    const failure = (...spreadConstraints: SpreadConstraint[]): Outcome =>
      decide(fleet, { replicas: 1, spreadConstraints });
    expect(failure(by('region', 4, 4), by('cluster', 1, 9))).toMatchObject({
      message: 'failed to select clusters: the number of feasible region is less than spreadConstraint.MinGroups',
    });
    expect(failure(by('region', 1, 1), by('cluster', 3, 9))).toMatchObject({
      message: 'failed to select clusters: the number of clusters is less than the cluster spreadConstraint.MinGroups',
    });
  });

  test('quirk regionExceedsMaxClusters: three regions give three clusters, whatever the maximum; off: that cannot be', () => {
    const spreadConstraints = [by('region', 3, 3), by('cluster', 1, 2)];
    const unit = { strategy: 'duplicated', replicas: 1, spreadConstraints } as const;
    const on = decide(fleet, unit);
    expect(placedNames(on)).toEqual(['a1=1', 'b1=1', 'c1=1']);
    expect(quirkNotes(on)).toEqual(['regionExceedsMaxClusters']);
    const off = decide(fleet, unit, { quirks: { regionExceedsMaxClusters: false } });
    expect(off.code).toBe('error');
    expect(quirkNotes(off)).toEqual([]);
    // Within the maximum the quirk has no say.
    const two = { ...unit, spreadConstraints: [by('region', 2, 3), by('cluster', 1, 2)] };
    for (const regionExceedsMaxClusters of [true, false]) {
      const outcome = decide(fleet, two, { quirks: { regionExceedsMaxClusters } });
      expect(placedNames(outcome)).toHaveLength(2);
      expect(quirkNotes(outcome)).toEqual([]);
    }
  });

  test('quirk maxGroupsUnset: a region maximum left out allows no region; off: any number', () => {
    const unit = {
      strategy: 'duplicated',
      replicas: 1,
      spreadConstraints: [{ spreadByField: 'region', minGroups: 1 }, by('cluster', 3, 3)],
    } as const;
    expect(decide(fleet, unit)).toMatchObject({ code: 'error' });
    expect(quirkNotes(decide(fleet, unit))).toEqual(['maxGroupsUnset']);
    expect(placedNames(decide(fleet, unit, { quirks: { maxGroupsUnset: false } }))).toHaveLength(3);
  });

  test('the search finds what trying every set of regions finds', () => {
    const region = fc.record({ size: fc.integer({ min: 1, max: 3 }), score: fc.integer({ min: -2, max: 3 }) });
    const limits = fc
      .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
      .map(([min, more]): Limits => ({ min, max: min + more }));
    fc.assert(
      fc.property(fc.array(region, { maxLength: 12 }), limits, fc.nat({ max: 8 }), (sketches, groups, minClusters) => {
        const regions = sketches.map(
          ({ size, score }, index): Region => ({
            name: `r${index}`,
            positions: Array.from({ length: size }, (_, n) => n),
            score,
          }),
        );
        const names = (list: readonly Region[]): readonly string[] => list.map(({ name }) => name);
        expect(names(searchRegions(regions, groups, minClusters))).toEqual(
          names(everySet(regions, groups, minClusters)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** The definition, by trying all sets: regions by cluster count, score descending, name; the best by score, clusters, first. */
function everySet(regions: readonly Region[], { min, max }: Limits, minClusters: number): readonly Region[] {
  const visited = regions.toSorted(
    (a, b) => a.positions.length - b.positions.length || b.score - a.score || (a.name < b.name ? -1 : 1),
  );
  const counts = (set: readonly Region[]): boolean =>
    set.length >= min && set.length <= max && sum(set, ({ positions }) => positions.length) >= minClusters;
  const isExtended = (set: readonly Region[]): boolean => set.some((_, size) => counts(set.slice(0, size)));
  const sets = subsets(visited).filter((set) => set.length > 0 && counts(set) && !isExtended(set));
  const score = (set: readonly Region[]): number => sum(set, (one) => one.score);
  const size = (set: readonly Region[]): number => sum(set, ({ positions }) => positions.length);
  // toSorted is stable: of equals the first found stays first.
  const [best = []] = sets.toSorted((a, b) => score(b) - score(a) || size(b) - size(a));
  const result = (set: readonly Region[]): readonly Region[] =>
    set.toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  const prefixes = sets.map(result).filter((set) => set.every((one, index) => one === result(best)[index]));
  return prefixes.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** In the order of a depth-first search: a set, its extensions, then the next. */
function subsets<T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [[], ...others.map((set) => [first, ...set]), ...others.slice(1)];
}

function sum<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((total, one) => total + value(one), 0);
}

interface Columns {
  readonly tiers?: readonly number[];
  readonly scores: readonly number[];
  readonly available: readonly number[];
}

function candidates({ tiers, scores, available }: Columns): Candidates {
  const names = scores.map((_, position) => String(position).padStart(3, '0'));
  return {
    clusters: createFleet(names.map((name) => cluster({ name }))).clusters,
    scores: Float64Array.from(scores),
    allocatable: Float64Array.from(available),
    available: Float64Array.from(available),
    tiers: tiers && Int32Array.from(tiers),
  };
}

function orderOf(columns: Columns): readonly number[] {
  return Array.from(preferenceOrder(candidates(columns)));
}

function by(spreadByField: 'cluster' | 'region', minGroups: number, maxGroups: number): SpreadConstraint {
  return { spreadByField, minGroups, maxGroups };
}

function decide(fleet: readonly ClusterSketch[], unit: BindingSketch, options: ScheduleOptions = {}): Outcome {
  return schedule(binding(unit), createFleet(fleet.map(cluster)), { trace: true, ...options });
}

function placed(fleet: readonly ClusterSketch[], unit: BindingSketch): Extract<Outcome, { code: 'placed' }> {
  const outcome = decide(fleet, unit);
  if (outcome.code !== 'placed') throw new Error(`not placed: ${JSON.stringify(outcome)}`);
  return outcome;
}

function placedNames(outcome: Outcome): readonly string[] {
  return outcome.code === 'placed' ? targetsText(outcome.clusters).split(' ') : [];
}

function traceOf(outcome: Outcome): Trace {
  if (outcome.code === 'needsEstimates' || outcome.trace === undefined) throw new Error('no trace');
  return outcome.trace;
}

function selectionOf(fleet: readonly ClusterSketch[], unit: BindingSketch): SelectionTrace {
  const selection = traceOf(decide(fleet, unit)).attempts.at(-1)?.selection;
  if (selection === undefined) throw new Error('no selection');
  return selection;
}

function quirkNotes(outcome: Outcome): readonly string[] {
  return traceOf(outcome).quirks.map(({ name }) => name);
}
