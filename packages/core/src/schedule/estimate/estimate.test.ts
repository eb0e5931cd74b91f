import type { Component, ResourceList } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type BindingSketch, binding, type ClusterSketch, cluster } from '../builders.fixture.ts';
import type { ScheduleOptions } from '../model/options.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ClusterTrace, QuirkNote } from '../model/trace.ts';
import { createFleet } from '../normalize/fleet.ts';
import { schedule } from '../schedule.ts';

describe('by resource summary', () => {
  test('the scarcest resource decides; pods count too', () => {
    const room = { pods: 10, allocatable: { cpu: '4', memory: '8Gi' } };
    expect(roomFor(room, { cpu: '500m' })).toBe(8);
    expect(roomFor(room, { cpu: '500m', memory: '3Gi' })).toBe(2);
    expect(roomFor(room, { cpu: '1m' })).toBe(10);
    expect(roomFor(room, {})).toBe(10);
    expect(roomFor(room)).toBe(10);
  });

  test('allocated and allocating are taken off, exactly, and what is left is rounded up once', () => {
    const taken = {
      allocatable: { memory: '2500m' },
      allocated: { memory: '400m' },
      allocating: { pods: 98, memory: '1' },
    };
    expect(roomFor({ pods: 100, ...taken }, { memory: '1' })).toBe(2); // 1.1 bytes are 2
    expect(roomFor({ pods: 100, allocatable: { cpu: '1' }, allocated: { cpu: '999500u' } }, { cpu: '1m' })).toBe(1);
    expect(roomFor({ pods: 5, allocated: { pods: 7 } })).toBe(0);
    expect(roomFor({ allocatable: { cpu: '1' }, allocated: { cpu: '2' } }, { cpu: '1m' })).toBe(0);
  });

  test('no summary, no pods, or a resource that is not listed is 0, not unlimited', () => {
    expect(roomFor({ noSummary: true })).toBe(0);
    expect(roomFor({ pods: 0, allocatable: { cpu: '4' } }, { cpu: '1' })).toBe(0);
    expect(roomFor({}, { 'nvidia.com/gpu': 1 })).toBe(0);
    expect(roomFor({}, { 'nvidia.com/gpu': 0 })).toBe(100);
  });

  test('a fleet may list a resource in one cluster only', () => {
    const fleet = [{ name: 'a', allocatable: { 'nvidia.com/gpu': 3 } }, { name: 'b' }];
    expect(estimates(fleet, { requests: { 'nvidia.com/gpu': 1 } })).toEqual([3, 0]);
  });

  const memory = fc.bigInt({ min: 1n, max: 2n ** 62n });
  const divisions = fc.tuple(memory, fc.oneof(memory, fc.bigInt({ min: 1n, max: 2n ** 33n })));
  const manyPods = 9n * 10n ** 15n;

  test('division is exact beyond 2^53, then cast to 32 bits', () => {
    fc.assert(
      fc.property(divisions, ([free, request]) => {
        const cast = Number(BigInt.asIntN(32, least(free / request, manyPods)));
        const room = { pods: `${manyPods}`, allocatable: { memory: `${free}` } };
        expect(roomFor(room, { memory: `${request}` })).toEqual(cast === -1 ? { code: 'unknown' } : cast);
      }),
      { numRuns: 300 },
    );
  });

  test('division is exact beyond 2^53, then at most 2^31 - 1 with the quirk int32Wrap off', () => {
    fc.assert(
      fc.property(divisions, ([free, request]) => {
        const clamped = Number(least(free / request, 2n ** 31n - 1n));
        const room = { pods: `${manyPods}`, allocatable: { memory: `${free}` } };
        expect(roomFor(room, { memory: `${request}` }, { quirks: { int32Wrap: false } })).toBe(clamped);
      }),
      { numRuns: 300 },
    );
  });

  test('an amount beyond 2^53 whose quotient fits 32 bits is no matter of 32 bits', () => {
    const room = { allocatable: { memory: '12345678901234567890' } };
    expect(look(room, { replicas: 1, requests: { memory: '1234567890123456789' } })).toMatchObject({
      cluster: { allocatable: 10 },
      quirks: [],
    });
  });

  test('pods beyond 2^53 are exact too', () => {
    expect(roomFor({ pods: '9007199254740993' })).toBe(1);
  });

  test('nothing is estimated without replicas', () => {
    const { estimates: said, available } = look({}, { replicas: 0, requests: { cpu: '1' } }).cluster;
    expect({ said, available }).toEqual({ said: undefined, available: 2 ** 31 - 1 });
  });
});

describe('32 bits', () => {
  test('quirk int32Wrap: 3e9 pods are -1294967296; off: the largest number', () => {
    const on = look({ pods: '3e9' }, { replicas: 1 });
    expect(on).toMatchObject({ cluster: { allocatable: -1294967296 }, quirks: [{ name: 'int32Wrap' }] });
    const off = look({ pods: '3e9' }, { replicas: 7 }, { quirks: { int32Wrap: false } });
    // The largest number means "no limit known" and gives way to what is asked for.
    expect(off).toMatchObject({ cluster: { estimates: { general: 2 ** 31 - 1 }, allocatable: 7 }, quirks: [] });
    expect(look({ pods: '4294967296' }, { replicas: 1 }).cluster.allocatable).toBe(0);
  });

  test('quirk int32Wrap: sums wrap too; off: they are exact', () => {
    const fleet = ['a', 'b'].map((name) => cluster({ name, pods: 2 ** 31 - 2 }));
    const unit = binding({ strategy: 'dynamic', replicas: 10 });
    const message =
      'failed to assign replicas: failed to scale up: Clusters available replicas -4 are not enough to schedule.';
    expect(schedule(unit, createFleet(fleet), { trace: true })).toMatchObject({
      code: 'unschedulable',
      message,
      trace: { quirks: [{ name: 'int32Wrap' }] },
    });
    expect(schedule(unit, createFleet(fleet), { quirks: { int32Wrap: false }, trace: true })).toMatchObject({
      code: 'placed',
      clusters: [{ replicas: 5 }, { replicas: 5 }],
      trace: { quirks: [] },
    });
  });

  test('quirk minusOneIsNoAnswer: 2^32 - 1 pods are no answer, so that all fit; off: -1, where nothing fits', () => {
    const pods = '4294967295';
    expect(look({ pods }, { replicas: 7 })).toMatchObject({
      cluster: { estimates: { general: { code: 'unknown' } }, allocatable: 7 },
      quirks: [{ name: 'minusOneIsNoAnswer' }],
    });
    const off = look({ pods }, { replicas: 7 }, { quirks: { minusOneIsNoAnswer: false } });
    expect(off.cluster.allocatable).toBe(-1);
    expect(off.quirks.map(({ name }) => name)).toEqual(['int32Wrap']);
  });
});

describe('by node grades', () => {
  const nodes = [
    { min: { cpu: '0', memory: '0' }, count: 5 },
    { min: { cpu: '2', memory: '4Gi' }, count: 3 },
  ];

  test('a node counts with the least of its grade: what does not fit a node is not added up over nodes', () => {
    const room = { pods: 1000, allocatable: { cpu: '100', memory: '100Gi' }, nodes };
    expect(roomFor(room, { cpu: '1500m' })).toBe(3);
    expect(roomFor(room, { cpu: '1', memory: '3Gi' })).toBe(3);
    expect(roomFor(room, { cpu: '3' })).toBe(0);
    expect(roomFor(room, {})).toBe(880);
    expect(roomFor({ ...room, pods: 4 }, { cpu: '1' })).toBe(4);
  });

  test('they replace the summary, and a resource that they do not list is 0 if nodes must have it', () => {
    const room = { pods: 1000, allocatable: { cpu: '1', 'nvidia.com/gpu': 8, storage: '1Gi' }, nodes };
    expect(roomFor(room, { cpu: '1' })).toBe(6);
    expect(roomFor(room, { 'nvidia.com/gpu': 1 })).toBe(0);
    expect(roomFor(room, { 'ephemeral-storage': 1 })).toBe(0);
    expect(roomFor(room, { storage: '5Gi' })).toBe(880);
    const gate = { featureGates: { CustomizedClusterResourceModeling: false } };
    expect(roomFor(room, { cpu: '1' }, gate)).toBe(1);
    expect(roomFor(room, { 'nvidia.com/gpu': 1 }, gate)).toBe(8);
  });

  test('as many as placing replica by replica, first fit', () => {
    fc.assert(
      fc.property(grades, requests, (rows, request) => {
        const room = { pods: 100_000, nodes: rows.map(({ min, count }) => ({ min: texts(min), count })) };
        const placed = simulate(rows, [{ replicas: 1, request }], 1000);
        expect(roomFor(room, texts(request))).toBe(placed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('component sets', () => {
  const gate = { featureGates: { MultiplePodTemplatesScheduling: true } };

  test('counted only with the gate and a cluster constraint of exactly 1', () => {
    const parts = [part(1, { cpu: '1' }), part(2, { cpu: '2' })];
    const room = { allocatable: { cpu: '12' } };
    expect(setsOf(room, parts)).toMatchObject({ counted: 'componentSets', cluster: { allocatable: 2 } });
    expect(setsOf(room, parts, { featureGates: {} }).counted).toBe('replicas');
    const spreadConstraints = [{ spreadByField: 'cluster', minGroups: 1, maxGroups: 2 }] as const;
    expect(look(room, { spec: { components: parts }, spreadConstraints }, gate).counted).toBe('replicas');
  });

  test('pods of a whole set, and resources that only the summary knows, bound them', () => {
    expect(setsOf({ pods: 7 }, [part(2, {}), part(1, {})]).cluster.allocatable).toBe(2);
    const gpus = { allocatable: { cpu: '9', 'nvidia.com/gpu': 5 } };
    expect(setsOf(gpus, [part(1, { cpu: '1' }), part(2, { 'nvidia.com/gpu': 1 })]).cluster.allocatable).toBe(2);
    expect(setsOf(gpus, [part(1, { absent: 1 }), part(1, {})]).cluster.allocatable).toBe(0);
  });

  test('a node holds 110 pods, whatever they are', () => {
    const nodes = [{ min: { cpu: '100' }, count: 2 }];
    expect(setsOf({ pods: 1000, nodes }, [part(1, {}), part(2, {})]).cluster.allocatable).toBe(73);
  });

  test('as many as placing set by set, first fit, within pods and summary', () => {
    const parts = fc.array(fc.record({ replicas: fc.nat({ max: 3 }), request: requests }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(grades, parts, fc.integer({ min: 1, max: 60 }), fc.nat({ max: 40 }), (rows, templates, pods, cpu) => {
        const nodes = rows.map(({ min, count }) => ({ min: texts(min), count }));
        const summary = { cpu: BigInt(cpu) * 1000n, memory: 64n * gibi, 'nvidia.com/gpu': 64n };
        const perSet = templates.reduce((all, { replicas }) => all + replicas, 0);
        const byPods = perSet > 0 ? Math.floor(pods / perSet) : pods;
        const bySummary = Object.entries(summary).map(([name, free]) => {
          const asked = templates.reduce(
            (all, { replicas, request }) => all + BigInt(replicas) * (request[name] ?? 0n),
            0n,
          );
          return asked > 0n ? Number(free / asked) : byPods;
        });
        const sets = simulate(rows, templates, Math.min(byPods, ...bySummary));
        const components = templates.map(({ replicas, request }) => part(replicas, texts(request)));
        expect(setsOf({ pods, allocatable: texts(summary), nodes }, components).cluster.allocatable).toBe(sets);
      }),
      { numRuns: 500 },
    );
  });

  test('quirk componentUnits: memory in decimals against memory in Ki differs by 1000; off: it does not', () => {
    const parts = [part(1, { memory: '500M' }), part(1, {})];
    const room = { allocatable: { memory: '4194304Ki' } };
    expect(setsOf(room, parts)).toMatchObject({ cluster: { allocatable: 0 }, quirks: [{ name: 'componentUnits' }] });
    const off = setsOf(room, parts, { ...gate, quirks: { componentUnits: false } });
    expect(off).toMatchObject({ cluster: { allocatable: 8 }, quirks: [] });
    // The other way round there is room for 1000 times too much; alike on both sides there is nothing to note.
    const inMi = [part(1, { memory: '512Mi' }), part(1, {})];
    expect(setsOf({ pods: 90_000, allocatable: { memory: '4294967296' } }, inMi).cluster.allocatable).toBe(8000);
    expect(setsOf(room, inMi)).toMatchObject({ cluster: { allocatable: 8 }, quirks: [] });
  });

  test('quirk singleComponentSets: one component is counted in sets and compared with replicas; off: in replicas', () => {
    const unit = {
      strategy: 'dynamic',
      replicas: 20,
      requests: {},
      spec: { components: [part(20, {})] },
      spreadConstraints: [{ spreadByField: 'cluster', minGroups: 1, maxGroups: 1 }],
    } as const;
    const on = look({ pods: 180 }, unit, gate);
    expect(on).toMatchObject({
      counted: 'componentSets',
      cluster: { allocatable: 9 },
      quirks: [{ name: 'singleComponentSets' }],
    });
    expect(on.outcome).toMatchObject({
      code: 'unschedulable',
      message:
        'failed to assign replicas: failed to scale up: Clusters available replicas 9 are not enough to schedule.',
    });
    const off = look({ pods: 180 }, unit, { ...gate, quirks: { singleComponentSets: false } });
    expect(off).toMatchObject({ counted: 'replicas', cluster: { allocatable: 180 }, quirks: [] });
    expect(off.outcome).toMatchObject({ code: 'placed', clusters: [{ name: 'a', replicas: 20 }] });
  });

  test('the sets are recorded with the target', () => {
    const { outcome } = setsOf({}, [part(1, {}), part(2, {})]);
    const components = [
      { name: 'part1', replicas: 1 },
      { name: 'part2', replicas: 2 },
    ];
    expect(outcome).toMatchObject({ code: 'placed', clusters: [{ name: 'a', replicas: 0, components }] });
  });

  function setsOf(
    room: Partial<ClusterSketch>,
    components: readonly Component[],
    options: ScheduleOptions = gate,
  ): Seen {
    const spreadConstraints = [{ spreadByField: 'cluster', minGroups: 1, maxGroups: 1 }] as const;
    return look(room, { spec: { components }, spreadConstraints }, options);
  }
});

const gibi = 2n ** 30n;

/** What a node has, or a replica asks for: cpu in millicores, memory in bytes, devices. */
type Amounts = Readonly<Record<string, bigint>>;

interface Row {
  readonly min: Amounts;
  readonly count: number;
}

interface Template {
  readonly replicas: number;
  readonly request: Amounts;
}

const requests: fc.Arbitrary<Amounts> = amounts({
  cpu: [250n, 1000n, 1500n, 4000n, 0n],
  memory: [gibi / 2n, gibi, 3n * gibi],
  'nvidia.com/gpu': [1n, 2n],
});

const grades: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    min: amounts({ cpu: [0n, 1000n, 3900n, 8000n], memory: [0n, 2n * gibi, 8n * gibi], 'nvidia.com/gpu': [1n, 4n] }),
    count: fc.nat({ max: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

function amounts(choices: Readonly<Record<string, readonly bigint[]>>): fc.Arbitrary<Amounts> {
  const fields = Object.entries(choices).map(([name, list]) =>
    fc.option(fc.constantFrom(...list), { nil: undefined, freq: 3 }).map((amount) => [name, amount] as const),
  );
  return fc
    .tuple(...fields)
    .map((entries) =>
      Object.fromEntries(entries.flatMap(([name, amount]) => (amount === undefined ? [] : [[name, amount]]))),
    );
}

/** As written in objects. Memory is a whole number of Ki, so that it keeps the same unit everywhere. */
function texts(list: Amounts): ResourceList {
  const text = (name: string, amount: bigint): string => {
    if (name === 'cpu') return `${amount}m`;
    return name === 'memory' ? `${amount / 1024n}Ki` : `${amount}`;
  };
  return Object.fromEntries(Object.entries(list).map(([name, amount]) => [name, text(name, amount)]));
}

/** Places whole sets, replica by replica, on the first node with room, until one does not fit. */
function simulate(rows: readonly Row[], templates: readonly Template[], limit: number): number {
  const nodes = rows.flatMap(({ min, count }) =>
    Array.from({ length: count }, () => ({ free: { ...min }, pods: 110 })),
  );
  const placeOne = (request: Amounts): boolean => {
    const asked = Object.entries(request).filter(([, amount]) => amount > 0n);
    const node = nodes.find(
      ({ free, pods }) => pods > 0 && asked.every(([name, amount]) => (free[name] ?? 0n) >= amount),
    );
    if (node === undefined) return false;
    for (const [name, amount] of asked) node.free = { ...node.free, [name]: (node.free[name] ?? 0n) - amount };
    node.pods -= 1;
    return true;
  };
  const placeAll = ({ replicas, request }: Template): boolean =>
    Array.from({ length: replicas }, () => placeOne(request)).every(Boolean);
  let sets = 0;
  while (sets < limit && templates.every(placeAll)) sets += 1;
  return sets;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function part(replicas: number, resourceRequest: ResourceList): Component {
  return { name: `part${replicas}`, replicas, replicaRequirements: { resourceRequest } };
}

interface Seen {
  readonly outcome: Outcome;
  readonly counted: string | undefined;
  readonly cluster: ClusterTrace;
  readonly quirks: readonly QuirkNote[];
}

/** What was seen of the only cluster. */
function look(room: Partial<ClusterSketch>, unit: BindingSketch, options: ScheduleOptions = {}): Seen {
  const outcome = schedule(binding(unit), createFleet([cluster({ name: 'a', ...room })]), { trace: true, ...options });
  const trace = outcome.code === 'needsEstimates' ? undefined : outcome.trace;
  const attempt = trace?.attempts[0];
  const [only] = attempt?.clusters ?? [];
  if (trace === undefined || only === undefined) throw new Error('nothing was traced');
  return { outcome, counted: attempt?.selection?.counted, cluster: only, quirks: trace.quirks };
}

function roomFor(room: Partial<ClusterSketch>, requests?: ResourceList, options?: ScheduleOptions): unknown {
  return look(room, { replicas: 1, ...(requests && { requests }) }, options).cluster.estimates?.['general'];
}

function estimates(fleet: readonly ClusterSketch[], unit: BindingSketch): readonly (number | undefined)[] {
  const outcome = schedule(binding({ replicas: 1, ...unit }), createFleet(fleet.map(cluster)), { trace: true });
  if (outcome.code === 'needsEstimates') throw new Error('no answer');
  return (outcome.trace?.attempts[0]?.clusters ?? []).map(({ allocatable }) => allocatable);
}
