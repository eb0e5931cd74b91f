/**
 * The resources that one Pod asks for: the sum over its containers, but at least what each init container asks for
 * alone, plus the Pod's overhead.
 *
 * A container that limits a resource without requesting it requests the limit. Native sidecars (init containers that
 * are always restarted) count as ordinary init containers, and `spec.resources` of the Pod is not looked at: so Karmada.
 * Each container's amount is rounded up before adding, cpu to 1m, all else to 1. What comes to 0 or less is left out.
 *
 * Counterpart: `util.EmptyResource().AddPodTemplateRequest(...)` of Karmada.
 *
 * Example: containers of 500m and 250m with an init container of 1 ask for `{ cpu: '1' }`.
 */
import {
  addQuantity,
  compareQuantity,
  compareStrings,
  formatQuantity,
  newMilliQuantity,
  newQuantity,
  parseQuantity,
  type Quantity,
  QuantityError,
  quantityMilliValue,
  quantitySign,
  quantityValue,
  type ResourceList,
} from '@flotilla/api';
import { child, entriesOf, type Field, InterpretError, itemsOf } from '../fields.ts';

/** The request of a Pod's `spec`, canonical and in byte order of the names; undefined when it asks for nothing. */
export function podRequest(podSpec: Field): ResourceList | undefined {
  const containers = itemsOf(child(podSpec, 'containers')).map(containerRequest);
  const initContainers = itemsOf(child(podSpec, 'initContainers')).map(containerRequest);
  const running = containers.reduce(sum, NOTHING);
  const total = sum(initContainers.reduce(maximum, running), amountsOf(child(podSpec, 'overhead')));
  const positive = [...total].filter(([, amount]) => quantitySign(amount) > 0);
  if (positive.length === 0) return undefined;
  const sorted = positive.toSorted(([a], [b]) => compareStrings(a, b));
  return Object.fromEntries(sorted.map(([resource, amount]) => [resource, formatQuantity(amount)]));
}

/** Amounts by resource name, already rounded. */
type Amounts = ReadonlyMap<string, Quantity>;

const NOTHING: Amounts = new Map();

function containerRequest(container: Field): Amounts {
  const resources = child(container, 'resources');
  return new Map([...amountsOf(child(resources, 'limits')), ...amountsOf(child(resources, 'requests'))]);
}

function amountsOf(list: Field): Amounts {
  const amounts = new Map<string, Quantity>();
  for (const [resource, field] of entriesOf(list)) {
    const amount = countedAmount(resource, quantityOf(field));
    if (amount !== undefined) amounts.set(resource, amount);
  }
  return amounts;
}

function quantityOf(field: Field): Quantity {
  const { value } = field;
  if (value === undefined) return newQuantity(0, 'DecimalSI');
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new InterpretError(field, `must be a quantity, but is ${JSON.stringify(value)}`, 'write it like 500m or 1Gi');
  }
  try {
    return parseQuantity(value);
  } catch (error) {
    if (error instanceof QuantityError) throw new InterpretError(field, 'is wrong', error.message);
    throw error;
  }
}

/** The amount in the units that the resource is counted in; undefined for names that Karmada does not count. */
function countedAmount(resource: string, quantity: Quantity): Quantity | undefined {
  if (resource === 'cpu') return newMilliQuantity(quantityMilliValue(quantity), 'DecimalSI');
  if (resource === 'memory' || resource === 'ephemeral-storage' || resource.startsWith('hugepages-')) {
    return newQuantity(quantityValue(quantity), 'BinarySI');
  }
  if (resource === 'pods' || isScalar(resource)) return newQuantity(quantityValue(quantity), 'DecimalSI');
  return undefined;
}

/** A DNS subdomain, a slash, and a label's name: `nvidia.com/gpu`. */
const QUALIFIED =
  /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

function isScalar(resource: string): boolean {
  if (resource.startsWith('attachable-volumes-') || resource.includes('kubernetes.io/')) return true;
  return !resource.startsWith('requests.') && QUALIFIED.test(resource);
}

function sum(a: Amounts, b: Amounts): Amounts {
  return merge(a, b, addQuantity);
}

function maximum(a: Amounts, b: Amounts): Amounts {
  return merge(a, b, (x, y) => (compareQuantity(x, y) < 0 ? y : x));
}

function merge(a: Amounts, b: Amounts, combine: (x: Quantity, y: Quantity) => Quantity): Amounts {
  const merged = new Map(a);
  for (const [resource, amount] of b) {
    const present = merged.get(resource);
    merged.set(resource, present === undefined ? amount : combine(present, amount));
  }
  return merged;
}
