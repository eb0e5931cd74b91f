/**
 * Pods that still fit into a cluster, exactly at any size.
 */
import type { Fleet } from '../model/fleet.ts';

export function freePods(fleet: Fleet, index: number): number | bigint {
  const pods = fleet.freePods[index] ?? 0;
  return Number.isNaN(pods) ? (fleet.free('pods')?.exact.get(index) ?? 0) : pods;
}
