/** Worlds of Deployments and what they read, for tests of dependencies. */
import type { ResourceBinding, ResourceBindingSpec } from '@flotilla/api';
import type { ResourceTemplate } from '../../interpret/template.ts';
import { deepFreeze } from '../../schedule/builders.fixture.ts';
import type { DependencyWrite } from './outcome.ts';

/** A Deployment of namespace shop that reads these ConfigMaps. */
export function deployment(name: string, ...configMaps: readonly string[]): ResourceTemplate {
  const volumes = configMaps.map((configMap) => ({ name: configMap, configMap: { name: configMap } }));
  return deepFreeze({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace: 'shop', name, uid: `uid-${name}` },
    spec: { replicas: 1, template: { spec: { containers: [], volumes } } },
  });
}

export function configMap(name: string, labels?: { readonly [key: string]: string }): ResourceTemplate {
  const metadata = { namespace: 'shop', name, uid: `uid-${name}`, resourceVersion: '7', ...(labels && { labels }) };
  return deepFreeze({ apiVersion: 'v1', kind: 'ConfigMap', metadata });
}

/** The binding of a Deployment, made by a policy with `propagateDeps`. */
export function owner(name: string, spec: Partial<ResourceBindingSpec> = {}): ResourceBinding {
  return deepFreeze({
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: {
      namespace: 'shop',
      name: `${name}-deployment`,
      labels: { 'resourcebinding.karmada.io/permanent-id': `id-${name}` },
    },
    spec: {
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name },
      propagateDeps: true,
      placement: {},
      clusters: [{ name: `in-${name}` }],
      ...spec,
    },
  });
}

/** Whether a binding goes, and with which finalizers. */
export function deleting(binding: ResourceBinding): ResourceBinding {
  const metadata = { ...binding.metadata, deletionTimestamp: '2025-01-01T00:00:00Z' };
  return deepFreeze({ ...binding, metadata });
}

/** The bindings after the writes, as an API server would have them. */
export function written(
  bindings: readonly ResourceBinding[],
  writes: readonly DependencyWrite[],
): readonly ResourceBinding[] {
  const after = new Map([...bindings, ...writes.map(({ binding }) => binding)].map((one) => [keyOf(one), one]));
  return [...after.values()].map((binding) => deepFreeze(binding));
}

export function keyOf({ metadata }: ResourceBinding): string {
  return `${metadata.namespace}/${metadata.name}`;
}
