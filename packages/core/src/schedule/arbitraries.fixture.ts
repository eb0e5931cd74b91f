/**
 * Random fleets and bindings for properties: few names, so that things match; odd quantities, so that rounding shows.
 *
 * A {@link World} is a fleet with a binding. It prints as a few short lines, and shrinks field by field towards one plain
 * cluster and a plain binding, so that a counterexample can be read.
 */
import type { Cluster, ClusterAffinity, Placement, SpreadConstraint, Toleration } from '@flotilla/api';
import * as fc from 'fast-check';
import {
  type BindingSketch,
  binding,
  type ClusterSketch,
  cluster,
  deepFreeze,
  type StrategyName,
} from './builders.fixture.ts';
import {
  clusterNameArb,
  clusterSketches,
  effects,
  resources,
  sometimes,
  sparse,
} from './cluster-arbitraries.fixture.ts';
import type { FeatureGates } from './model/options.ts';
import type { BindingLike } from './model/unit.ts';

/** A fleet and a binding to be scheduled on it, deeply frozen. */
export interface World {
  readonly clusters: readonly Cluster[];
  readonly binding: BindingLike;
  readonly gates: Partial<FeatureGates>;
  readonly sketch: { readonly clusters: readonly ClusterSketch[]; readonly binding: BindingSketch };
}

/** What kind of worlds a property is about. */
export interface WorldOptions {
  /** Any when left out. */
  readonly strategies?: readonly (StrategyName | 'weights' | 'none')[];
  /** Affinity terms with overflow tiers may occur. Default true. */
  readonly overflow?: boolean;
  /** Estimates beyond 32 bits, which wrap around, may occur. Default true. */
  readonly wrap?: boolean;
  /** A previous placement may occur. Default true. */
  readonly previous?: boolean;
  /** A reschedule may have been triggered. Default true. */
  readonly fresh?: boolean;
  /** Replicas are at least so many. Default 0. */
  readonly minReplicas?: number;
  /** Component sets, evictions, gates and other rarities may occur. Default true. */
  readonly rarities?: boolean;
}

export function worlds(options: WorldOptions = {}): fc.Arbitrary<World> {
  const clusters = fc.uniqueArray(clusterSketches(options), {
    selector: ({ name }) => name,
    maxLength: 8,
    size: 'max',
  });
  return fc.tuple(clusters, bindingSketches(options), gates(options)).map(([fleet, unit, featureGates]) =>
    deepFreeze({
      clusters: fleet.map(cluster),
      binding: binding(unit),
      gates: featureGates,
      sketch: { clusters: fleet, binding: unit },
      [fc.toStringMethod]: () => worldText(fleet, unit, featureGates),
    }),
  );
}

/** The world as a test would write it: sketches, a line each. */
export function worldText(fleet: readonly ClusterSketch[], unit: BindingSketch, featureGates: object = {}): string {
  const lines = [unit, ...(Object.keys(featureGates).length > 0 ? [featureGates] : []), ...fleet];
  return `\n${lines.map((line) => `  ${short(line)}`).join('\n')}\n`;
}

/** JSON without quotes around names, and without what is absent. */
function short(value: object): string {
  return JSON.stringify(value)
    .replaceAll(/"([A-Za-z]\w*)":/g, '$1: ')
    .replaceAll(',', ', ');
}

function gates({ rarities = true }: WorldOptions): fc.Arbitrary<Partial<FeatureGates>> {
  if (!rarities) return fc.constant({});
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    sparse<Omit<FeatureGates, 'SchedulingOvercommitProtection'>>({
      CustomizedClusterResourceModeling: fc.boolean(),
      MultiplePodTemplatesScheduling: fc.boolean(),
      WorkloadAffinity: fc.boolean(),
    }),
  );
}

export function bindingSketches(options: WorldOptions = {}): fc.Arbitrary<BindingSketch> {
  const { strategies, previous = true, fresh = true, minReplicas = 0, rarities = true } = options;
  const all = ['duplicated', 'static', 'evenly', 'dynamic', 'aggregated', 'weights', 'none'] as const;
  const replicaCounts = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: minReplicas, max: 30 }) },
    fc.constantFrom(100, 2 ** 31 - 1),
  );
  const targets = fc.dictionary(clusterNameArb(), fc.integer({ min: 0, max: 9 }), {
    maxKeys: 4,
    noNullPrototype: true,
  });
  return fc
    .tuple(
      fc.constantFrom(...(strategies ?? all)),
      fc.dictionary(clusterNameArb(), fc.constantFrom(1, 2, 3, 0, 1_000_000), { maxKeys: 4, noNullPrototype: true }),
      placements(options),
      fc.record(
        {
          replicas: replicaCounts,
          requests: fc.oneof({ weight: 3, arbitrary: fc.constant({ cpu: '500m' }) }, resources()),
          uid: fc.constantFrom('u1', 'u2', ''),
          ...(previous ? { previous: targets } : {}),
          ...(fresh ? { fresh: fc.constantFrom(false, true) } : {}),
          ...(rarities
            ? {
                evicting: fc.array(clusterNameArb(), { maxLength: 1 }),
                observed: fc.constantFrom('first', 'second', 'gone'),
              }
            : {}),
        },
        { requiredKeys: ['replicas'], noNullPrototype: true },
      ),
      rarities ? sometimes(components(), 8) : fc.constant(undefined),
    )
    .map(([strategy, weights, placement, rest, parts]) => ({
      ...rest,
      ...(strategy === 'weights' ? { weights } : strategy === 'none' ? {} : { strategy }),
      ...placement,
      ...(parts && { spec: { components: parts } }),
    }));
}

function components(): fc.Arbitrary<NonNullable<NonNullable<BindingSketch['spec']>['components']>> {
  const part = fc.record({
    replicas: fc.integer({ min: 1, max: 3 }),
    requests: resources(),
  });
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) =>
    parts.map(({ replicas, requests }, position) => ({
      name: `part${position}`,
      replicas,
      replicaRequirements: { resourceRequest: requests },
    })),
  );
}

function placements(options: WorldOptions): fc.Arbitrary<Placement> {
  return fc
    .tuple(
      sometimes(spreads(), 2),
      sometimes(fc.array(tolerations(), { maxLength: 2 }), 3),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant({}) },
        fc.record({ clusterAffinity: affinities() }),
        namedTerms(options),
      ),
    )
    .map(([spreadConstraints, clusterTolerations, affinity]) => ({
      ...affinity,
      ...(spreadConstraints && { spreadConstraints }),
      ...(clusterTolerations && { clusterTolerations }),
    }));
}

/** As admission lets them through: one by cluster whenever there is one by anything else; minimum 1. */
function spreads(): fc.Arbitrary<readonly SpreadConstraint[]> {
  const limits = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }));
  const by = (spreadByField: 'cluster' | 'region' | 'zone' | 'provider'): fc.Arbitrary<SpreadConstraint> =>
    limits.map(([minGroups, more]) => ({ spreadByField, minGroups, maxGroups: minGroups + more }));
  const others = fc.subarray(['region', 'zone', 'provider'] as const).chain((fields) => fc.tuple(...fields.map(by)));
  return fc.tuple(by('cluster'), fc.oneof(fc.constant([]), others)).map(([first, more]) => [first, ...more]);
}

function tolerations(): fc.Arbitrary<Toleration> {
  return sparse<Toleration>({
    key: fc.constantFrom('dedicated', 'gpu'),
    operator: fc.constantFrom('Exists', 'Equal'),
    value: fc.constantFrom('x'),
    effect: fc.constantFrom(...effects),
  });
}

export function affinities(): fc.Arbitrary<ClusterAffinity> {
  const operator = fc.constantFrom('In', 'NotIn');
  const names = fc.uniqueArray(clusterNameArb(), { minLength: 1, maxLength: 5 });
  return sparse<ClusterAffinity>({
    clusterNames: names,
    exclude: names,
    labelSelector: fc.oneof(
      fc.constantFrom({ matchLabels: { env: 'prod' } }, { matchLabels: { tier: '' } }),
      fc.record({
        matchExpressions: fc.tuple(
          fc.record({ key: fc.constant('env'), operator, values: fc.subarray(['prod', 'dev']) }),
        ),
      }),
    ),
    fieldSelector: fc
      .oneof(
        fc.record({ key: fc.constant('region'), operator, values: fc.subarray(['r1', 'r2']) }),
        fc.record({ key: fc.constant('zone'), operator, values: fc.subarray(['z1', 'z2']) }),
      )
      .map((requirement) => ({ matchExpressions: [requirement] })),
  });
}

function namedTerms({ overflow = true }: WorldOptions): fc.Arbitrary<Placement> {
  const tiers = fc
    .array(affinities(), { maxLength: 2 })
    .map((list) => list.map((one, tier) => ({ affinityName: `tier${tier + 1}`, ...one })));
  const more = overflow ? fc.option(tiers, { nil: undefined }) : fc.constant(undefined);
  return fc.array(fc.tuple(affinities(), more), { minLength: 1, maxLength: 2 }).map((terms) => ({
    clusterAffinities: terms.map(([affinity, overflowAffinities], position) => ({
      affinityName: position === 0 ? 'first' : 'second',
      ...affinity,
      ...(overflowAffinities && { overflowAffinities }),
    })),
  }));
}
