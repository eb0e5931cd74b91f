/**
 * What must go wherever an object goes: the ConfigMaps and Secrets that its Pods read, for example.
 *
 * Counterpart: `GetDependencies` of pkg/resourceinterpreter, whose built-in part is default/native/dependencies.go, and
 * the check of what it answered in pkg/resourceinterpreter/interpreter.go.
 *
 * @example
 * getDependencies(deployment)
 * // { code: 'handled', value: [{ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'web' }] }
 */
import { compileLabelSelector } from '@flotilla/api';
import { ask, attempt, type Interpretation } from './ask.ts';
import { InterpretError } from './fields.ts';
import type { DependentReference, InterpretOptions } from './interpreter.ts';
import { describeTemplate, type ResourceTemplate } from './template.ts';

/** The references of an object. A reference to nothing in particular is an error, whoever answered it. */
export function getDependencies(
  object: ResourceTemplate,
  options: InterpretOptions = {},
): Interpretation<readonly DependentReference[]> {
  const answer = ask('dependencies', object, options.interpreters, (interpreter) => interpreter.dependencies(object));
  if (answer.code !== 'handled') return answer;
  return attempt('dependencies', object, () => {
    answer.value.forEach((reference, index) => {
      checkReference(reference, `dependencies[${index}]`, describeTemplate(object));
    });
    return answer.value;
  });
}

function checkReference(reference: DependentReference, path: string, owner: string): void {
  const { apiVersion, kind, name, labelSelector } = reference;
  if (!apiVersion)
    throw new InterpretError({ owner, path: `${path}.apiVersion` }, 'is missing', 'say which API it is of');
  if (!kind) throw new InterpretError({ owner, path: `${path}.kind` }, 'is missing', 'say which kind it is of');
  if (!name && labelSelector == null) {
    throw new InterpretError(
      { owner, path },
      `refers to no ${kind} in particular`,
      'give it a name or a labelSelector',
    );
  }
  const compiled = labelSelector == null ? undefined : compileLabelSelector(labelSelector);
  if (compiled?.ok === false) {
    throw new InterpretError({ owner, path: `${path}.labelSelector` }, 'is wrong', compiled.error.message);
  }
}
