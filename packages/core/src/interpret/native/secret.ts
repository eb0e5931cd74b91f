/**
 * `v1` Secret: that of a service account is filled by its cluster, with a token that is only good there.
 *
 * Counterpart: `retainSecretServiceAccountToken` of default/native/retain.go.
 *
 * Example: a Secret of type `kubernetes.io/service-account-token` keeps the `data` that it has in its cluster.
 */
import type { Interpreter } from '../interpreter.ts';
import { replaceAt, stringAt, stringMapAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';

export const secret: Interpreter = { apiVersion: 'v1', kind: 'Secret', retain: retainToken };

function retainToken(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  if (stringAt(desired, ['type']) !== 'kubernetes.io/service-account-token') return desired;
  const data = stringMapAt(observed, ['data']);
  return data === undefined ? desired : replaceAt(desired, ['data'], data);
}
