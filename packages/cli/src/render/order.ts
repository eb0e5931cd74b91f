/**
 * The order in which objects of clusters are told: by cluster, then by namespace, kind, name and apiVersion, in byte order.
 */
import { compareStrings } from '@flotilla/api';
import type { ResourceName } from '../decide/decision.ts';

export interface Placed extends ResourceName {
  readonly cluster: string;
}

export function byPlace(a: Placed, b: Placed): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (const [index, part] of first.entries()) {
    const order = compareStrings(part, second[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function partsOf({ cluster, namespace = '', kind, name, apiVersion }: Placed): readonly string[] {
  return [cluster, namespace, kind, name, apiVersion];
}
