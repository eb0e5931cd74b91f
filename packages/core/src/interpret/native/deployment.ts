/**
 * `apps/v1` Deployment: as many replicas as `spec.replicas` says, each as `spec.template` describes it.
 *
 * Counterpart: `deploymentReplica` of pkg/resourceinterpreter/default/native/replica.go.
 *
 * Example: `spec: { replicas: 3, template }` has 3 replicas; without `replicas` it has 0.
 */
import type { Interpreter } from '../interpreter.ts';
import { scaledReplicas } from './scaled.ts';

export const deployment: Interpreter = { apiVersion: 'apps/v1', kind: 'Deployment', replicas: scaledReplicas };
