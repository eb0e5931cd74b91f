/**
 * Customizations as an interpreter: for each operation an answer, an error, or nothing where no script is for it.
 *
 * Scripts are compiled when they are first asked, once. A call leaves nothing behind for the next.
 *
 * Counterpart: pkg/resourceinterpreter/customized/declarative of Karmada.
 *
 * @example
 * const lua = createLuaInterpreter(customizations);
 * const answer = lua.interpretHealth(rollout);
 * if (answer.handled && 'value' in answer) answer.value; // true or false
 */
import type { AggregatedStatusItem, Component, ResourceInterpreterCustomization } from '@flotilla/api';
import type { DependentReference, InterpretedReplicas, ResourceTemplate } from '@flotilla/core';
import type { Json } from '../convert/json.ts';
import { checkReferences, uniteReferences } from './dependencies.ts';
import {
  askAggregate,
  askComponents,
  askDependencies,
  askHealth,
  askReplicas,
  askRetain,
  askRevise,
  askStatus,
} from './questions.ts';
import type { LuaOperation } from './rules.ts';
import type { LuaFailure, Question, ScriptOptions } from './script.ts';
import { Scripts } from './select.ts';

/** What came of asking: no script is for it, an answer, or a script that failed, after which nobody else is asked. */
export type LuaOutcome<Value> =
  | { readonly handled: false }
  | { readonly handled: true; readonly value: Value }
  | { readonly handled: true; readonly error: LuaFailure };

export interface LuaInterpreter {
  /** Replicas and what one needs; requirements are absent when the script returns none. */
  getReplicas(object: ResourceTemplate): LuaOutcome<InterpretedReplicas>;
  /** The parts of a workload; undefined when the script says nil. */
  getComponents(object: ResourceTemplate): LuaOutcome<readonly Component[] | undefined>;
  reviseReplica(object: ResourceTemplate, replicas: number): LuaOutcome<ResourceTemplate>;
  /** Asked by the kind of the desired object. */
  retain(desired: ResourceTemplate, observed: ResourceTemplate): LuaOutcome<ResourceTemplate>;
  aggregateStatus(
    object: ResourceTemplate,
    items: readonly AggregatedStatusItem[] | null,
  ): LuaOutcome<ResourceTemplate>;
  reflectStatus(object: ResourceTemplate): LuaOutcome<Json>;
  interpretHealth(object: ResourceTemplate): LuaOutcome<boolean>;
  /** In order of apiVersion, kind, namespace and name. */
  getDependencies(object: ResourceTemplate): LuaOutcome<readonly DependentReference[]>;
  /** Whether any script is for the operation on objects of that kind. */
  hookEnabled(object: Pick<ResourceTemplate, 'apiVersion' | 'kind'>, operation: LuaOperation): boolean;
  /** The kinds for which there are scripts. */
  targets(): readonly Pick<ResourceTemplate, 'apiVersion' | 'kind'>[];
}

/**
 * An interpreter out of customizations, in any order; they are not validated.
 *
 * @param options the budget of each call, and the clock.
 */
export function createLuaInterpreter(
  customizations: readonly ResourceInterpreterCustomization[],
  options: ScriptOptions = {},
): LuaInterpreter {
  const scripts = new Scripts(customizations);
  const ask = <Value>(
    operation: LuaOperation,
    object: ResourceTemplate,
    question: Question<Value>,
  ): LuaOutcome<Value> => {
    const [script] = scripts.of(object, operation);
    if (script === undefined) return { handled: false };
    const answer = script.ask(question, options);
    return answer.ok ? { handled: true, value: answer.value } : { handled: true, error: answer.failure };
  };
  return {
    getReplicas: (object) => ask('GetReplicas', object, askReplicas(object)),
    getComponents: (object) => ask('GetComponents', object, askComponents(object)),
    reviseReplica: (object, replicas) => ask('ReviseReplica', object, askRevise(object, replicas)),
    retain: (desired, observed) => ask('Retain', desired, askRetain(desired, observed)),
    aggregateStatus: (object, items) => ask('AggregateStatus', object, askAggregate(object, items)),
    reflectStatus: (object) => ask('ReflectStatus', object, askStatus(object)),
    interpretHealth: (object) => ask('InterpretHealth', object, askHealth(object)),
    getDependencies: (object) => getDependencies(scripts, object, options),
    hookEnabled: (object, operation) => scripts.of(object, operation).length > 0,
    targets: () => scripts.targets(),
  };
}

/** All scripts are asked; one that fails fails the call. */
function getDependencies(
  scripts: Scripts,
  object: ResourceTemplate,
  options: ScriptOptions,
): LuaOutcome<readonly DependentReference[]> {
  const all = scripts.of(object, 'GetDependencies');
  if (all.length === 0) return { handled: false };
  const references: DependentReference[] = [];
  const { args, read } = askDependencies(object);
  for (const script of all) {
    const answer = script.ask(
      {
        args,
        read(results, meter) {
          const found = read(results, meter);
          checkReferences(found);
          return found;
        },
      },
      options,
    );
    if (!answer.ok) return { handled: true, error: answer.failure };
    references.push(...answer.value);
  }
  return { handled: true, value: uniteReferences(references) };
}
