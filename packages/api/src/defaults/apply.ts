/**
 * An object as Karmada would store it: the defaults of the CRD's schema first, then what the webhooks set.
 *
 * Example: `applyDefaults({ apiVersion: 'policy.karmada.io/v1alpha1', kind: 'PropagationPolicy', ... })`.
 */
import type { DefaultsOptions } from './context.ts';
import { isFields } from './fields.ts';
import { applySchemaDefaults } from './schema.ts';
import { webhookDefaults } from './webhook.ts';

/**
 * Fills in all defaults of one of Karmada's objects.
 *
 * Pure: the argument may be frozen and is never changed, the result shares what did not change. Ids and times come from
 * the options; without them, what needs one stays unset. Objects of other groups come back as they are. Applying it
 * twice gives the same as once.
 *
 * @example
 * applyDefaults(policy, { permanentId: crypto.randomUUID() }).spec.schedulerName // 'default-scheduler'
 */
export function applyDefaults<T extends object>(object: T, options: DefaultsOptions = {}): T {
  if (!isFields(object)) return object;
  return webhookDefaults(applySchemaDefaults(object), options) as T;
}
