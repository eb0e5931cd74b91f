/**
 * The resource template: the object that a user gave to the control plane, of any kind.
 *
 * Only what every Kubernetes object has is typed; each kind's interpreter reads the rest itself, since a template may
 * be of a kind that nobody here has heard of, and an object that is read through a type model loses unknown fields.
 *
 * Counterpart: `unstructured.Unstructured`, as Karmada's detector handles templates.
 *
 * @example
 * const web: ResourceTemplate = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'shop', name: 'web' } };
 */
import type { ObjectMeta } from '@flotilla/api';

/** A Kubernetes object of any kind. */
export interface ResourceTemplate {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  /** The desired state, in the kind's own shape. */
  readonly spec?: unknown;
  /** The observed state, in the kind's own shape. */
  readonly status?: unknown;
  /** What ConfigMaps and Secrets hold. */
  readonly data?: unknown;
}

/** How messages name an object: `Deployment shop/web`, or `Namespace shop` for cluster-scoped ones. */
export function describeTemplate(object: ResourceTemplate): string {
  const { namespace, name } = object.metadata;
  return `${object.kind} ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name ?? ''}`;
}
