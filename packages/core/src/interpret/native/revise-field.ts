/**
 * Revising replicas where they are one field of the spec: only when the field is there, and only its value.
 *
 * Counterpart: `helper.ApplyReplica` of Karmada.
 *
 * Example: a Deployment without `spec.replicas` stays without.
 */
import type { Interpreter } from '../interpreter.ts';
import { integerAt, replaceAt } from '../nested.ts';

/** The operation for kinds whose replicas are at `spec.<name>`. */
export function reviseField(name: 'replicas' | 'parallelism'): NonNullable<Interpreter['revise']> {
  return (object, replicas) => {
    const present = integerAt(object, ['spec', name]);
    return present === undefined || present === replicas ? object : replaceAt(object, ['spec', name], replicas);
  };
}
