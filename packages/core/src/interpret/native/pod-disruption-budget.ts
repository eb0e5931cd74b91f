/**
 * `policy/v1` PodDisruptionBudget: how many Pods may be away at a time, cluster by cluster.
 *
 * Its counts above are sums. Pods that are being evicted are told apart by their clusters.
 *
 * Counterpart: the pod disruption budget functions of pkg/resourceinterpreter/default/native.
 *
 * Example: Pod `p` that is being evicted in member `m` is `m/p` above.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { child, entriesOf, type Field } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import { replaceAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';
import { timeOf } from '../times.ts';
import { countOf } from './rollout.ts';
import { memberStatus, reportedStatus, statusOf, withStatus } from './status.ts';

export const podDisruptionBudget: Interpreter = {
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  reflectStatus: reflectCounts,
  aggregateStatus: addUp,
  health: isKept,
};

const COUNTS = ['disruptionsAllowed', 'currentHealthy', 'desiredHealthy', 'expectedPods'] as const;

type Times = readonly (readonly [string, string | null])[];

function reflectCounts(object: ResourceTemplate): unknown {
  const status = reportedStatus(object);
  return status === undefined ? undefined : written([status], disruptedPods(status));
}

function addUp(object: ResourceTemplate, items: readonly AggregatedStatusItem[] | null): ResourceTemplate {
  const reports: Field[] = [];
  const pods: (readonly [string, string | null])[] = [];
  for (const item of items ?? []) {
    const report = memberStatus(object, item);
    if (report === undefined) continue;
    reports.push(report);
    pods.push(...disruptedPods(report).map(([name, time]) => [`${item.clusterName}/${name}`, time] as const));
  }
  const status = written(reports, pods);
  statusOf(object);
  // Karmada takes an empty map for a change from none.
  return pods.length === 0 ? replaceAt(object, ['status'], status) : withStatus(object, status);
}

function isKept(object: ResourceTemplate): boolean {
  const status = statusOf(object);
  return countOf(status, 'currentHealthy') >= countOf(status, 'desiredHealthy');
}

function disruptedPods(status: Field): Times {
  return entriesOf(child(status, 'disruptedPods')).map(([name, time]) => [name, timeOf(time) ?? null]);
}

function written(reports: readonly Field[], pods: Times): Readonly<Record<string, unknown>> {
  const total = (name: string): number => reports.reduce((sum, report) => (sum + countOf(report, name)) | 0, 0);
  const counts = COUNTS.map((name) => [name, total(name)] as const);
  return Object.fromEntries<unknown>(
    pods.length > 0 ? [['disruptedPods', Object.fromEntries<string | null>(pods)], ...counts] : counts,
  );
}
