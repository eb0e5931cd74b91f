/**
 * `ResourceInterpreterCustomization`: Lua scripts that tell what Karmada must know of a custom kind.
 *
 * Counterpart: pkg/apis/config/v1alpha1, resourceinterpretercustomization_types.go.
 *
 * @example
 * const rules: CustomizationRules = {
 *   replicaResource: { luaScript: 'function GetReplicas(obj) return obj.spec.replicas, nil end' },
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';

/** Lua scripts for a custom kind. */
export interface ResourceInterpreterCustomization {
  /** Group and version. */
  readonly apiVersion: 'config.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ResourceInterpreterCustomization';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: ResourceInterpreterCustomizationSpec;
}

/** Which kind, and its scripts. */
export interface ResourceInterpreterCustomizationSpec {
  /** The kind. */
  readonly target: CustomizationTarget;
  /** Its scripts. */
  readonly customizations: CustomizationRules;
}

/** A kind of one API version. */
export interface CustomizationTarget {
  /** API version. */
  readonly apiVersion: string;
  /** Kind. */
  readonly kind: string;
}

/** Scripts, each for one question; where one is absent, Karmada's own answer stands. */
export interface CustomizationRules {
  /** `Retain(desiredObj, observedObj)`: what to keep of what the member changed. */
  readonly retention?: LuaScriptRule;
  /** `GetReplicas(obj)`: how many replicas, and what one needs. */
  readonly replicaResource?: LuaScriptRule;
  /** `GetComponents(obj)`: which parts, for workloads of several. */
  readonly componentResource?: LuaScriptRule;
  /** `ReviseReplica(obj, replicas)`: the object with another number of replicas. */
  readonly replicaRevision?: LuaScriptRule;
  /** `ReflectStatus(obj)`: what of the status goes up to the control plane. */
  readonly statusReflection?: LuaScriptRule;
  /** `AggregateStatus(obj, items)`: one status out of those of the members. */
  readonly statusAggregation?: LuaScriptRule;
  /** `InterpretHealth(obj)`: whether it is healthy. */
  readonly healthInterpretation?: LuaScriptRule;
  /** `GetDependencies(obj)`: which objects it refers to. */
  readonly dependencyInterpretation?: LuaScriptRule;
}

/** A script; Karmada's Go API has one such type a question (`LocalValueRetention`, `ReplicaResourceRequirement`, ...). */
export interface LuaScriptRule {
  /** Lua, with the function that the question asks for. */
  readonly luaScript: string;
}
