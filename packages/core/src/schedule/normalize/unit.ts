/**
 * From a binding to a {@link Unit}: every zero-value default of Karmada's API, in one place.
 */
import type { Component, ObjectReference, ResourceBindingSpec, TargetCluster } from '@flotilla/api';
import { bindingName } from '../../bind/names.ts';
import type { BindingLike, PreviousTarget, Unit, UnitComponent } from '../model/unit.ts';
import { normalizeSpread, normalizeStrategy, normalizeTerms } from './placement.ts';
import { BindingError, normalizeRequests } from './requests.ts';

/**
 * @throws {BindingError} when the binding has no resource, or a quantity does not parse.
 */
export function normalizeUnit(binding: BindingLike): Unit {
  const { spec, status, metadata } = binding;
  const resource = resourceOf(spec);
  const placement = spec.placement ?? {};
  const previous = (spec.clusters ?? []).map(previousTarget);
  const components = (spec.components ?? []).map(unitComponent);
  const replicas = spec.replicas ?? 0;
  return {
    namespace: metadata?.namespace ?? resource.namespace ?? '',
    bindingName: metadata?.name ?? '',
    generatedName: bindingName(resource.kind, resource.name),
    apiVersion: resource.apiVersion,
    kind: resource.kind,
    uid: resource.uid ?? '',
    replicas,
    requests:
      spec.replicaRequirements &&
      normalizeRequests(spec.replicaRequirements.resourceRequest, 'spec.replicaRequirements'),
    components,
    isWorkload: (replicas > 0 || spec.replicaRequirements != null) && components.length <= 1,
    strategy: normalizeStrategy(placement.replicaScheduling),
    spread: normalizeSpread(placement.spreadConstraints ?? []),
    tolerations: placement.clusterTolerations ?? [],
    terms: normalizeTerms(placement),
    namedTerms: placement.clusterAffinities != null && placement.clusterAffinities.length > 0,
    observedTerm: status?.schedulerObservingAffinityName || undefined,
    previous,
    previousReplicas: new Map(previous.map(({ name, replicas }) => [name, replicas])),
    evicting: new Set((spec.gracefulEvictionTasks ?? []).map(({ fromCluster }) => fromCluster)),
    fresh: isAfter(spec.rescheduleTriggeredAt, status?.lastScheduledTime),
    affinityGroup: spec.workloadAffinityGroups?.affinityGroup || undefined,
    antiAffinityGroup: spec.workloadAffinityGroups?.antiAffinityGroup || undefined,
    spec,
  };
}

function resourceOf(spec: ResourceBindingSpec | undefined): ObjectReference {
  const resource = spec?.resource;
  if (!resource?.apiVersion || !resource.kind || !resource.name) {
    throw new BindingError('spec.resource', 'apiVersion, kind and name of the resource are required');
  }
  return resource;
}

function previousTarget({ name, replicas }: TargetCluster): PreviousTarget {
  return { name, replicas: replicas ?? 0 };
}

function unitComponent(component: Component, position: number): UnitComponent {
  const { name, replicas, replicaRequirements } = component;
  const path = `spec.components[${position}].replicaRequirements`;
  return {
    name,
    replicas: replicas ?? 0,
    requests: replicaRequirements && normalizeRequests(replicaRequirements.resourceRequest, path),
  };
}

/** Both set, and the first strictly later. Karmada: pkg/util/binding.go, `RescheduleRequired`. */
function isAfter(triggered: string | undefined, scheduled: string | undefined): boolean {
  if (!triggered || !scheduled) return false;
  return Date.parse(triggered) > Date.parse(scheduled);
}
