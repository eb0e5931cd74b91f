/**
 * The recorded sets that later issues implement. DIVERGENCES.md lists them under "Not implemented yet".
 */
import { has } from '../json.ts';
import type { LaterSet } from './set.ts';

const schedulerLoop: readonly LaterSet[] = [
  { name: 'scheduler-loop/writes', recognises: (line) => has(line, 'key') && has(line, 'options') },
  { name: 'scheduler-loop/sequences', recognises: (line) => has(line, 'ops') && has(line, 'fleet') },
  {
    name: 'scheduler-loop/queue',
    recognises: (line) => has(line, 'ops') && !has(line, 'fleet') && !has(line, 'input'),
  },
];

const policy: readonly LaterSet[] = [
  { name: 'policy/promote' },
  { name: 'policy/mcs/collect' },
  { name: 'policy/mcs/dispatch' },
  { name: 'policy/mcs/service' },
  { name: 'policy/mcs/export-collect-and-derive' },
  { name: 'policy/mcs/derived-service' },
];

const loops: readonly LaterSet[] = [
  { name: 'loops/application-failover' },
  { name: 'loops/graceful-eviction' },
  { name: 'loops/workload-rebalancer' },
  { name: 'loops/cluster/cluster-reconcile' },
  { name: 'loops/cluster/health-monitor' },
  { name: 'loops/cluster/ready-condition' },
  { name: 'loops/cluster/resource-summary' },
  { name: 'loops/federated-resource-quota/admission' },
  { name: 'loops/federated-resource-quota/status' },
  { name: 'loops/federated-resource-quota/sync' },
  { name: 'loops/federated-resource-quota/usage' },
  { name: 'loops/taint/cluster-taint-policy' },
  { name: 'loops/taint/state-jsonpath' },
  { name: 'loops/taint/taint-manager' },
];

export const laterSets: readonly LaterSet[] = [...schedulerLoop, ...policy, ...loops];
