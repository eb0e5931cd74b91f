/**
 * Kubernetes quantities (`500m`, `1Gi`, `1e3`), exact at any size: the door to the folder beside this file.
 *
 * Example: `formatQuantity(addQuantity(parseQuantity('1Gi'), parseQuantity('512Mi')))` is `1536Mi`.
 */
export {
  addQuantity,
  compareQuantity,
  negateQuantity,
  newMilliQuantity,
  newQuantity,
  quantityFormat,
  quantitySign,
  subtractQuantity,
} from './quantity/arithmetic.ts';
export { formatQuantity } from './quantity/format.ts';
export { type Quantity, QuantityError, type QuantityFormat } from './quantity/model.ts';
export { parseQuantity } from './quantity/parse.ts';
export { resourceAmount, resourceQuantity } from './quantity/resource.ts';
export { quantityMilliValue, quantityValue } from './quantity/value.ts';
