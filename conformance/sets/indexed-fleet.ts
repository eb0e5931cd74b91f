/** The fleet of a case, indexed once however many cases name it. */
import type { Cluster } from '@flotilla/api';
import { createFleet, type Fleet } from '@flotilla/core';
import type { ConformanceCase } from '../case.ts';
import type { Json } from '../json.ts';

const fleets = new WeakMap<readonly Json[], Fleet>();
const noClusters: readonly Json[] = [];

/** The indexed fleet; one without clusters where the case names none. */
export function indexedFleet({ fleet = noClusters }: ConformanceCase): Fleet {
  const known = fleets.get(fleet);
  if (known !== undefined) return known;
  const indexed = createFleet(fleet as unknown as readonly Cluster[]);
  fleets.set(fleet, indexed);
  return indexed;
}

/** What every set that names a fleet lacks without one. */
export function lacksFleet({ fleet }: ConformanceCase): string | undefined {
  return fleet === undefined ? '"fleet", the name of a fleet in fleets.json' : undefined;
}
