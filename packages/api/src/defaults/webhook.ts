/**
 * The ordered list, by apiVersion and kind, of what Karmada's mutating webhooks set.
 *
 * Counterpart: pkg/webhook/<kind>/mutating.go; for Cluster, which has none, its aggregated API server. The Work webhook
 * also cleans and marks the manifests inside; that belongs to rendering Works, not here.
 *
 * Example: `applyWebhookDefaults(policy, { operation: 'CREATE', permanentId })`.
 */
import { defaultCluster } from './cluster.ts';
import type { DefaultsOptions, WebhookDefault } from './context.ts';
import { defaultFederatedHpa } from './federated-hpa.ts';
import { type Fields, isFields, typeNameOf } from './fields.ts';
import { creationFinalizer, missingPermanentId, newPermanentId } from './identity.ts';
import {
  defaultDivisionPreference,
  defaultGracePeriod,
  defaultPropagateDeps,
  defaultSpreadConstraints,
} from './propagation.ts';
import { roundTripOverride, roundTripPropagation } from './round-trip.ts';
import { defaultSelectorNamespaces } from './selectors.ts';

const PROPAGATION: readonly WebhookDefault[] = [
  defaultSpreadConstraints,
  defaultPropagateDeps,
  defaultDivisionPreference,
  defaultGracePeriod,
];

const WEBHOOKS: ReadonlyMap<string, readonly WebhookDefault[]> = new Map([
  ['cluster.karmada.io/v1alpha1/Cluster', [defaultCluster]],
  [
    'policy.karmada.io/v1alpha1/ClusterPropagationPolicy',
    [
      ...PROPAGATION,
      newPermanentId('clusterpropagationpolicy.karmada.io/permanent-id'),
      creationFinalizer('karmada.io/cluster-propagation-policy-controller'),
      roundTripPropagation,
    ],
  ],
  [
    'work.karmada.io/v1alpha2/ClusterResourceBinding',
    [missingPermanentId('clusterresourcebinding.karmada.io/permanent-id')],
  ],
  ['autoscaling.karmada.io/v1alpha1/FederatedHPA', [defaultFederatedHpa]],
  [
    'networking.karmada.io/v1alpha1/MultiClusterService',
    [missingPermanentId('multiclusterservice.karmada.io/permanent-id')],
  ],
  ['policy.karmada.io/v1alpha1/OverridePolicy', [defaultSelectorNamespaces, roundTripOverride]],
  [
    'policy.karmada.io/v1alpha1/PropagationPolicy',
    [
      defaultSelectorNamespaces,
      ...PROPAGATION,
      newPermanentId('propagationpolicy.karmada.io/permanent-id'),
      creationFinalizer('karmada.io/propagation-policy-controller'),
      roundTripPropagation,
    ],
  ],
  ['work.karmada.io/v1alpha2/ResourceBinding', [missingPermanentId('resourcebinding.karmada.io/permanent-id')]],
  ['work.karmada.io/v1alpha1/Work', [missingPermanentId('work.karmada.io/permanent-id')]],
]);

/**
 * What Karmada's webhooks alone make of the object, without the defaults of the CRD's schema.
 *
 * Pure: the argument may be frozen, the result shares what did not change. Kinds without a webhook come back as they are.
 *
 * @example
 * applyWebhookDefaults(policy, { operation: 'CREATE', namespace: 'shop', permanentId: crypto.randomUUID() })
 */
export function applyWebhookDefaults<T extends object>(object: T, options: DefaultsOptions = {}): T {
  if (!isFields(object)) return object;
  return webhookDefaults(object, options) as T;
}

/** The same for an object of which nothing is known. */
export function webhookDefaults(object: Fields, options: DefaultsOptions): Fields {
  const defaults = WEBHOOKS.get(typeNameOf(object)) ?? [];
  return defaults.reduce((filled, apply) => apply(filled, options), object);
}
