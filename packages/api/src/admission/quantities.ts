/**
 * Quantities inside objects that are judged: text that is no quantity reads as absent here, the schema reports it.
 */
import { parseQuantity, type Quantity, QuantityError } from '../quantity.ts';

/** The quantity, or `undefined` when it is none. */
export function quantityOf(value: unknown): Quantity | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  try {
    return parseQuantity(value);
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
