/**
 * The operations by the names that Karmada and the scripts have for them, and asking one of them.
 *
 * @example
 * ask(operationFrom('InterpretReplica'), { customizations, object, ... }) // { value: { replicas: 3 } }
 */
import type { AggregatedStatusItem, ResourceInterpreterCustomization } from '@flotilla/api';
import {
  aggregateStatus,
  getDependencies,
  hasReplicas,
  type Interpretation,
  InterpretError,
  type InterpretOptions,
  interpretComponents,
  interpretHealth,
  interpretReplicas,
  type Operation,
  reflectStatus,
  retain,
  reviseReplica,
} from '@flotilla/core';
import { luaInterpreters } from '@flotilla/interpreter-lua';
import { nameOf } from '../input/inspect.ts';
import type { Manifest } from '../input/manifest.ts';
import { refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';

const operations: Readonly<Record<string, Operation>> = {
  InterpretReplica: 'replicas',
  GetReplicas: 'replicas',
  InterpretComponent: 'components',
  GetComponents: 'components',
  ReviseReplica: 'revise',
  Retain: 'retain',
  AggregateStatus: 'aggregateStatus',
  InterpretStatus: 'reflectStatus',
  ReflectStatus: 'reflectStatus',
  InterpretHealth: 'health',
  InterpretDependency: 'dependencies',
  GetDependencies: 'dependencies',
};

/** In any case; another one is refused. */
export function operationFrom(name: string | undefined): Operation {
  const known = Object.keys(operations);
  if (name === undefined) return refuse('--operation is missing', `write one of ${known.join(', ')}`);
  const found = Object.entries(operations).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return (
    found?.[1] ?? refuse(`--operation: there is no operation ${JSON.stringify(name)}`, didYouMean(name, known, 12))
  );
}

export interface Question {
  readonly customizations: readonly ResourceInterpreterCustomization[];
  readonly object: Manifest | undefined;
  readonly observed: Manifest | undefined;
  readonly replicas: number | undefined;
  readonly items: readonly AggregatedStatusItem[];
  readonly now: Date;
}

/** The answer in the form in which it is printed, or why there is none. */
export type Answer = { readonly value: unknown } | { readonly error: string };

export function ask(
  operation: Operation,
  { object, observed, replicas, items, now, customizations }: Question,
): Answer {
  if (object === undefined) return refuse('there is no object in the input', 'give it too, such as -f object.yaml');
  const options: InterpretOptions = { interpreters: luaInterpreters(customizations, { now: () => Date.now() }) };
  switch (operation) {
    case 'replicas':
      return askReplicas(object, options);
    case 'components':
      return formed(interpretComponents(object, options), (components) => ({ components }));
    case 'revise':
      if (replicas === undefined)
        return refuse('--desired-replica is missing', 'write how many replicas, such as --desired-replica 3');
      return formed(reviseReplica(object, replicas, options), (value) => value);
    case 'retain':
      if (observed === undefined)
        return refuse('--observed-file is missing', 'name the file with the object as the member has it');
      return formed(retain(object, observed, options), (value) => value);
    case 'aggregateStatus':
      return formed(
        aggregateStatus(object, items, { ...options, now: now.toISOString().replace(/\.\d+Z$/, 'Z') }),
        (value) => value,
      );
    case 'reflectStatus':
      return formed(reflectStatus(object, options), (status) => ({ status: status ?? null }));
    case 'health':
      return formed(interpretHealth(object, options), (healthy) => ({ healthy }));
    case 'dependencies':
      return formed(getDependencies(object, options), (dependencies) => ({ dependencies }));
  }
}

function askReplicas(object: Manifest, options: InterpretOptions): Answer {
  if (!hasReplicas(object, options.interpreters))
    return { error: `${nameOf(object)}: nothing interprets the replicas of ${object.apiVersion} ${object.kind}` };
  try {
    return { value: interpretReplicas(object, options) };
  } catch (error) {
    if (error instanceof InterpretError) return { error: error.message };
    throw error;
  }
}

function formed<Value>(answer: Interpretation<Value>, form: (value: Value) => unknown): Answer {
  if (answer.code === 'handled') return { value: form(answer.value) };
  return { error: answer.code === 'failed' ? answer.error.message : answer.message };
}
