/**
 * Objects for the tests of admission, and its answers in short.
 */
import type { Fields } from '../defaults/fields.ts';
import { type AdmitOptions, admit } from './admit.ts';

/** Kinds outside the group `policy`, with their groups. */
export const GROUPS: { readonly [kind: string]: string } = {
  Cluster: 'cluster.karmada.io/v1alpha1',
  CronFederatedHPA: 'autoscaling.karmada.io/v1alpha1',
  FederatedHPA: 'autoscaling.karmada.io/v1alpha1',
  MultiClusterIngress: 'networking.karmada.io/v1alpha1',
  MultiClusterService: 'networking.karmada.io/v1alpha1',
  ResourceInterpreterCustomization: 'config.karmada.io/v1alpha1',
  ResourceInterpreterWebhookConfiguration: 'config.karmada.io/v1alpha1',
};

/** An object of one of Karmada's kinds, called `web`. */
export function object(kind: string, spec: Fields, rest: Fields = {}): Fields {
  return { apiVersion: GROUPS[kind] ?? 'policy.karmada.io/v1alpha1', kind, metadata: { name: 'web' }, spec, ...rest };
}

/** Where and how an object is refused, as `path: Type`. */
export function refusals(value: unknown, options?: AdmitOptions): readonly string[] {
  return admit(value, options).map(({ field, type }) => `${field}: ${type.replace('FieldValue', '')}`);
}
