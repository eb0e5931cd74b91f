/**
 * How many whole sets of components fit into a cluster: the least of pods, resource summary and node grades.
 *
 * A set is every component with all of its replicas. Here the grades do not replace the summary, as they do for replicas.
 * Karmada: pkg/estimator/client/general.go, `maxAvailableComponentSets`.
 *
 * @example jobmanager 1 x 1 cpu, taskmanager 2 x 2 cpu; 12 cpus left: 2 sets.
 */
import { quantityFormat, quantityMilliValue, quantityValue } from '@flotilla/api';
import type { CapacityReport } from '../model/capacity.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { UnitComponent } from '../model/unit.ts';
import { remainder } from '../normalize/free.ts';
import { countingSize, noteMixedUnits, type SizedQuantity } from './component-units.ts';
import { floorDivide, plus, times } from './exact.ts';
import { asReplicas } from './int32.ts';
import { freePods } from './pods.ts';
import { simulateSets } from './simulate-sets.ts';

/** What one set asks of one resource. */
interface SetRequest {
  readonly amount: number | bigint;
  /** The requests it was added up from, for the note on units. */
  readonly parts: readonly SizedQuantity[];
}

export function componentSetsEstimate(
  components: readonly UnitComponent[],
  context: ScheduleContext,
): (cluster: ClusterView) => CapacityReport {
  const pods = components.reduce((sum, { replicas }) => sum + replicas, 0);
  const perSet = requestsOfSet(components, context);
  const { fleet, gates } = context;
  return (cluster) => {
    const free = freePods(fleet, cluster.index);
    if (free <= 0) return 0;
    let sets = pods > 0 ? floorDivide(free, pods) : free;
    sets = leastOf(sets, cluster, perSet, context);
    const models = gates.CustomizedClusterResourceModeling ? fleet.models[cluster.index] : undefined;
    if (models !== undefined && sets > 0) {
      const placed = simulateSets(components, models, sets);
      if (placed < sets) sets = placed;
    }
    return asReplicas(sets, context);
  };
}

function requestsOfSet(
  components: readonly UnitComponent[],
  context: ScheduleContext,
): ReadonlyMap<string, SetRequest> {
  const perSet = new Map<string, SetRequest>();
  for (const { replicas, requests } of components) {
    for (const request of requests ?? []) {
      const amount = times(countingSize(request, context), replicas);
      const known = perSet.get(request.resource);
      perSet.set(request.resource, {
        amount: known === undefined ? amount : plus(known.amount, amount),
        parts: [...(known?.parts ?? []), request],
      });
    }
  }
  return perSet;
}

function leastOf(
  bound: number | bigint,
  cluster: ClusterView,
  perSet: ReadonlyMap<string, SetRequest>,
  context: ScheduleContext,
): number | bigint {
  let sets = bound;
  for (const [resource, { amount, parts }] of perSet) {
    if (amount <= 0) continue;
    const left = leftOf(cluster, resource);
    const available = left === undefined ? 0 : countingSize(left, context);
    if (left === undefined || available <= 0) return 0;
    noteMixedUnits(resource, parts, left, context);
    const fits = floorDivide(available, amount);
    if (fits < sets) sets = fits;
  }
  return sets;
}

function leftOf(cluster: ClusterView, resource: string): SizedQuantity | undefined {
  const summary = cluster.object.status?.resourceSummary;
  const left = summary && remainder(cluster.name, summary, resource);
  if (left === undefined) return undefined;
  return { value: quantityValue(left), milliValue: quantityMilliValue(left), format: quantityFormat(left) };
}
