/** Objects, clusters and policies for the tests of overrides and rendering. */
import type { Cluster, ClusterOverridePolicy, OverridePolicy, Overriders, OverrideSpec } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';

/** Freezes to the bottom, so that whoever writes to it fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

export const web: ResourceTemplate = frozen({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { namespace: 'shop', name: 'web', labels: { app: 'web', env: 'dev' }, uid: 'u-1', generation: 2 },
  spec: {
    replicas: 4,
    template: {
      metadata: { labels: { app: 'web' }, annotations: {} },
      spec: {
        containers: [{ name: 'main', image: 'docker.io/shop/web:v1', args: [], command: null, env: [] }],
        initContainers: [{ name: 'init', image: 'docker.io/shop/init:v1' }],
        volumes: [{ name: 'cache', emptyDir: {} }],
      },
    },
    futureField: { nested: [{}, null, [], { deep: { unknown: true } }] },
  },
});

export function configMap(data: { readonly [key: string]: string }): ResourceTemplate {
  return frozen({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'shop', name: 'config' }, data });
}

export function cluster(name: string, labels: { readonly [key: string]: string } = {}, region = ''): Cluster {
  return frozen({
    apiVersion: 'cluster.karmada.io/v1alpha1',
    kind: 'Cluster',
    metadata: { name, labels },
    spec: { syncMode: 'Push', ...(region && { region }) },
  });
}

export function policy(name: string, spec: OverrideSpec): OverridePolicy {
  const metadata = { namespace: 'shop', name };
  return frozen({ apiVersion: 'policy.karmada.io/v1alpha1', kind: 'OverridePolicy', metadata, spec });
}

export function clusterPolicy(name: string, spec: OverrideSpec): ClusterOverridePolicy {
  return frozen({ apiVersion: 'policy.karmada.io/v1alpha1', kind: 'ClusterOverridePolicy', metadata: { name }, spec });
}

/** A policy for everything with one rule for all clusters. */
export function always(name: string, overriders: Overriders): OverridePolicy {
  return policy(name, { overrideRules: [{ overriders }] });
}
