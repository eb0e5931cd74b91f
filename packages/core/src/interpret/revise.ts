/**
 * The manifest for one cluster has that cluster's share of the replicas.
 *
 * Counterpart: `ReviseReplica` of pkg/resourceinterpreter, whose built-in part is default/native/revisereplica.go.
 *
 * @example
 * const answer = reviseReplica(deployment, 2);
 * if (answer.code === 'handled') answer.value; // the Deployment with spec.replicas 2
 */
import { ask, type Interpretation } from './ask.ts';
import type { InterpretOptions } from './interpreter.ts';
import type { ResourceTemplate } from './template.ts';

/** The object with another number of replicas; the built-in interpreters only change a field that is there. */
export function reviseReplica(
  object: ResourceTemplate,
  replicas: number,
  options: InterpretOptions = {},
): Interpretation<ResourceTemplate> {
  return ask('revise', object, options.interpreters, (interpreter) => interpreter.revise(object, replicas));
}
