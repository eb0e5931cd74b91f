/**
 * `apps/v1` ReplicaSet: as many replicas as `spec.replicas` says, each as `spec.template` describes it.
 *
 * Counterpart: `replicaSetReplica` of pkg/resourceinterpreter/default/native/replica.go.
 *
 * Example: `spec: { replicas: 3, template }` has 3 replicas; without `replicas` it has 0.
 */
import type { Interpreter } from '../interpreter.ts';
import { scaledReplicas } from './scaled.ts';

export const replicaSet: Interpreter = { apiVersion: 'apps/v1', kind: 'ReplicaSet', replicas: scaledReplicas };
