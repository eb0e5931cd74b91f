/**
 * What came out for one entry of the input: the policy that claims it, the binding made of both, and the outcome.
 *
 * Outputs and explanations read nothing else.
 */
import type { TargetCluster } from '@flotilla/api';
import type { MatchReport, NoFit, Placed, ScheduleFailure, Unschedulable } from '@flotilla/core';
import type { AnyBinding } from '../input/kinds.ts';
import type { LocatedObject } from '../input/manifest.ts';

/** The resource that an entry is about; of a binding, the one it refers to. */
export interface ResourceName {
  readonly apiVersion: string;
  readonly kind: string;
  /** Absent outside of namespaces. */
  readonly namespace?: string;
  readonly name: string;
}

/** Nothing was scheduled, and why not. */
export interface NotScheduled {
  readonly code: 'noPolicy' | 'notPropagated' | 'suspended' | 'deleting';
  readonly message: string;
}

export type Result = Placed | NoFit | Unschedulable | ScheduleFailure | NotScheduled;

export interface Decision {
  readonly entry: LocatedObject;
  readonly resource: ResourceName;
  /** How the policies competed for it; absent for bindings that were given as such. */
  readonly match?: MatchReport;
  /** Absent where no policy claims the resource. */
  readonly binding?: AnyBinding;
  readonly result: Result;
}

/** It goes where it should; everything else makes the exit code 1. */
export function isPlaced({ result }: Decision): boolean {
  return result.code === 'placed';
}

/** Where it is or goes: the new targets, or the old ones where Karmada would leave it alone. */
export function targetsOf({ result, binding }: Decision): readonly TargetCluster[] {
  switch (result.code) {
    case 'placed':
      return result.clusters;
    case 'noFit':
      return [];
    case 'noPolicy':
    case 'notPropagated':
    case 'unschedulable':
    case 'error':
    case 'suspended':
    case 'deleting':
      return binding?.spec.clusters ?? [];
  }
}

/** The reason that Karmada would write into the condition `Scheduled`, or a word of ours where it writes none. */
export function reasonOf({ result }: Decision): string {
  return reasons[result.code];
}

const reasons: { readonly [code in Result['code']]: string } = {
  placed: 'Scheduled',
  noFit: 'NoClusterFit',
  unschedulable: 'Unschedulable',
  error: 'SchedulerError',
  noPolicy: 'NoPolicy',
  notPropagated: 'NotPropagated',
  suspended: 'Suspended',
  deleting: 'Deleting',
};

/** Why it was not placed; undefined when it was. */
export function messageOf({ result }: Decision): string | undefined {
  return result.code === 'placed' ? undefined : result.message;
}

/** `Deployment shop/web`, or `ClusterRole admin` outside of namespaces. */
export function titleOf({ kind, namespace, name }: Omit<ResourceName, 'apiVersion'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
