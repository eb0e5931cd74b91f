/**
 * The common shape of workloads that are scaled by `spec.replicas`: Deployment, StatefulSet, ReplicaSet.
 *
 * Absent replicas are 0, not 1: Kubernetes' API server fills in the 1 before Karmada reads the object.
 */
import { child, int32Of, rootOf } from '../fields.ts';
import type { InterpretedReplicas, InterpretGates } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { withRequirements } from './requirements.ts';

/** Replicas by `spec.replicas`, requirements by `spec.template`. */
export function scaledReplicas(object: ResourceTemplate, gates: InterpretGates): InterpretedReplicas {
  const spec = child(rootOf(object), 'spec');
  return withRequirements(int32Of(child(spec, 'replicas')) ?? 0, child(spec, 'template'), gates);
}
