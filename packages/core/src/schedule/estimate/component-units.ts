/**
 * The unit in which component sets are counted, and the quirk `componentUnits` about it.
 *
 * Karmada turns a quantity into a number by how it was *written*: decimal ones (`500M`, `268435456`, `1500m`) in
 * thousandths, binary ones (`256Mi`) in whole units, and divides one by the other all the same. So memory requested as
 * `500M` against a summary in Ki is 1000 times too much, and the other way round 1000 times too little.
 * Karmada: pkg/estimator/client/general.go, `quantityAsInt64`.
 */
import type { ScheduleContext } from '../model/context.ts';
import type { ResourceRequest } from '../model/unit.ts';

/** The sizes of a quantity that matter here. */
export type SizedQuantity = Pick<ResourceRequest, 'value' | 'milliValue' | 'format'>;

export function countingSize(quantity: SizedQuantity, context: ScheduleContext): number | bigint {
  if (!context.quirks.componentUnits) return quantity.milliValue;
  return quantity.format === 'BinarySI' ? quantity.value : quantity.milliValue;
}

/** Notes the quirk where it can have decided something: a request was written differently from what is left. */
export function noteMixedUnits(
  resource: string,
  requests: readonly SizedQuantity[],
  left: SizedQuantity,
  context: ScheduleContext,
): void {
  if (!context.quirks.componentUnits) return;
  const other = requests.find((request) => isBinary(request) !== isBinary(left));
  if (other === undefined) return;
  const detail = `${resource} is requested in ${other.format} and reported in ${left.format}: the units differ by 1000`;
  context.noteQuirk('componentUnits', detail);
}

function isBinary({ format }: SizedQuantity): boolean {
  return format === 'BinarySI';
}
