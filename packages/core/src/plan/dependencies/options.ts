/**
 * What the plan of dependencies depends on beside the world: which binding, who interprets its object, and ids.
 *
 * Example: `{ interpreters, bindingId: ({ name }) => idOf(name) }`.
 */
import type { InterpretOptions } from '../../interpret/interpreter.ts';

/** Names a ResourceBinding. */
export interface BindingKey {
  readonly namespace: string;
  readonly name: string;
}

export interface DependenciesOptions extends Pick<InterpretOptions, 'interpreters'> {
  /** Permanent ids of new bindings, which Karmada's webhook makes up. Default none. */
  readonly bindingId?: (binding: BindingKey) => string | undefined;
}
