/**
 * Whether a possible change matters to one binding: what depends on its own previous placement, and on whether anything fits.
 */
import { sumReplicas } from '../estimate/int32.ts';
import type { ClusterView } from '../model/cluster.ts';
import type { BindingLike } from '../model/unit.ts';
import type { PossibleChange } from './compare.ts';
import type { Inquiry } from './inquiry.ts';
import type { Comparison } from './question.ts';

/** A binding's test under one term; both conditions are worked out when first asked for. */
export function relevanceUnder(
  term: number,
  binding: BindingLike,
  inquiry: Inquiry,
  comparison: Comparison,
): (possible: PossibleChange) => boolean {
  let keeps: boolean | undefined;
  let fits: boolean | undefined;
  return ({ when }) => {
    if (when === 'always') return true;
    if (when === 'unlessKept') {
      keeps ??= keepsPlacement(term, binding, inquiry, comparison);
      return !keeps;
    }
    fits ??= somethingFits(term, binding, inquiry, comparison);
    return !fits;
  };
}

/** Its previous targets that are still feasible hold as many replicas as wanted, or more. See `assign/dynamic.ts`. */
function keepsPlacement(term: number, { spec }: BindingLike, inquiry: Inquiry, comparison: Comparison): boolean {
  const context = inquiry.plain[term]?.context;
  if (context === undefined) return false;
  const held = (spec.clusters ?? []).filter(({ name }) => fitsByName(term, name, inquiry, comparison));
  return (
    sumReplicas(
      held.map(({ replicas }) => replicas ?? 0),
      context,
    ) >= (spec.replicas ?? 0)
  );
}

/** Any cluster of the later fleet passes the filters. Asked only where the same ones pass in both. */
export function somethingFits(term: number, binding: BindingLike, inquiry: Inquiry, comparison: Comparison): boolean {
  const first = inquiry.plain[term]?.firstThatFits();
  const { clusters = [], gracefulEvictionTasks = [] } = binding.spec;
  if (first !== undefined && inquiry.fits(term, first)) return true;
  if (first !== undefined) return comparison.after.fleet.clusters.some((cluster) => inquiry.fits(term, cluster));
  // Nowhere without a history: then only where there is one.
  const names = [...clusters.map(({ name }) => name), ...gracefulEvictionTasks.map(({ fromCluster }) => fromCluster)];
  return names.some((name) => fitsByName(term, name, inquiry, comparison));
}

function fitsByName(term: number, name: string, inquiry: Inquiry, { after }: Comparison): boolean {
  const cluster: ClusterView | undefined = after.fleet.clusters[after.fleet.indexOf.get(name) ?? -1];
  return cluster !== undefined && inquiry.fits(term, cluster);
}
