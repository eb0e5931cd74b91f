/**
 * Dependencies of workloads that make Pods from a template: those of the Pods, in the workload's namespace.
 *
 * Counterpart: `getDeploymentDependencies` and its like in default/native/dependencies.go.
 *
 * Example: `templateDependencies('spec', 'template')` is the operation for a Deployment.
 */
import { child, descend, type Field, rootOf } from '../fields.ts';
import type { DependentReference, Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { dependenciesOfPods } from './pod-dependencies.ts';

/** The operation for kinds whose Pod template is at a path. */
export function templateDependencies(...path: readonly string[]): NonNullable<Interpreter['dependencies']> {
  return (object) => podDependenciesOf(object, descend(rootOf(object), ...path));
}

/** The dependencies of a Pod template in the namespace of an object. */
export function podDependenciesOf(object: ResourceTemplate, podTemplate: Field): readonly DependentReference[] {
  return dependenciesOfPods(child(podTemplate, 'spec'), object.metadata.namespace ?? '');
}
