/**
 * A metric names its source, fills in that source and no other, and aims at a positive amount.
 *
 * Counterpart: `validateMetricSpec` of pkg/util/lifted/validatingfhpa.go.
 *
 * Example: `{ type: 'Resource' }` without `resource` is refused at `spec.metrics[0].resource`.
 */
import { at, type Fields, fieldsOf, isPresent, numberOf, textOf } from '../defaults/fields.ts';
import { quantitySign } from '../quantity.ts';
import { type FieldError, forbidden, invalid, notSupported, required } from './errors.ts';
import { admitSegment } from './ingress-backend.ts';
import { quantityOf } from './quantities.ts';

const TYPES: readonly string[] = ['ContainerResource', 'Object', 'Pods', 'Resource'];
/** The field that holds the source of a type: the type in lower camel case. */
const SOURCES: readonly string[] = ['containerResource', 'object', 'pods', 'resource'];

/** Judges one entry of `metrics`. */
export function admitMetric(metric: Fields, path: string): readonly FieldError[] {
  const type = textOf(metric['type']);
  if (!TYPES.includes(type)) {
    const missing = required(`${path}.type`, 'must specify a metric source type', `use one of ${TYPES.join(', ')}`);
    return [...(type === '' ? [missing] : []), notSupported(`${path}.type`, TYPES)];
  }
  const expected = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const others = SOURCES.filter((source) => source !== expected && isPresent(metric[source]));
  return [...admitOnly(others, path), ...admitSource(metric, expected, path)];
}

function admitOnly(others: readonly string[], path: string): readonly FieldError[] {
  return others.map((source) =>
    forbidden(`${path}.${source}`, 'must populate the given metric source only', 'drop it, or make it another metric'),
  );
}

function admitSource(metric: Fields, name: string, path: string): readonly FieldError[] {
  const place = `${path}.${name}`;
  if (!isPresent(metric[name])) {
    return [required(place, 'must populate information for the given metric source', `fill in ${name}`)];
  }
  const source = fieldsOf(metric[name]);
  const target = fieldsOf(source['target']);
  return [
    ...admitIdentity(source, name, place),
    ...admitTarget(target, `${place}.target`),
    ...admitAim(target, name, place),
  ];
}

function admitIdentity(source: Fields, name: string, path: string): readonly FieldError[] {
  const metricName = () => admitSegment(textOf(at(source, 'metric', 'name')), `${path}.metric.name`, 'name');
  if (name === 'pods') return metricName();
  if (name === 'object') {
    const parts = ['kind', 'name'].flatMap((part) =>
      admitSegment(textOf(at(source, 'describedObject', part)), `${path}.describedObject.${part}`, part),
    );
    return [...parts, ...metricName()];
  }
  const fields = name === 'resource' ? ['name'] : ['name', 'container'];
  return fields
    .filter((field) => textOf(source[field]) === '')
    .map((field) => required(`${path}.${field}`, `must specify a ${field}`, `give the ${field}`));
}

const TARGET_TYPES: readonly string[] = ['Utilization', 'Value', 'AverageValue'];

function admitTarget(target: Fields, path: string): readonly FieldError[] {
  const type = textOf(target['type']);
  const errors: FieldError[] = [];
  if (type === '') errors.push(required(`${path}.type`, 'must specify a metric target type', 'set the type'));
  if (!TARGET_TYPES.includes(type)) {
    const detail = 'must be either Utilization, Value, or AverageValue';
    errors.push(invalid(`${path}.type`, detail, `use one of ${TARGET_TYPES.join(', ')}`));
  }
  for (const name of ['value', 'averageValue']) {
    const amount = quantityOf(target[name]);
    if (amount && quantitySign(amount) !== 1) errors.push(invalid(`${path}.${name}`, 'must be positive', 'raise it'));
  }
  if ((numberOf(target['averageUtilization']) ?? 1) < 1) {
    errors.push(invalid(`${path}.averageUtilization`, 'must be greater than 0', 'give a percentage, e.g. 80'));
  }
  return errors;
}

/** Which amounts a source can aim at: resources at a share or an average, Pods at an average, objects at either value. */
function admitAim(target: Fields, name: string, path: string): readonly FieldError[] {
  const has = (field: string): boolean => isPresent(target[field]);
  const place = `${path}.target`;
  if (name === 'pods') return has('averageValue') ? [] : [missingAim(`${place}.averageValue`, 'averageValue')];
  if (name === 'object') {
    return has('value') || has('averageValue') ? [] : [missingAim(`${place}.averageValue`, 'value or averageValue')];
  }
  if (!has('averageUtilization') && !has('averageValue')) {
    return [missingAim(`${place}.averageUtilization`, 'averageUtilization or averageValue')];
  }
  if (!has('averageUtilization') || !has('averageValue')) return [];
  const detail = 'may not set both a target raw value and a target utilization';
  return [forbidden(`${place}.averageValue`, detail, 'keep one of them')];
}

function missingAim(field: string, what: string): FieldError {
  return required(field, `must set ${what}`, `give the ${what} to aim at`);
}
