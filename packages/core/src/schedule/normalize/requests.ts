/**
 * Resource requests, parsed once per unit. Order: as written, which no rule depends on.
 */
import {
  parseQuantity,
  type QuantityLike,
  quantityFormat,
  quantityMilliValue,
  quantityValue,
  type ResourceList,
} from '@flotilla/api';
import type { ResourceRequest } from '../model/unit.ts';

/** The binding given cannot be decided about. */
export class BindingError extends Error {
  override readonly name = 'BindingError';
  /** Field of the binding, for example `spec.replicaRequirements.resourceRequest.cpu`. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.path = path;
  }
}

/** @param path Field that holds `resourceRequest`, for errors. */
export function normalizeRequests(list: ResourceList | undefined, path: string): readonly ResourceRequest[] {
  const requests: ResourceRequest[] = [];
  for (const resource of Object.keys(list ?? {})) {
    const text = list?.[resource];
    if (text !== undefined) requests.push(request(resource, text, path));
  }
  return requests;
}

function request(resource: string, text: QuantityLike, path: string): ResourceRequest {
  try {
    const quantity = parseQuantity(text);
    const value = quantityValue(quantity);
    const milliValue = quantityMilliValue(quantity);
    return {
      resource,
      amount: resource === 'cpu' ? milliValue : value,
      value,
      milliValue,
      format: quantityFormat(quantity),
    };
  } catch (cause) {
    throw new BindingError(
      `${path}.resourceRequest.${resource}`,
      cause instanceof Error ? cause.message : String(cause),
    );
  }
}
