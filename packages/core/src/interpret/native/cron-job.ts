/**
 * `batch/v1` CronJob: makes Jobs in each cluster by itself, so it has no replicas to divide.
 *
 * Its status above names the active Jobs of all members, and the latest times that any member reports.
 *
 * Counterpart: the cron job functions of pkg/resourceinterpreter/default/native.
 *
 * Example: scheduled at 1:00 in one member and at 2:00 in another was last scheduled at 2:00.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { child, type Field, itemsOf } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { laterTime, timeOf } from '../times.ts';
import { memberStatuses, withStatus } from './status.ts';
import { templateDependencies } from './template-dependencies.ts';

export const cronJob: Interpreter = {
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  dependencies: templateDependencies('spec', 'jobTemplate', 'spec', 'template'),
  aggregateStatus: unite,
};

function unite(object: ResourceTemplate, items: readonly AggregatedStatusItem[] | null): ResourceTemplate {
  const reports = memberStatuses(object, items);
  const active = reports.flatMap((report) => itemsOf(child(report, 'active'))).map(({ value }) => value);
  const lastScheduleTime = latest(reports, 'lastScheduleTime');
  const lastSuccessfulTime = latest(reports, 'lastSuccessfulTime');
  return withStatus(object, {
    ...(active.length > 0 && { active }),
    ...(lastScheduleTime !== undefined && { lastScheduleTime }),
    ...(lastSuccessfulTime !== undefined && { lastSuccessfulTime }),
  });
}

function latest(reports: readonly Field[], name: string): string | undefined {
  return reports.map((report) => timeOf(child(report, name))).reduce(laterTime, undefined);
}
