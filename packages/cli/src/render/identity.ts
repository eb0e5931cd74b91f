/**
 * What an API server holds an object by: group, kind, namespace and name. The version is not part of it.
 *
 * Example: `apps|Deployment|shop|web`.
 */
import type { ResourceName } from '../decide/decision.ts';
import { groupOf } from '../input/kinds.ts';
import type { Manifest } from '../input/manifest.ts';

export function identityOf({ apiVersion, kind, namespace, name }: ResourceName): string {
  return [groupOf(apiVersion), kind, namespace ?? '', name].join('|');
}

export function nameIn({ apiVersion, kind, metadata }: Manifest): ResourceName {
  const { namespace, name } = metadata;
  return { apiVersion, kind, ...(namespace ? { namespace } : {}), name };
}

export function identityIn(object: Manifest): string {
  return identityOf(nameIn(object));
}

/** The resource that a binding is for. */
export function identityFor({ spec }: { readonly spec: { readonly resource: ResourceName } }): string {
  return identityOf(spec.resource);
}
