/**
 * Which of a Work's manifests is meant, and which of its statuses is about it.
 *
 * A Work may hold several manifests; they are told apart by their place in the list and by what they are.
 *
 * Counterpart: `GetManifestIndex` and the comparison of identifiers in pkg/util/helper/workstatus.go.
 *
 * Example: the second manifest of a Work has the ordinal 1.
 */
import type { ManifestStatus, ObjectReference, RawObject, ResourceIdentifier, Work } from '@flotilla/api';

/** The apiVersion, kind, namespace and name of an object. */
export type ObjectIdentity = Pick<ObjectReference, 'apiVersion' | 'kind' | 'namespace' | 'name'>;

/** The place of an object among the manifests of a Work; undefined when it is not there. */
export function ordinalOf(work: Work, object: ObjectIdentity): number | undefined {
  const manifests = work.spec.workload?.manifests ?? [];
  const index = manifests.findIndex((manifest) => isSame(identityOf(manifest), object));
  return index < 0 ? undefined : index;
}

/** Whether a status is about the object at that place. */
export function isAbout({ identifier }: ManifestStatus, ordinal: number, object: ObjectIdentity): boolean {
  const { group = '', version, kind, name, namespace = '' } = identifier;
  const apiVersion = group === '' ? version : `${group}/${version}`;
  return identifier.ordinal === ordinal && isSame({ apiVersion, kind, namespace, name }, object);
}

/** The identifier of the object at that place. The plural of its kind is not known here, and left empty. */
export function identifierOf(
  ordinal: number,
  { apiVersion, kind, namespace, name }: ObjectIdentity,
): ResourceIdentifier {
  const slash = apiVersion.indexOf('/');
  return {
    ordinal,
    ...(slash >= 0 && { group: apiVersion.slice(0, slash) }),
    version: apiVersion.slice(slash + 1),
    kind,
    resource: '',
    ...(namespace && { namespace }),
    name,
  };
}

function isSame(a: Partial<ObjectIdentity>, b: ObjectIdentity): boolean {
  const sameApi = a.apiVersion === b.apiVersion && a.kind === b.kind;
  return sameApi && (a.namespace ?? '') === (b.namespace ?? '') && a.name === b.name;
}

function identityOf(manifest: RawObject): Partial<ObjectIdentity> {
  const { apiVersion, kind, metadata } = manifest as Partial<ManifestHead>;
  return { ...(apiVersion && { apiVersion }), ...(kind && { kind }), ...metadata };
}

/** What every manifest begins with. */
interface ManifestHead {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly namespace?: string; readonly name: string };
}
