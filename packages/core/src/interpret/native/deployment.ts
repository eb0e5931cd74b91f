/**
 * `apps/v1` Deployment: as many replicas as `spec.replicas` says, each as `spec.template` describes it.
 *
 * The replicas that a member has are kept, instead of the desired ones, only when the template asks for it by a label:
 * an autoscaler in the member sets them.
 *
 * Counterpart: the deployment functions of pkg/resourceinterpreter/default/native.
 *
 * Example: `spec: { replicas: 3, template }` has 3 replicas; without `replicas` it has 0.
 */
import { InterpretError } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import { integerAt, replaceAt } from '../nested.ts';
import { describeTemplate, type ResourceTemplate } from '../template.ts';
import { countedStatus } from './counted-status.ts';
import { reviseField } from './revise-field.ts';
import { hasRolledOut } from './rollout.ts';
import { scaledReplicas } from './scaled.ts';
import { templateDependencies } from './template-dependencies.ts';

export const deployment: Interpreter = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  replicas: scaledReplicas,
  revise: reviseField('replicas'),
  retain: retainReplicas,
  dependencies: templateDependencies('spec', 'template'),
  health: hasRolledOut,
  ...countedStatus({
    counts: {
      replicas: 'unless-zero',
      updatedReplicas: 'unless-zero',
      readyReplicas: 'unless-zero',
      availableReplicas: 'unless-zero',
      unavailableReplicas: 'unless-zero',
    },
    reportsObserved: true,
    current: 'of the template',
  }),
};

const RETAIN_REPLICAS = 'resourcetemplate.karmada.io/retain-replicas';

function retainReplicas(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  if (desired.metadata.labels?.[RETAIN_REPLICAS] !== 'true') return desired;
  const replicas = integerAt(observed, ['spec', 'replicas']);
  if (replicas !== undefined) return replaceAt(desired, ['spec', 'replicas'], replicas);
  const field = { owner: `${describeTemplate(observed)} in its cluster`, path: 'spec.replicas' };
  throw new InterpretError(field, 'is missing', `remove the label ${RETAIN_REPLICAS} from the template`);
}
