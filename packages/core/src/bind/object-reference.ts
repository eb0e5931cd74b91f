/**
 * How a binding refers to its resource: by kind, name, uid and the resourceVersion that was seen.
 *
 * Counterpart: `ObjectReference` as `BuildResourceBinding` of pkg/detector/detector.go and `buildAttachedBinding` of
 * pkg/dependenciesdistributor/dependencies_distributor.go fill it in.
 *
 * Example: `{ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'web', uid: 'u1', resourceVersion: '7' }`.
 */
import type { ObjectReference } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';

/** The reference to an object; what the object does not have is left out. */
export function objectReference({ apiVersion, kind, metadata }: ResourceTemplate): ObjectReference {
  const { namespace, name = '', uid, resourceVersion } = metadata;
  return {
    apiVersion,
    kind,
    ...(namespace && { namespace }),
    name,
    ...(uid && { uid }),
    ...(resourceVersion && { resourceVersion }),
  };
}
