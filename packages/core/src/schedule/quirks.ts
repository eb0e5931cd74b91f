/**
 * Quirks: behaviours of Karmada v1.19 that look like bugs. Equal is the default, since people will run both schedulers
 * side by side; a caller can switch each one off by `options.quirks`. This is the list; the rule of each quirk lives in
 * the one file named here, which notes it in the trace whenever it decided something. DIVERGENCES.md shows them all.
 */

export interface Quirks {
  /** `maxGroups` left out counts as 0, so nothing can be chosen (`select/limits.ts`). Off: left out means no limit. */
  readonly maxGroupsUnset: boolean;
  /**
   * Choosing by region may exceed the cluster constraint's `maxGroups`, since every chosen region gets its first cluster
   * (`select/by-region.ts`). Off: regions are chosen within the limit.
   */
  readonly regionExceedsMaxClusters: boolean;
  /**
   * Component sets compare milli units of decimal quantities with whole units of binary ones (`estimate/component-units.ts`).
   * Off: both in milli units.
   */
  readonly componentUnits: boolean;
  /**
   * With one component and a cluster constraint of exactly 1, capacity is counted in sets but compared with replicas
   * (`estimate/counting.ts`). Off: such a workload is counted in replicas.
   */
  readonly singleComponentSets: boolean;
  /** Estimates and their sums wrap around at 32 bits (`estimate/int32.ts`). Off: they are clamped and added exactly. */
  readonly int32Wrap: boolean;
  /** An estimate of exactly 2^32 - 1 pods, -1 in 32 bits, is taken for "no answer" (`estimate/int32.ts`). Off: it is a number. */
  readonly minusOneIsNoAnswer: boolean;
  /** An empty list written out in the placement never equals the applied placement (`needs-scheduling-empty-lists.ts`). Off: it equals an absent one. */
  readonly emptyListsDiffer: boolean;
  /** An applied-placement annotation that does not decode counts as unchanged (`needs-scheduling-placement.ts`). Off: as changed. */
  readonly brokenAppliedIsUnchanged: boolean;
}

/** Karmada v1.19 as it is. */
export const karmadaQuirks: Quirks = {
  maxGroupsUnset: true,
  regionExceedsMaxClusters: true,
  componentUnits: true,
  singleComponentSets: true,
  int32Wrap: true,
  minusOneIsNoAnswer: true,
  emptyListsDiffer: true,
  brokenAppliedIsUnchanged: true,
};
