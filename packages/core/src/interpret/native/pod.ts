/**
 * `v1` Pod: one replica, and the Pod itself is its template.
 *
 * Counterpart: `podReplica` of pkg/resourceinterpreter/default/native/replica.go.
 */
import { rootOf } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import { withRequirements } from './requirements.ts';

export const pod: Interpreter = {
  apiVersion: 'v1',
  kind: 'Pod',
  replicas: (object, gates) => withRequirements(1, rootOf(object), gates),
};
