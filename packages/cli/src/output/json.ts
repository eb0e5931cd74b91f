/**
 * The outcome as data, for programs: a stable form, told apart from later ones by `version`.
 *
 * Fields are only ever added within a version. Clusters come in Karmada's order.
 */
import type { TargetCluster } from '@flotilla/api';
import type { Attempt, PolicyReference } from '@flotilla/core';
import { type Decision, isPlaced, messageOf, type Result, reasonOf, targetsOf } from '../decide/decision.ts';
import { policyOf } from '../decide/policy-of.ts';

export interface ScheduleReport {
  readonly version: 1;
  readonly kind: 'ScheduleReport';
  /** In the order in which the workloads were given. */
  readonly results: readonly ResultReport[];
  readonly summary: { readonly total: number; readonly placed: number; readonly notPlaced: number };
}

export interface ResultReport {
  readonly apiVersion: string;
  /** Kind of the resource; of a binding that was given, of the resource it refers to. */
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly policy?: PolicyReference;
  /** Name of the ResourceBinding or ClusterResourceBinding. */
  readonly binding?: string;
  /** What was asked for; 0 for resources without replicas. */
  readonly replicas?: number;
  readonly code: Result['code'];
  /** Karmada's reason for the condition `Scheduled`, or `NoPolicy`, `NotPropagated`, `Suspended`, `Deleting`. */
  readonly reason: string;
  readonly message?: string;
  /** Where it goes; where it stays if it could not be scheduled. */
  readonly clusters: readonly TargetCluster[];
  /** The affinity term that held. */
  readonly observedAffinity?: string;
  /** Cluster to why it was kept out; only with code `noFit`. */
  readonly diagnosis?: Readonly<Record<string, string>>;
  /** The affinity terms that were tried, in order. */
  readonly attempts?: readonly Attempt[];
}

export function reportOf(decisions: readonly Decision[]): ScheduleReport {
  const placed = decisions.filter(isPlaced).length;
  return {
    version: 1,
    kind: 'ScheduleReport',
    results: decisions.map(resultOf),
    summary: { total: decisions.length, placed, notPlaced: decisions.length - placed },
  };
}

export function resultOf(decision: Decision): ResultReport {
  const { resource, binding, result } = decision;
  const policy = policyOf(decision);
  const message = messageOf(decision);
  return {
    ...resource,
    ...(policy === undefined ? {} : { policy }),
    ...(binding?.metadata.name === undefined ? {} : { binding: binding.metadata.name }),
    ...(binding === undefined ? {} : { replicas: binding.spec.replicas ?? 0 }),
    code: result.code,
    reason: reasonOf(decision),
    ...(message === undefined ? {} : { message }),
    clusters: targetsOf(decision),
    ...(result.code === 'placed' && result.observedAffinity !== undefined
      ? { observedAffinity: result.observedAffinity }
      : {}),
    ...(result.code === 'noFit' ? { diagnosis: result.diagnosis } : {}),
    ...('attempts' in result ? { attempts: result.attempts } : {}),
  };
}
