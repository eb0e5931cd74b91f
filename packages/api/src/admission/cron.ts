/**
 * A CronFederatedHPA names its rules apart, gives each a schedule and a time zone that exist, and says what to set.
 *
 * Counterpart: pkg/webhook/cronfederatedhpa/validation.go.
 *
 * Example: scaling a Deployment without `targetReplicas` is refused at `spec.rules[0]`.
 */
import { at, type Fields, fieldsOf, isPresent, listOf, textOf } from '../defaults/fields.ts';
import { isCronExpression } from './cron-expression.ts';
import { duplicate, type FieldError, invalid } from './errors.ts';

/** Judges a CronFederatedHPA. */
export function admitCronFederatedHpa(object: Fields): readonly FieldError[] {
  const kind = textOf(at(object, 'spec', 'scaleTargetRef', 'kind'));
  const scalesHpa = at(object, 'spec', 'scaleTargetRef', 'apiVersion') === 'autoscaling.karmada.io/v1alpha1';
  if (scalesHpa && kind !== 'FederatedHPA') {
    const detail = `invalid scaleTargetRef kind: ${kind}, only support FederatedHPA`;
    return [invalid('spec.scaleTargetRef.kind', detail, 'scale a FederatedHPA or a workload')];
  }
  const rules = listOf(at(object, 'spec', 'rules')).map(fieldsOf);
  const names = rules.map((rule) => textOf(rule['name']));
  return rules.flatMap((rule, index) => [
    ...admitUniqueName(names, index),
    ...admitTime(rule, `spec.rules[${index}]`),
    ...admitTarget(rule, scalesHpa ? undefined : kind, `spec.rules[${index}]`),
  ]);
}

function admitUniqueName(names: readonly string[], index: number): readonly FieldError[] {
  const name = names[index] ?? '';
  if (names.indexOf(name) === index) return [];
  return [duplicate(`spec.rules[${index}].name`, `rule ${JSON.stringify(name)}`, 'rename one of the two')];
}

function admitTime(rule: Fields, path: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  const zone = rule['timeZone'];
  if (!isCronExpression(textOf(rule['schedule']))) {
    errors.push(invalid(`${path}.schedule`, 'invalid cron format', 'write it as in "0 9 * * 1-5"'));
  }
  if (isPresent(zone) && !isTimeZone(textOf(zone))) {
    const detail = `unknown time zone ${textOf(zone)}`;
    errors.push(invalid(`${path}.timeZone`, detail, 'give a name of the IANA database, e.g. "Europe/Berlin"'));
  }
  return errors;
}

function admitTarget(rule: Fields, workloadKind: string | undefined, path: string): readonly FieldError[] {
  if (workloadKind === undefined) {
    if (isPresent(rule['targetMinReplicas']) || isPresent(rule['targetMaxReplicas'])) return [];
    const detail =
      'targetMinReplicas and targetMaxReplicas cannot be nil at the same time if you want to scale FederatedHPA';
    return [invalid(path, detail, 'set targetMinReplicas, targetMaxReplicas or both')];
  }
  if (isPresent(rule['targetReplicas'])) return [];
  const detail = `targetReplicas cannot be nil if you want to scale ${workloadKind}`;
  return [invalid(path, detail, 'set targetReplicas')];
}

/** As the platform's Intl knows them; the empty text is UTC, as in Go. */
function isTimeZone(name: string): boolean {
  if (name === '' || name === 'Local') return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
