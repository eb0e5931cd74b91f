/**
 * What is to be written when a binding is looked at and not scheduled: patches, events, an error, all as data.
 *
 * Counterpart: `doScheduleBinding` and `doScheduleClusterBinding` of pkg/scheduler/scheduler.go.
 *
 * Example: a binding whose generation the scheduler has not seen, and that needs nothing, gets a status patch
 * `{ status: { schedulerObservedGeneration: 7 } }`.
 */
import type { RawObject } from '@flotilla/api';
import type { BindingLike } from './model/unit.ts';

/** A merge patch of the binding. */
export interface BindingPatch {
  /** Empty for the object itself. */
  readonly subresource: '' | 'status';
  readonly type: 'application/merge-patch+json';
  readonly body: RawObject;
}

/** An event about the binding, or about the resource that it binds. */
export interface BindingEvent {
  readonly object: 'binding' | 'resource';
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

/** The status patch that records that this generation was looked at; none where it is recorded already. */
export function observedGenerationPatches({ metadata, status }: BindingLike): readonly BindingPatch[] {
  const generation = metadata.generation ?? 0;
  if (generation === (status?.schedulerObservedGeneration ?? 0)) return [];
  // Go leaves a zero out of its JSON, and a merge patch takes away by null what was there before.
  const schedulerObservedGeneration = generation === 0 ? null : generation;
  return [
    { subresource: 'status', type: 'application/merge-patch+json', body: { status: { schedulerObservedGeneration } } },
  ];
}

/** A pair of events for a binding that is being deleted: on the binding, then on the resource. */
export function deletingEvents(binding: BindingLike): readonly BindingEvent[] {
  const { namespace, name = '' } = binding.metadata;
  const what = isClusterBinding(binding)
    ? `clusterResourceBinding: ${name}`
    : `resourceBinding: ${namespace ?? ''}/${name}`;
  const event = {
    type: 'Warning',
    reason: 'ScheduleBindingFailed',
    message: `skip schedule deleting ${what}`,
  } as const;
  return [
    { object: 'binding', ...event },
    { object: 'resource', ...event },
  ];
}

/** The error for a binding without a placement. */
export function noPlacementError(binding: BindingLike): string {
  const { namespace, name = '' } = binding.metadata;
  const what = isClusterBinding(binding)
    ? `clusterResourceBinding(${name})`
    : `resourceBinding(${namespace ?? ''}/${name})`;
  return `failed to get placement from ${what}`;
}

function isClusterBinding({ kind, metadata }: BindingLike): boolean {
  if (kind === undefined) return metadata.namespace === undefined || metadata.namespace === '';
  return kind === 'ClusterResourceBinding';
}
