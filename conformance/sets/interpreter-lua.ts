/**
 * `policy/interpreter/lua`: Karmada's ResourceInterpreterCustomizations: which script answers, and what it answers.
 *
 * A case names its customizations by id, from `lua-customizations.json` beside the file. One with `chain` asks the whole
 * interpreter: customizations first, then what is built in. One with `calls` asks several times; those tagged `pool` show
 * what one call leaves behind for the next in Karmada, which is nothing here.
 */
import type { AggregatedStatusItem, ResourceInterpreterCustomization } from '@flotilla/api';
import type { ResourceTemplate } from '@flotilla/core';
import {
  createLuaInterpreter,
  type LuaInterpreter,
  type LuaOperation,
  type LuaOutcome,
  validateCustomization,
} from '@flotilla/interpreter-lua';
import type { ConformanceCase } from '../case.ts';
import { type Difference, exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { has, isArray, isObject, type Json, member, toJson } from '../json.ts';
import { customizationsBeside } from '../load/customizations.ts';
import { letsFailureText } from './failure-rules.ts';
import { nativeAnswer, nativelyEnabled, operationNames, textOf } from './interpreter-chain.ts';
import type { ConformanceSet } from './set.ts';

export const interpreterLuaSet: ConformanceSet = {
  name: 'policy/interpreter/lua',
  recognises: ({ input }) => has(input, 'customizations'),
  skips: ({ tags }) =>
    tags.includes('pool') ? 'see DIVERGENCES.md, "Lua customizations leave nothing behind"' : undefined,
  answer: (testCase) => toJson(answerCase(testCase)),
  compare: (_case, expected, actual) => compare(expected, actual),
  lets: (_case, corruption) =>
    letsFailureText(corruption) ||
    corruption.path === 'message' ||
    (corruption.kind === 'add' && corruption.path === ''),
};

/** The answer to a call, or the answers to several, each with nothing left from those before it. */
export function answerCase({ line, origin }: ConformanceCase): unknown {
  const input = line['input'];
  const named = member(input, 'customizations');
  const find = (id: Json | undefined): ResourceInterpreterCustomization => {
    const found = typeof id === 'string' ? member(customizationsBeside(origin), id) : id;
    if (!isObject(found)) throw new TypeError(`there is no customization ${JSON.stringify(id)}`);
    return found as unknown as ResourceInterpreterCustomization;
  };
  const customizations = (isArray(named) ? named : []).map(find);
  if (member(input, 'operation') === 'ValidateCustomization') {
    return validateCustomization(find(member(input, 'candidate')), customizations);
  }
  const interpreter = createLuaInterpreter(customizations, { now: () => Date.now() });
  const calls = member(input, 'calls');
  if (isArray(calls)) return { results: calls.map((call) => answer(interpreter, call)) };
  return answer(interpreter, input);
}

function answer(interpreter: LuaInterpreter, call: Json | undefined): unknown {
  const chain = member(call, 'chain') === true;
  const object = (member(call, 'object') ?? member(call, 'desired')) as unknown as ResourceTemplate;
  if (member(call, 'operation') === 'HookEnabled') {
    const enabled = Object.entries(operationNames).map(([name, operation]): readonly [string, boolean] => [
      name,
      interpreter.hookEnabled(object, name as LuaOperation) || (chain && nativelyEnabled(object, operation)),
    ]);
    return { enabled: Object.fromEntries<boolean>(enabled) };
  }
  return ask(interpreter, call, object) ?? (chain ? nativeAnswer(call) : { handled: false });
}

function ask(interpreter: LuaInterpreter, call: Json | undefined, object: ResourceTemplate): unknown {
  switch (textOf(member(call, 'operation'))) {
    case 'GetReplicas':
      return formed(interpreter.getReplicas(object), ({ replicas, requirements = null }) => ({
        replicas,
        requirements,
      }));
    case 'GetComponents':
      return formed(interpreter.getComponents(object), (components) => ({ components: components ?? null }));
    case 'ReviseReplica':
      return formed(interpreter.reviseReplica(object, Number(member(call, 'replica'))), (revised) => ({
        object: revised,
      }));
    case 'Retain':
      return formed(interpreter.retain(object, member(call, 'observed') as unknown as ResourceTemplate), (kept) => ({
        object: kept,
      }));
    case 'AggregateStatus': {
      const items = member(call, 'items') as readonly AggregatedStatusItem[] | null;
      return formed(interpreter.aggregateStatus(object, items), (aggregated) => ({ object: aggregated }));
    }
    case 'ReflectStatus':
      return formed(interpreter.reflectStatus(object), (status) => ({ status }));
    case 'InterpretHealth':
      return formed(interpreter.interpretHealth(object), (healthy) => ({ healthy }));
    default:
      return formed(interpreter.getDependencies(object), (dependencies) => ({ dependencies }));
  }
}

function formed<Value>(outcome: LuaOutcome<Value>, form: (value: Value) => unknown): unknown {
  if (!outcome.handled) return undefined;
  return 'error' in outcome ? { error: { message: outcome.error.message } } : form(outcome.value);
}

/** Texts of errors and of denials are informational. */
function compare(expected: Json, actual: Json): readonly Difference[] {
  const [results, ours] = [member(expected, 'results'), member(actual, 'results')];
  if (isArray(results) && isArray(ours) && results.length === ours.length) {
    return results.flatMap((result, index) =>
      compare(result, ours[index] ?? null).map((difference) => ({
        ...difference,
        path: `results[${index}].${difference.path}`,
      })),
    );
  }
  if (has(expected, 'allowed')) return exactly('allowed', member(expected, 'allowed'), member(actual, 'allowed'));
  return failureOf(expected, actual) ?? exactly('', expected, actual);
}
