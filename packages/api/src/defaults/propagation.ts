/**
 * What Karmada's webhooks set in a PropagationPolicy or ClusterPropagationPolicy.
 *
 * A spread constraint by nothing is one by cluster, and one of at least one group. Divided without a preference is
 * Weighted. Selecting a ServiceImport propagates dependencies, since its EndpointSlices must come along. Graceful
 * eviction waits 600 seconds.
 *
 * Counterpart: pkg/webhook/propagationpolicy and clusterpropagationpolicy, mutating.go; pkg/util/helper/policy.go.
 *
 * Example: `spreadConstraints: [{ maxGroups: 2 }]` becomes `[{ spreadByField: 'cluster', maxGroups: 2, minGroups: 1 }]`.
 */
import { at, type Fields, fieldsOf, isPresent, listOf, textOf, updateAt, withField } from './fields.ts';

const GRACE_PERIOD_SECONDS = 600;

/** Spread by cluster over at least one group, unless the constraint says otherwise. */
export function defaultSpreadConstraints(policy: Fields): Fields {
  return fieldsOf(updateAt(policy, ['spec', 'placement', 'spreadConstraints', '*'], defaultSpreadConstraint));
}

function defaultSpreadConstraint(entry: unknown): Fields {
  let constraint = fieldsOf(entry);
  if (!constraint['spreadByField'] && !constraint['spreadByLabel'])
    constraint = withField(constraint, 'spreadByField', 'cluster');
  return constraint['minGroups'] ? constraint : withField(constraint, 'minGroups', 1);
}

/** Divided without a preference is Weighted. */
export function defaultDivisionPreference(policy: Fields): Fields {
  return fieldsOf(
    updateAt(policy, ['spec', 'placement', 'replicaScheduling'], (value) => {
      const strategy = fieldsOf(value);
      const divided = strategy['replicaSchedulingType'] === 'Divided' && !strategy['replicaDivisionPreference'];
      return divided ? withField(strategy, 'replicaDivisionPreference', 'Weighted') : value;
    }),
  );
}

/** A policy that selects a ServiceImport propagates dependencies. */
export function defaultPropagateDeps(policy: Fields): Fields {
  const selectsImport = listOf(at(policy, 'spec', 'resourceSelectors')).some(selectsServiceImport);
  return selectsImport ? fieldsOf(updateAt(policy, ['spec', 'propagateDeps'], () => true)) : policy;
}

function selectsServiceImport(selector: unknown): boolean {
  const { apiVersion, kind } = fieldsOf(selector);
  return kind === 'ServiceImport' && textOf(apiVersion) === 'multicluster.x-k8s.io/v1alpha1';
}

/** Graceful eviction without a period waits ten minutes. */
export function defaultGracePeriod(policy: Fields): Fields {
  return fieldsOf(
    updateAt(policy, ['spec', 'failover', 'application'], (value) => {
      const failover = fieldsOf(value);
      const open = failover['purgeMode'] === 'Gracefully' && !isPresent(failover['gracePeriodSeconds']);
      return open ? withField(failover, 'gracePeriodSeconds', GRACE_PERIOD_SECONDS) : value;
    }),
  );
}
