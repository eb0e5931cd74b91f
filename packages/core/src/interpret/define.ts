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
import type { Interpreter, Operation } from './interpreter.ts';
import type { ResourceTemplate } from './template.ts';

const operations: Readonly<Record<Operation, true>> = {
  replicas: true,
  components: true,
  revise: true,
  retain: true,
  dependencies: true,
  reflectStatus: true,
  aggregateStatus: true,
  health: true,
};

/**
 * An interpreter of one's own; pass it in the `interpreters` of any function that takes them.
 *
 * Operations that it leaves out are answered by the next interpreter of that kind, the built-in one at last. The type
 * is a promise that nobody checks: the objects come as they were written.
 *
 * @throws TypeError when apiVersion or kind is missing, an operation is no function, or a function is no operation.
 */
export function defineInterpreter<Resource extends ResourceTemplate>(definition: Interpreter<Resource>): Interpreter {
  const { apiVersion, kind } = definition;
  if (!apiVersion || !kind) {
    throw new TypeError(`defineInterpreter: apiVersion and kind are needed, but are "${apiVersion}" and "${kind}"`);
  }
  for (const [name, value] of Object.entries(definition)) {
    const isOperation = Object.hasOwn(operations, name);
    if (isOperation && value !== undefined && typeof value !== 'function') {
      throw new TypeError(`defineInterpreter: ${name} of ${apiVersion} ${kind} is no function: write (object) => ...`);
    }
    if (!isOperation && typeof value === 'function') {
      const known = Object.keys(operations).join(', ');
      throw new TypeError(
        `defineInterpreter: ${apiVersion} ${kind} has "${name}", which is no operation: use ${known}`,
      );
    }
  }
  return definition;
}
