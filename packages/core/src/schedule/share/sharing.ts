/**
 * Makes the parts of units so that equal ones are identical: the ground for sharing what depends on them.
 */
import type { Placement } from '@flotilla/api';
import type { ResourceRequest } from '../model/unit.ts';
import { normalizePlacement, type PlacementParts } from '../normalize/placement.ts';
import { normalizeRequests } from '../normalize/requests.ts';
import type { PartMaker } from '../normalize/unit.ts';

export function createSharing(): PartMaker {
  const placements = createInterner<Placement, PlacementParts>(normalizePlacement);
  const requests = new Map<string, readonly ResourceRequest[]>();
  return {
    placement: placements,
    requests: (list, path) => {
      const text = JSON.stringify(list ?? {});
      const known = requests.get(text) ?? normalizeRequests(list, path);
      requests.set(text, known);
      return known;
    },
  };
}

/** Makes each value once; equal JSON counts as equal, and the same object is not even printed again. */
function createInterner<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const byObject = new Map<From, To>();
  const byText = new Map<string, To>();
  return (from) => {
    const known = byObject.get(from);
    if (known !== undefined) return known;
    const text = JSON.stringify(from);
    const made = byText.get(text) ?? make(from);
    byText.set(text, made);
    byObject.set(from, made);
    return made;
  };
}
