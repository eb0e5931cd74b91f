/**
 * From the facts of a cluster before and after to the changes that a decision looks at, each with when it does.
 */
import type { AffinityTerm, Unit } from '../model/unit.ts';
import type { Facts } from './facts.ts';
import type { ClusterStanding, FactChange } from './model.ts';
import type { Reads } from './reads.ts';

/** A change that matters always, unless the previous placement is kept, or only where nothing fits. */
export interface PossibleChange {
  readonly change: FactChange;
  readonly when: 'always' | 'unlessKept' | 'ifNothingFits';
}

export function compareFacts(
  cluster: string,
  before: Facts,
  after: Facts,
  reads: Reads,
  affinity: { readonly affinity?: string },
): readonly PossibleChange[] {
  const subject = { cluster, ...affinity };
  const standings = { before: before.standing, after: after.standing };
  const isFeasible = after.standing.code === 'feasible';
  if (isFeasible !== (before.standing.code === 'feasible')) {
    return [{ change: { ...subject, aspect: 'feasible', ...standings }, when: 'always' }];
  }
  if (!isFeasible) {
    if (sameStanding(before.standing, after.standing)) return [];
    return [{ change: { ...subject, aspect: 'rejection', ...standings }, when: 'ifNothingFits' }];
  }
  const changes: PossibleChange[] = [];
  for (const aspect of ['score', 'estimate', 'tier', 'weight'] as const) {
    const when = reads[aspect];
    if (when === 'never' || Object.is(before[aspect], after[aspect])) continue;
    changes.push({ change: { ...subject, aspect, before: before[aspect], after: after[aspect] }, when });
  }
  if (reads.region !== 'never' && before.region !== after.region) {
    const regions = { before: before.region, after: after.region };
    changes.push({ change: { ...subject, aspect: 'region', ...regions }, when: 'always' });
  }
  return changes;
}

function sameStanding(a: ClusterStanding, b: ClusterStanding): boolean {
  return a.code === b.code && (a.code === 'rejected' ? a.message : '') === (b.code === 'rejected' ? b.message : '');
}

export function affinityOf({ namedTerms }: Unit, { name }: AffinityTerm): { readonly affinity?: string } {
  return namedTerms && name !== undefined ? { affinity: name } : {};
}
