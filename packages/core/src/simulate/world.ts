/**
 * A world: a fleet, the policies, and every workload with the place it has. It never changes.
 *
 * A what-if is a branch: another world that shares with this one all that the changes did not touch. Any number of
 * branches may start from one world, in any order, and branches may be branched again.
 *
 * @example
 * const world = createWorld({ clusters, propagationPolicies, workloads });
 * simulate(world, [{ type: 'drain', cluster: 'member1' }]).summary;
 */
import type { ClusterResourceBinding, ResourceBinding, ResourceList } from '@flotilla/api';
import type { BindGates, BindOptions } from '../bind/options.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { AnyPropagationPolicy, PolicyReference } from '../match/claim.ts';
import type { Fleet } from '../schedule/model/fleet.ts';
import type { FeatureGates, ScheduleOptions } from '../schedule/model/options.ts';
import type { Trace } from '../schedule/model/trace.ts';
import type { WorkloadName } from './names.ts';
import type { Stand } from './result.ts';

/** A binding of either scope. */
export type AnyBinding = ResourceBinding | ClusterResourceBinding;

/** By which rules a world is decided: the options of `schedule` and `bindResource`, the same for all its branches. */
export interface WorldRules
  extends Pick<
      ScheduleOptions,
      'filters' | 'scorers' | 'estimators' | 'failedEstimates' | 'quirks' | 'enableEmptyWorkloadPropagation'
    >,
    Pick<BindOptions, 'interpreters' | 'priorityClasses'> {
  readonly featureGates?: Partial<FeatureGates & BindGates>;
}

/** How a workload stands: `placed`, or why it has no place, or not all of it. */
export interface Standing {
  /**
   * `placed`: all that is wanted has a place. `noFit`, `unschedulable`, `error`: the outcome of `schedule`. `noPolicy`,
   * `notPropagated`, `suspended`, `deleting`: nobody schedules it. `pending`: as it was given, and not complete.
   */
  readonly code:
    | 'placed'
    | 'noFit'
    | 'unschedulable'
    | 'error'
    | 'noPolicy'
    | 'notPropagated'
    | 'suspended'
    | 'deleting'
    | 'pending';
  /** Why, as a sentence: Karmada's message where it failed, else why it was scheduled or left where it is. */
  readonly why: string;
  /** Cluster name to why it was kept out; only with code `noFit`. */
  readonly diagnosis?: Readonly<Record<string, string>>;
  /** How the decision that failed came about; only where a trace was asked for. */
  readonly trace?: Trace;
}

/** A workload and the place it has. */
export interface WorldWorkload {
  readonly name: WorkloadName;
  /** Absent where only the binding was given: then policies find it by name or kind, not by labels. */
  readonly template?: ResourceTemplate;
  /** The policy that governs it; absent where none does, or where the binding does not say. */
  readonly policy?: PolicyReference;
  /** Nobody schedules it, and why. Where it has a binding it stays where it is, as in Karmada. */
  readonly ungoverned?: { readonly code: 'noPolicy' | 'notPropagated'; readonly why: string };
  /** `spec.clusters` is where it is. Absent where no policy has governed it yet. */
  readonly binding?: AnyBinding;
  readonly standing: Standing;
  /**
   * What the scheduler does with it at an event that does not touch it: `leaves` it alone, unless one of its clusters is
   * being deleted, or `decides` it anew to follow the fleet. Absent where that is not known.
   */
  readonly atEvents?: 'leaves' | 'decides';
}

/** Everything that a decision depends on. Immutable. */
export interface World {
  readonly fleet: Fleet;
  /** By `PropagationPolicy shop/web`. */
  readonly policies: ReadonlyMap<string, AnyPropagationPolicy>;
  /** By a key of their name, in order of namespace, name and kind. */
  readonly workloads: ReadonlyMap<string, WorldWorkload>;
  /** Clusters that were drained on the way here. */
  readonly drained: ReadonlySet<string>;
  /** What decisions took in each cluster beyond what its status said when it was given, by cluster. */
  readonly taken: ReadonlyMap<string, ResourceList>;
  readonly rules: WorldRules;
  /** What results tell of each workload. */
  readonly stands: ReadonlyMap<WorldWorkload, Stand>;
}
