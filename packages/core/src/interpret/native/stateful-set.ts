/**
 * `apps/v1` StatefulSet: as many replicas as `spec.replicas` says, each as `spec.template` describes it.
 *
 * Claims that the StatefulSet makes itself, from its `volumeClaimTemplates`, are no dependencies.
 *
 * Counterpart: the stateful set functions of pkg/resourceinterpreter/default/native.
 *
 * Example: `spec: { replicas: 3, template }` has 3 replicas; without `replicas` it has 0.
 */
import { child, descend, itemsOf, rootOf, stringOf } from '../fields.ts';
import type { DependentReference, Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { countedStatus } from './counted-status.ts';
import { reviseField } from './revise-field.ts';
import { hasRolledOut } from './rollout.ts';
import { scaledReplicas } from './scaled.ts';
import { podDependenciesOf } from './template-dependencies.ts';

export const statefulSet: Interpreter = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  replicas: scaledReplicas,
  revise: reviseField('replicas'),
  dependencies: dependenciesBesideOwnClaims,
  health: hasRolledOut,
  ...countedStatus({
    counts: {
      replicas: 'always',
      readyReplicas: 'unless-zero',
      currentReplicas: 'unless-zero',
      updatedReplicas: 'unless-zero',
      availableReplicas: 'always',
    },
    reportsObserved: false,
    current: 'of the member',
  }),
};

function dependenciesBesideOwnClaims(object: ResourceTemplate): readonly DependentReference[] {
  const spec = child(rootOf(object), 'spec');
  const templates = itemsOf(child(spec, 'volumeClaimTemplates'));
  const own = new Set(templates.map((template) => stringOf(descend(template, 'metadata', 'name'))));
  return podDependenciesOf(object, child(spec, 'template')).filter(
    ({ kind, name }) => kind !== 'PersistentVolumeClaim' || !own.has(name ?? ''),
  );
}
