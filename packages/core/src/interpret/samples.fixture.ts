/** One object of each kind that is interpreted, as a template and as it is in a member, for tests. */
import type { ResourceTemplate } from './template.ts';

/** A template, and the same object as its cluster has it. */
export interface Sample {
  readonly desired: ResourceTemplate;
  readonly observed: ResourceTemplate;
  /** What is taken from the observed object whole, so that nothing of the desired one is left there. */
  readonly replaced: readonly string[];
}

const metadata = { namespace: 'shop', name: 'web', generation: 2, labels: { app: 'web' } };
const template = {
  metadata: { labels: { app: 'web' } },
  spec: {
    containers: [{ name: 'web', image: 'web:1', volumeMounts: [{ name: 'mine', mountPath: '/mine' }] }],
    volumes: [{ name: 'mine', emptyDir: {} }],
  },
};
const podInMember = {
  nodeName: 'n1',
  serviceAccountName: 'default',
  containers: [
    { name: 'web', image: 'web:1', volumeMounts: [{ name: 'token', mountPath: '/token' }] },
    { name: 'injected', image: 'proxy' },
  ],
  volumes: [{ name: 'token', projected: {} }],
};

/** An object of a kind. */
export function sample(apiVersion: string, kind: string, rest: object): ResourceTemplate {
  return { apiVersion, kind, metadata, ...rest };
}

export const samples: readonly Sample[] = [
  ...['Deployment', 'StatefulSet', 'ReplicaSet', 'DaemonSet'].map((kind) => ({
    desired: {
      ...sample('apps/v1', kind, { spec: { replicas: 2, template }, status: { replicas: 1, conditions: [] } }),
      metadata: { ...metadata, labels: { 'resourcetemplate.karmada.io/retain-replicas': 'true' } },
    },
    observed: sample('apps/v1', kind, { spec: { replicas: 5, template }, status: { replicas: 5 } }),
    replaced: kind === 'Deployment' ? ['spec.replicas'] : [],
  })),
  {
    desired: sample('batch/v1', 'Job', { spec: { parallelism: 2, completions: 4, selector: {}, template } }),
    observed: sample('batch/v1', 'Job', {
      spec: {
        selector: { matchLabels: { 'controller-uid': 'u' } },
        template: { metadata: { labels: { app: 'web', 'controller-uid': 'u' } } },
      },
    }),
    replaced: ['spec.selector.matchLabels', 'spec.template.metadata.labels'],
  },
  {
    desired: sample('batch/v1', 'CronJob', { spec: { jobTemplate: { spec: { template } } } }),
    observed: sample('batch/v1', 'CronJob', { spec: {} }),
    replaced: [],
  },
  {
    desired: sample('v1', 'Pod', { spec: template.spec }),
    observed: sample('v1', 'Pod', { spec: podInMember }),
    replaced: ['spec.volumes', 'spec.containers[0].volumeMounts'],
  },
  {
    desired: sample('v1', 'Service', { spec: { type: 'LoadBalancer', ports: [{ port: 80 }] } }),
    observed: sample('v1', 'Service', { spec: { clusterIP: '10.0.0.7', healthCheckNodePort: 31000 } }),
    replaced: [],
  },
  {
    desired: sample('v1', 'ServiceAccount', { secrets: [{ name: 'a' }] }),
    observed: sample('v1', 'ServiceAccount', { secrets: [{ name: 'a-token' }, { name: 'a' }] }),
    replaced: [],
  },
  {
    desired: sample('v1', 'Secret', { type: 'kubernetes.io/service-account-token' }),
    observed: sample('v1', 'Secret', { type: 'kubernetes.io/service-account-token', data: { token: 'eA==' } }),
    replaced: ['data'],
  },
  {
    desired: sample('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'] } }),
    observed: sample('v1', 'PersistentVolumeClaim', { spec: { volumeName: 'pv-1' } }),
    replaced: [],
  },
  {
    desired: sample('v1', 'PersistentVolume', { spec: { capacity: { storage: '1Gi' } } }),
    observed: sample('v1', 'PersistentVolume', { spec: { claimRef: { namespace: 'shop', name: 'data' } } }),
    replaced: [],
  },
  {
    desired: sample('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{ secretName: 'cert' }] } }),
    observed: sample('networking.k8s.io/v1', 'Ingress', { spec: {} }),
    replaced: [],
  },
  {
    desired: sample('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: 1 } }),
    observed: sample('policy/v1', 'PodDisruptionBudget', { status: { currentHealthy: 1 } }),
    replaced: [],
  },
  {
    desired: sample('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { maxReplicas: 3 } }),
    observed: sample('autoscaling/v2', 'HorizontalPodAutoscaler', { status: { desiredReplicas: 1 } }),
    replaced: [],
  },
  {
    desired: sample('multicluster.x-k8s.io/v1alpha1', 'ServiceImport', { spec: { type: 'ClusterSetIP' } }),
    observed: sample('multicluster.x-k8s.io/v1alpha1', 'ServiceImport', {}),
    replaced: [],
  },
];
