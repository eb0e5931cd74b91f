/**
 * The cluster matches the affinity term of this attempt, or, for workloads, one of the terms it may overflow into.
 *
 * Clusters that the binding is already in do not pass unasked: an affinity that no longer matches moves the workload.
 * Karmada: pkg/scheduler/framework/plugins/clusteraffinity/cluster_affinity.go.
 *
 * @example `clusterNames: [member1]` rejects member2.
 */
import type { ClusterView } from '../model/cluster.ts';
import type { Rejection } from '../model/reasons.ts';
import type { AffinityTerm, Unit } from '../model/unit.ts';
import { type CompiledAffinity, compileAffinity } from '../normalize/affinity.ts';
import type { FilterPlugin } from './plugin.ts';

const rejection: Rejection = {
  code: 'AffinityMismatch',
  message: 'cluster(s) did not match the placement cluster affinity constraint',
};

export const clusterAffinity: FilterPlugin = {
  name: 'ClusterAffinity',
  dependsOn: ({ isWorkload }, { term }) => [term, isWorkload],
  prepare(unit, { term }) {
    const [first, ...others] = termTiers(unit, term);
    if (first === undefined) return 'skip';
    const explain = (cluster: ClusterView): string => mismatch(first, cluster);
    if (others.length === 0) {
      const check = (cluster: ClusterView): Rejection | undefined => (first.matches(cluster) ? undefined : rejection);
      return first.reads === undefined ? { check, explain } : { check, explain, reads: first.reads };
    }
    const tiers = [first, ...others];
    return { check: (cluster) => (tiers.some((tier) => tier.matches(cluster)) ? undefined : rejection), explain };
  },
};

/**
 * The term and then its overflow tiers, compiled; empty when every cluster matches. Only workloads overflow: what has no
 * replicas goes to the term's own clusters.
 */
export function termTiers(unit: Unit, term: AffinityTerm): readonly CompiledAffinity[] {
  if (term.affinity === undefined) return [];
  const overflow = unit.isWorkload ? (term.overflow ?? []) : [];
  return [compileAffinity(term.affinity), ...overflow.map(compileAffinity)];
}

function mismatch(affinity: CompiledAffinity, cluster: ClusterView): string {
  return affinity.parts
    .filter((part) => !part.matches(cluster))
    .map((part) => part.text())
    .join('; ');
}
