import type {
  Cluster,
  ClusterSpec,
  ClusterStatus,
  OverridePolicy,
  Placement,
  PropagationPolicy,
  ResourceBinding,
  ResourceBindingSpec,
} from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import { bindResource } from '../bind/bind.ts';
import { interpretReplicas } from '../interpret/replicas.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { matchPolicy } from '../match/match.ts';
import { indexPolicies } from '../match/policy-index.ts';
import { prepareOverrides } from '../override/prepare.ts';
import { renderWorks } from '../render/render.ts';
import { createWorld, type WorldInput } from '../simulate/create-world.ts';
import { simulate } from '../simulate/simulate.ts';
import { affectedBy } from './affected/affected.ts';
import { indexBindings } from './affected/binding-index.ts';
import { assumeReplicas } from './assume.ts';
import type { ScheduleOptions } from './model/options.ts';
import { needsScheduling } from './needs-scheduling.ts';
import { BindingError } from './normalize/binding-error.ts';
import { createFleet } from './normalize/fleet.ts';
import { FleetError } from './normalize/fleet-error.ts';
import { updateFleet } from './normalize/update.ts';
import { schedule } from './schedule.ts';
import { scheduleAll } from './schedule-all.ts';

/** What a reader of YAML or JSON may hand over where the types say otherwise. */
const nothing = null as never;

const cluster = (spec: Partial<ClusterSpec> = {}, status: ClusterStatus = {}): Cluster => ({
  apiVersion: 'cluster.karmada.io/v1alpha1',
  kind: 'Cluster',
  metadata: { name: 'm1' },
  spec: { syncMode: 'Push', ...spec },
  status: {
    apiEnablements: [{ groupVersion: 'apps/v1', resources: [{ name: 'deployments', kind: 'Deployment' }] }],
    ...status,
  },
});
const binding = (spec: Partial<ResourceBindingSpec> = {}): ResourceBinding => ({
  apiVersion: 'work.karmada.io/v1alpha2',
  kind: 'ResourceBinding',
  metadata: { namespace: 'shop', name: 'web-deployment' },
  spec: {
    resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', uid: 'u' },
    replicas: 2,
    placement: {},
    ...spec,
  },
});
const placed = (placement: Placement): ResourceBinding => binding({ placement });
const deployment: ResourceTemplate = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { namespace: 'shop', name: 'web' },
  spec: { replicas: 2 },
};
const policy = (spec: object = {}): PropagationPolicy => ({
  apiVersion: 'policy.karmada.io/v1alpha1',
  kind: 'PropagationPolicy',
  metadata: { namespace: 'shop', name: 'web' },
  spec: { resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment' }], placement: {}, ...spec },
});
const overrides = (spec: object): OverridePolicy => ({
  apiVersion: 'policy.karmada.io/v1alpha1',
  kind: 'OverridePolicy',
  metadata: { namespace: 'shop', name: 'web' },
  spec: { overrideRules: [], ...spec },
});
const fleet = createFleet([cluster()]);
const divided = { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Weighted' } as const;
const models = [{ grade: 0, ranges: [{ name: 'cpu', min: '1', max: '2' }] }];
const modelings = [{ grade: 0, count: 1 }];

describe('null where an object belongs', () => {
  test.each<[string, () => unknown]>([
    ['Cluster #1: metadata.name: missing', () => createFleet([cluster(), nothing])],
    ['clusters: null is no list', () => createFleet(nothing)],
    ['Cluster m1: spec.taints[0]: null is no object', () => createFleet([cluster({ taints: [nothing] })])],
    ['Cluster m1: status.apiEnablements[0]: null', () => createFleet([cluster({}, { apiEnablements: [nothing] })])],
    [
      'Cluster m1: status.apiEnablements[0].resources[0]: null',
      () => createFleet([cluster({}, { apiEnablements: [{ groupVersion: 'v1', resources: [nothing] }] })]),
    ],
    [
      'Cluster m1: spec.resourceModels[1]: null',
      () =>
        createFleet([
          cluster({ resourceModels: [...models, nothing] }, { resourceSummary: { allocatableModelings: modelings } }),
        ]),
    ],
    [
      'Cluster m1: spec.resourceModels[0].ranges[0]: null',
      () =>
        createFleet([
          cluster(
            { resourceModels: [{ grade: 0, ranges: [nothing] }] },
            { resourceSummary: { allocatableModelings: modelings } },
          ),
        ]),
    ],
    [
      'Cluster m1: status.resourceSummary.allocatableModelings[0]: null',
      () =>
        createFleet([cluster({ resourceModels: models }, { resourceSummary: { allocatableModelings: [nothing] } })]),
    ],
    ['events[0]: null', () => updateFleet(fleet, [nothing])],
    ['Cluster of event #0: metadata.name: missing', () => updateFleet(fleet, [{ type: 'added', cluster: nothing }])],
    ['events[0]: null', () => affectedBy([nothing], [binding()], fleet)],
    ['clusters[0]: null', () => assumeReplicas([nothing], binding(), [])],
    ['targets[0]: null', () => assumeReplicas([cluster()], binding(), [nothing])],
  ])('%s in a fleet', (message, run) => {
    expect(run).toThrow(message);
  });

  const deepPath = 'spec.placement.replicaScheduling.weightPreference.staticWeightList[0]';
  test.each<[string, ResourceBinding]>([
    ['spec.clusters[1]', binding({ clusters: [{ name: 'm1', replicas: 1 }, nothing] })],
    ['spec.components[0]', binding({ components: [nothing] })],
    ['spec.gracefulEvictionTasks[0]', binding({ gracefulEvictionTasks: [nothing] })],
    ['spec.placement.clusterTolerations[0]', placed({ clusterTolerations: [nothing] })],
    ['spec.placement.spreadConstraints[0]', placed({ spreadConstraints: [nothing] })],
    ['spec.placement.clusterAffinities[0]', placed({ clusterAffinities: [nothing] })],
    [
      'spec.placement.clusterAffinity.fieldSelector.matchExpressions[0]',
      placed({ clusterAffinity: { fieldSelector: { matchExpressions: [nothing] } } }),
    ],
    [
      'spec.placement.clusterAffinities[0].fieldSelector.matchExpressions[0]',
      placed({ clusterAffinities: [{ affinityName: 'a', fieldSelector: { matchExpressions: [nothing] } }] }),
    ],
    [deepPath, placed({ replicaScheduling: { ...divided, weightPreference: { staticWeightList: [nothing] } } })],
    [
      `${deepPath}.targetCluster.fieldSelector.matchExpressions[0]`,
      placed({
        replicaScheduling: {
          ...divided,
          weightPreference: {
            staticWeightList: [{ weight: 1, targetCluster: { fieldSelector: { matchExpressions: [nothing] } } }],
          },
        },
      }),
    ],
  ])('%s of a binding', (path, given) => {
    const problem = 'null is no object';
    const remedy = 'give the entry its fields, or take it out of the list';
    const object = 'ResourceBinding shop/web-deployment';
    const error = { name: 'BindingError', object, path, problem, remedy };
    const message = `${object}: ${path}: ${problem}; ${remedy}`;
    for (const ask of [
      () => schedule(given, fleet),
      () => scheduleAll([given], fleet),
      () => indexBindings([binding(), given]),
    ]) {
      expect(thrownBy(ask)).toMatchObject({ ...error, message });
    }
  });

  test('a binding itself', () => {
    expect(() => schedule(nothing, fleet)).toThrow(BindingError);
    expect(() => scheduleAll([binding(), nothing], fleet)).toThrow('bindings[1]: null is no object');
    expect(() => indexBindings([nothing])).toThrow('bindings[0]: null is no object');
    expect(needsScheduling(nothing, fleet)).toMatchObject({ branch: 'not-found', schedules: false });
    expect(() => renderWorks(binding({ clusters: [nothing] }), deployment, fleet)).toThrow(
      'ResourceBinding shop/web-deployment: spec.clusters[0]: null is no object',
    );
    const options = { otherBindings: [nothing], featureGates: { WorkloadAffinity: true } };
    expect(() => schedule(binding(), fleet, options)).toThrow('options.otherBindings[0]: null is no object');
  });

  test('policies, and what they select', () => {
    const one = { propagationPolicies: [policy(), nothing] };
    for (const ask of [() => indexPolicies(one), () => matchPolicy(deployment, one), () => world(one)]) {
      expect(ask).toThrow('propagationPolicies[1]: null is no object');
    }
    const clusterWide = { clusterPropagationPolicies: [nothing] };
    expect(() => world(clusterWide)).toThrow('clusterPropagationPolicies[0]: null is no object');
    const selector = { propagationPolicies: [policy({ resourceSelectors: [nothing] })] };
    for (const ask of [() => indexPolicies(selector), () => matchPolicy(deployment, selector), () => world(selector)]) {
      expect(ask).toThrow('PropagationPolicy shop/web: spec.resourceSelectors[0]: null is no object');
    }
    expect(() => indexPolicies({ propagationPolicies: [policy({ resourceSelectors: null })] })).toThrow(
      'PropagationPolicy shop/web: spec.resourceSelectors: missing',
    );
    expect(() => indexPolicies({ propagationPolicies: [{ ...policy(), metadata: nothing }] })).toThrow(
      'propagationPolicies[0].metadata: missing',
    );
    expect(() => prepareOverrides({ overridePolicies: [nothing] })).toThrow('overridePolicies[0]: null is no object');
    for (const list of ['overrideRules', 'resourceSelectors']) {
      expect(() => prepareOverrides({ overridePolicies: [overrides({ [list]: [nothing] })] })).toThrow(
        `OverridePolicy shop/web: spec.${list}[0]: null is no object`,
      );
    }
  });

  test('a world and its changes', () => {
    expect(() => world({ clusters: [nothing] })).toThrow(FleetError);
    expect(() => world({ workloads: [nothing] })).toThrow('workloads[0]: null is no object');
    expect(() => world({ bindings: [{ ...binding(), metadata: nothing }] })).toThrow('bindings[0].metadata: missing');
    expect(() => simulate(world({}), [nothing])).toThrow('changes[0]: null is no object');
    expect(() =>
      simulate(world({}), [{ type: 'setPolicy', policy: policy({ resourceSelectors: [nothing] }) }]),
    ).toThrow('PropagationPolicy shop/web: spec.resourceSelectors[0]: null is no object');
  });
});

describe('plugins and switches', () => {
  test.each<[string, ScheduleOptions]>([
    ['filter Mine', { filters: [{ name: 'Mine', prepare: () => nothing }] }],
    ['scorer Mine', { scorers: [{ name: 'Mine', prepare: () => nothing }] }],
    ['estimator Mine', { estimators: [{ name: 'Mine', prepare: () => nothing }] }],
  ])('%s that answers nothing is named', (name, options) => {
    const aggregated = placed({
      replicaScheduling: { replicaSchedulingType: 'Divided', replicaDivisionPreference: 'Aggregated' },
    });
    expect(() => schedule(aggregated, fleet, options)).toThrow(
      `${name}: prepare answered null for Deployment shop/web; answer 'skip', or a function`,
    );
  });

  test('a filter without a check, a plugin that is async, and one that is none', () => {
    const prepared = (answer: unknown): ScheduleOptions => ({
      filters: [{ name: 'Mine', prepare: () => answer as never }],
    });
    expect(() => schedule(binding(), fleet, prepared({ reads: 'labels' }))).toThrow(
      'filter Mine: prepare answered {"reads":"labels"}',
    );
    expect(() => schedule(binding(), fleet, prepared(undefined))).toThrow('filter Mine: prepare answered undefined');
    expect(() => schedule(binding(), fleet, prepared(Promise.resolve('skip')))).toThrow('it must not be async');
    expect(() => schedule(binding(), fleet, { filters: [nothing] })).toThrow('options.filters[0]: null is no object');
    expect(() => schedule(binding(), fleet, { estimates: [nothing] })).toThrow(
      'options.estimates[0]: null is no object',
    );
  });

  test('a switch is true or false, wherever it is given', () => {
    const featureGates = { WorkloadAffinity: 'false' } as never;
    for (const ask of [
      () => schedule(binding(), fleet, { featureGates }),
      () => needsScheduling(binding(), fleet, { featureGates }),
      () => createWorld({ clusters: [] }, { featureGates }),
      () => bindResource(deployment, policy(), { featureGates }),
      () => interpretReplicas(deployment, { featureGates }),
      () => renderWorks(binding(), deployment, fleet, { featureGates }),
    ]) {
      expect(ask).toThrow(
        new TypeError('options.featureGates.WorkloadAffinity: "false" is no boolean; give true or false'),
      );
    }
    const quirks = { int32Wrap: 1 } as never;
    expect(() => schedule(binding(), fleet, { quirks })).toThrow('options.quirks.int32Wrap: 1 is no boolean');
  });
});

function world(input: Partial<WorldInput>): ReturnType<typeof createWorld> {
  return createWorld({ clusters: [], workloads: [deployment], ...input });
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
