/**
 * May a resource be propagated at all? Asked before any policy is looked for.
 *
 * Not what lives in Karmada's own namespaces or in those that the administrator skips, not Karmada's own kinds, and not
 * the ConfigMap that holds the API server's authentication. Only the resource's namespace is looked at: a Namespace
 * object named kube-system has none.
 *
 * Counterpart: `EventFilter` of pkg/detector/detector.go.
 *
 * Example: with `skippedNamespaces: ['kube-.*']`, nothing in kube-system is propagated.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import { isSkippedApi, parseSkippedApis, type SkippedApis } from './skipped-apis.ts';

export interface PropagatableOptions {
  /** Regular expressions, each for a whole namespace. Karmada's default is `kube-.*`; here none. */
  readonly skippedNamespaces?: readonly string[];
  /** Compiled with `parseSkippedApis`; default what Karmada always skips. */
  readonly skippedApis?: SkippedApis;
}

/** Whether a resource may be propagated; {@link whyNotPropagated} has the reason. */
export function isPropagatable(resource: ResourceTemplate, options: PropagatableOptions = {}): boolean {
  return whyNotPropagated(resource, options) === undefined;
}

/** Why a resource may not be propagated, as a sentence; undefined when it may. */
export function whyNotPropagated(resource: ResourceTemplate, options: PropagatableOptions = {}): string | undefined {
  const { apiVersion, kind, metadata } = resource;
  const { namespace = '', name } = metadata;
  if (isReservedNamespace(namespace)) return `the namespace ${namespace} is Karmada's own`;
  if (isSkippedApi(options.skippedApis ?? ALWAYS_SKIPPED, apiVersion, kind))
    return `${apiVersion} ${kind} is never propagated`;
  if (kind === 'ConfigMap' && namespace === 'kube-system' && name === 'extension-apiserver-authentication') {
    return 'the control plane makes this ConfigMap for itself';
  }
  const pattern = options.skippedNamespaces?.find((text) => new RegExp(`^${text}$`).test(namespace));
  return pattern === undefined ? undefined : `the namespace ${namespace} is skipped by ${pattern}`;
}

/** Karmada's own namespaces: karmada-system, karmada-cluster, and one a member cluster. */
function isReservedNamespace(namespace: string): boolean {
  return namespace === 'karmada-system' || namespace === 'karmada-cluster' || namespace.startsWith('karmada-es-');
}

const ALWAYS_SKIPPED: SkippedApis = parseSkippedApis();
