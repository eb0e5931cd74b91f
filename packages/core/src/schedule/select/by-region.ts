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
import type { GroupTrace } from '../model/trace.ts';
import type { Unit } from '../model/unit.ts';
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
  const clusterLimits = limitsOf(unit.spread.cluster, 'cluster', context);
  const regionLimits = withinClusters(limitsOf(unit.spread.region, 'region', context), clusterLimits, context);
  const regions = groupByRegion(unit, candidates, order, regionLimits, clusterLimits);
  if (regions.length < regionLimits.min) {
    const message = 'the number of feasible region is less than spreadConstraint.MinGroups';
    return { ok: false, message, notes: notesOf(candidates, regions, [], message) };
  }
  const chosen = searchRegions(regions, regionLimits, clusterLimits.min);
  if (chosen.length === 0) {
    const message = 'the number of clusters is less than the cluster spreadConstraint.MinGroups';
    return { ok: false, message, notes: notesOf(candidates, regions, [], message) };
  }
  const selected = takeClusters(chosen, order, clusterLimits, context);
  return { ok: true, selected, notes: notesOf(candidates, regions, chosen, 'not in the best set of regions') };
}

function withinClusters(region: Limits, cluster: Limits, { quirks }: ScheduleContext): Limits {
  return quirks.regionExceedsMaxClusters ? region : { min: region.min, max: Math.min(region.max, cluster.max) };
}

/** Regions with their positions in order of preference, each scored. */
function groupByRegion(
  unit: Unit,
  candidates: Candidates,
  order: Int32Array,
  region: Limits,
  cluster: Limits,
): readonly Region[] {
  const members = new Map<string, number[]>();
  for (const position of order) {
    const { region: name } = clusterAt(candidates, position);
    if (name === '') continue;
    const group = members.get(name);
    if (group === undefined) members.set(name, [position]);
    else group.push(position);
  }
  return [...members]
    .map(([name, positions]) => ({
      name,
      positions,
      score: scoreRegion(unit, candidates, positions, region.min, cluster.min),
    }))
    .sort((a, b) => compareStrings(a.name, b.name));
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
  for (const { positions } of chosen) for (const position of positions.slice(1)) others[position] = 1;
  for (const position of order) {
    if (selected.length >= max) break;
    if (others[position] === 1) selected.push(position);
  }
  return Int32Array.from(selected);
}

function notesOf(
  candidates: Candidates,
  regions: readonly Region[],
  chosen: readonly Region[],
  otherwise: string,
): { readonly method: 'byRegion'; readonly groups: readonly GroupTrace[] } {
  const isChosen = new Set(chosen);
  const groups = regions.map((region) => ({
    name: region.name,
    clusters: region.positions.map((position) => clusterAt(candidates, position).name),
    score: region.score,
    chosen: isChosen.has(region),
    because: isChosen.has(region) ? 'in the best set of regions' : otherwise,
  }));
  return { method: 'byRegion', groups };
}
