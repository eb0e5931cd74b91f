/**
 * A cluster offers more or less: `+10`, `-4Gi`, `x1.5`, or the new amount, of what `allocatable` in its status says.
 *
 * Where it reports resource models, nodes join or leave too (`resize-nodes.ts`). Nothing is evicted by a cluster that shrinks below what runs there, as in
 * Karmada; what is left is then negative.
 *
 * @example
 * resize(draft, { type: 'resize', cluster: 'member1', resources: { cpu: '+16', memory: 'x1.5' } });
 */
import {
  addQuantity,
  type Cluster,
  formatQuantity,
  parseQuantity,
  type Quantity,
  quantityFormat,
  quantitySign,
  quantityValue,
  resourceAmount,
  resourceQuantity,
  subtractQuantity,
} from '@flotilla/api';
import type { Resize } from '../change.ts';
import { clusterNamed, type Draft } from '../draft.ts';
import { SimulationError } from '../errors.ts';
import { type SizeChange, wholeAmount, withNodes } from './resize-nodes.ts';

export function resize(draft: Draft, { cluster, resources }: Resize): void {
  const before = clusterNamed(draft, cluster);
  const summary = before.status?.resourceSummary ?? {};
  const allocatable: Record<string, string | number> = { ...summary.allocatable };
  const changes: SizeChange[] = [];
  for (const [resource, edit] of Object.entries(resources)) {
    const had = parseQuantity(allocatable[resource] ?? 0);
    const has = edited(had, edit, resource, cluster);
    allocatable[resource] = formatQuantity(has);
    if (quantitySign(had) > 0)
      changes.push({ resource, before: wholeAmount(resource, had), now: wholeAmount(resource, has) });
  }
  const grown: Cluster = { ...before, status: { ...before.status, resourceSummary: { ...summary, allocatable } } };
  draft.edits.set(cluster, withNodes(grown, changes, summary.allocatable ?? {}));
}

function edited(had: Quantity, edit: string, resource: string, cluster: string): Quantity {
  const has = amountAfter(had, edit.trim(), resource);
  if (has === undefined) {
    const remedy = 'write +10, -4Gi, x1.5 or the new amount';
    throw new SimulationError('invalid', `${resource} of ${cluster}: ${JSON.stringify(edit)} is no change: ${remedy}`);
  }
  if (quantitySign(has) >= 0) return has;
  const text = formatQuantity(had);
  throw new SimulationError('invalid', `${resource} of ${cluster}: ${edit} of ${text} is less than nothing`);
}

function amountAfter(had: Quantity, edit: string, resource: string): Quantity | undefined {
  const factor = /^[x*](\d+)(?:\.(\d+))?$/.exec(edit);
  if (factor !== null) return times(had, factor[1] ?? '', factor[2] ?? '', resource);
  const [, sign, text = ''] = /^([+-]?)([0-9.].*)$/.exec(edit) ?? [];
  const amount = quantityOf(text);
  if (text === '' || amount === undefined || quantityValue(amount) > mostHeld) return undefined;
  if (sign === '') return amount;
  return sign === '+' ? addQuantity(had, amount) : subtractQuantity(had, amount);
}

/** What Kubernetes can hold: an int64. */
const mostHeld = 2n ** 63n - 1n;

function quantityOf(text: string): Quantity | undefined {
  try {
    return parseQuantity(text);
  } catch {
    return undefined;
  }
}

/** Cpu to the millicore, everything else to the unit; rounded down. */
function times(had: Quantity, whole: string, fraction: string, resource: string): Quantity {
  const [factor, scale] = [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
  return resourceQuantity(resource, (BigInt(resourceAmount(resource, had)) * factor) / scale, quantityFormat(had));
}
