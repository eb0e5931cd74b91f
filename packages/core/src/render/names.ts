/**
 * The names that Karmada gives to what it makes: Works, execution spaces, policies, imported and derived Services.
 *
 * Where a name must be unique and short, it ends in a hash: FNV-1a (32 bits) in decimal, digits replaced by letters that
 * spell no words. Counterpart: pkg/util/names/names.go.
 *
 * Example: the Work of Deployment shop/web is `web-` and the hash of `shop-web-deployment`.
 */
import { fnv1a } from '../schedule/assign/tie-order.ts';

const alphabet = 'bcdfghjklmnpqrstvwxz2456789';
const executionSpacePrefix = 'karmada-es-';

/** The text with each character replaced by one that is safe in a name. Counterpart: `SafeEncodeString` of Kubernetes. */
export function safeEncode(text: string): string {
  return Array.from(text, (char) => alphabet[(char.codePointAt(0) ?? 0) % alphabet.length]).join('');
}

/** The hash of a text as names end in it. */
export function hashName(text: string): string {
  return safeEncode(String(fnv1a(text)));
}

/** The name of the Work of a resource. */
export function workName(kind: string, name: string, namespace = ''): string {
  const safe = name.replaceAll(':', '.');
  const whole = namespace === '' ? `${safe}-${kind}` : `${namespace}-${safe}-${kind}`;
  return `${safe.toLowerCase()}-${hashName(whole.toLowerCase())}`;
}

/** The name of the policy that promotion makes. `gvk` is Go's text: `apps/v1, Kind=Deployment`. */
export function promotedPolicyName(gvk: string, name: string, namespace = ''): string {
  return `${name.replaceAll(':', '.')}-${hashName(`${namespace}${gvk}`)}`.toLowerCase();
}

/** The namespace of a cluster's Works. */
export function executionSpace(cluster: string): string {
  return `${executionSpacePrefix}${cluster}`;
}

/** The cluster of an execution space; undefined when the namespace is none. */
export function clusterOfExecutionSpace(namespace: string): string | undefined {
  return namespace.startsWith(executionSpacePrefix) ? namespace.slice(executionSpacePrefix.length) : undefined;
}

/** The label value by which a Work refers to its binding. */
export function bindingReferenceKey(name: string, namespace = ''): string {
  return hashName(namespacedKey(name, namespace));
}

/** `shop/web`, or `web` without a namespace. */
export function namespacedKey(name: string, namespace = ''): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** The name of an EndpointSlice of a cluster in the control plane. */
export function importedEndpointSliceName(name: string, cluster: string): string {
  return `imported-${cluster}-${name}`;
}

/** The name of the Service that stands for an imported one. */
export function derivedServiceName(service: string): string {
  return `derived-${service}`;
}

/** The service account of a cluster, also in the name of its role. */
export function serviceAccountName(cluster: string): string {
  return `karmada-${cluster}`;
}

/** The role of a cluster's service account. */
export function roleName(serviceAccount: string): string {
  return `karmada-controller-manager:${serviceAccount}`;
}

/** The Secret by which a cluster's users are impersonated. */
export function impersonationSecretName(cluster: string): string {
  return `${cluster}-impersonator`;
}
