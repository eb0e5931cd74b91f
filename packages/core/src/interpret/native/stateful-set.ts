/**
 * `apps/v1` StatefulSet: as many replicas as `spec.replicas` says, each as `spec.template` describes it.
 *
 * Counterpart: `statefulSetReplica` of pkg/resourceinterpreter/default/native/replica.go.
 *
 * Example: `spec: { replicas: 3, template }` has 3 replicas; without `replicas` it has 0.
 */
import type { Interpreter } from '../interpreter.ts';
import { scaledReplicas } from './scaled.ts';

export const statefulSet: Interpreter = { apiVersion: 'apps/v1', kind: 'StatefulSet', replicas: scaledReplicas };
