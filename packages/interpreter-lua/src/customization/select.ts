/**
 * Which scripts answer for a kind: those of the customizations for exactly its apiVersion and kind, in byte order of
 * their names; of each rule the first that is not empty. A blank script is not empty: it wins, and fails.
 *
 * Dependencies are the exception: all scripts are asked, and what they find is united.
 *
 * Counterpart: `ruleTable` of Karmada's configmanager.
 */
import { compareStrings, type ResourceInterpreterCustomization } from '@flotilla/api';
import { type LuaOperation, luaOperations, scriptOf, targetOf } from './rules.ts';
import { Script } from './script.ts';

/** The scripts that answer, by kind and operation. */
export class Scripts {
  readonly #byTarget = new Map<string, Map<LuaOperation, Script[]>>();

  constructor(customizations: readonly ResourceInterpreterCustomization[]) {
    const sorted = customizations.toSorted((a, b) => compareStrings(nameOf(a), nameOf(b)));
    for (const customization of sorted) this.#add(customization);
  }

  /** One script, or for dependencies all of them; none when no customization answers. */
  of(object: { readonly apiVersion: string; readonly kind: string }, operation: LuaOperation): readonly Script[] {
    return this.#byTarget.get(targetOf(object))?.get(operation) ?? [];
  }

  /** The kinds for which there is any script, in the order of the customizations. */
  targets(): readonly { readonly apiVersion: string; readonly kind: string }[] {
    return [...this.#byTarget.keys()].map((key) => {
      const [apiVersion = '', kind = ''] = key.split('\n');
      return { apiVersion, kind };
    });
  }

  #add(customization: ResourceInterpreterCustomization): void {
    const target = targetOf(customization.spec.target);
    for (const operation of luaOperations) {
      const source = scriptOf(customization, operation);
      if (source === '') continue;
      const rules = this.#byTarget.get(target) ?? new Map<LuaOperation, Script[]>();
      this.#byTarget.set(target, rules);
      const scripts = rules.get(operation) ?? [];
      if (scripts.length > 0 && operation !== 'GetDependencies') continue;
      rules.set(operation, [...scripts, new Script(nameOf(customization), operation, source)]);
    }
  }
}

export function nameOf({ metadata }: ResourceInterpreterCustomization): string {
  return metadata.name ?? '';
}
