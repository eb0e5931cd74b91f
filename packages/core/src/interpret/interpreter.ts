/**
 * What an interpreter is: it tells what Karmada must know about a kind of resource, such as how many replicas it has.
 *
 * One interpreter answers for exactly one apiVersion and kind, and only for the operations that it has. The built-in
 * ones have no other door: they are listed in `native/native.ts` in this same form.
 *
 * An operation never changes its arguments (they may be frozen), and throws an `InterpretError` for an object that it
 * cannot read; anything else that it throws is a mistake in the interpreter, and is not caught.
 *
 * Counterpart: the operations of Karmada's resource interpreter (InterpretReplica, Retain, AggregateStatus, ...).
 *
 * @example
 * const cache: Interpreter = { apiVersion: 'example.io/v1', kind: 'Cache', replicas: () => ({ replicas: 3 }) };
 */
import type { AggregatedStatusItem, Component, LabelSelector, ReplicaRequirements } from '@flotilla/api';
import type { ResourceTemplate } from './template.ts';

/** How many replicas a resource has, and what each needs. */
export interface InterpretedReplicas {
  readonly replicas: number;
  /** Absent when a replica asks for nothing and goes to any node. */
  readonly requirements?: ReplicaRequirements;
}

/** An object that must be wherever the one that refers to it is: by name, or all that carry some labels. */
export interface DependentReference {
  readonly apiVersion: string;
  readonly kind: string;
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string;
  readonly name?: string;
  readonly labelSelector?: LabelSelector;
}

/** Karmada's feature gates that change what interpreters answer. */
export interface InterpretGates {
  /** The priority class is among the requirements, so that estimators can look at quotas. Default false. */
  readonly ResourceQuotaEstimate: boolean;
}

/** Karmada v1.19's defaults. */
export const defaultInterpretGates: InterpretGates = { ResourceQuotaEstimate: false };

/** The knowledge about one kind. `defineInterpreter` makes one with the kind's own type. */
export interface Interpreter<Resource extends ResourceTemplate = ResourceTemplate> {
  /** Exactly as the object has it, such as `apps/v1`. */
  readonly apiVersion: Resource['apiVersion'];
  readonly kind: Resource['kind'];
  /** Replicas and their requirements; absent for kinds without replicas. */
  replicas?(object: Resource, gates: InterpretGates): InterpretedReplicas;
  /** The parts of a workload with several kinds of Pods; asked only with gate MultiplePodTemplatesScheduling. */
  components?(object: Resource, gates: InterpretGates): readonly Component[];
  /**
   * A new object with as many replicas as its cluster shall run.
   *
   * The argument is the template that all clusters share: what is written into it shows in the manifests of the others,
   * and nobody looks. Copy what changes: `{ ...object, spec: { ...object.spec, size: replicas } }`.
   */
  revise?(object: Resource, replicas: number): ResourceTemplate;
  /** The desired object with what the member cluster owns of it taken from the observed one. */
  retain?(desired: Resource, observed: Resource): ResourceTemplate;
  /** What must go wherever the object goes. */
  dependencies?(object: Resource): readonly DependentReference[];
  /** What of the status in a member is reported to the control plane; undefined when there is nothing to report. */
  reflectStatus?(object: Resource): unknown;
  /** The template with the status that the members' statuses come to; the very same template when nothing is to change. */
  aggregateStatus?(object: Resource, items: readonly AggregatedStatusItem[] | null, now: string): ResourceTemplate;
  /** Whether the object in a member is healthy. */
  health?(object: Resource): boolean;
}

/** The operations that an interpreter may have. */
export type Operation = Exclude<keyof Interpreter, 'apiVersion' | 'kind'>;

export interface InterpretOptions {
  /** Asked before the built-in ones; the first that has the operation for the object's apiVersion and kind answers. */
  readonly interpreters?: readonly Interpreter[];
  readonly featureGates?: Partial<InterpretGates>;
}
