/**
 * One object of every kind, as people write them; the compiler holds them against the interfaces, tests against schemas.
 */
import type { KarmadaObject } from '../kinds.ts';

const web = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' } as const;
const ready = {
  type: 'Ready',
  status: 'True',
  reason: 'ClusterReady',
  message: '',
  lastTransitionTime: '2025-01-31T09:00:00Z',
} as const;
const policy = 'policy.karmada.io/v1alpha1';
const placement = {
  clusterAffinities: [
    {
      affinityName: 'near',
      labelSelector: { matchExpressions: [{ key: 'tier', operator: 'In', values: ['gold'] }] },
      overflowAffinities: [{ affinityName: 'far', clusterNames: ['member9'] }],
    },
  ],
  clusterTolerations: [{ key: 'maintenance', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }],
  spreadConstraints: [{ spreadByField: 'cluster', minGroups: 2, maxGroups: 4 }],
  replicaScheduling: {
    replicaSchedulingType: 'Divided',
    replicaDivisionPreference: 'Weighted',
    weightPreference: { staticWeightList: [{ targetCluster: { clusterNames: ['member1'] }, weight: 2 }] },
  },
} as const;
const propagation = {
  resourceSelectors: [web],
  placement,
  schedulePriority: { priorityClassSource: 'KubePriorityClass', priorityClassName: 'high' },
  failover: { application: { decisionConditions: { tolerationSeconds: 120 }, purgeMode: 'Never' } },
} as const;
const override = {
  resourceSelectors: [web],
  overrideRules: [
    {
      targetCluster: { fieldSelector: { matchExpressions: [{ key: 'region', operator: 'In', values: ['eu'] }] } },
      overriders: {
        imageOverrider: [{ component: 'Tag', operator: 'replace', value: 'v2' }],
        plaintext: [
          { path: '/spec/paused', operator: 'replace', value: true },
          { path: '/metadata/labels/x', operator: 'remove' },
        ],
        fieldOverrider: [{ fieldPath: '/data/app.yaml', yaml: [{ subPath: '/a', operator: 'add', value: [1] }] }],
      },
    },
  ],
} as const;
const binding = {
  resource: { ...web, uid: '0fe1206f-b5a0-4d6e-9844-5ffc32d3f767' },
  replicas: 6,
  replicaRequirements: { resourceRequest: { cpu: '500m', memory: '1Gi', 'example.com/gpu': 1 } },
  clusters: [{ name: 'member1', replicas: 6 }],
  placement,
  gracefulEvictionTasks: [{ fromCluster: 'member2', reason: 'TaintUntolerated', producer: 'TaintManager' }],
} as const;
const bindingStatus = {
  schedulerObservedGeneration: 2,
  conditions: [ready],
  aggregatedStatus: [
    { clusterName: 'member1', applied: true, health: 'Healthy', status: { replicas: 6, anything: [] } },
  ],
} as const;
const oldBinding = {
  resource: { ...web, replicas: 6, resourcePerReplicas: { cpu: 1 } },
  clusters: [{ name: 'member1' }],
} as const;
const named = { namespace: 'shop', name: 'web', labels: { 'app.kubernetes.io/name': 'web' } } as const;

/** The objects. */
export const samples: readonly KarmadaObject[] = [
  {
    apiVersion: 'cluster.karmada.io/v1alpha1',
    kind: 'Cluster',
    metadata: { name: 'member1', creationTimestamp: null },
    spec: {
      syncMode: 'Push',
      taints: [{ key: 'maintenance', effect: 'NoSchedule' }],
      resourceModels: [{ grade: 0, ranges: [{ name: 'cpu', min: '0', max: 1 }] }],
    },
    status: {
      conditions: [ready],
      resourceSummary: { allocatable: { cpu: '8', pods: 110 }, allocatableModelings: [{ grade: 0, count: 3 }] },
    },
  },
  { apiVersion: policy, kind: 'PropagationPolicy', metadata: named, spec: propagation },
  { apiVersion: policy, kind: 'ClusterPropagationPolicy', metadata: { name: 'web' }, spec: propagation },
  { apiVersion: policy, kind: 'OverridePolicy', metadata: named, spec: override },
  { apiVersion: policy, kind: 'ClusterOverridePolicy', metadata: { name: 'web' }, spec: override },
  {
    apiVersion: policy,
    kind: 'ClusterTaintPolicy',
    metadata: { name: 'not-ready' },
    spec: {
      addOnConditions: [{ conditionType: 'Ready', operator: 'In', statusValues: ['False'] }],
      taints: [{ key: 'not-ready', effect: 'NoSchedule' }],
    },
  },
  {
    apiVersion: policy,
    kind: 'FederatedResourceQuota',
    metadata: named,
    spec: { overall: { cpu: '100' }, staticAssignments: [{ clusterName: 'member1', hard: { cpu: 20 } }] },
  },
  {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: named,
    spec: binding,
    status: bindingStatus,
  },
  { apiVersion: 'work.karmada.io/v1alpha2', kind: 'ClusterResourceBinding', metadata: { name: 'x' }, spec: binding },
  { apiVersion: 'work.karmada.io/v1alpha1', kind: 'ResourceBinding', metadata: named, spec: oldBinding },
  { apiVersion: 'work.karmada.io/v1alpha1', kind: 'ClusterResourceBinding', metadata: { name: 'x' }, spec: oldBinding },
  {
    apiVersion: 'work.karmada.io/v1alpha1',
    kind: 'Work',
    metadata: { namespace: 'karmada-es-member1', name: 'web' },
    spec: { workload: { manifests: [{ apiVersion: 'v1', kind: 'ConfigMap', data: { any: { thing: null } } }] } },
    status: {
      manifestStatuses: [
        {
          identifier: { ordinal: 0, version: 'v1', kind: 'ConfigMap', resource: 'configmaps', name: 'web' },
          health: 'Unknown',
        },
      ],
    },
  },
  {
    apiVersion: 'apps.karmada.io/v1alpha1',
    kind: 'WorkloadRebalancer',
    metadata: { name: 'again' },
    spec: { workloads: [web], ttlSecondsAfterFinished: 60 },
  },
  {
    apiVersion: 'networking.karmada.io/v1alpha1',
    kind: 'MultiClusterService',
    metadata: named,
    spec: { types: ['CrossCluster'], providerClusters: [{ name: 'member1' }], consumerClusters: [{ name: 'member2' }] },
  },
  {
    apiVersion: 'networking.karmada.io/v1alpha1',
    kind: 'MultiClusterIngress',
    metadata: named,
    spec: {
      rules: [
        {
          host: 'shop.example.com',
          http: {
            paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }],
          },
        },
      ],
    },
  },
  {
    apiVersion: 'autoscaling.karmada.io/v1alpha1',
    kind: 'FederatedHPA',
    metadata: named,
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      minReplicas: 2,
      maxReplicas: 20,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } },
      ],
      behavior: { scaleDown: { tolerance: '0.05', policies: [{ type: 'Pods', value: 2, periodSeconds: 60 }] } },
    },
  },
  {
    apiVersion: 'autoscaling.karmada.io/v1alpha1',
    kind: 'CronFederatedHPA',
    metadata: named,
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      rules: [{ name: 'morning', schedule: '0 8 * * *', targetReplicas: 10, failedHistoryLimit: 0 }],
    },
  },
  {
    apiVersion: 'config.karmada.io/v1alpha1',
    kind: 'ResourceInterpreterCustomization',
    metadata: { name: 'workload' },
    spec: {
      target: { apiVersion: 'example.com/v1', kind: 'Workload' },
      customizations: { retention: { luaScript: 'function Retain(desired, observed) return desired end' } },
    },
  },
  {
    apiVersion: 'config.karmada.io/v1alpha1',
    kind: 'ResourceInterpreterWebhookConfiguration',
    metadata: { name: 'workload' },
    webhooks: [
      {
        name: 'workload.example.com',
        clientConfig: { url: 'https://interpreter.example.com', caBundle: 'aGVsbG8=' },
        rules: [{ operations: ['*'], apiGroups: ['example.com'], apiVersions: ['v1'], kinds: ['Workload'] }],
        interpreterContextVersions: ['v1alpha1'],
      },
    ],
  },
  {
    apiVersion: 'remedy.karmada.io/v1alpha1',
    kind: 'Remedy',
    metadata: { name: 'dns' },
    spec: {
      decisionMatches: [
        { clusterConditionMatch: { conditionType: 'Ready', operator: 'Equal', conditionStatus: 'False' } },
      ],
      actions: ['TrafficControl'],
    },
  },
  {
    apiVersion: 'multicluster.x-k8s.io/v1alpha1',
    kind: 'ServiceExport',
    metadata: named,
    status: { conditions: [ready] },
  },
  {
    apiVersion: 'multicluster.x-k8s.io/v1alpha1',
    kind: 'ServiceImport',
    metadata: named,
    spec: { type: 'ClusterSetIP', ports: [{ port: 80, protocol: 'TCP' }], ips: ['10.0.0.1'] },
  },
];
