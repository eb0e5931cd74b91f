/**
 * What is built in, for the cases that ask the whole interpreter after no customization answered.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import {
  aggregateStatus,
  getDependencies,
  type Interpretation,
  InterpretError,
  interpretComponents,
  interpreterWith,
  interpretHealth,
  interpretReplicas,
  type Operation,
  type ResourceTemplate,
  reflectStatus,
  retain,
  reviseReplica,
} from '@flotilla/core';
import { type Json, member } from '../json.ts';

/** Karmada's names of the operations, and ours. */
export const operationNames: Readonly<Record<string, Operation>> = {
  GetReplicas: 'replicas',
  GetComponents: 'components',
  ReviseReplica: 'revise',
  Retain: 'retain',
  AggregateStatus: 'aggregateStatus',
  ReflectStatus: 'reflectStatus',
  InterpretHealth: 'health',
  GetDependencies: 'dependencies',
};

/** The built-in answer to a call, or an error where there is none. */
export function nativeAnswer(call: Json | undefined): unknown {
  const object = (member(call, 'object') ?? member(call, 'desired')) as unknown as ResourceTemplate;
  switch (textOf(member(call, 'operation'))) {
    case 'GetReplicas':
      return replicas(object);
    case 'GetComponents':
      return formed(interpretComponents(object), (components) => ({ components }));
    case 'ReviseReplica':
      return formed(reviseReplica(object, Number(member(call, 'replica'))), (revised) => ({ object: revised }));
    case 'Retain':
      return formed(retain(object, member(call, 'observed') as unknown as ResourceTemplate), (kept) => ({
        object: kept,
      }));
    case 'AggregateStatus': {
      const items = member(call, 'items') as readonly AggregatedStatusItem[] | null;
      return formed(aggregateStatus(object, items, { now: '<now>' }), (aggregated) => ({ object: aggregated }));
    }
    case 'ReflectStatus':
      return formed(reflectStatus(object), (status) => ({ status: status ?? null }));
    case 'InterpretHealth':
      return formed(interpretHealth(object), (healthy) => ({ healthy }));
    default:
      return formed(getDependencies(object), (dependencies) => ({ dependencies }));
  }
}

/** A string as it is, anything else as nothing. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Whether an operation is built in for a kind; the whole status is reported of any. */
export function nativelyEnabled(object: Pick<ResourceTemplate, 'apiVersion' | 'kind'>, operation: Operation): boolean {
  return operation === 'reflectStatus' || interpreterWith(operation, object) !== undefined;
}

function replicas(object: ResourceTemplate): unknown {
  if (!nativelyEnabled(object, 'replicas')) return { error: { message: 'no interpreter has its replicas' } };
  try {
    const { requirements = null, ...answer } = interpretReplicas(object);
    return { ...answer, requirements };
  } catch (error) {
    if (error instanceof InterpretError) return { error: { message: error.message } };
    throw error;
  }
}

function formed<Value>(answer: Interpretation<Value>, form: (value: Value) => unknown): unknown {
  if (answer.code === 'handled') return form(answer.value);
  return { error: { message: answer.code === 'failed' ? answer.error.message : answer.message } };
}
