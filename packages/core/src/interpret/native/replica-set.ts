/**
 * `apps/v1` ReplicaSet: as many replicas as `spec.replicas` says, each as `spec.template` describes it.
 *
 * Counterpart: the replica set functions of pkg/resourceinterpreter/default/native.
 *
 * Example: `spec: { replicas: 3, template }` has 3 replicas; without `replicas` it has 0.
 */
import type { Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { countedStatus } from './counted-status.ts';
import { reviseField } from './revise-field.ts';
import { countOf, isObserved, replicasOf } from './rollout.ts';
import { scaledReplicas } from './scaled.ts';
import { statusOf } from './status.ts';
import { templateDependencies } from './template-dependencies.ts';

export const replicaSet: Interpreter = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  replicas: scaledReplicas,
  revise: reviseField('replicas'),
  dependencies: templateDependencies('spec', 'template'),
  health: areAllAvailable,
  ...countedStatus({
    counts: { replicas: 'always', readyReplicas: 'unless-zero', availableReplicas: 'unless-zero' },
    keptCounts: ['fullyLabeledReplicas'],
    reportsObserved: true,
    current: 'of the template',
  }),
};

function areAllAvailable(object: ResourceTemplate): boolean {
  const available = countOf(statusOf(object), 'availableReplicas');
  return isObserved(object) && available >= (replicasOf(object) ?? available);
}
