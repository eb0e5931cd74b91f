/**
 * Telling Flotilla about a kind of one's own, with the kind's own type.
 *
 * Counterpart: a ResourceInterpreterCustomization or an interpreter webhook, in TypeScript.
 *
 * @example
 * interface Cache extends ResourceTemplate {
 *   readonly apiVersion: 'example.io/v1';
 *   readonly kind: 'Cache';
 *   readonly spec: { readonly size: number };
 * }
 * const cache = defineInterpreter<Cache>({
 *   apiVersion: 'example.io/v1',
 *   kind: 'Cache',
 *   replicas: ({ spec }) => ({ replicas: spec.size }),
 *   revise: (object, replicas) => ({ ...object, spec: { ...object.spec, size: replicas } }),
 * });
 * bindResource(template, policy, { interpreters: [cache] });
 */
import type { Interpreter } from './interpreter.ts';
import type { ResourceTemplate } from './template.ts';

/**
 * An interpreter of one's own; pass it in the `interpreters` of any function that takes them.
 *
 * Operations that it leaves out are answered by the next interpreter of that kind, the built-in one at last. The type
 * is a promise that nobody checks: the objects come as they were written.
 *
 * @throws TypeError when apiVersion or kind is missing.
 */
export function defineInterpreter<Resource extends ResourceTemplate>(definition: Interpreter<Resource>): Interpreter {
  const { apiVersion, kind } = definition;
  if (!apiVersion || !kind) {
    throw new TypeError(`defineInterpreter: apiVersion and kind are needed, but are "${apiVersion}" and "${kind}"`);
  }
  return definition;
}
