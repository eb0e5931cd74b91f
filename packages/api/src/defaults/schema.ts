/**
 * The defaults that Karmada's CRDs declare, which an API server fills in before any webhook runs.
 *
 * A default applies where its parent exists and the field is absent or `null`; it never makes a parent. These are all
 * that Karmada v1.19 declares: `schema.test.ts` holds the table against the `@default` tags of the interfaces, which in
 * turn are held against the CRDs.
 *
 * Counterpart: `default:` in charts/karmada/_crds/bases.
 *
 * Example: a PropagationPolicy with `spec: {}` gets `conflictResolution: Abort`, `preemption: Never`, `priority: 0`
 * and `schedulerName: default-scheduler`.
 */
import { type Fields, fieldsOf, isPresent, typeNameOf, updateAt } from './fields.ts';

/** One default: where, and what. `*` stands for each entry of a list. */
export interface SchemaDefault {
  readonly path: string;
  readonly value: string | number | boolean;
}

const PLACED: readonly SchemaDefault[] = [
  { path: 'spec.conflictResolution', value: 'Abort' },
  { path: 'spec.failover.application.decisionConditions.tolerationSeconds', value: 300 },
  { path: 'spec.failover.application.purgeMode', value: 'Gracefully' },
  { path: 'spec.failover.cluster.purgeMode', value: 'Gracefully' },
  { path: 'spec.placement.replicaScheduling.replicaSchedulingType', value: 'Divided' },
];

const POLICY: readonly SchemaDefault[] = [
  ...PLACED,
  { path: 'spec.preemption', value: 'Never' },
  { path: 'spec.priority', value: 0 },
  { path: 'spec.schedulerName', value: 'default-scheduler' },
];

const BINDING: readonly SchemaDefault[] = [...PLACED, { path: 'spec.schedulePriority.priority', value: 0 }];

const CRON: readonly SchemaDefault[] = [
  { path: 'spec.rules.*.failedHistoryLimit', value: 3 },
  { path: 'spec.rules.*.successfulHistoryLimit', value: 3 },
  { path: 'spec.rules.*.suspend', value: false },
];

/** The table, by apiVersion and kind. */
export const SCHEMA_DEFAULTS: ReadonlyMap<string, readonly SchemaDefault[]> = new Map([
  ['autoscaling.karmada.io/v1alpha1/CronFederatedHPA', CRON],
  ['policy.karmada.io/v1alpha1/ClusterPropagationPolicy', POLICY],
  ['policy.karmada.io/v1alpha1/PropagationPolicy', POLICY],
  ['work.karmada.io/v1alpha2/ClusterResourceBinding', BINDING],
  ['work.karmada.io/v1alpha2/ResourceBinding', BINDING],
]);

/** A copy of the object with the defaults of its kind's schema. */
export function applySchemaDefaults(object: Fields): Fields {
  let filled: unknown = object;
  for (const { path, value } of SCHEMA_DEFAULTS.get(typeNameOf(object)) ?? []) {
    filled = updateAt(filled, path.split('.'), (old) => (isPresent(old) ? old : value));
  }
  return fieldsOf(filled);
}
