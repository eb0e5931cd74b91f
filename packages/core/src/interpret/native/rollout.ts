/**
 * Whether a workload of replicas has rolled out: its controller has seen the object as it is, all replicas are
 * updated, and all updated ones are available.
 *
 * Counterpart: `interpretDeploymentHealth` and `interpretStatefulSetHealth` of default/native/healthy.go.
 *
 * Example: 3 replicas of which 2 are updated have not rolled out.
 */
import { child, descend, exactIntegerOf, type Field, int32Of, rootOf } from '../fields.ts';
import type { ResourceTemplate } from '../template.ts';
import { generationOf, statusOf } from './status.ts';

/** Health of a Deployment or StatefulSet. Absent replicas are not compared with. */
export function hasRolledOut(object: ResourceTemplate): boolean {
  const status = statusOf(object);
  const updated = countOf(status, 'updatedReplicas');
  const available = countOf(status, 'availableReplicas');
  return isObserved(object) && updated >= (replicasOf(object) ?? updated) && available >= updated;
}

/** Whether the controller of the object's cluster has seen the object as it is. */
export function isObserved(object: ResourceTemplate): boolean {
  const observed = exactIntegerOf(child(statusOf(object), 'observedGeneration')) ?? 0;
  return observed === generationOf(object);
}

/** `spec.replicas`. */
export function replicasOf(object: ResourceTemplate): number | undefined {
  return int32Of(descend(rootOf(object), 'spec', 'replicas'));
}

/** A count of a status, 0 when absent. */
export function countOf(status: Field, name: string): number {
  return int32Of(child(status, name)) ?? 0;
}
