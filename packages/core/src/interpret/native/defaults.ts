/**
 * What Kubernetes' API server would fill in before Karmada reads a workload: one replica, one Pod at a time.
 *
 * A manifest from a file has not met an API server yet, and Karmada takes absent replicas for 0. So whoever reads files
 * and wants to know where their workloads would go applies this first.
 *
 * Counterpart: `SetDefaults_Deployment` and its like in pkg/apis/apps/v1 and pkg/apis/batch/v1 of Kubernetes.
 *
 * Example: a Deployment without `spec.replicas` comes back with `spec.replicas: 1`.
 */
import { child, type Field, rootOf } from '../fields.ts';
import type { ResourceTemplate } from '../template.ts';

/** The object with default replicas; the very same object where nothing was to be filled in. Other fields stay as they are. */
export function applyWorkloadDefaults<T extends ResourceTemplate>(object: T): T {
  const spec = child(rootOf(object), 'spec');
  const missing = missingDefaults(object, spec);
  if (missing === undefined || spec.value === undefined) return object;
  return { ...object, spec: { ...spec.value, ...missing } };
}

function missingDefaults(object: ResourceTemplate, spec: Field): Readonly<Record<string, number>> | undefined {
  const absent = (name: string): boolean => child(spec, name).value === undefined;
  if (isScaled(object)) return absent('replicas') ? { replicas: 1 } : undefined;
  if (object.apiVersion !== 'batch/v1' || object.kind !== 'Job' || !absent('parallelism')) return undefined;
  return absent('completions') ? { parallelism: 1, completions: 1 } : { parallelism: 1 };
}

function isScaled({ apiVersion, kind }: ResourceTemplate): boolean {
  return apiVersion === 'apps/v1' && (kind === 'Deployment' || kind === 'StatefulSet' || kind === 'ReplicaSet');
}
