/**
 * What one Work tells about the resource in its cluster: whether it was written there, and how it is.
 *
 * Counterpart: `assembleWorkStatus` of pkg/util/helper/workstatus.go.
 *
 * Example: a Work whose condition Applied is not true reports no more than `health: Unknown` and why.
 */
import type { AggregatedStatusItem, ManifestStatus, ObjectReference, Work } from '@flotilla/api';
import { isAbout, ordinalOf } from './manifest.ts';
import { type WorkProblem, withoutManifest, workProblem } from './work-problem.ts';

export interface WorkReport {
  readonly code: 'reported';
  readonly item: AggregatedStatusItem;
}

const NAMESPACE_PREFIX = 'karmada-es-';

/** The report of a Work on the resource of its binding. */
export function reportOf(work: Work, resource: ObjectReference): WorkReport | WorkProblem {
  const ordinal = ordinalOf(work, resource);
  if (ordinal === undefined) return withoutManifest(work, resource);
  const { namespace = '' } = work.metadata;
  if (!namespace.startsWith(NAMESPACE_PREFIX)) return outsideOfClusters(work);
  const clusterName = namespace.slice(NAMESPACE_PREFIX.length);
  const applied = work.status?.conditions?.find(({ type }) => type === 'Applied');
  if (applied?.status !== 'True') {
    const appliedMessage = applied?.message ?? '';
    // `applied: false` is left out, as Go leaves it out.
    return {
      code: 'reported',
      item: { clusterName, ...(appliedMessage !== '' && { appliedMessage }), health: 'Unknown' },
    };
  }
  const manifest = work.status?.manifestStatuses?.find((status) => isAbout(status, ordinal, resource));
  return { code: 'reported', item: { clusterName, applied: true, ...stateOf(manifest) } };
}

function stateOf(manifest: ManifestStatus | undefined): Pick<AggregatedStatusItem, 'status' | 'health'> {
  if (manifest === undefined) return { health: 'Unknown' };
  const { status, health } = manifest;
  return { ...(status != null && { status }), ...(health && { health }) };
}

function outsideOfClusters(work: Work): WorkProblem {
  return workProblem(
    work,
    'metadata.namespace',
    `must begin with ${NAMESPACE_PREFIX}, followed by the name of a cluster`,
  );
}
