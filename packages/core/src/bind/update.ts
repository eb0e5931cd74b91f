/**
 * A binding that exists already is updated: what policy and template say is replaced, what others wrote stays.
 *
 * Labels, annotations and finalizers are merged, so stale keys survive; only a PropagationPolicy takes off the claim of
 * a ClusterPropagationPolicy. `spec.clusters`, eviction tasks, who requires it, and whatever nobody here knows are kept.
 * Of the suspension the policy's part is replaced, and `scheduling` kept. For cluster-scoped resources `propagateDeps`
 * stays as it was, as in Karmada.
 *
 * Counterpart: the mutate functions of `ApplyPolicy` and `ApplyClusterPolicy` in pkg/detector/detector.go.
 *
 * Example: an update never changes where the scheduler has put a resource.
 */
import type { ClusterResourceBinding, ObjectMeta, ResourceBinding, ResourceBindingSpec } from '@flotilla/api';
import type { AnyPropagationPolicy } from '../match/claim.ts';
import { claimFor } from '../match/claim-marks.ts';
import { BindError } from './options.ts';

type Binding = ResourceBinding | ClusterResourceBinding;

/**
 * The existing binding with what the new one says.
 *
 * @throws BindError when the existing one belongs to an earlier object of the same name.
 */
export function updateBinding<B extends Binding>(existing: Binding, fresh: B, policy: AnyPropagationPolicy): B {
  refuseForeign(existing, fresh);
  return {
    ...existing,
    ...fresh,
    metadata: mergeMetadata(existing, fresh, policy),
    spec: mergeSpec(existing.spec, fresh),
  };
}

function refuseForeign({ metadata }: Binding, fresh: Binding): void {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  if (owner === undefined || owner.uid === fresh.spec.resource.uid) return;
  throw new BindError(
    `the binding ${metadata.name ?? ''} belongs to an earlier ${owner.kind} ${owner.name} (uid ${owner.uid}): wait until it is collected`,
  );
}

function mergeMetadata(existing: Binding, { metadata: fresh }: Binding, policy: AnyPropagationPolicy): ObjectMeta {
  const { metadata } = claimFor(existing, policy);
  return {
    ...metadata,
    labels: { ...metadata.labels, ...fresh.labels },
    annotations: { ...metadata.annotations, ...fresh.annotations },
    finalizers: [...new Set([...(metadata.finalizers ?? []), ...(fresh.finalizers ?? [])])],
    ...(fresh.ownerReferences && { ownerReferences: fresh.ownerReferences }),
  };
}

/** What policy and template decide: everything else in a spec is somebody else's, known or not. */
const DECIDED: ReadonlySet<string> = new Set([
  'resource',
  'replicas',
  'replicaRequirements',
  'components',
  'placement',
  'propagateDeps',
  'schedulerName',
  'failover',
  'conflictResolution',
  'preserveResourcesOnDeletion',
  'suspension',
  'schedulePriority',
  'workloadAffinityGroups',
] satisfies (keyof ResourceBindingSpec)[]);

function mergeSpec(existing: ResourceBindingSpec, { kind, spec }: Binding): ResourceBindingSpec {
  const { propagateDeps, suspension, ...fresh } = spec;
  const dependencies = kind === 'ClusterResourceBinding' ? existing.propagateDeps : propagateDeps;
  const scheduling = existing.suspension?.scheduling;
  const isSuspended = suspension !== undefined || existing.suspension != null;
  const kept = Object.fromEntries(Object.entries(existing).filter(([field]) => !DECIDED.has(field)));
  return {
    ...kept,
    ...fresh,
    ...(dependencies !== undefined && { propagateDeps: dependencies }),
    ...(isSuspended && { suspension: { ...suspension, ...(scheduling !== undefined && { scheduling }) } }),
  };
}
