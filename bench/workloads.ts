/**
 * A fleet's worth of bindings: 10,000 of them with 200 distinct placements, made from a seed.
 *
 * 70 % ask for up to 10 replicas, 25 % for up to 100, 5 % for 1,000; the four strategies are in equal parts, with and without
 * spread constraints; requests come in 12 sizes. Every binding is an object of its own, as it would come off the wire.
 */
import type { Placement, ReplicaSchedulingStrategy, ResourceBinding, SpreadConstraint } from '@flotilla/api';

export interface WorkloadSettings {
  readonly bindings: number;
  readonly placements: number;
  readonly seed: number;
}

export function makeBindings({ bindings, placements, seed }: WorkloadSettings): readonly ResourceBinding[] {
  const random = mulberry32(seed);
  const texts = Array.from({ length: placements }, (_, number) => JSON.stringify(makePlacement(number, random)));
  return Array.from({ length: bindings }, (_, number) =>
    makeBinding(number, texts[number % placements] ?? '{}', random),
  );
}

const requests = ['100m', '250m', '500m', '1', '1500m', '2'].flatMap((cpu) => [
  { cpu, memory: '256Mi' },
  { cpu, memory: '1Gi' },
]);

function makeBinding(number: number, placement: string, random: () => number): ResourceBinding {
  const name = `workload-${number}`;
  const uid = `${number.toString(16).padStart(8, '0')}-3c55-4a39-9a7c-1f2d3c4b5a69`;
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { name: `${name}-deployment`, namespace: 'default' },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', name, namespace: 'default', uid },
      replicas: makeReplicas(random),
      replicaRequirements: { resourceRequest: { ...requests[Math.floor(random() * requests.length)] } },
      placement: JSON.parse(placement) as Placement,
    },
  };
}

function makeReplicas(random: () => number): number {
  const share = random();
  if (share < 0.7) return 1 + Math.floor(random() * 10);
  return share < 0.95 ? 1 + Math.floor(random() * 100) : 1000;
}

const strategies: readonly ReplicaSchedulingStrategy[] = [
  { replicaSchedulingType: 'Duplicated' },
  {
    replicaSchedulingType: 'Divided',
    replicaDivisionPreference: 'Weighted',
    weightPreference: {
      staticWeightList: [
        { targetCluster: { labelSelector: { matchLabels: { tier: 'gold' } } }, weight: 3 },
        { targetCluster: { labelSelector: { matchLabels: { tier: 'silver' } } }, weight: 2 },
      ],
    },
  },
  {
    replicaSchedulingType: 'Divided',
    replicaDivisionPreference: 'Weighted',
    weightPreference: { dynamicWeight: 'AvailableReplicas' },
  },
  { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' },
];

const spreads: readonly (readonly SpreadConstraint[])[] = [
  [],
  [{ spreadByField: 'cluster', minGroups: 3, maxGroups: 20 }],
  [
    { spreadByField: 'region', minGroups: 2, maxGroups: 3 },
    { spreadByField: 'cluster', minGroups: 3, maxGroups: 20 },
  ],
];

/** The number in the selector makes the placement distinct; no cluster carries it. */
function makePlacement(number: number, random: () => number): Placement {
  const environments = random() < 0.5 ? ['prod'] : ['prod', 'staging'];
  const spread = spreads[Math.floor(random() * spreads.length)] ?? [];
  const strategy = strategies[number % strategies.length] ?? {};
  return {
    clusterAffinity: {
      labelSelector: { matchExpressions: [{ key: 'env', operator: 'In', values: [...environments, `p-${number}`] }] },
    },
    clusterTolerations: [{ key: 'dedicated', operator: 'Equal', value: 'team-a', effect: 'NoSchedule' }],
    ...(spread.length === 0 ? {} : { spreadConstraints: spread }),
    replicaScheduling: strategy,
  };
}

/** A small generator with a seed, so that everybody measures the same bindings. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
