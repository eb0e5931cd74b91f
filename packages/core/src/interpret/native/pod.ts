/**
 * `v1` Pod: one replica, and the Pod itself is its template.
 *
 * What its cluster decided stays: the node, the service account, the volumes and where they are mounted. Containers
 * that somebody injected there do not.
 *
 * Counterpart: the pod functions of pkg/resourceinterpreter/default/native.
 *
 * Example: a Pod that runs on node `n1` keeps `spec.nodeName: n1`.
 */
import { child, itemsOf, rootOf, stringOf } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { retainPod } from './pod-retain.ts';
import { aggregatePodStatus } from './pod-status.ts';
import { withRequirements } from './requirements.ts';
import { statusOf } from './status.ts';
import { templateDependencies } from './template-dependencies.ts';

export const pod: Interpreter = {
  apiVersion: 'v1',
  kind: 'Pod',
  replicas: (object, gates) => withRequirements(1, rootOf(object), gates),
  retain: retainPod,
  dependencies: templateDependencies(),
  aggregateStatus: aggregatePodStatus,
  health: isDoneOrReady,
};

function isDoneOrReady(object: ResourceTemplate): boolean {
  const status = statusOf(object);
  const phase = stringOf(child(status, 'phase'));
  const ready = itemsOf(child(status, 'conditions')).find(
    (condition) => stringOf(child(condition, 'type')) === 'Ready',
  );
  const isReady = ready !== undefined && stringOf(child(ready, 'status')) === 'True';
  return phase === 'Succeeded' || (phase === 'Running' && isReady);
}
