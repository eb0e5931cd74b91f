/**
 * The binding's `spec`: the resource, its replicas and needs, and what the policy says, copied.
 *
 * Zero values are left out, as Go's `omitempty` leaves them out; a placement is always there, even an empty one.
 *
 * Counterpart: `BuildResourceBinding` and `BuildClusterResourceBinding` of pkg/detector/detector.go.
 *
 * Example: a policy with `schedulerName: flotilla` gives `spec.schedulerName: flotilla`.
 */
import {
  formatQuantity,
  type PropagationSpec,
  parseQuantity,
  type ReplicaRequirements,
  type ResourceBindingSpec,
} from '@flotilla/api';
import { checkAnswer } from '../interpret/answer.ts';
import { interpreterWith } from '../interpret/ask.ts';
import { interpretReplicas } from '../interpret/replicas.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { switchesOver } from '../schedule/model/switches.ts';
import { affinityGroups } from './affinity-groups.ts';
import { objectReference } from './object-reference.ts';
import { type BindGates, type BindOptions, defaultBindGates } from './options.ts';
import { schedulePriority } from './priority.ts';

/** What a policy of that spec makes of a resource, without anything that a scheduler or a user adds later. */
export function bindingSpec(
  resource: ResourceTemplate,
  policy: PropagationSpec,
  options: BindOptions,
): ResourceBindingSpec {
  const gates = switchesOver('featureGates', defaultBindGates, options.featureGates);
  return {
    resource: objectReference(resource),
    ...replicaFields(resource, gates, options),
    ...policyFields(policy),
    ...(policy.suspension != null && { suspension: policy.suspension }),
    ...schedulePriority(resource, policy, gates, options.priorityClasses),
    ...affinityGroups(resource, policy.placement?.workloadAffinity, gates),
  };
}

function replicaFields(
  resource: ResourceTemplate,
  gates: BindGates,
  options: BindOptions,
): Pick<ResourceBindingSpec, 'components' | 'replicas' | 'replicaRequirements'> {
  const parts = gates.MultiplePodTemplatesScheduling
    ? interpreterWith('components', resource, options.interpreters)
    : undefined;
  if (parts?.components !== undefined)
    return { components: checkAnswer('components', resource, parts.components(resource, gates)) };
  const { replicas, requirements } = interpretReplicas(resource, { ...options, featureGates: gates });
  return {
    ...(replicas !== 0 && { replicas }),
    ...(requirements && { replicaRequirements: storedRequirements(requirements, resource.metadata.namespace, gates) }),
  };
}

/**
 * The requirements as they read back from the API server: a binary quantity without a binary suffix has become a decimal
 * one (a memory of `100000000` is `100M`). With gate ResourceQuotaEstimate the workload's namespace is among them.
 */
function storedRequirements(
  { resourceRequest, ...rest }: ReplicaRequirements,
  namespace: string | undefined,
  gates: BindGates,
): ReplicaRequirements {
  const amounts: Record<string, string> = {};
  for (const [name, text] of Object.entries(resourceRequest ?? {})) amounts[name] = formatQuantity(parseQuantity(text));
  return {
    ...rest,
    ...(Object.keys(amounts).length > 0 && { resourceRequest: amounts }),
    ...(gates.ResourceQuotaEstimate && namespace && { namespace }),
  };
}

function policyFields(
  policy: PropagationSpec,
): Pick<
  ResourceBindingSpec,
  'placement' | 'propagateDeps' | 'schedulerName' | 'failover' | 'conflictResolution' | 'preserveResourcesOnDeletion'
> {
  const { propagateDeps, schedulerName, failover, conflictResolution, preserveResourcesOnDeletion } = policy;
  return {
    placement: policy.placement ?? {},
    ...(propagateDeps && { propagateDeps }),
    ...(schedulerName && { schedulerName }),
    ...(failover != null && { failover }),
    ...(conflictResolution && { conflictResolution }),
    ...(preserveResourcesOnDeletion != null && { preserveResourcesOnDeletion }),
  };
}
