/**
 * Application failover: dependencies must move along, and times must fit the way of purging.
 *
 * Counterpart: `ValidatePropagationSpec`, `ValidateFailover`, `ValidateApplicationFailover` of pkg/util/validation.
 *
 * Example: `gracePeriodSeconds` with `purgeMode: Directly` is refused, since nothing waits for it.
 */
import { at, type Fields, fieldsOf, isPresent, numberOf } from '../defaults/fields.ts';
import { type FieldError, invalid } from './errors.ts';

/** Judges the failover of a propagation spec. */
export function admitFailover(spec: Fields): readonly FieldError[] {
  const application = at(spec, 'failover', 'application');
  if (!isPresent(application)) return [];
  return [...admitDependencies(spec), ...admitTimes(fieldsOf(application), 'spec.failover.application')];
}

function admitDependencies(spec: Fields): readonly FieldError[] {
  if (spec['propagateDeps'] === true) return [];
  const detail = 'application failover is set, propagateDeps must be true';
  return [invalid('spec.propagateDeps', detail, 'set propagateDeps: true, so that ConfigMaps and the like move along')];
}

function admitTimes(failover: Fields, path: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  const toleration = numberOf(at(failover, 'decisionConditions', 'tolerationSeconds'));
  const grace = numberOf(failover['gracePeriodSeconds']);
  const gracefully = failover['purgeMode'] === 'Gracefully';
  if (toleration !== undefined && toleration < 0) {
    const field = `${path}.decisionConditions.tolerationSeconds`;
    errors.push(invalid(field, 'must be greater than or equal to 0', 'give the seconds to wait, or omit it for 300'));
  }
  if (grace !== undefined && !gracefully) {
    const remedy = 'set purgeMode: Gracefully or drop gracePeriodSeconds';
    errors.push(invalid(`${path}.gracePeriodSeconds`, 'only takes effect when purgeMode is gracefully', remedy));
  }
  if (grace === undefined && gracefully) {
    const remedy = 'give the seconds to wait, e.g. 600';
    errors.push(invalid(`${path}.gracePeriodSeconds`, 'should not be empty when purgeMode is gracefully', remedy));
  }
  if (grace !== undefined && grace <= 0) {
    errors.push(invalid(`${path}.gracePeriodSeconds`, 'must be greater than 0', 'give at least one second'));
  }
  return errors;
}
