/**
 * The binding's place in the scheduler's queue: the number of the priority class that the policy names.
 *
 * Only Kubernetes' own PriorityClass is implemented in Karmada, and bindings of cluster-scoped resources never get a
 * priority. A class that does not exist is an error: the resource waits until it does.
 *
 * Counterpart: `applySchedulePriority` of pkg/detector/detector.go (gate PriorityBasedScheduling).
 *
 * Example: `{ priorityClassSource: 'KubePriorityClass', priorityClassName: 'gold' }` and gold of 1000 is priority 1000.
 */
import type { PropagationSpec, ResourceBindingSpec } from '@flotilla/api';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { BindError, type BindGates, type PriorityClassLike } from './options.ts';

/** The field `schedulePriority`, if the binding has one. */
export function schedulePriority(
  resource: ResourceTemplate,
  { schedulePriority }: PropagationSpec,
  gates: BindGates,
  priorityClasses: readonly PriorityClassLike[] = [],
): Pick<ResourceBindingSpec, 'schedulePriority'> {
  if (schedulePriority == null || !gates.PriorityBasedScheduling || !resource.metadata.namespace) return {};
  const { priorityClassSource, priorityClassName } = schedulePriority;
  const where = `${describeTemplate(resource)}: the policy's spec.schedulePriority`;
  if (priorityClassSource !== 'KubePriorityClass') {
    throw new BindError(
      `${where} has the source ${String(priorityClassSource)}, which is not supported: use KubePriorityClass`,
    );
  }
  const priorityClass = priorityClasses.find(({ metadata }) => metadata.name === priorityClassName);
  if (priorityClass === undefined) {
    throw new BindError(
      `${where} names the PriorityClass ${priorityClassName}, which does not exist: create it, or pass it`,
    );
  }
  return { schedulePriority: priorityClass.value === 0 ? {} : { priority: priorityClass.value } };
}
