/**
 * A placement is one affinity or a list of named ones, never both, and each part of it is right by itself.
 *
 * Counterpart: `ValidatePlacement` of pkg/util/validation.
 */
import { fieldsOf, isPresent, listOf } from '../defaults/fields.ts';
import { admitAffinity, admitAffinityTerms } from './affinity.ts';
import { type FieldError, invalid } from './errors.ts';
import { admitOverflow } from './overflow.ts';
import { admitSpreadConstraints } from './spread-constraints.ts';
import { admitTolerations } from './tolerations.ts';
import { admitWorkloadAffinity } from './workload-affinity.ts';

/** Judges a placement. */
export function admitPlacement(value: unknown, path: string): readonly FieldError[] {
  const placement = fieldsOf(value);
  return [
    ...admitOneKindOfAffinity(placement['clusterAffinity'], placement['clusterAffinities'], path),
    ...admitAffinity(placement['clusterAffinity'], `${path}.clusterAffinity`),
    ...admitAffinityTerms(listOf(placement['clusterAffinities']), `${path}.clusterAffinities`),
    ...admitOverflow(placement, `${path}.clusterAffinities`),
    ...admitSpreadConstraints(listOf(placement['spreadConstraints']), `${path}.spreadConstraints`),
    ...admitTolerations(listOf(placement['clusterTolerations']), `${path}.clusterTolerations`),
    ...admitWorkloadAffinity(placement['workloadAffinity'], `${path}.workloadAffinity`),
  ];
}

function admitOneKindOfAffinity(one: unknown, many: unknown, path: string): readonly FieldError[] {
  if (!isPresent(one) || !isPresent(many)) return [];
  const remedy = 'keep one of them; a single affinity can also be written as the first of clusterAffinities';
  return [invalid(path, 'clusterAffinities cannot co-exist with clusterAffinity', remedy)];
}
