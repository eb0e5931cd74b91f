// A user's TypeScript program, strict and without skipLibCheck, for check-install.ts.
import { type Cluster, type PropagationPolicy, parseQuantity, quantityMilliValue, validateObject } from '@flotilla/api';
import * as cli from '@flotilla/cli';
import type { schedule } from '@flotilla/core';
import * as flotilla from 'flotilla';

const policy: PropagationPolicy = {
  apiVersion: 'policy.karmada.io/v1alpha1',
  kind: 'PropagationPolicy',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }],
    placement: { clusterAffinity: { clusterNames: ['paris', 'oslo'] } },
  },
};
const cluster: Cluster = {
  apiVersion: 'cluster.karmada.io/v1alpha1',
  kind: 'Cluster',
  metadata: { name: 'paris' },
  spec: { syncMode: 'Push' },
};

export const answers: readonly (number | bigint | boolean)[] = [
  quantityMilliValue(parseQuantity('1500m')),
  validateObject(policy).ok,
  validateObject(cluster).ok,
];
export const same: typeof schedule = flotilla.schedule;
export { cli };

// @ts-expect-error a policy needs its resourceSelectors
export const wrong: PropagationPolicy = { ...policy, spec: {} };
