/**
 * Overflow affinities: tiers that take what the term's own clusters cannot hold.
 *
 * They make sense only where replicas follow capacity (Aggregated, or weighted by available replicas), where the term
 * itself names clusters to fill first, and where each tier can be told apart by its name.
 *
 * Counterpart: `ValidatePlacement` and `ValidateOverflowAffinities` of pkg/util/validation.
 *
 * Example: overflow with a static weight list is refused at `spec.placement.clusterAffinities[0].overflowAffinities`.
 */
import { at, type Fields, fieldsOf, isPresent, listOf, textOf } from '../defaults/fields.ts';
import { admitAffinity } from './affinity.ts';
import { type FieldError, invalid } from './errors.ts';

/** Judges the overflow of each term of the placement. */
export function admitOverflow(placement: Fields, path: string): readonly FieldError[] {
  const follows = followsCapacity(fieldsOf(placement['replicaScheduling']));
  return listOf(placement['clusterAffinities']).flatMap((value, index) => {
    const term = fieldsOf(value);
    if (listOf(term['overflowAffinities']).length === 0) return [];
    return admitTerm(term, follows, `${path}[${index}].overflowAffinities`);
  });
}

/** Aggregated, or weighted by what is available: whoever has no room gets nothing. */
function followsCapacity(strategy: Fields): boolean {
  if (strategy['replicaSchedulingType'] !== 'Divided') return false;
  if (strategy['replicaDivisionPreference'] === 'Aggregated') return true;
  const dynamic = textOf(at(strategy, 'weightPreference', 'dynamicWeight'));
  return strategy['replicaDivisionPreference'] === 'Weighted' && dynamic !== '';
}

function admitTerm(term: Fields, follows: boolean, path: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (!follows) {
    const detail = 'overflowAffinities can only be used together with dynamic weight or aggregated scheduling';
    errors.push(
      invalid(path, detail, 'set dynamicWeight: AvailableReplicas, or prefer Aggregated, or drop the overflow'),
    );
  }
  if (!namesClusters(term)) {
    const detail = 'overflowAffinities can only be used together with the inline ClusterAffinity';
    errors.push(invalid(path, detail, 'say in the term itself which clusters to fill first'));
  }
  return [...errors, ...admitTiers(term, path)];
}

function namesClusters(term: Fields): boolean {
  const selects = isPresent(term['labelSelector']) || isPresent(term['fieldSelector']);
  return selects || listOf(term['clusterNames']).length > 0 || listOf(term['exclude']).length > 0;
}

function admitTiers(term: Fields, path: string): readonly FieldError[] {
  const seen = new Set([textOf(term['affinityName'])]);
  return listOf(term['overflowAffinities']).flatMap((tier, index) => {
    const name = textOf(fieldsOf(tier)['affinityName']);
    const errors = admitAffinity(tier, `${path}[${index}]`);
    if (!seen.has(name)) {
      seen.add(name);
      return errors;
    }
    const detail = "overflow affinity name must be unique and must not duplicate the primary group's affinityName";
    return [invalid(`${path}[${index}].affinityName`, detail, `rename ${JSON.stringify(name)}`), ...errors];
  });
}
