/**
 * What a member cluster owns of an object stays as it is there when the object is written again.
 *
 * Counterpart: `Retain` of pkg/resourceinterpreter, whose built-in part is default/native/retain.go.
 *
 * @example
 * const answer = retain(service, observed);
 * if (answer.code === 'handled') answer.value; // the Service with the clusterIP that its cluster gave it
 */
import { ask, type Interpretation } from './ask.ts';
import type { InterpretOptions } from './interpreter.ts';
import type { ResourceTemplate } from './template.ts';

/**
 * The desired object, with the fields that its cluster owns taken from the observed one.
 *
 * The kind of `desired` decides who is asked. Retaining twice is the same as retaining once.
 */
export function retain(
  desired: ResourceTemplate,
  observed: ResourceTemplate,
  options: InterpretOptions = {},
): Interpretation<ResourceTemplate> {
  return ask('retain', desired, options.interpreters, (interpreter) => interpreter.retain(desired, observed));
}
