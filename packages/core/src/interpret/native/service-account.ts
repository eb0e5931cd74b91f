/**
 * `v1` ServiceAccount: its cluster adds secrets, with tokens for example, that must not be taken away again.
 *
 * Counterpart: `RetainServiceAccountFields` of pkg/util/lifted/retain.go.
 *
 * Example: desired `[a]` and observed `[a, a-token-x7]` is `[a, a-token-x7]`.
 */
import { child, type Field, itemsOf, rootOf, stringOf } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import { replaceAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';

export const serviceAccount: Interpreter = { apiVersion: 'v1', kind: 'ServiceAccount', retain: retainSecrets };

function retainSecrets(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  return ['secrets', 'imagePullSecrets'].reduce((object, list) => {
    const united = unite(child(rootOf(desired), list), child(rootOf(observed), list));
    return replaceAt(object, [list], united.length === 0 ? null : united);
  }, desired);
}

/** The desired ones, then those of the observed ones that have other names. */
function unite(desired: Field, observed: Field): readonly unknown[] {
  const names = new Set(itemsOf(desired).map(nameOf));
  const added = itemsOf(observed).filter((secret) => !names.has(nameOf(secret)));
  return [...itemsOf(desired), ...added].map(({ value }) => value);
}

function nameOf(secret: Field): string {
  return stringOf(child(secret, 'name'));
}
