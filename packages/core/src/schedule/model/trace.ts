/**
 * The trace: everything that a decision was made of, complete enough to rebuild it without the fleet.
 *
 * It is recorded as data by the stages that decide; whoever explains it is only a printer.
 */
import type { Quirks } from '../quirks.ts';
import type { CapacityKind, CapacityReport } from './capacity.ts';
import type { Attempt } from './outcome.ts';
import type { Rejection } from './reasons.ts';

export interface Trace {
  /** One per try of the affinity loop, in order. */
  readonly attempts: readonly AttemptTrace[];
  /** Quirks of Karmada that decided something here. */
  readonly quirks: readonly QuirkNote[];
}

export interface QuirkNote {
  readonly name: keyof Quirks;
  readonly detail: string;
}

export interface AttemptTrace {
  readonly affinity?: string;
  readonly result: Attempt;
  /** Every cluster of the fleet, in byte order of the names. */
  readonly clusters: readonly ClusterTrace[];
  /** Absent when no cluster was feasible. */
  readonly selection?: SelectionTrace;
  /** Absent when selection failed. */
  readonly assignment?: AssignmentTrace;
}

/** What happened to one cluster. */
export interface ClusterTrace {
  readonly name: string;
  /** Passed over in silence: the cluster is being deleted. */
  readonly deleting?: true;
  /** Every filter that rejects it, in plugin order; the first one is the reason that Karmada may print. Empty: feasible. */
  readonly rejections: readonly PluginRejection[];
  /** By scorer; only those that did not skip. Absent when rejected. */
  readonly scores?: Readonly<Record<string, number>>;
  readonly score?: number;
  /** By estimator, built-in and outside. Absent when rejected, or when nothing was estimated. */
  readonly estimates?: Readonly<Record<string, CapacityReport>>;
  /** The estimate that counts: the smallest known one. Assignment divides by it. */
  readonly allocatable?: number;
  /** `allocatable` plus the replicas that already run there. Selection goes by it. */
  readonly available?: number;
  /** 0 for the term itself, 1 and up for its overflow tiers. Absent without overflow. */
  readonly tier?: number;
  /** Its region, where a region constraint groups clusters. */
  readonly group?: string;
  /** Feasible clusters only. */
  readonly selected?: boolean;
  /** Why it was or was not selected, in a sentence. */
  readonly selectedBecause?: string;
}

export interface PluginRejection extends Rejection {
  readonly plugin: string;
}

export interface SelectionTrace {
  /** How clusters were chosen. */
  readonly method: 'all' | 'byCluster' | 'byRegion';
  /** What the estimates counted. Absent when nothing was estimated. */
  readonly counted?: CapacityKind;
  /** All feasible clusters in order of preference: tier, score, available, name. */
  readonly order: readonly string[];
  /** Result, in order. Absent when selection failed. */
  readonly selected?: readonly string[];
  readonly groups?: readonly GroupTrace[];
  /** Capacity swaps of the selection by cluster: the one that made room and the one that came in. */
  readonly swaps?: readonly { readonly out: string; readonly in: string }[];
  /** Why it failed. */
  readonly failure?: string;
}

/** One region. */
export interface GroupTrace {
  readonly name: string;
  readonly clusters: readonly string[];
  readonly score: number;
  readonly chosen: boolean;
  readonly because: string;
}

/** How replicas came about. */
export interface AssignmentTrace {
  readonly strategy: 'duplicated' | 'staticWeight' | 'dynamicWeight' | 'aggregated' | 'clustersOnly';
  /** steady keeps what runs, fresh assigns anew. */
  readonly mode: 'steady' | 'fresh';
  /** One division per overflow tier, usually one. Empty when nothing is divided. */
  readonly divisions: readonly DivisionTrace[];
  /** Replicas of every selected cluster before targets without replicas are removed, in order. */
  readonly shares: readonly ShareTrace[];
  /** Targets without replicas were removed. */
  readonly zeroRemoved: boolean;
  /** Clusters appended with 0 replicas (empty-workload propagation), in order. */
  readonly attached: readonly string[];
  readonly failure?: string;
}

export interface DivisionTrace {
  readonly kind: 'first' | 'scaleUp' | 'scaleDown' | 'unchanged' | 'fresh' | 'static';
  readonly tier?: number;
  /** Seats to divide; for scaleUp only the difference. More than `available`: the division was refused. */
  readonly seats: number;
  /** What was available to the division in total. */
  readonly available: number;
  /** Ties go by name: ascending, or descending when FNV-1a of the resource's UID is odd. */
  readonly tieBreak: 'ascending' | 'descending';
  readonly entries: readonly DivisionEntry[];
}

export interface DivisionEntry {
  readonly cluster: string;
  /** Its votes in the division; absent when it was left out of it. */
  readonly weight?: number;
  /** Replicas it had before and keeps. */
  readonly kept: number;
  /** Seats it won. */
  readonly seats: number;
  /** The exact share by weight, before rounding. */
  readonly quota?: number;
  /** It won or lost a seat by the tie-break alone. */
  readonly tie?: 'won' | 'lost';
}

export interface ShareTrace {
  readonly cluster: string;
  readonly replicas: number;
}
