/**
 * The cluster serves the resource's API: exactly this apiVersion and kind.
 *
 * Clusters that the binding is already in pass, so that a cluster whose API list is incomplete for a while keeps its
 * workloads; anywhere else "unknown" counts as missing.
 * Karmada: pkg/scheduler/framework/plugins/apienablement/api_enablement.go.
 *
 * @example A Deployment of apps/v1 is rejected by a cluster that lists only apps/v1beta1.
 */
import type { Rejection } from '../model/reasons.ts';
import type { FilterPlugin } from './plugin.ts';

export const apiEnablement: FilterPlugin = {
  name: 'APIEnablement',
  dependsOn: ({ apiVersion, kind, previousReplicas }) => [apiVersion, kind, previousReplicas],
  prepare({ apiVersion, kind, previousReplicas }) {
    const missing: Rejection = {
      code: 'ApiNotEnabled',
      message: 'cluster(s) did not have the API resource',
      detail: `${apiVersion} ${kind}`,
    };
    return {
      reads: 'apiEnablements',
      spares: previousReplicas,
      check: ({ apis }) => (apis.get(apiVersion)?.has(kind) ? undefined : missing),
    };
  },
};
