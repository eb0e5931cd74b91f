/**
 * `autoscaling/v2` HorizontalPodAutoscaler: the replicas that it has and wants, summed up over the members.
 *
 * Metrics are not reported: they are `null`, since Kubernetes wants the field.
 *
 * Counterpart: the autoscaler functions of pkg/resourceinterpreter/default/native.
 *
 * Example: wanting 2 and 3 replicas in two members is wanting 5.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import type { Field } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { countOf } from './rollout.ts';
import { memberStatuses, reportedStatus, withStatus } from './status.ts';

export const horizontalPodAutoscaler: Interpreter = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  reflectStatus: reflectReplicas,
  aggregateStatus: addUp,
};

function reflectReplicas(object: ResourceTemplate): unknown {
  const status = reportedStatus(object);
  return status === undefined ? undefined : sumOf([status]);
}

function addUp(object: ResourceTemplate, items: readonly AggregatedStatusItem[] | null): ResourceTemplate {
  return withStatus(object, sumOf(memberStatuses(object, items)), ['observedGeneration']);
}

function sumOf(reports: readonly Field[]): Readonly<Record<string, unknown>> {
  const sum = (name: string): number => reports.reduce((total, report) => (total + countOf(report, name)) | 0, 0);
  const currentReplicas = sum('currentReplicas');
  return {
    ...(currentReplicas !== 0 && { currentReplicas }),
    desiredReplicas: sum('desiredReplicas'),
    currentMetrics: null,
  };
}
