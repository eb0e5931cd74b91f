/**
 * What may be changed in a simulation, as plain data told apart by `type`.
 *
 * Changes are edits, made in the order given; what they cause is decided once, after the last of them. To see one thing
 * after another, branch a branch.
 *
 * @example
 * const changes: readonly Change[] = [
 *   { type: 'drain', cluster: 'member1' },
 *   { type: 'scale', workload: { kind: 'Deployment', namespace: 'shop', name: 'web' }, replicas: 20 },
 * ];
 */
import type { Cluster, Taint } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { AnyPropagationPolicy, PolicyReference } from '../match/claim.ts';
import type { WorkloadName } from './names.ts';

/** Names a workload; without `apiVersion` the kind alone must tell. */
export type WorkloadReference = Omit<WorkloadName, 'apiVersion'> & Partial<Pick<WorkloadName, 'apiVersion'>>;

/** Everything leaves the cluster and nothing comes, whatever it tolerates: `karmadactl cordon`, then eviction. */
export interface Drain {
  readonly type: 'drain';
  readonly cluster: string;
}

/** The cluster is gone, and what ran there with it. */
export interface Lose {
  readonly type: 'lose';
  readonly cluster: string;
}

/** Every cluster whose `spec.region` is this one is gone. */
export interface LoseRegion {
  readonly type: 'loseRegion';
  readonly region: string;
}

/** The cluster gets a taint. With effect `NoExecute`, what does not tolerate it for ever is evicted. */
export interface AddTaint {
  readonly type: 'taint';
  readonly cluster: string;
  readonly taint: Taint;
}

/** The cluster's taints of this key, and of this effect if one is given, are taken off. */
export interface RemoveTaint {
  readonly type: 'untaint';
  readonly cluster: string;
  readonly key: string;
  readonly effect?: string;
}

/** The cluster's labels are set, or taken off by `null`. */
export interface Relabel {
  readonly type: 'label';
  readonly cluster: string;
  readonly labels: { readonly [key: string]: string | null };
}

/** A cluster joins, or one of this name becomes as given. */
export interface SetCluster {
  readonly type: 'setCluster';
  readonly cluster: Cluster;
}

/** The cluster grows or shrinks. */
export interface Resize {
  readonly type: 'resize';
  readonly cluster: string;
  /** Resource to what becomes of what the cluster offers: `+10`, `-4Gi`, `x1.5`, or the new amount, such as `96`. */
  readonly resources: { readonly [resource: string]: string };
}

/** The workload's template asks for so many replicas. */
export interface Scale {
  readonly type: 'scale';
  readonly workload: WorkloadReference;
  readonly replicas: number;
}

/** A policy is added, or one of this name becomes as given. */
export interface SetPolicy {
  readonly type: 'setPolicy';
  readonly policy: AnyPropagationPolicy;
}

/** A policy is deleted. */
export interface RemovePolicy {
  readonly type: 'removePolicy';
  readonly policy: PolicyReference;
}

/** A workload is added, or its template becomes as given. */
export interface SetWorkload {
  readonly type: 'setWorkload';
  readonly template: ResourceTemplate;
}

/** A workload is deleted. */
export interface RemoveWorkload {
  readonly type: 'removeWorkload';
  readonly workload: WorkloadReference;
}

/** The workload, or every one, is decided anew, as a WorkloadRebalancer asks for. */
export interface Reschedule {
  readonly type: 'reschedule';
  /** Absent: every workload. */
  readonly workload?: WorkloadReference;
}

/** One edit of the world. */
export type Change =
  | Drain
  | Lose
  | LoseRegion
  | AddTaint
  | RemoveTaint
  | Relabel
  | SetCluster
  | Resize
  | Scale
  | SetPolicy
  | RemovePolicy
  | SetWorkload
  | RemoveWorkload
  | Reschedule;
