/**
 * Where an Ingress sends requests: a Service and one of its ports, or another object, never both.
 *
 * Counterpart: `validateIngressBackend` of pkg/util/lifted.
 */
import { at, type Fields, fieldsOf, isPresent, numberOf, textOf } from '../defaults/fields.ts';
import { dns1035LabelProblem, dnsSubdomainProblem } from '../selector-syntax.ts';
import { type FieldError, invalid, problem, required } from './errors.ts';
import { admitPortNumber } from './multi-cluster-service.ts';

/** Judges a backend. */
export function admitBackend(value: unknown, path: string): readonly FieldError[] {
  const backend = fieldsOf(value);
  const toResource = isPresent(backend['resource']);
  const toService = isPresent(backend['service']);
  if (toResource && toService) {
    return [invalid(path, 'cannot set both resource and service backends', 'keep one of them')];
  }
  if (toResource) return admitResource(fieldsOf(backend['resource']), `${path}.resource`);
  if (toService) return admitService(fieldsOf(backend['service']), path);
  return [invalid(path, 'resource or service backend is required', 'name the Service that answers')];
}

function admitService(service: Fields, path: string): readonly FieldError[] {
  const name = textOf(service['name']);
  const field = `${path}.service.name`;
  const named =
    name === ''
      ? [required(field, '', 'name the Service')]
      : problem(field, dns1035LabelProblem(name), 'give the name of a Service');
  return [...named, ...admitPort(service, path)];
}

function admitPort(service: Fields, path: string): readonly FieldError[] {
  const name = textOf(at(service, 'port', 'name'));
  const number = numberOf(at(service, 'port', 'number')) ?? 0;
  if (name !== '' && number !== 0)
    return [invalid(path, 'cannot set both port name & port number', 'keep one of them')];
  if (name !== '') return problem(`${path}.service.port.name`, portNameProblem(name), 'give the name of a port');
  if (number !== 0) return admitPortNumber(number, `${path}.service.port.number`);
  return [required(path, 'port name or number is required', 'give the port of the Service')];
}

/** IANA service names: at most 15 of lower case letters, digits and single dashes, with a letter. */
function portNameProblem(name: string): string | undefined {
  const fits = name.length <= 15 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name);
  return fits ? undefined : 'must be at most 15 lower case letters, digits or single dashes, with at least one letter';
}

function admitResource(resource: Fields, path: string): readonly FieldError[] {
  const group = resource['apiGroup'];
  const grouped = isPresent(group)
    ? problem(`${path}.apiGroup`, dnsSubdomainProblem(textOf(group)), 'correct the group')
    : [];
  return [
    ...grouped,
    ...['kind', 'name'].flatMap((part) => admitSegment(textOf(resource[part]), `${path}.${part}`, part)),
  ];
}

/** Judges text that becomes one segment of an API path. */
export function admitSegment(text: string, field: string, what: string): readonly FieldError[] {
  if (text === '') return [required(field, `${what} is required`, `give the ${what}`)];
  const fits = text !== '.' && text !== '..' && !text.includes('/') && !text.includes('%');
  return fits ? [] : [invalid(field, 'may not be "." or "..", nor contain "/" or "%"', `correct the ${what}`)];
}
