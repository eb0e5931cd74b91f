/**
 * Whether Karmada's webhook would let a customization in: its scripts must compile, and no other customization for the
 * same kind may have a script for the same rule, dependencies aside.
 *
 * Scripts are not run: a function that is missing shows only when it is asked.
 *
 * Counterpart: pkg/webhook/resourceinterpretercustomization of Karmada.
 *
 * @example
 * validateCustomization(candidate, existing) // { allowed: true }
 */
import type { ResourceInterpreterCustomization } from '@flotilla/api';
import { luaOperations, ruleOf, scriptOf, targetOf } from './rules.ts';
import { type LuaFailure, Script } from './script.ts';
import { nameOf } from './select.ts';

export type CustomizationVerdict =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      /** What is wrong, where, and what to do. */
      readonly message: string;
      /** The script that does not compile. */
      readonly failure?: LuaFailure;
    };

/** @param existing those that are there; one of the candidate's own name is what the candidate replaces. */
export function validateCustomization(
  candidate: ResourceInterpreterCustomization,
  existing: readonly ResourceInterpreterCustomization[],
): CustomizationVerdict {
  for (const operation of luaOperations) {
    const source = scriptOf(candidate, operation);
    const failure = source === '' ? undefined : new Script(nameOf(candidate), operation, source).check();
    if (failure !== undefined) return { allowed: false, message: failure.message, failure };
  }
  const rivals = existing.filter(
    (other) => nameOf(other) !== nameOf(candidate) && targetOf(other.spec.target) === targetOf(candidate.spec.target),
  );
  for (const rival of rivals) {
    const operation = luaOperations.find(
      (each) => each !== 'GetDependencies' && scriptOf(candidate, each) !== '' && scriptOf(rival, each) !== '',
    );
    if (operation === undefined) continue;
    const { apiVersion, kind } = candidate.spec.target;
    const rule = ruleOf[operation];
    return {
      allowed: false,
      message: `ResourceInterpreterCustomization ${nameOf(candidate)}: ${rule} of ${apiVersion} ${kind} is already answered by ${nameOf(rival)}: leave it out of one of them`,
    };
  }
  return { allowed: true };
}
