/**
 * From a Placement to strategy, spread limits and affinity terms.
 */
import type {
  ClusterAffinity,
  Placement,
  ReplicaSchedulingStrategy,
  SpreadConstraint,
  StaticClusterWeight,
  Toleration,
} from '@flotilla/api';
import type { AffinityTerm, Spread, SpreadLimit, StaticWeight, Strategy, Unit } from '../model/unit.ts';
import { refuseField } from './binding-error.ts';
import { checkEntries } from './entries.ts';
import { count } from './whole.ts';

/** The parts of a unit that come from its placement. */
export type PlacementParts = Pick<Unit, 'strategy' | 'spread' | 'tolerations' | 'terms' | 'namedTerms'>;

export function normalizePlacement(placement: Placement): PlacementParts {
  const { clusterAffinity, clusterAffinities, clusterTolerations, replicaScheduling, spreadConstraints } = placement;
  checkEntries(clusterTolerations, 'spec.placement.clusterTolerations', refuseField);
  checkEntries(spreadConstraints, 'spec.placement.spreadConstraints', refuseField);
  checkEntries(clusterAffinities, 'spec.placement.clusterAffinities', refuseField);
  checkAffinity(clusterAffinity, 'spec.placement.clusterAffinity');
  for (const [at, term] of clusterAffinities?.entries() ?? [])
    checkAffinity(term, `spec.placement.clusterAffinities[${at}]`);
  return {
    strategy: normalizeStrategy(replicaScheduling),
    spread: normalizeSpread(spreadConstraints ?? []),
    tolerations: clusterTolerations ?? noTolerations,
    terms: normalizeTerms(placement),
    namedTerms: clusterAffinities != null && clusterAffinities.length > 0,
  };
}

/** Label selectors with such entries are invalid, and match nothing. */
function checkAffinity(affinity: ClusterAffinity | null | undefined, path: string): void {
  checkEntries(affinity?.fieldSelector?.matchExpressions, `${path}.fieldSelector.matchExpressions`, refuseField);
}

const noTolerations: readonly Toleration[] = [];

/**
 * No strategy means Duplicated; a strategy without a type is Divided, the CRD's default. Divided needs a preference:
 * Weighted with `dynamicWeight` is dynamic, without it static; the webhook fills in Weighted where none is given, and
 * so do we.
 * Karmada: pkg/scheduler/core/assignment.go, `newAssignState`.
 */
export function normalizeStrategy(scheduling: ReplicaSchedulingStrategy | undefined): Strategy {
  if (!scheduling || scheduling.replicaSchedulingType === 'Duplicated') return { kind: 'duplicated' };
  if (scheduling.replicaDivisionPreference === 'Aggregated') return { kind: 'aggregated' };
  const preference = scheduling.weightPreference;
  if (preference?.dynamicWeight) return { kind: 'dynamicWeight' };
  checkEntries(preference?.staticWeightList, weightsPath, refuseField);
  const weights = preference ? (preference.staticWeightList ?? []).map(staticWeight) : undefined;
  return { kind: 'staticWeight', weights, ignoresSpread: weights === undefined || weights.length > 0 };
}

const weightsPath = 'spec.placement.replicaScheduling.weightPreference.staticWeightList';

/** A weight without a target is for every cluster, as its zero value in Go is. */
function staticWeight(entry: StaticClusterWeight, position: number): StaticWeight {
  const path = `${weightsPath}[${position}]`;
  checkAffinity(entry.targetCluster, `${path}.targetCluster`);
  return { target: entry.targetCluster ?? everyCluster, weight: count(entry.weight, `${path}.weight`) };
}

const everyCluster: ClusterAffinity = {};

const noSpread: Spread = { any: false };

/** Of two constraints on one field the last counts, as in Karmada's map; admission refuses that. */
function normalizeSpread(constraints: readonly SpreadConstraint[]): Spread {
  if (constraints.length === 0) return noSpread;
  const spread: { -readonly [field in keyof Spread]: Spread[field] } = { any: true };
  for (const [position, constraint] of constraints.entries()) {
    if (constraint.spreadByField) spread[constraint.spreadByField] = spreadLimit(constraint, position);
  }
  return spread;
}

function spreadLimit({ minGroups, maxGroups }: SpreadConstraint, position: number): SpreadLimit {
  const path = `spec.placement.spreadConstraints[${position}]`;
  return {
    minGroups: count(minGroups, `${path}.minGroups`),
    maxGroups: count(maxGroups, `${path}.maxGroups`),
    maxUnset: maxGroups === undefined || maxGroups === null,
  };
}

/** `clusterAffinity` wins over `clusterAffinities`; admission refuses both together. */
function normalizeTerms(placement: Placement): readonly AffinityTerm[] {
  const named = placement.clusterAffinities ?? [];
  if (named.length === 0)
    return [{ name: undefined, affinity: placement.clusterAffinity ?? undefined, overflow: undefined }];
  return named.map((term) => ({
    name: term.affinityName,
    affinity: term,
    overflow: term.overflowAffinities ?? undefined,
  }));
}
