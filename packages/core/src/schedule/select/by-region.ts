/**
 * Selection by a region constraint: regions first, then clusters within them.
 *
 * Every region is scored, the search picks a set of regions, each chosen region gives its most preferred cluster, and the
 * remaining places up to the cluster constraint's `maxGroups` go to the most preferred of the others. Capacity is not
 * checked here. Since every chosen region gets its first cluster, more regions than `maxGroups` clusters exceed it (quirk
 * `regionExceedsMaxClusters`; without it no more regions are chosen than clusters may be).
 * Karmada: pkg/scheduler/core/spreadconstraint/select_clusters_by_region.go.
 */
import { compareStrings } from '@flotilla/api';
import type { Candidates } from '../model/candidates.ts';
import { clusterAt } from '../model/candidates.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Unit } from '../model/unit.ts';
import { remember } from '../share/memo.ts';
import { type Limits, limitsOf } from './limits.ts';
import { scoreRegion } from './region-score.ts';
import { type Region, searchRegions } from './region-search.ts';
import type { Selection } from './select.ts';

export function selectByRegion(
  unit: Unit,
  candidates: Candidates,
  order: Int32Array,
  context: ScheduleContext,
): Selection {
  const cluster = limitsOf(unit.spread.cluster, 'cluster', context);
  const region = regionLimits(unit, cluster, context);
  const regions = scoredRegions(unit, candidates, order, { region, cluster }, context);
  if (regions.length < region.min)
    return failure(regions, 'the number of feasible region is less than spreadConstraint.MinGroups');
  const chosen = searchRegions(regions, region, cluster.min);
  if (chosen.length === 0)
    return failure(regions, 'the number of clusters is less than the cluster spreadConstraint.MinGroups');
  const selected = takeClusters(chosen, order, cluster, context);
  return { ok: true, selected, notes: { method: 'byRegion', regions, chosen } };
}

function failure(regions: readonly Region[], message: string): Selection {
  return { ok: false, message, notes: { method: 'byRegion', regions, chosen: [] } };
}

/** Without the quirk a cluster constraint bounds the regions too, since each of them gives a cluster. */
function regionLimits({ spread }: Unit, cluster: Limits, context: ScheduleContext): Limits {
  const region = limitsOf(spread.region, 'region', context);
  if (context.quirks.regionExceedsMaxClusters || spread.cluster === undefined) return region;
  return { min: region.min, max: Math.min(region.max, cluster.max) };
}

/** Regions with their positions in order of preference, each scored, by name. */
function scoredRegions(
  unit: Unit,
  candidates: Candidates,
  order: Int32Array,
  limits: { readonly region: Limits; readonly cluster: Limits },
  { memo }: ScheduleContext,
): readonly Region[] {
  const members = remember(
    memo,
    () => ['regions', order],
    () => groupByRegion(candidates, order),
  );
  return members.map(({ name, positions }) => {
    const score = scoreRegion(unit, candidates, positions, limits.region.min, limits.cluster.min);
    return { name, positions, score };
  });
}

function groupByRegion(candidates: Candidates, order: Int32Array): readonly Omit<Region, 'score'>[] {
  const groups: { readonly name: string; readonly positions: number[] }[] = [];
  const groupOf = new Map<string, (typeof groups)[number]>();
  for (let rank = 0; rank < order.length; rank += 1) {
    const position = order[rank] ?? 0;
    const { region: name } = clusterAt(candidates, position);
    if (name === '') continue;
    const known = groupOf.get(name);
    if (known !== undefined) {
      known.positions.push(position);
      continue;
    }
    const group = { name, positions: [position] };
    groups.push(group);
    groupOf.set(name, group);
  }
  return groups.sort((one, other) => compareStrings(one.name, other.name));
}

/** The first cluster of every chosen region, then the most preferred of the others up to the limit. */
function takeClusters(
  chosen: readonly Region[],
  order: Int32Array,
  { max }: Limits,
  context: ScheduleContext,
): Int32Array {
  const selected = chosen.map(({ positions }) => positions[0] ?? 0);
  if (selected.length > max) {
    context.noteQuirk(
      'regionExceedsMaxClusters',
      `${selected.length} regions give a cluster each, but maxGroups is ${max}`,
    );
  }
  const others = new Uint8Array(order.length);
  for (const { positions } of chosen) {
    for (let rank = 1; rank < positions.length; rank += 1) others[positions[rank] ?? 0] = 1;
  }
  for (let rank = 0; rank < order.length && selected.length < max; rank += 1) {
    const position = order[rank] ?? 0;
    if (others[position] === 1) selected.push(position);
  }
  return Int32Array.from(selected);
}
