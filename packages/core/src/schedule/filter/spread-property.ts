/**
 * The cluster has the property that a spread constraint groups by: a provider, a region, at least one zone.
 *
 * Asked even where the constraint itself is ignored later (static weights), as Karmada does.
 * Karmada: pkg/scheduler/framework/plugins/spreadconstraint/spread_constraint.go.
 *
 * @example `spreadByField: region` rejects a cluster without `spec.region`.
 */
import type { ClusterView } from '../model/cluster.ts';
import type { Rejection } from '../model/reasons.ts';
import type { Spread } from '../model/unit.ts';
import type { FilterPlugin } from './plugin.ts';

const fields = ['provider', 'region', 'zone'] as const;

const texts = { provider: 'provider', region: 'region', zone: 'zones' } as const;

export const spreadProperty: FilterPlugin = {
  name: 'SpreadConstraint',
  dependsOn: ({ spread }) => [spread],
  prepare({ spread }) {
    const wanted = fields.filter((field) => spread[field] !== undefined);
    if (wanted.length === 0) return 'skip';
    return {
      reads: 'topology',
      check: (cluster) => {
        const missing = wanted.find((field) => !hasField(cluster, field));
        return missing && rejection(missing);
      },
    };
  },
};

function hasField(cluster: ClusterView, field: keyof Spread): boolean {
  if (field === 'provider') return cluster.provider !== '';
  if (field === 'region') return cluster.region !== '';
  return cluster.zones.length > 0;
}

function rejection(field: keyof typeof texts): Rejection {
  return {
    code: 'SpreadPropertyMissing',
    message: `cluster(s) did not have ${texts[field]} property`,
    detail: `spread by ${field} needs spec.${texts[field]} of the cluster`,
  };
}
