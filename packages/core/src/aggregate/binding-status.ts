/**
 * The binding's status from its Works: what each cluster reports, and whether all of them have the resource.
 *
 * A binding that is being deleted is left alone. One Work that cannot be read spoils the whole: nothing is known then
 * about a cluster that may well have the resource.
 *
 * Counterpart: `AggregateResourceBindingWorkStatus` of pkg/util/helper/workstatus.go.
 *
 * @example
 * const answer = aggregateBindingStatus(binding, works, { now: '2025-01-01T00:00:00Z' });
 * if (answer.code === 'aggregated') answer.status.aggregatedStatus; // [{ clusterName: 'm1', applied: true, ... }]
 */
import {
  type AggregatedStatusItem,
  type ClusterResourceBinding,
  compareStrings,
  type ResourceBinding,
  type ResourceBindingStatus,
  type Work,
} from '@flotilla/api';
import { fullyApplied, setCondition } from './fully-applied.ts';
import type { WorkProblem } from './work-problem.ts';
import { reportOf } from './work-report.ts';

/** What came of it. */
export type BindingStatusAnswer = AggregatedBinding | LeftAlone | WorkProblem;

export interface AggregatedBinding {
  readonly code: 'aggregated';
  /** The whole new status; all that is not about Works is as before. */
  readonly status: ResourceBindingStatus;
}

/** The binding is being deleted. */
export interface LeftAlone {
  readonly code: 'left-alone';
}

export interface BindingStatusOptions {
  /** The time for a condition that changes, as Kubernetes writes it: `2025-01-01T00:00:00Z`. */
  readonly now: string;
}

/**
 * The status of a binding; everything in it that is not about its Works stays.
 *
 * @param works any Works; those that carry the binding's permanent id count, those being deleted do not.
 */
export function aggregateBindingStatus(
  binding: ResourceBinding | ClusterResourceBinding,
  works: readonly Work[],
  { now }: BindingStatusOptions,
): BindingStatusAnswer {
  if (binding.metadata.deletionTimestamp != null) return { code: 'left-alone' };
  const items: AggregatedStatusItem[] = [];
  for (const work of works) {
    if (!belongsTo(binding, work) || work.metadata.deletionTimestamp != null) continue;
    const report = reportOf(work, binding.spec.resource);
    if (report.code === 'failed') return report;
    items.push(report.item);
  }
  const aggregatedStatus = items.toSorted((a, b) => compareStrings(a.clusterName, b.clusterName));
  const conditions = setCondition(binding.status?.conditions ?? [], fullyApplied(binding.spec, aggregatedStatus, now));
  return { code: 'aggregated', status: { ...binding.status, conditions, aggregatedStatus } };
}

function belongsTo(binding: ResourceBinding | ClusterResourceBinding, work: Work): boolean {
  const label =
    binding.kind === 'ResourceBinding'
      ? 'resourcebinding.karmada.io/permanent-id'
      : 'clusterresourcebinding.karmada.io/permanent-id';
  const id = binding.metadata.labels?.[label];
  return id !== undefined && work.metadata.labels?.[label] === id;
}
