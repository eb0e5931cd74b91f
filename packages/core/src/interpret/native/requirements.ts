/**
 * What one replica needs, read off its Pod template: nodes, resources, and with a gate its priority class.
 *
 * A replica that asks for no resources and goes to any node has no requirements at all; that is different from empty
 * ones, since a binding with requirements is a workload.
 *
 * Counterpart: `helper.GenerateReplicaRequirements` of Karmada.
 *
 * Example: a template with one container that requests 500m gives `{ resourceRequest: { cpu: '500m' } }`.
 */
import type { ReplicaRequirements } from '@flotilla/api';
import { child, type Field, stringOf } from '../fields.ts';
import { defaultInterpretGates, type InterpretedReplicas, type InterpretGates } from '../interpreter.ts';
import { nodeClaimOf } from './node-claim.ts';
import { podRequest } from './pod-request.ts';

/** The answer of an interpreter whose replicas are Pods of one template (an object with a Pod's `spec`). */
export function withRequirements(replicas: number, podTemplate: Field, gates: InterpretGates): InterpretedReplicas {
  const requirements = requirementsOf(child(podTemplate, 'spec'), gates);
  return requirements === undefined ? { replicas } : { replicas, requirements };
}

/**
 * What one Pod of a template needs, for interpreters of kinds that have such a template; undefined when it needs nothing.
 *
 * @param podTemplate an object with a Pod's `spec`.
 * @throws InterpretError when a field that counts has a wrong type or a malformed quantity.
 */
export function podRequirements(
  podTemplate: unknown,
  gates: InterpretGates = defaultInterpretGates,
): ReplicaRequirements | undefined {
  const field: Field = { owner: 'Pod template', path: '', value: podTemplate ?? undefined };
  return requirementsOf(child(field, 'spec'), gates);
}

function requirementsOf(podSpec: Field, gates: InterpretGates): ReplicaRequirements | undefined {
  const nodeClaim = nodeClaimOf(podSpec);
  const resourceRequest = podRequest(podSpec);
  if (nodeClaim === undefined && resourceRequest === undefined) return undefined;
  const priorityClassName = gates.ResourceQuotaEstimate ? stringOf(child(podSpec, 'priorityClassName')) : '';
  return {
    ...(nodeClaim && { nodeClaim }),
    ...(resourceRequest && { resourceRequest }),
    ...(priorityClassName !== '' && { priorityClassName }),
  };
}
