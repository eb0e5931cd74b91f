/**
 * `policy/admission/mutate`: what Karmada's mutating webhooks make of a policy.
 *
 * The record holds the webhooks alone, without the defaults of the CRD's schema; its random ids are `<uuid>`.
 */
import { applyWebhookDefaults } from '@flotilla/api';
import type { ConformanceCase } from '../case.ts';
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { isObject, type Json, member, toJson } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import type { ConformanceSet } from './set.ts';

export const admissionMutateSet: ConformanceSet = {
  name: 'policy/admission/mutate',
  recognises({ input }) {
    const operation = member(input, 'operation');
    return isObject(member(input, 'object')) && (operation === 'CREATE' || operation === 'UPDATE');
  },
  answer: ({ line }) => mutate(line['input']),
  compare: (_case: ConformanceCase, expected, actual) => failureOf(expected, actual) ?? exactly('', expected, actual),
  lets: (_case, corruption) => letsFailureText(corruption),
};

function mutate(input: Json | undefined): Json {
  const object = member(input, 'object');
  const namespace = member(input, 'namespace');
  if (!isObject(object)) throw new TypeError('input.object is not an object');
  const mutated = applyWebhookDefaults(object, {
    operation: member(input, 'operation') === 'UPDATE' ? 'UPDATE' : 'CREATE',
    ...(typeof namespace === 'string' ? { namespace } : {}),
    permanentId: '<uuid>',
  });
  return toJson({ object: mutated });
}
