/**
 * Whether an object in a member cluster is healthy.
 *
 * Counterpart: `InterpretHealth` of pkg/resourceinterpreter, whose built-in part is default/native/healthy.go.
 *
 * @example
 * interpretHealth(deployment) // { code: 'handled', value: true } once all its replicas are updated and available
 */
import { ask, type Interpretation } from './ask.ts';
import type { InterpretOptions } from './interpreter.ts';
import type { ResourceTemplate } from './template.ts';

/** Whether the object is healthy, as its own status tells. Jobs and ConfigMaps are neither: nobody interprets them. */
export function interpretHealth(object: ResourceTemplate, options: InterpretOptions = {}): Interpretation<boolean> {
  return ask('health', object, options.interpreters, (interpreter) => interpreter.health(object));
}
