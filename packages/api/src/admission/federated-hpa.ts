/**
 * A FederatedHPA is judged as Kubernetes judges a HorizontalPodAutoscaler, without external metrics and scale to zero.
 *
 * Counterpart: `ValidateFederatedHPA` of pkg/util/lifted/validatingfhpa.go.
 *
 * Example: `minReplicas: 5, maxReplicas: 3` is refused at `spec.maxReplicas`.
 */
import { at, type Fields, fieldsOf, isPresent, listOf, numberOf, textOf } from '../defaults/fields.ts';
import { dnsSubdomainProblem } from '../selector-syntax.ts';
import { type FieldError, invalid, notSupported, required } from './errors.ts';
import { admitMetric } from './hpa-metrics.ts';
import { admitSegment } from './ingress-backend.ts';
import { admitName, admitNamespace } from './metadata.ts';

/** Judges a FederatedHPA. */
export function admitFederatedHpa(object: Fields): readonly FieldError[] {
  const spec = fieldsOf(object['spec']);
  return [
    ...admitName(object, dnsSubdomainProblem),
    ...admitNamespace(object),
    ...admitReplicas(spec),
    ...['kind', 'name'].flatMap((part) =>
      admitSegment(textOf(at(spec, 'scaleTargetRef', part)), `spec.scaleTargetRef.${part}`, part),
    ),
    ...listOf(spec['metrics']).flatMap((metric, index) => admitMetric(fieldsOf(metric), `spec.metrics[${index}]`)),
    ...['scaleUp', 'scaleDown'].flatMap((side) => admitRules(at(spec, 'behavior', side), `spec.behavior.${side}`)),
    ...['currentReplicas', 'desiredReplicas'].flatMap((name) => admitCount(object, name)),
  ];
}

function admitReplicas(spec: Fields): readonly FieldError[] {
  const errors: FieldError[] = [];
  const min = numberOf(spec['minReplicas']);
  const max = numberOf(spec['maxReplicas']) ?? 0;
  if (min !== undefined && min < 1) {
    errors.push(invalid('spec.minReplicas', 'must be greater than or equal to 1', 'set minReplicas to 1 or more'));
  }
  if (max < 1) errors.push(invalid('spec.maxReplicas', 'must be greater than 0', 'set maxReplicas to 1 or more'));
  if (min !== undefined && max < min) {
    const remedy = `set maxReplicas to ${min} or more`;
    errors.push(invalid('spec.maxReplicas', 'must be greater than or equal to `minReplicas`', remedy));
  }
  return errors;
}

function admitCount(object: Fields, name: string): readonly FieldError[] {
  const count = numberOf(at(object, 'status', name)) ?? 0;
  if (count >= 0) return [];
  return [invalid(`status.${name}`, 'must be greater than or equal to 0', 'correct the status')];
}

const SELECT_POLICIES: readonly string[] = ['Disabled', 'Max', 'Min'];
const MAX_WINDOW_SECONDS = 3600;

function admitRules(value: unknown, path: string): readonly FieldError[] {
  if (!isPresent(value)) return [];
  const rules = fieldsOf(value);
  const select = rules['selectPolicy'];
  const policies = listOf(rules['policies']);
  const known = !isPresent(select) || SELECT_POLICIES.includes(textOf(select));
  return [
    ...admitWindow(numberOf(rules['stabilizationWindowSeconds']), `${path}.stabilizationWindowSeconds`),
    ...(known ? [] : [notSupported(`${path}.selectPolicy`, SELECT_POLICIES)]),
    ...(policies.length > 0
      ? []
      : [required(`${path}.policies`, 'must specify at least one Policy', 'list a policy, or drop the rules')]),
    ...policies.flatMap((policy, index) => admitPolicy(fieldsOf(policy), `${path}.policies[${index}]`)),
  ];
}

function admitWindow(seconds: number | undefined, field: string): readonly FieldError[] {
  if (seconds === undefined) return [];
  const remedy = `give 0 to ${MAX_WINDOW_SECONDS} seconds`;
  if (seconds < 0) return [invalid(field, 'must be greater than or equal to zero', remedy)];
  if (seconds <= MAX_WINDOW_SECONDS) return [];
  return [invalid(field, `must be less than or equal to ${MAX_WINDOW_SECONDS}`, remedy)];
}

const POLICY_TYPES: readonly string[] = ['Percent', 'Pods'];
const MAX_PERIOD_SECONDS = 1800;

function admitPolicy(policy: Fields, path: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  const period = numberOf(policy['periodSeconds']) ?? 0;
  const remedy = `give 1 to ${MAX_PERIOD_SECONDS} seconds`;
  if (!POLICY_TYPES.includes(textOf(policy['type']))) errors.push(notSupported(`${path}.type`, POLICY_TYPES));
  if ((numberOf(policy['value']) ?? 0) <= 0) {
    errors.push(invalid(`${path}.value`, 'must be greater than zero', 'give a positive number'));
  }
  if (period <= 0) errors.push(invalid(`${path}.periodSeconds`, 'must be greater than zero', remedy));
  if (period > MAX_PERIOD_SECONDS) {
    errors.push(invalid(`${path}.periodSeconds`, `must be less than or equal to ${MAX_PERIOD_SECONDS}`, remedy));
  }
  return errors;
}
