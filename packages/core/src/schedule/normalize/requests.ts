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
import { BindingError } from './binding-error.ts';
import { quantityProblem } from './quantity-problem.ts';

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
    const { problem, remedy } = quantityProblem(cause);
    throw new BindingError(`${path}.resourceRequest.${resource}`, problem, remedy);
  }
}
