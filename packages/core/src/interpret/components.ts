/**
 * The parts of a workload that has several kinds of Pods: a job manager and its workers, for example.
 *
 * No built-in kind has such parts; interpreters of one's own do.
 *
 * Counterpart: `GetComponents` of pkg/resourceinterpreter.
 *
 * @example
 * interpretComponents(flink, { interpreters: [flinkInterpreter] }) // { code: 'handled', value: [{ name: 'jobmanager', replicas: 1 }, ...] }
 */
import type { Component } from '@flotilla/api';
import { switchesOver } from '../schedule/model/switches.ts';
import { ask, type Interpretation } from './ask.ts';
import { defaultInterpretGates, type InterpretOptions } from './interpreter.ts';
import type { ResourceTemplate } from './template.ts';

/** The components of an object, each with its replicas and what one of them needs. */
export function interpretComponents(
  object: ResourceTemplate,
  options: InterpretOptions = {},
): Interpretation<readonly Component[]> {
  const gates = switchesOver('featureGates', defaultInterpretGates, options.featureGates);
  return ask('components', object, options.interpreters, (interpreter) => interpreter.components(object, gates));
}
