/**
 * What must hold of every decision, over random fleets and bindings. Each property names in its comment a mistake in the
 * code that it catches; each was tried.
 */
import type { Cluster, TargetCluster } from '@flotilla/api';
import { compareStrings } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { appliedPlacementAnnotation } from './applied-placement.ts';
import { type World, type WorldOptions, worlds } from './arbitraries.fixture.ts';
import { cluster, deepFreeze } from './builders.fixture.ts';
import { clusterSketches } from './cluster-arbitraries.fixture.ts';
import type { ScheduleOptions } from './model/options.ts';
import type { Outcome } from './model/outcome.ts';
import type { AttemptTrace, ClusterTrace, DivisionTrace } from './model/trace.ts';
import type { BindingLike } from './model/unit.ts';
import { needsScheduling } from './needs-scheduling.ts';
import { createFleet } from './normalize/fleet.ts';
import { schedule } from './schedule.ts';
import { scheduleAll } from './schedule-all.ts';

const numRuns = 400;

const divided = ['static', 'evenly', 'weights', 'dynamic', 'aggregated'] as const;

describe('replicas', () => {
  // Catches: the last seats not dealt when votes tie (webster.ts, `left` counted down once a claim instead of once a party).
  test('divided: they sum to what was asked, or the outcome says why not', () => {
    check({ strategies: divided, minReplicas: 1, wrap: false, rarities: false }, (world) => {
      const outcome = decide(world);
      if (outcome.code !== 'placed') return expectReason(outcome);
      expect(total(outcome.clusters)).toBe(world.binding.spec.replicas);
      expect(outcome.clusters.every(({ replicas }) => (replicas ?? 0) > 0)).toBe(true);
    });
  });

  // Catches: the previous replicas subtracted from what a duplicated target gets (assign/duplicated.ts).
  test('duplicated: every target has all of them, or the outcome says why not', () => {
    check({ strategies: ['duplicated', 'none'], overflow: false, rarities: false }, (world) => {
      const outcome = decide(world);
      if (outcome.code !== 'placed') return expectReason(outcome);
      const { replicas = 0, replicaRequirements } = world.binding.spec;
      if (replicas === 0 && replicaRequirements !== undefined) return expect(outcome.clusters).toEqual([]);
      expect(outcome.clusters).not.toEqual([]);
      for (const target of outcome.clusters) expect(target.replicas).toBe(replicas);
    });
  });

  // Catches: aggregation that stops a cluster too early, so that the rest gets more than it holds (assign/aggregated.ts).
  test('by capacity: nobody gets more than its estimate on top of what it has', () => {
    check({ strategies: ['dynamic', 'aggregated'], wrap: false, rarities: false }, (world) => {
      const outcome = decide(world, { trace: true });
      if (outcome.code !== 'placed') return;
      const { clusters } = lastAttempt(outcome);
      const room = new Map(clusters.map(({ name, available }) => [name, available ?? 0]));
      for (const { name, replicas } of outcome.clusters) expect(replicas).toBeLessThanOrEqual(room.get(name) ?? 0);
    });
  });

  // Catches: clusters that are being deleted taken for feasible when no filter rejects them (filter/feasible.ts).
  test('only clusters that exist, are not being deleted and were not rejected are targets', () => {
    check({}, (world) => {
      const outcome = decide(world, { trace: true, enableEmptyWorkloadPropagation: true });
      if (outcome.code !== 'placed') return;
      const fitting = new Set(
        lastAttempt(outcome)
          .clusters.filter(isFeasible)
          .map(({ name }) => name),
      );
      for (const { name } of outcome.clusters) expect(fitting).toContain(name);
      expect(new Set(outcome.clusters.map(({ name }) => name)).size).toBe(outcome.clusters.length);
    });
  });
});

describe('stability', () => {
  // Catches: the last one of several previous targets forgotten (assign/previous.ts).
  test('divided by capacity, same binding again, same selection: the same replicas', () => {
    check({ strategies: ['dynamic', 'aggregated'], ...quiet }, (world) => {
      const first = decide(world, { trace: true });
      if (first.code !== 'placed') return;
      const second = decide({ ...world, binding: settled(world.binding, first) }, { trace: true });
      if (!selectsAll(second, first.clusters)) return;
      expect(replicasByName(second)).toEqual(replicasByName(first));
    });
  });

  // Catches: static weights that take the previous placement into account (assign/static-weight.ts).
  test('divided by static weights, same selection: the same replicas, whatever was before', () => {
    check({ strategies: ['static', 'weights'], ...quiet }, (world) => {
      const first = decide(world, { trace: true });
      if (first.code !== 'placed') return;
      const second = decide({ ...world, binding: settled(world.binding, first) }, { trace: true });
      if (!sameSelection(first, second)) return;
      expect(replicasByName(second)).toEqual(replicasByName(first));
    });
  });

  // Catches: scaling up by dividing all replicas anew instead of only the difference (assign/dynamic.ts).
  test('divided: scaling up takes nothing from anyone', () => {
    const world = fc.tuple(
      worlds({ strategies: ['dynamic', 'aggregated', 'static', 'weights'], ...quiet }),
      fc.integer({ min: 1, max: 40 }),
    );
    fc.assert(
      fc.property(world, ([one, more]) => {
        const before = decide(one);
        if (before.code !== 'placed') return;
        const wanted = settled(one.binding, before, Math.min((one.binding.spec.replicas ?? 0) + more, 2 ** 31 - 1));
        const after = decide({ ...one, binding: wanted }, { trace: true });
        if (after.code !== 'placed' || !selectsAll(after, before.clusters)) return;
        const now = replicasByName(after);
        for (const { name, replicas } of before.clusters) expect(now[name] ?? 0).toBeGreaterThanOrEqual(replicas ?? 0);
      }),
      { numRuns },
    );
  });

  // Catches: scaling down by the estimates instead of by what runs, which gives to some while it takes from others.
  test('by capacity: scaling down gives nothing to anyone', () => {
    const world = fc.tuple(
      worlds({ strategies: ['dynamic', 'aggregated'], ...quiet, minReplicas: 2 }),
      fc.integer({ min: 1, max: 40 }),
    );
    fc.assert(
      fc.property(world, ([one, less]) => {
        const before = decide(one);
        if (before.code !== 'placed') return;
        const wanted = settled(one.binding, before, Math.max((one.binding.spec.replicas ?? 0) - less, 1));
        const after = decide({ ...one, binding: wanted }, { trace: true });
        if (after.code !== 'placed' || !selectsAll(after, before.clusters)) return;
        const then = replicasByName(before);
        for (const { name, replicas } of after.clusters) expect(replicas ?? 0).toBeLessThanOrEqual(then[name] ?? 0);
      }),
      { numRuns },
    );
  });

  // Catches: a score that prefers clusters where it is not yet (score/cluster-locality.ts with its answers exchanged).
  test('duplicated: the same set again', () => {
    check({ strategies: ['duplicated', 'none'], ...quiet }, (world) => {
      const first = decide(world, { trace: true });
      if (first.code !== 'placed') return;
      const second = decide({ ...world, binding: settled(world.binding, first) }, { trace: true });
      if (lastAttempt(second).selection?.method === 'byRegion') return;
      expect(replicasByName(second)).toEqual(replicasByName(first));
    });
  });

  // Catches: a target left out of the sum that is held against what is wanted, so that it is scheduled for ever
  // (needs-scheduling-rules.ts).
  test('a divided workload that is as decided needs no scheduling, and scheduling it anyway changes nothing', () => {
    check({ strategies: divided, ...quiet }, (world) => {
      const fleet = createFleet(world.clusters);
      const first = schedule(world.binding, fleet, { trace: true });
      if (first.code !== 'placed' || isEmptyWorkload(world.binding)) return;
      const after = settled(world.binding, first);
      expect(needsScheduling(after, fleet)).toMatchObject({
        branch: 'none',
        schedules: false,
        patches: [],
        events: [],
      });
      const again = schedule(after, fleet, { trace: true });
      if (!sameSelection(first, again)) return;
      expect(replicasByName(again)).toEqual(replicasByName(first));
    });
  });
});

describe('what must not matter', () => {
  // Catches: a fleet that keeps its clusters in the order in which they came (normalize/fleet.ts without its sort).
  test('the order of the clusters', () => {
    const shuffled = worlds().chain((world) =>
      fc.tuple(fc.constant(world), fc.shuffledSubarray([...world.clusters], { minLength: world.clusters.length })),
    );
    fc.assert(
      fc.property(shuffled, ([world, clusters]) => {
        expect(decide({ ...world, clusters }, { trace: true })).toStrictEqual(decide(world, { trace: true }));
      }),
      { numRuns },
    );
  });

  // Catches: a place in the fleet taken for a place among the feasible clusters (assign/previous.ts without its search).
  test('a cluster that cannot take it', () => {
    fc.assert(
      fc.property(worlds(), infeasible(), (world, stranger) => {
        const name = stranger.metadata.name ?? '';
        fc.pre(world.clusters.every(({ metadata }) => metadata.name !== name));
        fc.pre(world.binding.spec.clusters?.every((target) => target.name !== name) ?? true);
        const { code, clusters } = gist(decide(world));
        expect(gist(decide({ ...world, clusters: [...world.clusters, stranger] }))).toEqual({ code, clusters });
      }),
      { numRuns },
    );
  });

  // Catches: answers kept with the fleet under too short a key (once-per-class.ts remembering them across decisions).
  test('what the fleet was asked before', () => {
    fc.assert(
      fc.property(worlds(), worlds(), (world, other) => {
        const fleet = createFleet(world.clusters);
        for (const gates of [other.gates, world.gates]) schedule(other.binding, fleet, { featureGates: gates });
        const options = { featureGates: world.gates };
        expect(schedule(world.binding, fleet, options)).toStrictEqual(decide(world));
        expect(schedule(world.binding, fleet, options)).toStrictEqual(decide(world));
      }),
      { numRuns },
    );
  });

  // Catches: placements remembered without their replicas (place.ts), requests taken for equal by their names (share/sharing.ts).
  test('whether they are decided one by one or together', () => {
    fc.assert(
      fc.property(fc.array(worlds(), { minLength: 1, maxLength: 5 }), fc.boolean(), ([world, ...others], repeat) => {
        if (world === undefined) return;
        const fleet = createFleet(world.clusters);
        const bindings = [world, ...others].map(({ binding }) => binding);
        const list = repeat ? [...bindings, ...bindings, ...alike(bindings)] : bindings;
        const options = { featureGates: world.gates };
        expect(scheduleAll(list, fleet, options)).toStrictEqual(list.map((one) => schedule(one, fleet, options)));
      }),
      { numRuns },
    );
  });

  // Catches: sorting the caller's resource models in place (normalize/grades.ts without its map). The worlds are frozen,
  // so that a write throws; this one also looks for writes to what is not.
  test('the caller keeps its arguments as they were', () => {
    check({}, (world) => {
      const thawed = structuredClone({ clusters: world.clusters, binding: world.binding });
      const before = JSON.stringify(thawed);
      const outcome = schedule(thawed.binding, createFleet(thawed.clusters), {
        featureGates: world.gates,
        trace: true,
      });
      expect(JSON.stringify(thawed)).toBe(before);
      expect(outcome).toStrictEqual(decide(world, { trace: true }));
    });
  });

  // Catches: seats reversed for the trace of a descending tie, in the array that is the result (assign/division-trace.ts).
  test('whether it is traced', () => {
    check({}, (world) => {
      const { trace, ...traced } = { trace: undefined, ...decide(world, { trace: true }) };
      expect(trace).toBeDefined();
      expect(traced).toStrictEqual(decide(world));
    });
  });
});

describe('the outcome as data', () => {
  // Catches: the quota of a division without votes, 0 / 0 (assign/division-trace.ts); a Map, a typed array or -0 likewise.
  test('survives structuredClone and JSON', () => {
    check({}, (world) => {
      for (const outcome of [decide(world, { trace: true }), decide(world, { outsideEstimators: ['accurate'] })]) {
        expect(structuredClone(outcome)).toStrictEqual(outcome);
        expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
      }
    });
  });

  // Catches: replicas that were kept left out of the trace of a division (assign/division-trace.ts).
  test('the trace rebuilds the result', () => {
    check({}, (world) => {
      const outcome = decide(world, {
        trace: true,
        enableEmptyWorkloadPropagation: (world.sketch.clusters.length & 1) === 0,
      });
      if (outcome.code !== 'placed') return expect(lastAttempt(outcome).result.code).not.toBe('placed');
      const attempt = lastAttempt(outcome);
      expect(rebuiltOrder(attempt)).toEqual(attempt.selection?.order);
      expect(rebuiltTargets(attempt)).toEqual(outcome.clusters.map(({ name, replicas }) => ({ name, replicas })));
    });
  });

  // Catches: the first filter left out of the rejections (trace-attempt.ts).
  test('the trace tells of every cluster either why not or what it holds', () => {
    check({}, (world) => {
      const outcome = decide(world, { trace: true });
      const names = world.clusters.map(({ metadata }) => metadata.name ?? '').sort(compareStrings);
      for (const { clusters, result } of outcome.code === 'needsEstimates' ? [] : (outcome.trace?.attempts ?? [])) {
        expect(clusters.map(({ name }) => name)).toEqual(names);
        for (const one of clusters) expect(isFeasible(one)).toBe(one.available !== undefined);
        if (result.code === 'noFit') expect(clusters.some(isFeasible)).toBe(false);
      }
      if (outcome.code === 'noFit') expect(firstReasons(outcome.trace?.attempts[0])).toEqual(outcome.diagnosis);
    });
  });
});

/** No overflow, no reschedule, nothing that wraps around at 32 bits, a positive number of replicas. */
const quiet = { overflow: false, fresh: false, wrap: false, minReplicas: 1, rarities: false } as const;

function check(options: WorldOptions, predicate: (world: World) => void): void {
  fc.assert(fc.property(worlds(options), predicate), { numRuns });
}

function decide(world: Pick<World, 'clusters' | 'binding' | 'gates'>, options: ScheduleOptions = {}): Outcome {
  return schedule(world.binding, createFleet(world.clusters), { featureGates: world.gates, ...options });
}

function expectReason(outcome: Outcome): void {
  expect(outcome).toMatchObject({ message: expect.stringMatching(/\w/) });
}

/** The binding as the scheduler leaves it after the outcome; with other replicas, when they were changed since. */
function settled(before: BindingLike, outcome: Outcome, replicas: number = before.spec.replicas ?? 0): BindingLike {
  if (outcome.code !== 'placed') throw new Error(`nothing to settle: ${outcome.code}`);
  const annotations = { [appliedPlacementAnnotation]: JSON.stringify(before.spec.placement) };
  const observed =
    outcome.observedAffinity === undefined ? {} : { schedulerObservingAffinityName: outcome.observedAffinity };
  return deepFreeze({
    ...before,
    metadata: { ...before.metadata, generation: 2, annotations },
    spec: { ...before.spec, replicas, clusters: outcome.clusters },
    status: { ...observed, schedulerObservedGeneration: 2, lastScheduledTime: '2025-05-02T00:00:00Z' },
  });
}

function infeasible(): fc.Arbitrary<Cluster> {
  return fc
    .tuple(clusterSketches(), fc.constantFrom({ kinds: [] }, { deleting: true }))
    .map(([sketch, why]) => deepFreeze(cluster({ ...sketch, ...why })));
}

/** The same placements and requests with other replicas, identities and previous targets. */
function alike(bindings: readonly BindingLike[]): readonly BindingLike[] {
  return bindings.map(({ spec, ...rest }, index) => {
    const other = bindings[(index + 1) % bindings.length]?.spec ?? spec;
    const { replicas = 0, clusters = [], resource } = other;
    return { ...rest, spec: { ...spec, replicas, clusters, resource } };
  });
}

/** Requirements without replicas, or neither. */
function isEmptyWorkload({ spec }: BindingLike): boolean {
  return (spec.replicas ?? 0) === 0;
}

function lastAttempt(outcome: Outcome): AttemptTrace {
  const attempt = outcome.code === 'needsEstimates' ? undefined : outcome.trace?.attempts.at(-1);
  if (attempt === undefined) throw new Error('nothing was traced');
  return attempt;
}

function isFeasible({ deleting, rejections }: ClusterTrace): boolean {
  return deleting !== true && rejections.length === 0;
}

function selectsAll(outcome: Outcome, targets: readonly TargetCluster[]): boolean {
  const selected = new Set(lastAttempt(outcome).selection?.selected);
  return targets.every(({ name }) => selected.has(name));
}

function sameSelection(a: Outcome, b: Outcome): boolean {
  const [one, other] = [a, b].map((outcome) =>
    [...(lastAttempt(outcome).selection?.selected ?? [])].sort(compareStrings),
  );
  return JSON.stringify(one) === JSON.stringify(other);
}

function total(targets: readonly TargetCluster[]): number {
  return targets.reduce((sum, { replicas }) => sum + (replicas ?? 0), 0);
}

function replicasByName(outcome: Outcome): Record<string, number> {
  if (outcome.code !== 'placed') return { [outcome.code]: -1 };
  return Object.fromEntries(outcome.clusters.map(({ name, replicas }) => [name, replicas ?? 0]));
}

function gist(outcome: Outcome): { readonly code: Outcome['code']; readonly clusters: readonly TargetCluster[] } {
  return { code: outcome.code, clusters: outcome.code === 'placed' ? outcome.clusters : [] };
}

function firstReasons(attempt: AttemptTrace | undefined): Record<string, string> {
  const rejected = (attempt?.clusters ?? []).filter(({ deleting }) => deleting !== true);
  return Object.fromEntries(rejected.map(({ name, rejections }) => [name, rejections[0]?.message ?? '']));
}

/** Tier, then the sum of the scores, then available, then name. */
function rebuiltOrder({ clusters }: AttemptTrace): readonly string[] {
  const score = ({ scores = {} }: ClusterTrace): number => Object.values(scores).reduce((sum, one) => sum + one, 0);
  return clusters
    .filter(isFeasible)
    .toSorted(
      (a, b) =>
        (a.tier ?? 0) - (b.tier ?? 0) ||
        score(b) - score(a) ||
        (b.available ?? 0) - (a.available ?? 0) ||
        compareStrings(a.name, b.name),
    )
    .map(({ name }) => name);
}

function rebuiltTargets({ assignment, selection }: AttemptTrace): readonly TargetCluster[] {
  if (assignment === undefined) throw new Error('the assignment was not traced');
  const { strategy, divisions, zeroRemoved, attached } = assignment;
  const divides = strategy !== 'duplicated' && strategy !== 'clustersOnly';
  const shares = assignment.shares.map(({ cluster: name, replicas }) => ({ name, replicas }));
  if (divides) expect(byName(divisions.flatMap(dealt))).toEqual(byName(shares));
  for (const { name } of shares) expect(selection?.selected).toContain(name);
  return [
    ...shares.filter(({ replicas }) => !zeroRemoved || replicas > 0),
    ...attached.map((name) => ({ name, replicas: 0 })),
  ];
}

function dealt({ entries }: DivisionTrace): readonly TargetCluster[] {
  return entries.map(({ cluster: name, kept, seats }) => ({ name, replicas: kept + seats }));
}

function byName(targets: readonly TargetCluster[]): Record<string, number> {
  return Object.fromEntries(
    targets.flatMap(({ name, replicas = 0 }) => (replicas > 0 ? [[name, replicas] as const] : [])),
  );
}
