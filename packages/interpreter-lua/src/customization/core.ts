/**
 * Customizations as interpreters of core, to be passed wherever those are taken: `bindResource`, `renderWorks`, ...
 *
 * They answer the operations for which there is a script, and leave the others to whoever comes next. A script that fails
 * is an `InterpretError`, after which nobody else is asked, as in Karmada.
 *
 * @example
 * renderWorks(binding, template, fleet, { interpreters: luaInterpreters(customizations) });
 */
import type { ResourceInterpreterCustomization } from '@flotilla/api';
import { InterpretError, type Interpreter, type ResourceTemplate } from '@flotilla/core';
import { createLuaInterpreter, type LuaInterpreter, type LuaOutcome } from './interpreter.ts';
import type { LuaOperation } from './rules.ts';
import type { LuaFailure, ScriptOptions } from './script.ts';

/**
 * One interpreter for each kind that the customizations are for, in byte order of their names.
 *
 * @param customizations in any order; they are not validated.
 * @param options the budget of each call, and the clock.
 */
export function luaInterpreters(
  customizations: readonly ResourceInterpreterCustomization[],
  options: ScriptOptions = {},
): readonly Interpreter[] {
  const lua = createLuaInterpreter(customizations, options);
  return lua.targets().map((target) => interpreterOf(lua, target));
}

function interpreterOf(lua: LuaInterpreter, target: Pick<ResourceTemplate, 'apiVersion' | 'kind'>): Interpreter {
  const has = (operation: LuaOperation): boolean => lua.hookEnabled(target, operation);
  return {
    ...target,
    ...(has('GetReplicas') && { replicas: (object) => answerOf(object, lua.getReplicas(object)) }),
    ...(has('GetComponents') && { components: (object) => answerOf(object, lua.getComponents(object)) ?? [] }),
    ...(has('ReviseReplica') && {
      revise: (object, replicas) => answerOf(object, lua.reviseReplica(object, replicas)),
    }),
    ...(has('Retain') && { retain: (desired, observed) => answerOf(desired, lua.retain(desired, observed)) }),
    ...(has('GetDependencies') && { dependencies: (object) => answerOf(object, lua.getDependencies(object)) }),
    ...(has('ReflectStatus') && { reflectStatus: (object) => answerOf(object, lua.reflectStatus(object)) }),
    ...(has('AggregateStatus') && {
      aggregateStatus: (object, items) => answerOf(object, lua.aggregateStatus(object, items)),
    }),
    ...(has('InterpretHealth') && { health: (object) => answerOf(object, lua.interpretHealth(object)) }),
  } satisfies Interpreter;
}

function answerOf<Value>(object: ResourceTemplate, outcome: LuaOutcome<Value>): Value {
  if (!outcome.handled) throw new TypeError(`no script is for ${object.apiVersion} ${object.kind}`);
  if ('error' in outcome) throw asInterpretError(object, outcome.error);
  return outcome.value;
}

function asInterpretError(object: ResourceTemplate, { customization, operation, line, problem }: LuaFailure): Error {
  const { namespace = '', name = '' } = object.metadata;
  const owner = `${object.kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
  const place = line === undefined ? '' : `, line ${line} of its script`;
  const path = `${operation} of ResourceInterpreterCustomization ${customization}${place}`;
  return new InterpretError({ owner, path }, 'failed', problem);
}
