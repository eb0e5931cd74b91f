/**
 * What edits before have made of a cluster's taints and sizes, as far as later edits are checked against it.
 *
 * Example: `--taint member1=a:NoSchedule --taint member1=a-` is fine, the second alone is refused.
 */
import {
  addQuantity,
  type Cluster,
  parseQuantity,
  type Quantity,
  QuantityError,
  subtractQuantity,
} from '@flotilla/api';

export interface ClusterState {
  readonly taints: readonly { readonly key?: string; readonly effect?: string }[];
  /** What it offers of each resource; `undefined` where that is not followed. */
  readonly offers: ReadonlyMap<string, Quantity | undefined>;
}

export function stateOf({ spec, status }: Cluster): ClusterState {
  const allocatable = Object.entries(status?.resourceSummary?.allocatable ?? {});
  return {
    taints: spec.taints ?? [],
    offers: new Map(allocatable.map(([resource, amount]) => [resource, quantityFrom(amount)])),
  };
}

/** What a resource comes to after an edit such as `+16`, `-4Gi` or `96`; undefined where that is not worked out (`x1.5`). */
export function amountAfter(before: Quantity | undefined, edit: string): Quantity | undefined {
  const [, sign = '', text = ''] = /^([+-]?)([0-9.].*)$/.exec(edit) ?? [];
  const amount = text === '' ? undefined : quantityFrom(text);
  if (sign === '' || amount === undefined) return amount;
  if (before === undefined) return undefined;
  return sign === '+' ? addQuantity(before, amount) : subtractQuantity(before, amount);
}

/** Undefined for what is none: that is said where it is used. */
function quantityFrom(text: string | number): Quantity | undefined {
  try {
    return parseQuantity(text);
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
