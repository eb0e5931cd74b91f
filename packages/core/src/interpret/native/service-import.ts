/**
 * `multicluster.x-k8s.io/v1alpha1` ServiceImport: stands for a Service of other clusters.
 *
 * Wherever it goes, the Service that is derived from it goes, and that Service's endpoints.
 *
 * Counterpart: `getServiceImportDependencies` of default/native/dependencies.go.
 *
 * Example: ServiceImport `db` depends on Service `derived-db`.
 */
import type { DependentReference, Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';

export const serviceImport: Interpreter = {
  apiVersion: 'multicluster.x-k8s.io/v1alpha1',
  kind: 'ServiceImport',
  dependencies: derivedObjects,
};

function derivedObjects({ metadata }: ResourceTemplate): readonly DependentReference[] {
  const { namespace } = metadata;
  const name = `derived-${metadata.name ?? ''}`;
  const place = namespace ? { namespace } : {};
  const labelSelector = { matchLabels: { 'kubernetes.io/service-name': name } };
  return [
    { apiVersion: 'v1', kind: 'Service', ...place, name },
    { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', ...place, labelSelector },
  ];
}
