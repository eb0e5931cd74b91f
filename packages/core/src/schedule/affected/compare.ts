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
  const [was, is] = [before.candidate, after.candidate];
  if (was === undefined && is === undefined) {
    if (sameStanding(before.standing, after.standing)) return none;
    const standings = { before: before.standing, after: after.standing };
    return [{ change: { cluster, ...affinity, aspect: 'rejection', ...standings }, when: 'ifNothingFits' }];
  }
  if (was === undefined || is === undefined) {
    const standings = { before: before.standing, after: after.standing };
    return [{ change: { cluster, ...affinity, aspect: 'feasible', ...standings }, when: 'always' }];
  }
  const changes: PossibleChange[] = [];
  for (const aspect of ['score', 'estimate', 'tier', 'weight'] as const) {
    const when = reads[aspect];
    if (when === 'never' || Object.is(was[aspect], is[aspect])) continue;
    changes.push({ change: { cluster, ...affinity, aspect, before: was[aspect], after: is[aspect] }, when });
  }
  if (reads.region !== 'never' && was.region !== is.region) {
    const regions = { before: was.region, after: is.region };
    changes.push({ change: { cluster, ...affinity, aspect: 'region', ...regions }, when: 'always' });
  }
  return changes;
}

const none: readonly PossibleChange[] = [];

function sameStanding(a: ClusterStanding, b: ClusterStanding): boolean {
  return a.code === b.code && (a.code === 'rejected' ? a.message : '') === (b.code === 'rejected' ? b.message : '');
}

export function affinityOf({ namedTerms }: Unit, { name }: AffinityTerm): { readonly affinity?: string } {
  return namedTerms && name !== undefined ? { affinity: name } : {};
}
