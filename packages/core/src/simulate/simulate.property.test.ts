import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StrategyName } from '../schedule/builders.fixture.ts';
import type { Change } from './change.ts';
import { createWorld } from './create-world.ts';
import { movesBetween } from './moves.ts';
import { branchWorld, simulate } from './simulate.ts';
import { clustersOf, deployment, only, policy, textOf, type WorldSketch, worldOf } from './world.fixture.ts';

const clusterNames = ['a', 'b', 'c', 'd'] as const;
const workloadNames = ['api', 'job', 'web'] as const;

function sketches(): fc.Arbitrary<WorldSketch> {
  const size = fc.record(
    { region: fc.constantFrom('eu', 'us'), pods: fc.nat(30), allocatable: fc.record({ cpu: fc.nat(20) }) },
    { requiredKeys: ['allocatable'] },
  );
  const strategy = fc.constantFrom<StrategyName>('duplicated', 'aggregated', 'dynamic', 'evenly');
  const placement = fc.option(fc.uniqueArray(fc.constantFrom(...clusterNames), { minLength: 1 }), { freq: 2 });
  const workload = fc
    .record({ replicas: fc.nat(12), strategy, cpu: fc.constantFrom('500m', 1, 3), names: placement })
    .map(({ names, ...sketch }) => ({ ...sketch, ...(names === null ? {} : { placement: only(...names) }) }));
  return fc.record({
    clusters: fc.record({ a: size, b: size, c: size, d: size }),
    workloads: fc.record({ api: workload, job: workload, web: workload }),
  });
}

function changes(): fc.Arbitrary<Change> {
  const name = fc.constantFrom(...clusterNames);
  const workload = fc
    .constantFrom(...workloadNames)
    .map((one) => ({ kind: 'Deployment', namespace: 'shop', name: one }));
  const effect = fc.constantFrom('NoSchedule' as const, 'NoExecute' as const);
  return fc.oneof<fc.Arbitrary<Change>[]>(
    name.map((cluster) => ({ type: 'drain', cluster })),
    fc.tuple(name, effect).map(([cluster, one]) => ({ type: 'taint', cluster, taint: { key: 'x', effect: one } })),
    fc.tuple(name, fc.nat(30)).map(([cluster, cpu]) => ({ type: 'resize', cluster, resources: { cpu: String(cpu) } })),
    fc.tuple(workload, fc.nat(20)).map(([one, replicas]) => ({ type: 'scale', workload: one, replicas })),
    fc
      .tuple(fc.constantFrom(...workloadNames), name)
      .map(([one, cluster]) => ({ type: 'setPolicy', policy: policy(one, { placement: only(cluster) }) })),
    workload.map((one) => ({ type: 'reschedule', workload: one })),
  );
}

describe('branches', () => {
  test('leave the world untouched, and answer the same whatever was asked before', () => {
    fc.assert(
      fc.property(
        sketches(),
        fc.array(changes(), { maxLength: 4 }),
        fc.array(changes(), { maxLength: 4 }),
        (sketch, one, other) => {
          const world = worldOf(sketch);
          const before = textOf(world);
          const first = JSON.stringify(simulate(world, one));
          branchWorld(branchWorld(world, other), one);
          expect(JSON.stringify(simulate(world, one))).toBe(first);
          expect(JSON.stringify(simulate(worldOf(sketch), one))).toBe(first);
          expect(textOf(world)).toBe(before);
        },
      ),
    );
  });

  test('the order of clusters, policies and workloads in the input does not matter', () => {
    fc.assert(
      fc.property(sketches(), fc.array(changes(), { maxLength: 3 }), (sketch, some) => {
        const workloads = Object.entries(sketch.workloads);
        const backwards = createWorld({
          clusters: clustersOf(sketch).toReversed(),
          propagationPolicies: workloads.map(([name, one]) => policy(name, one)).toReversed(),
          workloads: workloads.map(([name, one]) => deployment(name, one)).toReversed(),
        });
        expect(simulate(backwards, some)).toEqual(simulate(worldOf(sketch), some));
      }),
    );
  });

  test('no change moves nothing in a world that has come to rest, and shares every workload that has a place', () => {
    fc.assert(
      fc.property(sketches(), fc.array(changes(), { maxLength: 3 }), (sketch, some) => {
        const world = branchWorld(worldOf(sketch), some);
        const rest = branchWorld(world, []);
        expect(simulate(world, []).summary).toMatchObject({ moved: 0, newlyUnplaced: 0, newlyPlaced: 0 });
        for (const [key, workload] of world.workloads)
          if (workload.standing.code === 'placed') expect(rest.workloads.get(key)).toBe(workload);
        expect(rest.fleet).toBe(world.fleet);
      }),
    );
  });

  test('a cluster that nobody uses may be lost, and none that does', () => {
    fc.assert(
      fc.property(sketches(), fc.constantFrom(...clusterNames), (sketch, cluster) => {
        const divided = Object.entries(sketch.workloads).map(
          ([name, one]) => [name, { ...one, strategy: 'dynamic' }] as const,
        );
        const world = worldOf({ ...sketch, workloads: Object.fromEntries(divided) });
        const uses = simulate(world, []).clusters.find((one) => one.cluster === cluster)?.replicasBefore ?? 0;
        const { summary } = simulate(world, [{ type: 'lose', cluster }]);
        expect(summary.moved > 0).toBe(uses > 0);
      }),
    );
  });

  test('the sums are right: moves lead from before to after, and capacity follows the replicas', () => {
    fc.assert(
      fc.property(sketches(), fc.array(changes(), { maxLength: 4 }), (sketch, some) => {
        const { workloads, clusters } = simulate(worldOf(sketch), some);
        for (const { before, after, moves } of workloads) {
          const counts = new Map(before?.clusters.map(({ name, replicas = 0 }) => [name, replicas]));
          for (const { from, to, replicas } of moves) {
            if (from !== undefined) counts.set(from, (counts.get(from) ?? 0) - replicas);
            if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + replicas);
          }
          const left = [...counts].filter(([, replicas]) => replicas !== 0);
          const wanted = (after?.clusters ?? []).map(({ name, replicas = 0 }) => [name, replicas] as const);
          expect(new Map(left)).toEqual(new Map(wanted.filter(([, replicas]) => replicas !== 0)));
        }
        for (const { before, after, replicasBefore, replicasAfter } of clusters)
          expect((before?.pods ?? 0) - (after?.pods ?? 0)).toBe(replicasAfter - replicasBefore);
      }),
    );
  });
});

test('moves: pairs by name, the rest stops or starts', () => {
  expect(
    movesBetween(
      [
        { name: 'a', replicas: 1 },
        { name: 'b', replicas: 5 },
      ],
      [
        { name: 'c', replicas: 3 },
        { name: 'd', replicas: 4 },
      ],
    ),
  ).toEqual([
    { from: 'a', to: 'c', replicas: 1 },
    { from: 'b', to: 'c', replicas: 2 },
    { from: 'b', to: 'd', replicas: 3 },
    { to: 'd', replicas: 1 },
  ]);
  expect(movesBetween([{ name: 'a' }], [{ name: 'b' }], false)).toEqual([{ from: 'a', to: 'b', replicas: 0 }]);
});
