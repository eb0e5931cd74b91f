/**
 * The door to admission: which rules apply to which version and kind, and the answer that Karmada's API server would give.
 *
 * Counterpart: the validating webhooks of pkg/webhook, and for Cluster the strategy of pkg/registry/cluster.
 *
 * Example: `admit(policy)` is empty when Karmada would accept the policy.
 */
import { applyDefaults } from '../defaults/apply.ts';
import { at, type Fields, isFields, textOf, typeNameOf } from '../defaults/fields.ts';
import { admitCluster } from './cluster.ts';
import { admitClusterTaintPolicy } from './cluster-taint-policy.ts';
import type { AdmissionContext, AdmissionRule } from './context.ts';
import { admitCronFederatedHpa } from './cron.ts';
import { admitCustomization } from './customization.ts';
import type { FieldError } from './errors.ts';
import { admitFederatedHpa } from './federated-hpa.ts';
import { admitMultiClusterIngress } from './ingress.ts';
import { admitInterpreterWebhooks } from './interpreter-webhook.ts';
import { admitMultiClusterService } from './multi-cluster-service.ts';
import { admitOverrideSpec } from './override.ts';
import { samePolicy } from './policy-identity.ts';
import { admitPropagationSpec } from './propagation.ts';
import { admitFederatedResourceQuota } from './quota.ts';

/** What the API server would know besides the object. */
export interface AdmitOptions {
  /** The object as it was: makes it an update, of which more is demanded than of a creation. */
  readonly oldObject?: object;
  /** Other objects of the same kind, for rules that compare (taint policies, customizations). */
  readonly others?: readonly object[];
}

const propagation: AdmissionRule = (object) => admitPropagationSpec(object['spec'], scopeOf(object));
const override: AdmissionRule = (object) => admitOverrideSpec(object['spec'], scopeOf(object));

const RULES: ReadonlyMap<string, readonly AdmissionRule[]> = new Map<string, readonly AdmissionRule[]>([
  ['cluster.karmada.io/v1alpha1/Cluster', [admitCluster]],
  ['policy.karmada.io/v1alpha1/ClusterOverridePolicy', [override]],
  [
    'policy.karmada.io/v1alpha1/ClusterPropagationPolicy',
    [samePolicy('clusterpropagationpolicy.karmada.io/permanent-id'), propagation],
  ],
  ['policy.karmada.io/v1alpha1/ClusterTaintPolicy', [admitClusterTaintPolicy]],
  ['autoscaling.karmada.io/v1alpha1/CronFederatedHPA', [admitCronFederatedHpa]],
  ['autoscaling.karmada.io/v1alpha1/FederatedHPA', [admitFederatedHpa]],
  ['policy.karmada.io/v1alpha1/FederatedResourceQuota', [admitFederatedResourceQuota]],
  ['networking.karmada.io/v1alpha1/MultiClusterIngress', [admitMultiClusterIngress]],
  ['networking.karmada.io/v1alpha1/MultiClusterService', [admitMultiClusterService]],
  ['policy.karmada.io/v1alpha1/OverridePolicy', [override]],
  [
    'policy.karmada.io/v1alpha1/PropagationPolicy',
    [samePolicy('propagationpolicy.karmada.io/permanent-id'), propagation],
  ],
  ['config.karmada.io/v1alpha1/ResourceInterpreterCustomization', [admitCustomization]],
  ['config.karmada.io/v1alpha1/ResourceInterpreterWebhookConfiguration', [admitInterpreterWebhooks]],
]);

/**
 * What Karmada's admission finds wrong with an object, after defaults as the API server applies them.
 *
 * It judges how fields go together; their types are the schema's (`validateObject`), and a field of the wrong type
 * reads as absent here. Never throws, never changes its argument. Kinds without rules are admitted.
 *
 * @returns the errors in the order of the rules; empty when the object is admitted.
 * @example
 * for (const { field, detail, remedy } of admit(policy)) console.log(`${field}: ${detail}; ${remedy}`)
 */
export function admit(object: unknown, options: AdmitOptions = {}): readonly FieldError[] {
  if (!isFields(object)) return [];
  const { oldObject, others = [] } = options;
  const context: AdmissionContext = {
    old: isFields(oldObject) ? applyDefaults(oldObject, { operation: 'UPDATE' }) : undefined,
    others: others.filter(isFields),
  };
  const defaulted = applyDefaults(object, { operation: context.old ? 'UPDATE' : 'CREATE' });
  return (RULES.get(typeNameOf(object)) ?? []).flatMap((rule) => rule(defaulted, context));
}

/** Cluster-scoped policies select in every namespace. */
function scopeOf(policy: Fields): { readonly policyNamespace: string } {
  return { policyNamespace: textOf(at(policy, 'metadata', 'namespace')) };
}
