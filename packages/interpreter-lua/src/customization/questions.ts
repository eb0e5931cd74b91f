/**
 * What each function of a script is given, and what of its answer is taken.
 *
 * Further values are ignored. Counterpart: the methods of Karmada's luavm.VM.
 */
import type { AggregatedStatusItem, Component } from '@flotilla/api';
import type { DependentReference, InterpretedReplicas, ResourceTemplate } from '@flotilla/core';
import { settleEmpties } from '../convert/empties.ts';
import { isRecord, type Json } from '../convert/json.ts';
import { toJson } from '../convert/to-json.ts';
import { toLua } from '../convert/to-lua.ts';
import { readComponents, readReferences, readRequirements } from '../convert/typed.ts';
import { LuaError } from '../vm/error.ts';
import type { Meter } from '../vm/meter.ts';
import { LuaTable } from '../vm/table.ts';
import { type LuaValue, typeOf } from '../vm/value.ts';
import type { Question } from './script.ts';

export function askReplicas(object: ResourceTemplate): Question<InterpretedReplicas> {
  return {
    args: given(object),
    read([count, needs], meter) {
      if (typeof count !== 'number') throw mustBe('a number of replicas', count);
      const replicas = toInt32(count);
      if (needs === undefined) return { replicas };
      return { replicas, requirements: readRequirements(objectOf(needs, meter)) };
    },
  };
}

/** undefined where the script says that there are none to speak of. */
export function askComponents(object: ResourceTemplate): Question<readonly Component[] | undefined> {
  return {
    args: given(object),
    read: ([list], meter) => (list === undefined ? undefined : readComponents(jsonOf(list, meter, []))),
  };
}

export function askRevise(object: ResourceTemplate, replicas: number): Question<ResourceTemplate> {
  return { args: given(object, replicas), read: ([result], meter) => templateOf(result, meter, [object]) };
}

export function askRetain(desired: ResourceTemplate, observed: ResourceTemplate): Question<ResourceTemplate> {
  return { args: given(desired, observed), read: ([result], meter) => templateOf(result, meter, [desired, observed]) };
}

/** Nothing is known of what was empty in the template, so all that is empty goes. */
export function askAggregate(
  object: ResourceTemplate,
  items: readonly AggregatedStatusItem[] | null,
): Question<ResourceTemplate> {
  const known = items?.map(({ clusterName, status, applied, appliedMessage, health }) => ({
    clusterName,
    status,
    ...(applied === true && { applied }),
    ...(appliedMessage !== undefined && appliedMessage !== '' && { appliedMessage }),
    ...(health !== undefined && { health }),
  }));
  return { args: given(object, known), read: ([result], meter) => templateOf(result, meter, []) };
}

export function askStatus(object: ResourceTemplate): Question<Json> {
  return { args: given(object), read: ([result], meter) => objectOf(result, meter) };
}

export function askHealth(object: ResourceTemplate): Question<boolean> {
  return {
    args: given(object),
    read([healthy]) {
      if (typeof healthy !== 'boolean') throw mustBe('true or false', healthy);
      return healthy;
    },
  };
}

export function askDependencies(object: ResourceTemplate): Question<readonly DependentReference[]> {
  return { args: given(object), read: ([list], meter) => readReferences(jsonOf(list, meter, [])) };
}

function given(...values: readonly unknown[]): Question<never>['args'] {
  return (meter) => meter.free(() => values.map((value) => toLua(value, meter)));
}

/** The JSON of a table, its empty tables settled by what was empty in the references. */
function jsonOf(value: LuaValue, meter: Meter, references: readonly unknown[]): Json {
  if (!(value instanceof LuaTable)) throw mustBe('a table', value);
  return settleEmpties(toJson(value, meter), references);
}

/** The same where an object is wanted, so that an empty table is one. */
function objectOf(value: LuaValue, meter: Meter, references: readonly unknown[] = []): Json {
  const empty = value instanceof LuaTable && value.next(undefined) === undefined;
  return empty ? {} : jsonOf(value, meter, references);
}

function templateOf(value: LuaValue, meter: Meter, references: readonly unknown[]): ResourceTemplate {
  const json = objectOf(value, meter, references);
  if (isTemplate(json)) return json;
  throw new LuaError('the answer must be an object with a kind', 0);
}

/** Karmada asks for no more than a kind. */
function isTemplate(json: unknown): json is ResourceTemplate {
  return isRecord(json) && typeof json['kind'] === 'string' && json['kind'] !== '';
}

function mustBe(what: string, value: LuaValue): LuaError {
  return new LuaError(`the answer must be ${what}, not ${typeOf(value)}`, 0);
}

/** Cut toward zero; what is out of range is the smallest, as Go has it on amd64. */
function toInt32(value: number): number {
  const whole = Math.trunc(value) + 0;
  return whole >= -(2 ** 31) && whole < 2 ** 31 ? whole : -(2 ** 31);
}
