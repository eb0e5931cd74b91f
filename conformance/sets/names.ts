/**
 * `policy/names`: the names that Karmada gives to what it makes.
 */
import {
  bindingName,
  bindingReferenceKey,
  clusterOfExecutionSpace,
  derivedServiceName,
  executionSpace,
  hashName,
  impersonationSecretName,
  importedEndpointSliceName,
  isPropagatable,
  namespacedKey,
  promotedPolicyName,
  roleName,
  safeEncode,
  serviceAccountName,
  workName,
} from '@flotilla/core';
import { type JsonObject, member } from '../json.ts';
import { exactSet, stringIn } from './exact-set.ts';
import type { ConformanceSet } from './set.ts';

export const namesSet: ConformanceSet = exactSet(
  'policy/names',
  (input) => typeof member(input, 'function') === 'string',
  answer,
);

function answer(input: JsonObject): unknown {
  const text = (key: string): string => stringIn(input, key);
  const [name, namespace, cluster] = [text('name'), text('namespace'), text('cluster')];
  switch (text('function')) {
    case 'GenerateBindingName':
      return { result: bindingName(text('kind'), name) };
    case 'GenerateWorkName':
      return { result: workName(text('kind'), name, namespace) };
    case 'GeneratePolicyName':
      return { result: promotedPolicyName(text('gvk'), name, namespace) };
    case 'GenerateBindingReferenceKey':
      return { result: bindingReferenceKey(name, namespace) };
    case 'GenerateExecutionSpaceName':
      return { result: executionSpace(cluster) };
    case 'GetClusterName':
      return clusterNamed(text('executionSpace'));
    case 'GenerateEndpointSliceName':
      return { result: importedEndpointSliceName(text('endpointSliceName'), cluster) };
    case 'GenerateDerivedServiceName':
      return { result: derivedServiceName(text('serviceName')) };
    case 'GenerateServiceAccountName':
      return { result: serviceAccountName(cluster), role: roleName(serviceAccountName(cluster)) };
    case 'GenerateImpersonationSecretName':
      return { result: impersonationSecretName(cluster) };
    case 'NamespacedKey':
      return { result: namespacedKey(name, namespace) };
    case 'IsReservedNamespace':
      return { result: !isPropagatable({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace, name: 'x' } }) };
    case 'SafeEncodeString':
      return { result: safeEncode(text('string')) };
    case 'DeepHashObject':
      return { encoded: hashName(text('string')), fnv32a: hash(text('string')) };
    default:
      throw new TypeError(`unknown function ${text('function')}`);
  }
}

function clusterNamed(namespace: string): unknown {
  const result = clusterOfExecutionSpace(namespace);
  return result === undefined ? { error: { message: 'not an execution space' } } : { result };
}

/** The number of which `hashName` is made: FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}
