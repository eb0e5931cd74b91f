/**
 * Runs the filters: which clusters can take the unit, and why the others cannot.
 *
 * Clusters that are being deleted are passed over in silence. A cluster is rejected by the first filter that says no;
 * the rest are asked only when somebody wants to know everything (a trace). Reasons are collected only when they are
 * needed: when nothing fits, or for the trace.
 * Karmada: pkg/scheduler/core/generic_scheduler.go, `findClustersThatFit`.
 */
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Fleet } from '../model/fleet.ts';
import { checkPrepared } from '../model/prepared.ts';
import type { Rejection } from '../model/reasons.ts';
import type { PluginRejection } from '../model/trace.ts';
import type { Unit } from '../model/unit.ts';
import { oncePerClass } from '../normalize/once-per-class.ts';
import type { ClusterCheck, FilterPlugin, PreparedFilter } from './plugin.ts';

/** A filter ready to be asked about clusters of one fleet. */
export interface ActiveFilter {
  readonly name: string;
  readonly check: ClusterCheck;
  readonly explain: ((cluster: ClusterView) => string) | undefined;
}

/** Prepares the filters for one attempt; those that skip are left out. */
export function prepareFilters(
  filters: readonly FilterPlugin[],
  unit: Unit,
  context: ScheduleContext,
): readonly ActiveFilter[] {
  const active: ActiveFilter[] = [];
  for (const filter of filters) {
    const prepared = filter.prepare(unit, context);
    if (prepared === 'skip') continue;
    checkPrepared('filter', filter.name, typeof prepared === 'object' ? (prepared?.check ?? prepared) : prepared, unit);
    const explain = typeof prepared === 'function' ? undefined : prepared.explain;
    active.push({ name: filter.name, check: activate(prepared, context.fleet), explain });
  }
  return active;
}

/** The clusters that pass all filters, in name order. */
export function feasibleClusters(filters: readonly ActiveFilter[], fleet: Fleet): readonly ClusterView[] {
  const feasible: ClusterView[] = [];
  for (const cluster of fleet.clusters) {
    if (!cluster.deleting && firstRejection(filters, cluster) === undefined) feasible.push(cluster);
  }
  return feasible;
}

/** Every rejection of a cluster, in plugin order; empty when it is feasible. */
export function rejectionsOf(filters: readonly ActiveFilter[], cluster: ClusterView): readonly PluginRejection[] {
  const rejections: PluginRejection[] = [];
  for (const filter of filters) {
    const rejection = ask(filter, cluster);
    if (rejection === undefined) continue;
    const { name, explain } = filter;
    const detail = explain === undefined ? {} : { detail: explain(cluster) };
    rejections.push({ plugin: name, ...rejection, ...detail });
  }
  return rejections;
}

/** The reason of the first filter that rejects each cluster; deleting clusters have none. */
export function diagnose(filters: readonly ActiveFilter[], fleet: Fleet): ReadonlyMap<string, Rejection> {
  const reasons = new Map<string, Rejection>();
  for (const cluster of fleet.clusters) {
    if (cluster.deleting) continue;
    const rejection = firstRejection(filters, cluster);
    if (rejection !== undefined) reasons.set(cluster.name, rejection);
  }
  return reasons;
}

function firstRejection(filters: readonly ActiveFilter[], cluster: ClusterView): Rejection | undefined {
  for (const filter of filters) {
    const rejection = ask(filter, cluster);
    if (rejection !== undefined) return rejection;
  }
  return undefined;
}

/** A filter that answers `false` or `null` has a bug; taken for a rejection it would keep clusters out without a reason. */
function ask({ name, check }: ActiveFilter, cluster: ClusterView): Rejection | undefined {
  const rejection = check(cluster);
  if (rejection === undefined || typeof rejection?.message === 'string') return rejection;
  throw new TypeError(
    `filter ${name}: ${JSON.stringify(rejection)} for cluster ${cluster.name} is neither undefined (it passes) nor { code, message }`,
  );
}

/** A filter that reads one aspect is asked once per class of clusters that agree in it. */
function activate(prepared: ClusterCheck | PreparedFilter, fleet: Fleet): ClusterCheck {
  if (typeof prepared === 'function') return prepared;
  const { check, reads, spares } = prepared;
  const asked = oncePerClass(check, reads, fleet);
  if (spares === undefined || isEmpty(spares)) return asked;
  return (cluster) => {
    const rejection = asked(cluster);
    return rejection !== undefined && spares.has(cluster.name) ? undefined : rejection;
  };
}

function isEmpty(spares: { has(name: string): boolean; readonly size?: number }): boolean {
  return spares.size === 0;
}
