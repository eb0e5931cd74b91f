/**
 * Random clusters: few names, so that things match; odd quantities, so that rounding shows.
 */
import type { ResourceList, Taint } from '@flotilla/api';
import * as fc from 'fast-check';
import type { ClusterSketch } from './builders.fixture.ts';

const clusterNames = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'z-10',
  'z-9',
  'é',
  '\u{1F6A2}',
  '\uFF5E',
  '__proto__',
  'constructor',
];

/** Mostly the short names, so that placements that name clusters hit them. */
export function clusterNameArb(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...clusterNames.slice(0, 7)) },
    fc.constantFrom(...clusterNames),
  );
}

/** Every field may be missing; shrinking drops fields first. */
export function sparse<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<T>>;
}

/** Undefined in most cases: there is one in `n`. */
export function sometimes<T>(arbitrary: fc.Arbitrary<T>, n: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ withCrossShrink: true }, { weight: n - 1, arbitrary: fc.constant(undefined) }, arbitrary);
}

export function clusterSketches({ wrap = true }: { readonly wrap?: boolean } = {}): fc.Arbitrary<ClusterSketch> {
  return fc
    .tuple(
      clusterNameArb(),
      fc.record(
        {
          pods: fc.constantFrom(10, 40, 3, 0, 1, 7, 20, 30, '110', '1e3', '2500m', ...(wrap ? wrappingPods : [])),
          region: fc.constantFrom('r1', 'r2', 'r3'),
          zones: fc.subarray(['z1', 'z2', 'z3']),
          provider: fc.constantFrom('p1', 'p2'),
          labels: sparse({ env: fc.constantFrom('prod', 'dev'), tier: fc.constantFrom('gold', '') }),
        },
        { requiredKeys: ['pods', 'region'], noNullPrototype: true },
      ),
      fc.oneof({ weight: 4, arbitrary: roomy }, resources()),
      sometimes(fc.oneof(resources(), fc.record({ pods: fc.constantFrom('1', '2', '2500m', '30') })), 5),
      sometimes(fc.array(taints(), { maxLength: 2 }), 6),
      sometimes(nodes(), 6),
      sometimes(
        fc.constantFrom<Partial<ClusterSketch>>(
          { deleting: true },
          { noSummary: true },
          { kinds: [] },
          { kinds: ['Job'] },
        ),
        8,
      ),
    )
    .map(([name, place, allocatable, allocated, clusterTaints, models, rest]) => ({
      name,
      ...place,
      allocatable,
      ...(allocated && { allocated }),
      ...(clusterTaints && { taints: clusterTaints }),
      ...(models && { nodes: models }),
      ...rest,
    }));
}

/** Beyond 31, 32 and 53 bits, and what wraps to 0, to -1 and to the largest 32-bit number. */
const wrappingPods = ['3e9', '2147483647', '2147483648', '4294967295', '4294967296', '9007199254740993'];

const roomy: fc.Arbitrary<ResourceList> = fc.constant({ cpu: '64', memory: '64Gi' });

/** Amounts as people and programs write them: fractions, exponents, binary and decimal suffixes, beyond 2^53. */
export function resources(): fc.Arbitrary<ResourceList> {
  const lists: fc.Arbitrary<Partial<Record<string, string>>> = sparse({
    cpu: fc.constantFrom('1', '2500m', '0.5', '1e1', '7', '100m', '3001m'),
    memory: fc.constantFrom(
      '1Gi',
      '1500M',
      '134217728000m',
      '65536.5Ki',
      '0',
      '20Pi',
      '9007199254740993',
      '12345678901234567890',
    ),
    'nvidia.com/gpu': fc.constantFrom('1', '8'),
    storage: fc.constantFrom('10Gi'),
  });
  return lists.map((list) => list as ResourceList);
}

export const effects: readonly ['NoSchedule', 'NoExecute', 'PreferNoSchedule'] = [
  'NoSchedule',
  'NoExecute',
  'PreferNoSchedule',
];

function taints(): fc.Arbitrary<Taint> {
  return fc.record(
    { key: fc.constantFrom('dedicated', 'gpu'), value: fc.constantFrom('x', ''), effect: fc.constantFrom(...effects) },
    { requiredKeys: ['key', 'effect'], noNullPrototype: true },
  ) as fc.Arbitrary<Taint>;
}

function nodes(): fc.Arbitrary<NonNullable<ClusterSketch['nodes']>> {
  return fc.array(
    fc.record({
      min: fc.constantFrom<ResourceList>(
        { cpu: '0', memory: '0' },
        { cpu: '1', memory: '4Gi' },
        { cpu: '3900m', memory: '8G', 'nvidia.com/gpu': 1 },
      ),
      count: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
}
