/**
 * How many replicas the resource summary allows: the smallest quotient of what is left and what one replica asks.
 *
 * A resource that is asked for and not listed allows 0. Division is exact at any size.
 * Karmada: pkg/estimator/client/general.go, `getMaximumReplicasBasedOnClusterSummary`.
 */
import type { Fleet, FreeColumn } from '../model/fleet.ts';
import type { ResourceAmount } from '../model/unit.ts';
import { floorDivide } from './exact.ts';

/** @returns By cluster index; Infinity when nothing is asked for. */
export function summaryEstimate(requests: readonly ResourceAmount[], fleet: Fleet): (index: number) => number | bigint {
  const asked = requests.filter(({ amount }) => amount > 0);
  const columns: { readonly column: FreeColumn; readonly amount: number | bigint }[] = [];
  for (const { resource, amount } of asked) {
    const column = fleet.free(resource);
    if (column === undefined) return () => 0;
    columns.push({ column, amount });
  }
  return (index) => {
    let fits: number | bigint = Number.POSITIVE_INFINITY;
    for (const { column, amount } of columns) {
      const quotient = divide(column, index, amount);
      if (quotient < fits) fits = quotient;
    }
    return fits;
  };
}

function divide(column: FreeColumn, index: number, amount: number | bigint): number | bigint {
  const free = column.amounts[index] ?? 0;
  return floorDivide(Number.isNaN(free) ? (column.exact.get(index) ?? 0) : free, amount);
}
