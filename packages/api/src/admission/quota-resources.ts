/**
 * Which resources a quota may limit, and with which amounts.
 *
 * Names without a domain are those that Kubernetes' quotas know; counts must be whole; nothing is negative.
 *
 * Counterpart: `ValidateResourceQuotaResourceName`, `ValidateResourceQuantityValue` of pkg/util/lifted.
 *
 * Example: `pods: 1500m` is refused, `example.com/gpu: 2` is not.
 */
import { type Fields, fieldsOf } from '../defaults/fields.ts';
import { type Quantity, quantityMilliValue, quantitySign } from '../quantity.ts';
import { labelKeyProblem } from '../selector-syntax.ts';
import { type FieldError, invalid } from './errors.ts';
import { quantityOf } from './quantities.ts';

const COUNTS: ReadonlySet<string> = new Set([
  'configmaps',
  'persistentvolumeclaims',
  'pods',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
]);
const AMOUNTS: ReadonlySet<string> = new Set([
  'cpu',
  'ephemeral-storage',
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
  'requests.storage',
]);

/** Judges a map of resources to quantities. */
export function admitResourceList(value: unknown, path: string): readonly FieldError[] {
  const list: Fields = fieldsOf(value);
  return Object.keys(list).flatMap((name) => [
    ...admitResourceName(name, `${path}[${name}]`),
    ...admitAmount(name, quantityOf(list[name]), `${path}[${name}]`),
  ]);
}

function admitResourceName(name: string, path: string): readonly FieldError[] {
  const remedy = 'use a resource that quotas know, e.g. requests.cpu, or one with a domain';
  const found = labelKeyProblem(name);
  if (found !== undefined) return [invalid(path, found, remedy)];
  const known = name.includes('/') || COUNTS.has(name) || AMOUNTS.has(name) || isHugePages(name);
  return known ? [] : [invalid(path, 'must be a standard resource for quota', remedy)];
}

function admitAmount(name: string, amount: Quantity | undefined, path: string): readonly FieldError[] {
  if (!amount) return [];
  const errors: FieldError[] = [];
  if (quantitySign(amount) < 0) errors.push(invalid(path, 'must be greater than or equal to 0', 'drop the sign'));
  if (isCounted(name) && BigInt(quantityMilliValue(amount)) % 1000n !== 0n) {
    errors.push(invalid(path, 'must be an integer', 'give a whole number'));
  }
  return errors;
}

function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-') || name.startsWith('requests.hugepages-');
}

/** Pods and the like, and extended resources: those with a domain other than Kubernetes' own. */
function isCounted(name: string): boolean {
  if (COUNTS.has(name)) return true;
  return name.includes('/') && !name.includes('kubernetes.io/') && !name.startsWith('requests.');
}
