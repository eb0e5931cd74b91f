/**
 * The status of a Job: what a member reports, and what the members' statuses come to.
 *
 * A Job that is finished in the control plane stays as it is. It has failed as soon as it failed in any member, and is
 * complete once it is complete in all. It started when it first started anywhere, which is known once it started
 * everywhere and does not change after; it completed when the last member was through.
 *
 * Counterpart: `reflectJobStatus` of default/native, and `helper.ParsingJobStatus`.
 *
 * Example: complete in `m1` and failed in `m2` is failed, with the message that names `m2`.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { child, type Field, itemsOf, stringOf } from '../fields.ts';
import type { ResourceTemplate } from '../template.ts';
import { earlierTime, laterTime, timeOf } from '../times.ts';
import { countOf } from './rollout.ts';
import { memberStatus, reportedStatus, statusOf, withStatus } from './status.ts';

/** The counts, conditions and times that are reported. */
export function reflectJobStatus(object: ResourceTemplate): unknown {
  const status = reportedStatus(object);
  if (status === undefined) return undefined;
  const { conditions, startTime, completionTime, active, succeeded, failed } = jobStatusOf(status);
  return {
    ...(conditions.length > 0 && { conditions }),
    ...(startTime !== undefined && { startTime }),
    ...(completionTime !== undefined && { completionTime }),
    ...counts({ active, succeeded, failed }),
  };
}

/** The Job with the status of all members; times of new conditions are `now`. */
export function aggregateJobStatus(
  object: ResourceTemplate,
  items: readonly AggregatedStatusItem[] | null,
  now: string,
): ResourceTemplate {
  const before = jobStatusOf(statusOf(object));
  if (finishedAs(before) !== undefined) return object;
  const clusters = items ?? [];
  const reports = clusters.flatMap((item) => {
    const status = memberStatus(object, item);
    return status === undefined ? [] : [{ cluster: item.clusterName, ...jobStatusOf(status) }];
  });
  const conditions = [...failure(reports, now), ...completion(reports, clusters.length, now)];
  const startTime = before.startTime ?? ifInAll(reports, clusters, 'startTime')?.reduce(earlierTime);
  const completionTime = ifInAll(reports, clusters, 'completionTime')?.reduce(laterTime);
  const status = {
    ...(conditions.length > 0 && { conditions }),
    ...(startTime !== undefined && { startTime }),
    ...(completionTime !== undefined && { completionTime }),
    ...counts({ active: sum(reports, 'active'), succeeded: sum(reports, 'succeeded'), failed: sum(reports, 'failed') }),
  };
  return withStatus(object, status, ['ready', 'terminating', 'uncountedTerminatedPods']);
}

interface JobCondition {
  readonly type: string;
  readonly status: string;
  readonly lastProbeTime: string | null;
  readonly lastTransitionTime: string | null;
  readonly reason?: string;
  readonly message?: string;
}

interface JobStatus {
  readonly conditions: readonly JobCondition[];
  readonly startTime: string | undefined;
  readonly completionTime: string | undefined;
  readonly active: number;
  readonly succeeded: number;
  readonly failed: number;
}

interface JobReport extends JobStatus {
  readonly cluster: string;
}

function jobStatusOf(status: Field): JobStatus {
  return {
    conditions: itemsOf(child(status, 'conditions')).map(conditionOf),
    startTime: timeOf(child(status, 'startTime')),
    completionTime: timeOf(child(status, 'completionTime')),
    active: countOf(status, 'active'),
    succeeded: countOf(status, 'succeeded'),
    failed: countOf(status, 'failed'),
  };
}

function conditionOf(field: Field): JobCondition {
  const reason = stringOf(child(field, 'reason'));
  const message = stringOf(child(field, 'message'));
  return {
    type: stringOf(child(field, 'type')),
    status: stringOf(child(field, 'status')),
    lastProbeTime: timeOf(child(field, 'lastProbeTime')) ?? null,
    lastTransitionTime: timeOf(child(field, 'lastTransitionTime')) ?? null,
    ...(reason !== '' && { reason }),
    ...(message !== '' && { message }),
  };
}

/** `Complete` or `Failed`, whichever is first. */
function finishedAs({ conditions }: JobStatus): string | undefined {
  return conditions.find(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True')?.type;
}

function failure(reports: readonly JobReport[], now: string): readonly JobCondition[] {
  const clusters = reports.filter((report) => finishedAs(report) === 'Failed').map(({ cluster }) => cluster);
  const message = `Job executed failed in member clusters ${clusters.join(',')}`;
  return clusters.length === 0 ? [] : [newCondition('Failed', 'JobFailed', message, now)];
}

function completion(reports: readonly JobReport[], clusters: number, now: string): readonly JobCondition[] {
  const complete = reports.filter((report) => finishedAs(report) === 'Complete').length;
  if (complete === 0 || complete !== clusters) return [];
  const condition = newCondition('Complete', 'Completed', 'Job completed', now);
  if (!reports.every(meetsCriteria)) return [condition];
  const message = 'All member clusters have met success criteria';
  return [condition, newCondition('SuccessCriteriaMet', 'CompletionsReached', message, now)];
}

function meetsCriteria({ conditions }: JobReport): boolean {
  return conditions.some(({ type, status }) => type === 'SuccessCriteriaMet' && status === 'True');
}

function newCondition(type: string, reason: string, message: string, now: string): JobCondition {
  return { type, status: 'True', lastProbeTime: now, lastTransitionTime: now, reason, message };
}

function ifInAll(
  reports: readonly JobReport[],
  clusters: readonly AggregatedStatusItem[],
  name: 'startTime' | 'completionTime',
): readonly (string | undefined)[] | undefined {
  const times = reports.map((report) => report[name]).filter((time) => time !== undefined);
  return times.length > 0 && times.length === clusters.length ? times : undefined;
}

function sum(reports: readonly JobReport[], name: 'active' | 'succeeded' | 'failed'): number {
  return reports.reduce((total, report) => (total + report[name]) | 0, 0);
}

function counts(all: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count !== 0));
}
