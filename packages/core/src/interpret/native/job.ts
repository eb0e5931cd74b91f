/**
 * `batch/v1` Job: as many replicas as run at once, that is its parallelism, but no more than there are completions.
 *
 * An absent parallelism is 0 (the API server fills in 1), so completions alone give 0. The selector that a cluster
 * made for its Job, and the labels by which it finds its Pods, stay as they are there.
 *
 * Counterpart: the job functions of pkg/resourceinterpreter/default/native.
 *
 * Example: `parallelism: 10, completions: 7` has 7 replicas.
 */
import { child, int32Of, rootOf } from '../fields.ts';
import type { InterpretedReplicas, Interpreter, InterpretGates } from '../interpreter.ts';
import { replaceAt, stringMapAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';
import { aggregateJobStatus, reflectJobStatus } from './job-status.ts';
import { withRequirements } from './requirements.ts';
import { reviseField } from './revise-field.ts';
import { templateDependencies } from './template-dependencies.ts';

export const job: Interpreter = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  replicas: jobReplicas,
  revise: reviseField('parallelism'),
  retain: retainSelector,
  dependencies: templateDependencies('spec', 'template'),
  reflectStatus: reflectJobStatus,
  aggregateStatus: aggregateJobStatus,
};

function jobReplicas(object: ResourceTemplate, gates: InterpretGates): InterpretedReplicas {
  const spec = child(rootOf(object), 'spec');
  const parallelism = int32Of(child(spec, 'parallelism')) ?? 0;
  const completions = int32Of(child(spec, 'completions')) ?? parallelism;
  return withRequirements(Math.min(parallelism, completions), child(spec, 'template'), gates);
}

function retainSelector(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  const selector = ['spec', 'selector', 'matchLabels'];
  const labels = ['spec', 'template', 'metadata', 'labels'];
  return [selector, labels].reduce((object, path) => {
    const map = stringMapAt(observed, path);
    return map === undefined ? object : replaceAt(object, path, map);
  }, desired);
}
