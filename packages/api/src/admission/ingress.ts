/**
 * A MultiClusterIngress is judged as Kubernetes judges an Ingress: something to route, hosts that are names, paths that
 * are absolute.
 *
 * Counterpart: pkg/webhook/multiclusteringress/validating.go; `ValidateIngressSpec` of pkg/util/lifted.
 *
 * Example: a rule with `host: 10.0.0.1` is refused at `spec.rules[0].host`.
 */
import { type Fields, fieldsOf, isPresent, listOf, textOf } from '../defaults/fields.ts';
import { dnsSubdomainProblem } from '../selector-syntax.ts';
import { type FieldError, invalid, notSupported, problem, required } from './errors.ts';
import { admitBackend } from './ingress-backend.ts';
import { admitName, admitNamespace } from './metadata.ts';

/** Judges a MultiClusterIngress. */
export function admitMultiClusterIngress(object: Fields): readonly FieldError[] {
  const spec = fieldsOf(object['spec']);
  const className = textOf(spec['ingressClassName']);
  return [
    ...admitName(object, dnsSubdomainProblem),
    ...admitNamespace(object),
    ...admitSomething(spec),
    ...(isPresent(spec['defaultBackend']) ? admitBackend(spec['defaultBackend'], 'spec.defaultBackend') : []),
    ...listOf(spec['rules']).flatMap((rule, index) => admitRule(fieldsOf(rule), `spec.rules[${index}]`)),
    ...listOf(spec['tls']).flatMap((tls, index) => admitTls(fieldsOf(tls), `spec.tls[${index}]`)),
    ...(isPresent(spec['ingressClassName'])
      ? problem('spec.ingressClassName', dnsSubdomainProblem(className), 'give the name of an IngressClass')
      : []),
  ];
}

function admitSomething(spec: Fields): readonly FieldError[] {
  if (listOf(spec['rules']).length > 0 || isPresent(spec['defaultBackend'])) return [];
  const detail = 'either `defaultBackend` or `rules` must be specified';
  return [invalid('spec', detail, 'say where requests go')];
}

function admitRule(rule: Fields, path: string): readonly FieldError[] {
  const host = textOf(rule['host']);
  const http = isPresent(rule['http']) ? admitPaths(fieldsOf(rule['http']), `${path}.http`) : [];
  return [...(host === '' ? [] : admitRuleHost(host, `${path}.host`)), ...http];
}

function admitRuleHost(host: string, path: string): readonly FieldError[] {
  const address = isIp(host)
    ? [invalid(path, 'must be a DNS name, not an IP address', 'give a host name, or drop the host for all')]
    : [];
  return [...address, ...admitHost(host, path)];
}

/** A name, or `*.` and a name. */
function admitHost(host: string, path: string): readonly FieldError[] {
  const name = host.startsWith('*.') ? host.slice(2) : host;
  return problem(path, dnsSubdomainProblem(name), 'give a DNS name, or *. and one');
}

function admitTls(tls: Fields, path: string): readonly FieldError[] {
  const secret = textOf(tls['secretName']);
  return [
    ...listOf(tls['hosts']).flatMap((host, index) => admitHost(textOf(host), `${path}.hosts[${index}]`)),
    ...(secret === '' ? [] : problem(`${path}.secretName`, dnsSubdomainProblem(secret), 'give the name of a Secret')),
  ];
}

function admitPaths(http: Fields, path: string): readonly FieldError[] {
  const paths = listOf(http['paths']);
  if (paths.length === 0) return [required(`${path}.paths`, '', 'list at least one path')];
  return paths.flatMap((entry, index) => admitPath(fieldsOf(entry), `${path}.paths[${index}]`));
}

const PATH_TYPES: readonly string[] = ['Exact', 'ImplementationSpecific', 'Prefix'];
const BAD_PARTS: readonly string[] = ['//', '/./', '/../', '%2f', '%2F'];
const BAD_ENDS: readonly string[] = ['/..', '/.'];

function admitPath(entry: Fields, place: string): readonly FieldError[] {
  const type = entry['pathType'];
  if (!isPresent(type)) return [required(`${place}.pathType`, 'pathType must be specified', 'set Prefix or Exact')];
  const known = PATH_TYPES.includes(textOf(type)) ? [] : [notSupported(`${place}.pathType`, PATH_TYPES)];
  return [...known, ...admitPathText(entry, `${place}.path`), ...admitBackend(entry['backend'], `${place}.backend`)];
}

function admitPathText(entry: Fields, place: string): readonly FieldError[] {
  const path = textOf(entry['path']);
  const literal = entry['pathType'] === 'Exact' || entry['pathType'] === 'Prefix';
  const checked = literal || (entry['pathType'] === 'ImplementationSpecific' && path !== '');
  const remedy = 'write an absolute path, e.g. /shop';
  const relative = checked && !path.startsWith('/') ? [invalid(place, 'must be an absolute path', remedy)] : [];
  if (!literal) return relative;
  return [
    ...relative,
    ...BAD_PARTS.filter((part) => path.includes(part)).map((part) =>
      invalid(place, `must not contain '${part}'`, remedy),
    ),
    ...BAD_ENDS.filter((end) => path.endsWith(end)).map((end) => invalid(place, `cannot end with '${end}'`, remedy)),
  ];
}

/** IPv4 in dots, or anything with the colons of IPv6. */
function isIp(host: string): boolean {
  if (host.includes(':')) return /^[0-9a-fA-F:.]+$/.test(host);
  const parts = host.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}
