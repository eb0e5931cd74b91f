/**
 * The placement tolerates the cluster's taints of effect NoSchedule and NoExecute.
 *
 * `tolerationSeconds` plays no part here, nor does PreferNoSchedule. Clusters that the binding is already in pass: only
 * the taint manager evicts. The first untolerated taint is the reason.
 * Karmada: pkg/scheduler/framework/plugins/tainttoleration/taint_toleration.go.
 *
 * @example Taint `dedicated=a:NoSchedule` without a toleration rejects with
 * `cluster(s) had untolerated taint {dedicated=a:NoSchedule}`.
 */
import { type Taint, tolerates } from '@flotilla/api';
import type { FilterPlugin } from './plugin.ts';

export const taintToleration: FilterPlugin = {
  name: 'TaintToleration',
  dependsOn: ({ tolerations, previousReplicas }) => [tolerations, previousReplicas],
  prepare({ tolerations, previousReplicas }) {
    return {
      reads: 'taints',
      spares: previousReplicas,
      check: ({ taints }) => {
        const taint = taints.find((one) => keepsOut(one) && !tolerates(tolerations, one));
        return (
          taint && {
            code: 'UntoleratedTaint',
            message: `cluster(s) had untolerated taint {${taintText(taint)}}`,
            detail: taintText(taint),
          }
        );
      },
    };
  },
};

function keepsOut({ effect }: Taint): boolean {
  return effect === 'NoSchedule' || effect === 'NoExecute';
}

function taintText({ key, value, effect }: Taint): string {
  return value ? `${key}=${value}:${effect}` : `${key}:${effect}`;
}
