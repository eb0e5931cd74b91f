/**
 * The unit: one binding, normalised into what the scheduler decides about.
 *
 * Every zero-value default of Karmada's API is settled here (an absent `replicas` is 0, an absent `maxGroups` is 0),
 * so that no rule has to know them.
 */
import type { ClusterAffinity, ResourceBinding, ResourceBindingSpec, Toleration } from '@flotilla/api';

/** What one replica asks of one resource: cpu in millicores, everything else in whole units; always above 0. */
export interface ResourceAmount {
  readonly resource: string;
  readonly amount: number | bigint;
}

/** One component of a multi-component workload (a FlinkDeployment's jobmanager, its taskmanagers). */
export interface UnitComponent {
  readonly name: string;
  readonly replicas: number;
  /** Undefined when the component states no requirements. */
  readonly requests: readonly ResourceRequest[] | undefined;
}

/** A request as written, for the rules that need both its sizes. */
export interface ResourceRequest extends ResourceAmount {
  /** `Quantity.Value()`: whole units, rounded up. */
  readonly value: number | bigint;
  /** `Quantity.MilliValue()`: thousandths, rounded up. */
  readonly milliValue: number | bigint;
  /** How the quantity was written; only the quirk `componentUnits` looks at it. */
  readonly format: 'DecimalSI' | 'BinarySI' | 'DecimalExponent';
}

/** `spec.clusters` of the binding: where the last decision put it. */
export interface PreviousTarget {
  readonly name: string;
  readonly replicas: number;
}

export type Strategy =
  | { readonly kind: 'duplicated' }
  | {
      readonly kind: 'staticWeight';
      /** Empty or undefined: all clusters weigh the same. */
      readonly weights: readonly StaticWeight[] | undefined;
      /** Spread constraints are ignored: so unless the preference is there and empty (`weightPreference: {}`). */
      readonly ignoresSpread: boolean;
    }
  | { readonly kind: 'dynamicWeight' }
  | { readonly kind: 'aggregated' };

export interface StaticWeight {
  readonly target: ClusterAffinity;
  readonly weight: number;
}

export interface SpreadLimit {
  readonly minGroups: number;
  /** 0 means none may be chosen unless {@link SpreadLimit.maxUnset} is forgiven (quirk `maxGroupsUnset`). */
  readonly maxGroups: number;
  readonly maxUnset: boolean;
}

/** Spread constraints by field; a label constraint is accepted by the API and never implemented by Karmada. */
export interface Spread {
  readonly cluster?: SpreadLimit;
  readonly region?: SpreadLimit;
  readonly zone?: SpreadLimit;
  readonly provider?: SpreadLimit;
  /** Any constraint at all, labels included. */
  readonly any: boolean;
}

/** One affinity group of the placement: its own term and the ones it may overflow into. */
export interface AffinityTerm {
  /** `affinityName`; undefined for a placement with the single `clusterAffinity`, or none. */
  readonly name: string | undefined;
  /** Undefined: every cluster. */
  readonly affinity: ClusterAffinity | undefined;
  /** Tiers after the term itself; undefined when the term does not overflow. */
  readonly overflow: readonly ClusterAffinity[] | undefined;
}

export interface Unit {
  readonly namespace: string;
  /** Name of the binding object. */
  readonly bindingName: string;
  readonly apiVersion: string;
  readonly kind: string;
  /** Name of the resource. */
  readonly name: string;
  /** UID of the resource: decides the direction of ties. Empty when unknown. */
  readonly uid: string;
  readonly replicas: number;
  /** Undefined when the binding has no `replicaRequirements` at all. */
  readonly requests: readonly ResourceRequest[] | undefined;
  readonly components: readonly UnitComponent[];
  /** It has replicas or requirements, and at most one component: replicas are assigned, not only clusters. */
  readonly isWorkload: boolean;
  readonly strategy: Strategy;
  readonly spread: Spread;
  readonly tolerations: readonly Toleration[];
  /** Never empty: a placement without affinities has one term without a name. */
  readonly terms: readonly AffinityTerm[];
  /** The placement names its terms (`clusterAffinities`): they are tried in turn and the outcome says which one held. */
  readonly namedTerms: boolean;
  /** Status: the term that the last decision was made with. */
  readonly observedTerm: string | undefined;
  readonly previous: readonly PreviousTarget[];
  /** Cluster name to replicas in {@link previous}. */
  readonly previousReplicas: ReadonlyMap<string, number>;
  /** Clusters that a graceful eviction task is moving it away from. */
  readonly evicting: ReadonlySet<string>;
  /** A reschedule was triggered after the last decision: replicas are assigned anew. */
  readonly fresh: boolean;
  readonly affinityGroup: string | undefined;
  readonly antiAffinityGroup: string | undefined;
  /** The binding's spec as given, for rules that need what is not normalised. */
  readonly spec: ResourceBindingSpec;
}

/** The objects that `schedule` takes: namespaced or cluster-wide bindings are decided alike. */
export type BindingLike = Pick<ResourceBinding, 'spec'> & {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: ResourceBinding['metadata'];
  readonly status?: ResourceBinding['status'];
};
