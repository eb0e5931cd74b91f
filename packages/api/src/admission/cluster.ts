/**
 * What Karmada's aggregated API server accepts as a Cluster.
 *
 * Counterpart: `ValidateCluster` of pkg/apis/cluster/validation; `ValidateClusterTaints` of pkg/util/lifted.
 *
 * Example: `spec.syncMode: Auto` is refused; it is Push or Pull.
 */
import { type Fields, fieldsOf, isPresent, listOf, textOf } from '../defaults/fields.ts';
import { labelKeyProblem, labelValueProblem } from '../selector-syntax.ts';
import { admitResourceModels } from './cluster-models.ts';
import { duplicate, type FieldError, invalid, notSupported, problem, required } from './errors.ts';
import { admitName, clusterNameProblem } from './metadata.ts';
import { splitUrl } from './url.ts';

/** Judges a Cluster, as it is after defaults. */
export function admitCluster(object: Fields): readonly FieldError[] {
  const spec = fieldsOf(object['spec']);
  return [
    ...admitName(object, clusterNameProblem),
    ...admitSyncMode(textOf(spec['syncMode'])),
    ...admitApiEndpoint(textOf(spec['apiEndpoint'])),
    ...admitSecret(spec, 'secretRef'),
    ...admitSecret(spec, 'impersonatorSecretRef'),
    ...admitProxy(textOf(spec['proxyURL'])),
    ...admitTaints(listOf(spec['taints']).map(fieldsOf)),
    ...admitResourceModels(listOf(spec['resourceModels']), 'spec.resourceModels'),
  ];
}

const SYNC_MODES: readonly string[] = ['Pull', 'Push'];

function admitSyncMode(mode: string): readonly FieldError[] {
  const missing = mode === '' ? [required('spec.syncMode', '', 'set syncMode to Push or Pull')] : [];
  return SYNC_MODES.includes(mode) ? [] : [...missing, notSupported('spec.syncMode', SYNC_MODES)];
}

function admitApiEndpoint(endpoint: string): readonly FieldError[] {
  if (endpoint === '') return [];
  const path = 'spec.apiEndpoint';
  const url = splitUrl(endpoint);
  if (!url) return [invalid(path, 'must be a valid URL', 'write it as in https://10.0.0.1:6443')];
  const errors: FieldError[] = [];
  if (url.host === '') errors.push(invalid(path, 'host must be provided', 'write it as in https://10.0.0.1:6443'));
  if (url.user !== '') errors.push(invalid(path, 'user information is not permitted in the URL', 'use secretRef'));
  if (url.fragment !== '') errors.push(invalid(path, 'fragments are not permitted in the URL', 'drop the #...'));
  if (url.query !== '') errors.push(invalid(path, 'query parameters are not permitted in the URL', 'drop the ?...'));
  return errors;
}

function admitSecret(spec: Fields, name: string): readonly FieldError[] {
  if (!isPresent(spec[name])) return [];
  const secret = fieldsOf(spec[name]);
  return ['namespace', 'name'].flatMap((part) =>
    textOf(secret[part]) === '' ? [required(`spec.${name}.${part}`, '', `give the ${part} of the Secret`)] : [],
  );
}

const PROXY_SCHEMES: readonly string[] = ['http', 'https', 'socks5'];

function admitProxy(proxy: string): readonly FieldError[] {
  if (proxy === '') return [];
  const url = splitUrl(proxy);
  if (!url) return [invalid('spec.proxyURL', 'must be a valid URL', 'write it as in http://proxy:3128')];
  if (PROXY_SCHEMES.includes(url.scheme)) return [];
  const detail = `unsupported scheme ${JSON.stringify(url.scheme)}, must be http, https, or socks5`;
  return [invalid('spec.proxyURL', detail, 'write it as in http://proxy:3128')];
}

const EFFECTS: readonly string[] = ['NoSchedule', 'NoExecute'];

function admitTaints(taints: readonly Fields[]): readonly FieldError[] {
  return taints.flatMap((taint, index) => [
    ...admitTaint(taint, `spec.taints[${index}]`),
    ...(taints.slice(0, index).some((other) => isSameTaint(other, taint))
      ? [duplicate(`spec.taints[${index}]`, 'taints must be unique by key and effect pair', 'drop one of the two')]
      : []),
  ]);
}

function admitTaint(taint: Fields, path: string): readonly FieldError[] {
  const effect = textOf(taint['effect']);
  const unknown = EFFECTS.includes(effect) ? [] : [notSupported(`${path}.effect`, EFFECTS)];
  return [
    ...problem(`${path}.key`, labelKeyProblem(textOf(taint['key'])), 'correct the key'),
    ...problem(`${path}.value`, labelValueProblem(textOf(taint['value'])), 'correct the value'),
    ...(effect === '' ? [required(`${path}.effect`, '', 'set effect to NoSchedule or NoExecute')] : unknown),
  ];
}

function isSameTaint(a: Fields, b: Fields): boolean {
  return textOf(a['key']) === textOf(b['key']) && textOf(a['effect']) === textOf(b['effect']);
}
