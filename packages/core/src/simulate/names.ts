/**
 * How a world names what is in it: workloads by kind, namespace and name, policies by kind, namespace and name.
 *
 * Example: the key of Deployment shop/web sorts by namespace, then name, then kind, so that lists by key read well.
 */
import { compareStrings } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { AnyBinding } from './world.ts';

/** A workload: the resource that is propagated, whether its template or only its binding is known. */
export interface WorkloadName {
  readonly apiVersion: string;
  readonly kind: string;
  /** Absent outside of namespaces. */
  readonly namespace?: string;
  readonly name: string;
}

/** The name of a template. */
export function nameOfTemplate({ apiVersion, kind, metadata }: ResourceTemplate): WorkloadName {
  const { namespace, name = '' } = metadata;
  return { apiVersion, kind, ...(namespace ? { namespace } : {}), name };
}

/** The name of the resource that a binding is for. */
export function nameOfBound({ spec }: AnyBinding): WorkloadName {
  const { apiVersion, kind, namespace, name } = spec.resource;
  return { apiVersion, kind, ...(namespace ? { namespace } : {}), name };
}

/** `Deployment shop/web`, or `ClusterRole admin` outside of namespaces. */
export function describeWorkload({ kind, namespace, name }: Omit<WorkloadName, 'apiVersion'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** By what a world holds it. The version is not part of it, the group is. */
export function keyOfWorkload({ apiVersion, kind, namespace, name }: WorkloadName): string {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return `${namespace ?? ''}/${name}/${kind}.${group}`;
}

/** By namespace, name, kind and group, as the bytes of UTF-8 sort. */
export function compareWorkloads(a: WorkloadName, b: WorkloadName): number {
  return (
    compareStrings(a.namespace ?? '', b.namespace ?? '') ||
    compareStrings(a.name, b.name) ||
    compareStrings(keyOfWorkload(a), keyOfWorkload(b))
  );
}
