/**
 * From a binding to a {@link Unit}: every zero-value default of Karmada's API, in one place.
 */
import type {
  Component,
  GracefulEvictionTask,
  ObjectReference,
  Placement,
  ResourceBindingSpec,
  TargetCluster,
} from '@flotilla/api';
import type { BindingLike, PreviousTarget, Unit, UnitComponent } from '../model/unit.ts';
import { BindingError, inBinding, refuseField } from './binding-error.ts';
import { checkEntries } from './entries.ts';
import { normalizePlacement, type PlacementParts } from './placement.ts';
import { normalizeRequests } from './requests.ts';
import { count, replicaCount } from './whole.ts';

/** How the parts that many units have in common are made; `share/sharing.ts` makes equal ones once. */
export interface PartMaker {
  readonly placement: (placement: Placement) => PlacementParts;
  readonly requests: typeof normalizeRequests;
}

const makeAnew: PartMaker = { placement: normalizePlacement, requests: normalizeRequests };

/**
 * @throws {BindingError} when the binding has no resource, or a quantity does not parse.
 */
export function normalizeUnit(binding: BindingLike, make: PartMaker = makeAnew): Unit {
  return inBinding(binding, () => unitOf(binding, make));
}

function unitOf(binding: BindingLike, make: PartMaker): Unit {
  const { spec, status, metadata } = binding;
  const resource = resourceOf(spec);
  checkEntries(spec.clusters, 'spec.clusters', refuseField);
  checkEntries(spec.components, 'spec.components', refuseField);
  checkEntries(spec.gracefulEvictionTasks, 'spec.gracefulEvictionTasks', refuseField);
  const previous = (spec.clusters ?? []).map(previousTarget);
  const components = spec.components ? spec.components.map(unitComponent) : noComponents;
  const replicas = replicaCount(spec.replicas, 'spec.replicas');
  const { strategy, spread, tolerations, terms, namedTerms } = make.placement(spec.placement ?? noPlacement);
  return {
    namespace: metadata?.namespace ?? resource.namespace ?? '',
    bindingName: metadata?.name ?? '',
    apiVersion: resource.apiVersion,
    kind: resource.kind,
    name: resource.name,
    uid: resource.uid ?? '',
    replicas,
    requests: spec.replicaRequirements
      ? make.requests(spec.replicaRequirements.resourceRequest, 'spec.replicaRequirements')
      : undefined,
    components,
    strategy,
    spread,
    tolerations,
    terms,
    namedTerms,
    isWorkload: (replicas > 0 || spec.replicaRequirements != null) && components.length <= 1,
    observedTerm: status?.schedulerObservingAffinityName || undefined,
    previous,
    previousReplicas: previous.length === 0 ? nowhere : new Map(previous.map(({ name, replicas }) => [name, replicas])),
    evicting: evictingFrom(spec.gracefulEvictionTasks ?? []),
    fresh: isAfter(spec.rescheduleTriggeredAt, status?.lastScheduledTime),
    affinityGroup: spec.workloadAffinityGroups?.affinityGroup || undefined,
    antiAffinityGroup: spec.workloadAffinityGroups?.antiAffinityGroup || undefined,
    spec,
  };
}

const noPlacement: Placement = {};
const noComponents: readonly UnitComponent[] = [];
const nowhere: ReadonlyMap<string, number> = new Map();
const notEvicting: ReadonlySet<string> = new Set();

function evictingFrom(tasks: readonly GracefulEvictionTask[]): ReadonlySet<string> {
  return tasks.length === 0 ? notEvicting : new Set(tasks.map(({ fromCluster }) => fromCluster));
}

function resourceOf(spec: ResourceBindingSpec | undefined): ObjectReference {
  const resource = spec?.resource;
  if (!resource?.apiVersion || !resource.kind || !resource.name) {
    throw new BindingError('spec.resource', 'apiVersion, kind and name of the resource are required', resourceRemedy);
  }
  return resource;
}

const resourceRemedy = 'name the resource that the binding is for, with apiVersion, kind and name';

function previousTarget({ name, replicas }: TargetCluster, position: number): PreviousTarget {
  return { name, replicas: replicaCount(replicas, `spec.clusters[${position}].replicas`) };
}

function unitComponent(component: Component, position: number): UnitComponent {
  const { name, replicas, replicaRequirements } = component;
  const path = `spec.components[${position}].replicaRequirements`;
  return {
    name,
    replicas: count(replicas, `spec.components[${position}].replicas`),
    requests: replicaRequirements ? normalizeRequests(replicaRequirements.resourceRequest, path) : undefined,
  };
}

/** Both set, and the first strictly later. Karmada: pkg/util/binding.go, `RescheduleRequired`. */
function isAfter(triggered: string | undefined, scheduled: string | undefined): boolean {
  if (!triggered || !scheduled) return false;
  return Date.parse(triggered) > Date.parse(scheduled);
}
