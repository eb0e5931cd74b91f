/**
 * Asks every estimator about every feasible cluster and keeps the smallest known answer.
 *
 * An estimator that cannot say does not count. One that failed does not count either, which is how Karmada fails open,
 * unless the caller prefers such a cluster to be full (`failedEstimates: 'full'`); the trace shows it in any case. Where nobody
 * knows, the unit's own replicas are taken to fit.
 * Karmada: pkg/scheduler/core/util.go, `calAvailableReplicas`.
 */
import {
  type CapacityAnswer,
  type CapacityKind,
  type CapacityQuery,
  type CapacityReport,
  type EstimatorPlugin,
  unknownCapacity,
} from '../model/capacity.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import { checkPrepared } from '../model/prepared.ts';
import type { Unit } from '../model/unit.ts';
import { maxInt32 } from './int32.ts';

export interface EstimateSettings {
  readonly estimators: readonly EstimatorPlugin[];
  readonly outsideEstimators: readonly string[];
  readonly answers: readonly CapacityAnswer[];
  readonly failedEstimates: 'ignore' | 'full';
}

export interface Estimates {
  /** By position in the feasible clusters. Where nobody knows it is {@link maxInt32}; see {@link filledWith}. */
  readonly allocatable: Float64Array;
  /** Some cluster's capacity nobody knows. */
  readonly unlimited: boolean;
  /** What each estimator said, by position; only filled when asked to record. */
  readonly reports: ReadonlyMap<string, readonly CapacityReport[]>;
}

export type EstimatesResult =
  | { readonly code: 'known'; readonly estimates: Estimates }
  | { readonly code: 'needsEstimates'; readonly queries: readonly CapacityQuery[] };

export function estimateClusters(
  unit: Unit,
  context: ScheduleContext,
  feasible: readonly ClusterView[],
  kind: CapacityKind,
  settings: EstimateSettings,
  record: boolean,
): EstimatesResult {
  const outside = settings.outsideEstimators.length === 0 ? noAnswers : collectAnswers(settings);
  const queries = outside.size === 0 ? noQueries : missingQueries(unit, context, feasible, kind, outside);
  if (queries.length > 0) return { code: 'needsEstimates', queries };
  const allocatable = new Float64Array(feasible.length).fill(maxInt32);
  const reports = record ? new Map<string, CapacityReport[]>() : noReports;
  const ask = (name: string, estimate: (cluster: ClusterView) => CapacityReport): void => {
    const said: CapacityReport[] | undefined = record ? [] : undefined;
    lower(allocatable, feasible, { name, estimate }, settings.failedEstimates, said);
    if (said !== undefined) reports.set(name, said);
  };
  for (const estimator of settings.estimators) {
    const estimate = estimator.prepare(unit, context, kind);
    if (estimate === 'skip') continue;
    checkPrepared('estimator', estimator.name, estimate, unit);
    ask(estimator.name, estimate);
  }
  for (const [name, answers] of outside) ask(name, (cluster) => answers.get(cluster.name) ?? missing);
  return { code: 'known', estimates: { allocatable, unlimited: allocatable.includes(maxInt32), reports } };
}

/** Nothing is estimated: every cluster counts as unlimited, and stays so. */
export function withoutEstimates(size: number): Estimates {
  return { allocatable: new Float64Array(size).fill(maxInt32), unlimited: false, reports: noReports };
}

/** Where nobody knows, the unit's own replicas are taken to fit. */
export function filledWith(replicas: number, { allocatable, unlimited }: Estimates): Float64Array {
  return unlimited ? allocatable.map((room) => (room === maxInt32 ? replicas : room)) : allocatable;
}

const noQueries: readonly CapacityQuery[] = [];
const noAnswers: ReadonlyMap<string, ReadonlyMap<string, CapacityReport>> = new Map();
const noReports: Map<string, CapacityReport[]> = new Map();

const missing: CapacityReport = { code: 'failed', why: 'no answer was given' };

function lower(
  allocatable: Float64Array,
  feasible: readonly ClusterView[],
  { name, estimate }: { readonly name: string; readonly estimate: (cluster: ClusterView) => CapacityReport },
  failedEstimates: 'ignore' | 'full',
  said: CapacityReport[] | undefined,
): void {
  for (let position = 0; position < feasible.length; position += 1) {
    const cluster = feasible[position];
    if (cluster === undefined) continue;
    const report = checked(estimate(cluster), name, cluster);
    said?.push(report);
    const known = typeof report === 'number' ? report : gap(report, failedEstimates);
    if (known < (allocatable[position] ?? 0)) allocatable[position] = known;
  }
}

/** A fraction or NaN would corrupt the order of the clusters: a plugin that answers so has a bug. */
function checked(report: CapacityReport, estimator: string, { name }: ClusterView): CapacityReport {
  if (typeof report === 'number' ? Number.isInteger(report) : report?.code === 'unknown' || report?.code === 'failed') {
    return report;
  }
  const said = typeof report === 'number' ? String(report) : JSON.stringify(report);
  throw new TypeError(`estimator ${estimator}: ${said} for cluster ${name} is no whole number of replicas`);
}

function gap(report: Exclude<CapacityReport, number>, failedEstimates: 'ignore' | 'full'): number {
  return report.code === 'failed' && failedEstimates === 'full' ? 0 : maxInt32;
}

function collectAnswers({
  outsideEstimators,
  answers,
}: EstimateSettings): ReadonlyMap<string, ReadonlyMap<string, CapacityReport>> {
  const byEstimator = new Map(outsideEstimators.map((name) => [name, new Map<string, CapacityReport>()]));
  for (const { estimator, cluster, report } of answers) byEstimator.get(estimator)?.set(cluster, asSaid(report));
  return byEstimator;
}

/** Karmada's estimators say -1 over the wire when they cannot tell; who passes their numbers on unchanged is understood. */
function asSaid(report: CapacityReport): CapacityReport {
  return report === -1 ? unknownCapacity : report;
}

function missingQueries(
  unit: Unit,
  { term }: ScheduleContext,
  feasible: readonly ClusterView[],
  kind: CapacityKind,
  outside: ReadonlyMap<string, ReadonlyMap<string, CapacityReport>>,
): readonly CapacityQuery[] {
  const queries: CapacityQuery[] = [];
  for (const [estimator, answers] of outside) {
    const clusters = feasible.map(({ name }) => name).filter((name) => !answers.has(name));
    if (clusters.length === 0) continue;
    queries.push({
      estimator,
      ...(term.name === undefined ? {} : { affinity: term.name }),
      kind,
      clusters,
      ...(unit.spec.replicaRequirements === undefined ? {} : { requirements: unit.spec.replicaRequirements }),
      ...(unit.spec.components === undefined ? {} : { components: unit.spec.components }),
    });
  }
  return queries;
}
