/**
 * `batch/v1` Job: as many replicas as run at once, that is its parallelism, but no more than there are completions.
 *
 * An absent parallelism is 0 (the API server fills in 1), so completions alone give 0.
 *
 * Counterpart: `jobReplica` of pkg/resourceinterpreter/default/native/replica.go.
 *
 * Example: `parallelism: 10, completions: 7` has 7 replicas.
 */
import { child, int32Of, rootOf } from '../fields.ts';
import type { InterpretedReplicas, Interpreter, InterpretGates } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { withRequirements } from './requirements.ts';

export const job: Interpreter = { apiVersion: 'batch/v1', kind: 'Job', replicas: jobReplicas };

function jobReplicas(object: ResourceTemplate, gates: InterpretGates): InterpretedReplicas {
  const spec = child(rootOf(object), 'spec');
  const parallelism = int32Of(child(spec, 'parallelism')) ?? 0;
  const completions = int32Of(child(spec, 'completions')) ?? parallelism;
  return withRequirements(Math.min(parallelism, completions), child(spec, 'template'), gates);
}
