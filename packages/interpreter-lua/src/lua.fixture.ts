/**
 * Running scripts in tests.
 */
import type { CustomizationRules, ResourceInterpreterCustomization } from '@flotilla/api';
import type { ResourceTemplate } from '@flotilla/core';
import type { Json } from './convert/json.ts';
import { createLuaInterpreter } from './customization/interpreter.ts';
import type { LuaFailure, ScriptOptions } from './customization/script.ts';

/** A customization of `acme.io/v1` Widgets: its rules with their scripts. */
export function widgets(
  rules: { readonly [Rule in keyof CustomizationRules]?: string },
  name = 'widgets',
  target = { apiVersion: 'acme.io/v1', kind: 'Widget' },
): ResourceInterpreterCustomization {
  const customizations = Object.fromEntries(
    Object.entries(rules).map(([rule, luaScript]) => [rule, { luaScript: luaScript ?? '' }]),
  );
  return {
    apiVersion: 'config.karmada.io/v1alpha1',
    kind: 'ResourceInterpreterCustomization',
    metadata: { name },
    spec: { target, customizations },
  };
}

export function widget(spec: unknown, status?: unknown): ResourceTemplate {
  return {
    apiVersion: 'acme.io/v1',
    kind: 'Widget',
    metadata: { name: 'w', namespace: 'shop' },
    spec,
    ...(status !== undefined && { status }),
  };
}

/** What statements return, as JSON: a list of all their values, nil as "nil" and functions by their type. */
export function evaluate(statements: string, options: ScriptOptions = {}): Json {
  const answer = attempt(statements, options);
  if ('error' in answer) throw new Error(answer.error.message);
  return answer.value;
}

/** The failure of statements. */
export function failure(statements: string, options: ScriptOptions = {}): LuaFailure {
  const answer = attempt(statements, options);
  if ('error' in answer) return answer.error;
  throw new Error(`no failure, but ${JSON.stringify(answer.value)}`);
}

function attempt(
  statements: string,
  options: ScriptOptions,
): { readonly value: Json } | { readonly error: LuaFailure } {
  const script = `local function body()\n${statements}\nend
function ReflectStatus()
  local function list(...)
    local shown = {n = select('#', ...)}
    for i = 1, select('#', ...) do
      local v = (select(i, ...))
      local t = type(v)
      shown[tostring(i)] = (t == 'nil' or t == 'function') and t or v
    end
    return shown
  end
  return list(body())
end`;
  const outcome = createLuaInterpreter([widgets({ statusReflection: script })], options).reflectStatus(widget({}));
  if (!outcome.handled) throw new Error('nothing answered');
  if ('error' in outcome) return outcome;
  const { n = 0, ...values } = outcome.value as { readonly n?: number; readonly [place: string]: Json | undefined };
  return { value: Array.from({ length: n }, (_, index) => values[String(index + 1)] ?? null) };
}
