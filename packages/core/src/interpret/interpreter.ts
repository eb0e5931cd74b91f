/**
 * What an interpreter is: it tells what Karmada must know about a kind of resource, such as how many replicas it has.
 *
 * One interpreter answers for exactly one apiVersion and kind, and only for the operations that it has. The built-in
 * ones have no other door: they are listed in `native/native.ts` in this same form.
 *
 * Counterpart: the operations of Karmada's resource interpreter (InterpretReplica, InterpretComponent).
 *
 * @example
 * const cache: Interpreter = { apiVersion: 'example.io/v1', kind: 'Cache', replicas: () => ({ replicas: 3 }) };
 */
import type { Component, ReplicaRequirements } from '@flotilla/api';
import type { ResourceTemplate } from './template.ts';

/** How many replicas a resource has, and what each needs. */
export interface InterpretedReplicas {
  readonly replicas: number;
  /** Absent when a replica asks for nothing and goes to any node. */
  readonly requirements?: ReplicaRequirements;
}

/** Karmada's feature gates that change what interpreters answer. */
export interface InterpretGates {
  /** The priority class is among the requirements, so that estimators can look at quotas. Default false. */
  readonly ResourceQuotaEstimate: boolean;
}

/** Karmada v1.19's defaults. */
export const defaultInterpretGates: InterpretGates = { ResourceQuotaEstimate: false };

/** The knowledge about one kind. */
export interface Interpreter {
  /** Exactly as the object has it, such as `apps/v1`. */
  readonly apiVersion: string;
  readonly kind: string;
  /** Replicas and their requirements; absent for kinds without replicas. */
  readonly replicas?: (object: ResourceTemplate, gates: InterpretGates) => InterpretedReplicas;
  /** The parts of a workload with several kinds of Pods; asked only with gate MultiplePodTemplatesScheduling. */
  readonly components?: (object: ResourceTemplate, gates: InterpretGates) => readonly Component[];
}

export interface InterpretOptions {
  /** Asked before the built-in ones; the first that has the operation for the object's apiVersion and kind answers. */
  readonly interpreters?: readonly Interpreter[];
  readonly featureGates?: Partial<InterpretGates>;
}
