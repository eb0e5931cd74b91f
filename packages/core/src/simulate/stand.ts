/**
 * Where a workload is and how it stands, as a result tells it. Made once for a workload and shared by all branches that
 * leave it alone, so that comparing worlds costs what has changed in them.
 */
import { compareStrings } from '@flotilla/api';
import type { Stand } from './result.ts';
import { isDuplicated, missingReplicas } from './targets.ts';
import type { WorldWorkload } from './world.ts';

/** The stands of all workloads; those that are known are taken over. */
export function standsOf(
  workloads: Iterable<WorldWorkload>,
  known: ReadonlyMap<WorldWorkload, Stand>,
): ReadonlyMap<WorldWorkload, Stand> {
  const stands = new Map<WorldWorkload, Stand>();
  for (const workload of workloads) stands.set(workload, known.get(workload) ?? standOf(workload));
  return stands;
}

function standOf({ binding, policy, standing }: WorldWorkload): Stand {
  const clusters = binding?.spec.clusters ?? [];
  return {
    ...standing,
    ...(policy === undefined ? {} : { policy }),
    replicas: binding?.spec.replicas ?? 0,
    duplicated: binding !== undefined && isDuplicated(binding),
    clusters: clusters.toSorted((a, b) => compareStrings(a.name, b.name)),
    missing: binding === undefined ? 0 : missingReplicas(binding),
  };
}
