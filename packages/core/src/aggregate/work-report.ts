/**
 * What one Work tells about the resource in its cluster: whether it was written there, and how it is.
 *
 * Counterpart: `assembleWorkStatus` of pkg/util/helper/workstatus.go.
 *
 * Example: a Work whose condition Applied is not true reports no more than `health: Unknown` and why.
 */
import type { AggregatedStatusItem, ManifestStatus, ObjectReference, Work } from '@flotilla/api';

/** A Work that does not tell: it has not the resource, or is in no cluster's namespace. */
export interface WorkProblem {
  readonly code: 'failed';
  /** `Work karmada-es-m1/web-5d4f`. */
  readonly object: string;
  readonly path: string;
  readonly message: string;
}

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

function ordinalOf(work: Work, resource: ObjectReference): number | undefined {
  const manifests = work.spec.workload?.manifests ?? [];
  const index = manifests.findIndex((manifest) => {
    const { apiVersion, kind, metadata } = manifest as Partial<ManifestHead>;
    const { namespace = '', name } = metadata ?? {};
    const sameApi = apiVersion === resource.apiVersion && kind === resource.kind;
    return sameApi && namespace === (resource.namespace ?? '') && name === resource.name;
  });
  return index < 0 ? undefined : index;
}

/** What every manifest begins with. */
interface ManifestHead {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly namespace?: string; readonly name?: string };
}

function isAbout({ identifier }: ManifestStatus, ordinal: number, resource: ObjectReference): boolean {
  const { group = '', version, kind, namespace = '', name } = identifier;
  const apiVersion = group === '' ? version : `${group}/${version}`;
  const sameApi = apiVersion === resource.apiVersion && kind === resource.kind;
  const sameName = namespace === (resource.namespace ?? '') && name === resource.name;
  return identifier.ordinal === ordinal && sameApi && sameName;
}

function withoutManifest(work: Work, resource: ObjectReference): WorkProblem {
  const name = [resource.namespace, resource.name].filter(Boolean).join('/');
  return problem(work, 'spec.workload.manifests', `has no ${resource.kind} ${name}: is the Work of another binding?`);
}

function outsideOfClusters(work: Work): WorkProblem {
  return problem(work, 'metadata.namespace', `must begin with ${NAMESPACE_PREFIX}, followed by the name of a cluster`);
}

function problem(work: Work, path: string, what: string): WorkProblem {
  const object = `Work ${work.metadata.namespace ?? ''}/${work.metadata.name ?? ''}`;
  return { code: 'failed', object, path, message: `${object}: ${path} ${what}` };
}
