/**
 * Whether an object in a member is managed from the control plane: it carries the federation's label, and nothing in the
 * member made it from something else (EndpointSlices carry the labels of their Service).
 */
import type { Manifest } from '../input/manifest.ts';

const managedLabel = 'karmada.io/managed';

export function isManaged({ metadata }: Manifest): boolean {
  return metadata.labels?.[managedLabel] === 'true';
}

export function isManagedItself(object: Manifest): boolean {
  const owners = object.metadata.ownerReferences ?? [];
  return isManaged(object) && !owners.some(({ controller }) => controller === true);
}
