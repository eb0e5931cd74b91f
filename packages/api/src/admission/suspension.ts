/**
 * Dispatching is suspended everywhere or on some clusters, not both.
 *
 * Counterpart: `validateSuspension` of pkg/util/validation, whose field path repeats the word.
 */
import { at, listOf } from '../defaults/fields.ts';
import { type FieldError, invalid } from './errors.ts';

/** Judges `spec.suspension`. */
export function admitSuspension(suspension: unknown): readonly FieldError[] {
  const onClusters = listOf(at(suspension, 'dispatchingOnClusters', 'clusterNames'));
  if (at(suspension, 'dispatching') !== true || onClusters.length === 0) return [];
  const detail = 'suspension dispatching cannot co-exist with dispatchingOnClusters.clusterNames';
  return [invalid('spec.suspension.suspension', detail, 'keep dispatching for all clusters, or the list for some')];
}
