/**
 * What of an object's status in a member cluster is reported to the control plane.
 *
 * A kind that nobody interprets reports its whole status.
 *
 * Counterpart: `ReflectStatus` of pkg/resourceinterpreter, whose built-in part is default/native/reflectstatus.go.
 *
 * @example
 * reflectStatus(deployment) // { code: 'handled', value: { replicas: 3, ... } }
 */
import { checkAnswer } from './answer.ts';
import { attempt, type Failed, type Handled, interpreterWith } from './ask.ts';
import type { InterpretOptions } from './interpreter.ts';
import { wholeStatus } from './native/status.ts';
import type { ResourceTemplate } from './template.ts';

/** The status to report; undefined when there is none. */
export function reflectStatus(object: ResourceTemplate, options: InterpretOptions = {}): Handled<unknown> | Failed {
  const interpreter = interpreterWith('reflectStatus', object, options.interpreters);
  return attempt('reflectStatus', object, () =>
    interpreter === undefined
      ? wholeStatus(object)
      : checkAnswer('reflectStatus', object, interpreter.reflectStatus(object)),
  );
}
