/**
 * `apps/v1` DaemonSet: a Pod on every node, so it has no replicas to divide.
 *
 * Counterpart: the daemon set functions of pkg/resourceinterpreter/default/native.
 *
 * Example: it is healthy once all Pods that it wants are updated and available.
 */
import type { Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { countedStatus } from './counted-status.ts';
import { countOf, isObserved } from './rollout.ts';
import { statusOf } from './status.ts';
import { templateDependencies } from './template-dependencies.ts';

export const daemonSet: Interpreter = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  dependencies: templateDependencies('spec', 'template'),
  health: isEverywhere,
  ...countedStatus({
    counts: {
      currentNumberScheduled: 'always',
      numberMisscheduled: 'always',
      desiredNumberScheduled: 'always',
      numberReady: 'always',
      updatedNumberScheduled: 'unless-zero',
      numberAvailable: 'unless-zero',
      numberUnavailable: 'unless-zero',
    },
    reportsObserved: true,
    current: 'of the template',
  }),
};

function isEverywhere(object: ResourceTemplate): boolean {
  const status = statusOf(object);
  const updated = countOf(status, 'updatedNumberScheduled');
  const isUpdated = updated >= countOf(status, 'desiredNumberScheduled');
  return isObserved(object) && isUpdated && countOf(status, 'numberAvailable') >= updated;
}
