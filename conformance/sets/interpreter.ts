/**
 * `policy/interpreter/*`: what the built-in interpreters make of an object, one set an operation.
 *
 * An operation that nobody has for a kind is an error in the record.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import {
  aggregateStatus,
  getDependencies,
  hasReplicas,
  type Interpretation,
  InterpretError,
  interpretHealth,
  interpretReplicas,
  type ResourceTemplate,
  reflectStatus,
  retain,
  reviseReplica,
} from '@flotilla/core';
import { asSet } from '../compare/alternatives.ts';
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { has, isObject, type Json, member, toJson } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import { compareRoundTripped, letsRoundTrip } from './interpreter-round-trip.ts';
import type { ConformanceSet } from './set.ts';

export const interpreterSets: readonly ConformanceSet[] = [
  interpreterSet('getreplicas', 'GetReplicas', answerReplicas),
  interpreterSet('revisereplica', 'ReviseReplica', (input) => {
    const replicas = member(input, 'replica');
    return answerWith(reviseReplica(object(input), typeof replicas === 'number' ? replicas : 0), (value) => ({
      object: value,
    }));
  }),
  roundTripped(
    interpreterSet('retain', 'Retain', (input) =>
      answerWith(retain(object(input, 'desired'), object(input, 'observed')), (value) => ({ object: value })),
    ),
    (input) => member(member(input, 'desired'), 'kind') === 'Pod',
  ),
  roundTripped(interpreterSet('aggregatestatus', 'AggregateStatus', answerAggregate), () => true),
  {
    ...interpreterSet('getdependencies', 'GetDependencies', (input) =>
      answerWith(getDependencies(object(input)), (value) => ({ dependencies: value })),
    ),
    compare: (_case, expected, actual) =>
      failureOf(expected, actual) ??
      asSet('dependencies', member(expected, 'dependencies'), member(actual, 'dependencies')),
    lets: (_case, corruption) =>
      letsFailureText(corruption) ||
      (corruption.kind === 'swap' && corruption.path === 'dependencies') ||
      (corruption.kind === 'add' && corruption.path === ''),
  },
  interpreterSet('reflectstatus', 'ReflectStatus', (input) =>
    answerWith(reflectStatus(object(input)), (value) => ({ status: value ?? null })),
  ),
  interpreterSet('interprethealth', 'InterpretHealth', (input) =>
    answerWith(interpretHealth(object(input)), (value) => ({ healthy: value })),
  ),
];

function interpreterSet(name: string, operation: string, answer: (input: Json | undefined) => unknown): ConformanceSet {
  return {
    name: `policy/interpreter/${name}`,
    recognises: ({ input }) => member(input, 'operation') === operation && !has(input, 'customizations'),
    answer: ({ line }) => toJson(answer(line['input'])),
    compare: (_case, expected, actual) => failureOf(expected, actual) ?? exactly('', expected, actual),
    lets: (_case, corruption) => letsFailureText(corruption),
  };
}

/** Where Karmada's answer went through a typed struct, zero values and the form of quantities do not count. */
function roundTripped(set: ConformanceSet, applies: (input: Json | undefined) => boolean): ConformanceSet {
  return {
    ...set,
    compare: (testCase, expected, actual) =>
      applies(testCase.line['input'])
        ? (failureOf(expected, actual) ?? compareRoundTripped(expected, actual))
        : set.compare(testCase, expected, actual),
    lets: (testCase, corruption) =>
      set.lets(testCase, corruption) ||
      (applies(testCase.line['input']) && letsRoundTrip(testCase.expected ?? null, corruption)),
  };
}

function answerReplicas(input: Json | undefined): unknown {
  const template = object(input);
  if (!hasReplicas(template)) return { error: { message: `no interpreter has the replicas of a ${template.kind}` } };
  const gates = member(input, 'features');
  const featureGates = { ResourceQuotaEstimate: member(gates, 'ResourceQuotaEstimate') === true };
  try {
    const { replicas, requirements } = interpretReplicas(template, { featureGates });
    return { replicas, requirements: requirements ?? null };
  } catch (error) {
    if (error instanceof InterpretError) return { error: { message: error.message } };
    throw error;
  }
}

function answerAggregate(input: Json | undefined): unknown {
  const template = object(input);
  const items = member(input, 'items') as readonly AggregatedStatusItem[] | null;
  return answerWith(aggregateStatus(template, items, { now: '<now>' }), (value) => ({
    object: value,
    status: value.status ?? null,
    unchanged: value === template,
  }));
}

function answerWith<Value>(answer: Interpretation<Value>, form: (value: Value) => unknown): unknown {
  if (answer.code === 'handled') return form(answer.value);
  return { error: { message: answer.code === 'failed' ? answer.error.message : answer.message } };
}

function object(input: Json | undefined, name = 'object'): ResourceTemplate {
  const value = member(input, name);
  if (!isObject(value)) throw new TypeError(`input.${name} is not an object`);
  return value as unknown as ResourceTemplate;
}
