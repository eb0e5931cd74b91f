/**
 * The rules of a customization: which operation each answers, with which function of its script.
 *
 * Counterpart: `CustomizationRules` of Karmada, and the names in its luavm.
 */
import type { CustomizationRules, ResourceInterpreterCustomization } from '@flotilla/api';

/** Operations by the name of the function that a script defines. */
export type LuaOperation =
  | 'GetReplicas'
  | 'GetComponents'
  | 'ReviseReplica'
  | 'Retain'
  | 'AggregateStatus'
  | 'ReflectStatus'
  | 'InterpretHealth'
  | 'GetDependencies';

/** In the order in which Karmada checks them. */
export const ruleOf: Readonly<Record<LuaOperation, keyof CustomizationRules>> = {
  GetReplicas: 'replicaResource',
  GetComponents: 'componentResource',
  ReviseReplica: 'replicaRevision',
  Retain: 'retention',
  AggregateStatus: 'statusAggregation',
  ReflectStatus: 'statusReflection',
  InterpretHealth: 'healthInterpretation',
  GetDependencies: 'dependencyInterpretation',
};

/** Names of all operations. */
export const luaOperations = Object.keys(ruleOf) as readonly LuaOperation[];

/** The script for an operation; empty when there is none. */
export function scriptOf(customization: ResourceInterpreterCustomization, operation: LuaOperation): string {
  return customization.spec.customizations[ruleOf[operation]]?.luaScript ?? '';
}

/** What a kind is found by. */
export function targetOf({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string {
  return `${apiVersion}\n${kind}`;
}
