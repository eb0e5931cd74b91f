/**
 * What `affectedBy` speaks of: how a cluster changed, and what of it a binding's decision looks at. Plain data.
 */
import type { ClusterView } from '../model/cluster.ts';

/** A cluster before and after the events; at least one of the two is there. */
export interface ClusterChange {
  readonly name: string;
  /** Undefined: the cluster was added. */
  readonly before: ClusterView | undefined;
  /** Undefined: the cluster was deleted. */
  readonly after: ClusterView | undefined;
}

/** How a cluster stands towards a binding. Of several filters that reject it the first one's message counts. */
export type ClusterStanding =
  | { readonly code: 'feasible' }
  | { readonly code: 'rejected'; readonly message: string }
  /** It is being deleted: passed over in silence. */
  | { readonly code: 'deleting' }
  | { readonly code: 'absent' };

/** One fact about one cluster that differs, and that the decision looks at. */
export type FactChange = {
  readonly cluster: string;
  /** The affinity term under which it matters; absent for placements without named terms. */
  readonly affinity?: string;
} & (
  | {
      /**
       * `feasible`: the cluster became a candidate, or is none any more. `rejection`: it is none in either case, but
       * nothing else fits, and the message counts clusters and reasons.
       */
      readonly aspect: 'feasible' | 'rejection';
      readonly before: ClusterStanding;
      readonly after: ClusterStanding;
    }
  | {
      /**
       * `estimate`: replicas (or sets) that fit, undefined where nobody knows. `tier`: of the term's overflow tiers the
       * first that matches. `weight`: static weight.
       */
      readonly aspect: 'score' | 'estimate' | 'tier' | 'weight';
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | { readonly aspect: 'region'; readonly before: string; readonly after: string }
);

/** A binding that may be decided differently, and why. */
export interface AffectedBinding {
  /** Its position in the list of bindings. */
  readonly index: number;
  /** Never empty. Bindings alike may share one array. */
  readonly changes: readonly FactChange[];
}
