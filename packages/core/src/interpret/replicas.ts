/**
 * How many replicas a resource has and what one of them needs.
 *
 * The first interpreter for exactly this apiVersion and kind answers: the caller's own, then the built-in ones. What
 * nobody interprets (a ConfigMap, a DaemonSet, a CronJob) has no replicas to divide: 0, without requirements.
 *
 * Counterpart: `GetReplicas` of pkg/resourceinterpreter, whose built-in part is default/native/replica.go.
 *
 * @example
 * interpretReplicas(deployment) // { replicas: 3, requirements: { resourceRequest: { cpu: '500m' } } }
 */
import { switchesOver } from '../schedule/model/switches.ts';
import { checkAnswer } from './answer.ts';
import { interpreterWith } from './ask.ts';
import {
  defaultInterpretGates,
  type InterpretedReplicas,
  type Interpreter,
  type InterpretOptions,
} from './interpreter.ts';
import type { ResourceTemplate } from './template.ts';

/**
 * Replicas of a resource and the requirements of one, as the binding's spec has them.
 *
 * The object is taken as it is: a Deployment without `spec.replicas` has 0, since Kubernetes would have filled in 1
 * before Karmada saw it. Use `applyWorkloadDefaults` first for manifests that no API server has seen.
 *
 * @throws InterpretError when a field that counts has a wrong type or a malformed quantity, or an interpreter answers no number.
 */
export function interpretReplicas(object: ResourceTemplate, options: InterpretOptions = {}): InterpretedReplicas {
  const interpreter = interpreterWith('replicas', object, options.interpreters);
  const gates = switchesOver('featureGates', defaultInterpretGates, options.featureGates);
  if (interpreter === undefined) return { replicas: 0 };
  return checkAnswer('replicas', object, interpreter.replicas(object, gates));
}

/** Whether anyone interprets the replicas of this kind; `interpretReplicas` answers 0 for all others. */
export function hasReplicas(object: ResourceTemplate, interpreters: readonly Interpreter[] = []): boolean {
  return interpreterWith('replicas', object, interpreters) !== undefined;
}
