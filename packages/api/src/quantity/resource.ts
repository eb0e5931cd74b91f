/**
 * Amounts of a resource as Kubernetes' schedulers count them: CPU in thousandths of a core, everything else in whole units.
 *
 * What does not divide is rounded away from zero, as `quantityValue` and `quantityMilliValue` do.
 *
 * Counterpart: `Resource.Add` and `Resource.ResourceList` of Karmada's pkg/util/resource.go.
 *
 * Example: `resourceAmount('cpu', parseQuantity('1.5'))` is 1500, `resourceAmount('memory', parseQuantity('1Ki'))` 1024.
 */
import { newMilliQuantity, newQuantity } from './arithmetic.ts';
import type { Quantity, QuantityFormat } from './model.ts';
import { quantityMilliValue, quantityValue } from './value.ts';

/**
 * How much of a resource that is: millicores of `cpu`, whole units of anything else; a BigInt beyond 2^53-1.
 *
 * @example
 * resourceAmount('cpu', parseQuantity('250m')) // 250
 */
export function resourceAmount(resource: string, quantity: Quantity): number | bigint {
  return resource === 'cpu' ? quantityMilliValue(quantity) : quantityValue(quantity);
}

/**
 * The quantity of so much of a resource: the way back from {@link resourceAmount}.
 *
 * @param amount Millicores of `cpu`, whole units of anything else.
 * @example
 * formatQuantity(resourceQuantity('cpu', 1500)) // '1500m'
 */
export function resourceQuantity(
  resource: string,
  amount: number | bigint,
  format: QuantityFormat = 'DecimalSI',
): Quantity {
  return resource === 'cpu' ? newMilliQuantity(amount, format) : newQuantity(amount, format);
}
