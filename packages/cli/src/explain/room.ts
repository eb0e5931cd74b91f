/**
 * What bounds a cluster's room: the estimate that counted, and the resource that is scarcest for this workload.
 *
 * The trace has the numbers of the estimators; which resource stands behind a number is worked out from the cluster's
 * status here, for people only.
 *
 * @example
 * roomSentence(trace, subject); // 'room for 3 (scarcest: memory, 25Gi free, 8Gi a replica)'
 */
import {
  type Cluster,
  compareQuantity,
  formatQuantity,
  parseQuantity,
  type Quantity,
  quantityMilliValue,
  type ReplicaRequirements,
  type ResourceSummary,
  subtractQuantity,
} from '@flotilla/api';
import type { CapacityReport, ClusterTrace } from '@flotilla/core';
import type { Subject } from './subject.ts';

export function roomSentence(trace: ClusterTrace, { clusters, countsByModels, decision }: Subject): string | undefined {
  if (trace.estimates === undefined) return undefined;
  const total = trace.allocatable === undefined ? 'room unknown' : `room for ${trace.allocatable}`;
  const already =
    trace.available === undefined || trace.allocatable === undefined ? 0 : trace.available - trace.allocatable;
  const running = already > 0 ? ` beside the ${already} already there` : '';
  const cluster = clusters.get(trace.name);
  const needs = decision.binding?.spec.replicaRequirements;
  const scarce = cluster === undefined ? undefined : scarcest(cluster, needs, countsByModels);
  return `${total}${running}${scarce === undefined ? '' : ` (${scarce})`}`;
}

/** What each estimator answered, in a line. */
export function estimatesSentence(trace: ClusterTrace): string {
  return Object.entries(trace.estimates ?? {})
    .map(([name, report]) => `${name}: ${reportText(report)}`)
    .join(', ');
}

function reportText(report: CapacityReport): string {
  if (typeof report === 'number') return String(report);
  return report.code === 'unknown' ? 'cannot say' : `failed (${report.why})`;
}

function scarcest(
  cluster: Cluster,
  needs: ReplicaRequirements | undefined,
  countsByModels: boolean,
): string | undefined {
  const summary = cluster.status?.resourceSummary;
  if (summary === undefined) return 'the cluster reports no resourceSummary, which counts as none';
  const byNodes =
    countsByModels && (summary.allocatableModelings ?? []).length > 0
      ? '; counted by its resource models, node by node'
      : '';
  const requests = { pods: '1', ...needs?.resourceRequest };
  const bounds = Object.entries(requests).map(([resource, request]) =>
    bound(summary, resource, parseQuantity(request)),
  );
  const scarce = bounds.reduce<Bound | undefined>(
    (least, each) => (least === undefined || each.fits < least.fits ? each : least),
    undefined,
  );
  return scarce === undefined ? undefined : `${scarce.text}${byNodes}`;
}

interface Bound {
  readonly fits: number;
  readonly text: string;
}

function bound(summary: ResourceSummary, resource: string, request: Quantity): Bound {
  const zero = parseQuantity(0);
  if (compareQuantity(request, zero) <= 0) return { fits: Number.POSITIVE_INFINITY, text: '' };
  const allocatable = summary.allocatable?.[resource];
  if (allocatable === undefined) return { fits: 0, text: `it has no ${resource}` };
  const taken = [summary.allocated?.[resource], summary.allocating?.[resource]].filter((each) => each !== undefined);
  const free = taken.reduce<Quantity>(
    (left, each) => subtractQuantity(left, parseQuantity(each)),
    parseQuantity(allocatable),
  );
  const shown = compareQuantity(free, zero) <= 0 ? zero : free;
  const fits = Math.floor(Number(quantityMilliValue(shown)) / Number(quantityMilliValue(request)));
  const each = resource === 'pods' ? '' : `, ${formatQuantity(request)} a replica`;
  return { fits, text: `scarcest: ${resource}, ${formatQuantity(shown)} free of ${allocatable}${each}` };
}
