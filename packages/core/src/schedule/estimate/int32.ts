/**
 * Replica counts are 32-bit integers in Karmada, and it casts and adds without checks.
 *
 * With the quirk `int32Wrap` an estimate of 3e9 pods is -1294967296, and sums of estimates wrap around too; without it
 * they are clamped to 32 bits and added exactly. With `minusOneIsNoAnswer` an estimate that wraps to exactly -1 is taken
 * for "no answer", which is what Karmada's estimators say with -1.
 * Karmada: pkg/estimator/client/general.go and interface.go (`UnauthenticReplica`), pkg/util/binding.go (sums).
 */
import { type CapacityReport, unknownCapacity } from '../model/capacity.ts';
import type { ScheduleContext } from '../model/context.ts';

/** Karmada's "no limit known". */
export const maxInt32: number = 2 ** 31 - 1;

/** An estimate as a 32-bit replica count. */
export function asReplicas(count: number | bigint, context: ScheduleContext): CapacityReport {
  if (count <= maxInt32 && count >= 0) return Number(count);
  if (!context.quirks.int32Wrap) return count > 0 ? maxInt32 : 0;
  const wrapped = typeof count === 'number' ? count | 0 : Number(BigInt.asIntN(32, count));
  if (wrapped === -1 && context.quirks.minusOneIsNoAnswer) {
    context.noteQuirk('minusOneIsNoAnswer', `an estimate of ${count} is -1 in 32 bits, taken for no answer`);
    return unknownCapacity;
  }
  context.noteQuirk('int32Wrap', `an estimate of ${count} is ${wrapped} in 32 bits`);
  return wrapped;
}

/** A sum of replica counts. */
export function sumReplicas(counts: ArrayLike<number>, context: ScheduleContext): number {
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) sum += counts[index] ?? 0;
  return asSum(sum, context);
}

/** An exact sum as Karmada holds it. */
export function asSum(sum: number, context: ScheduleContext): number {
  if (!context.quirks.int32Wrap || (sum <= maxInt32 && sum >= -maxInt32 - 1)) return sum;
  const wrapped = sum | 0;
  context.noteQuirk('int32Wrap', `a sum of ${sum} replicas is ${wrapped} in 32 bits`);
  return wrapped;
}
