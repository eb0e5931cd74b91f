/**
 * One rule applied to an object: its overriders by kind, in Karmada's order, each kind's in the order of its list.
 *
 * The order is image, command, args, labels, annotations, field, plaintext. The first that does not apply ends it.
 *
 * Counterpart: `applyPolicyOverriders` of pkg/util/overridemanager/overridemanager.go.
 *
 * Example: a plaintext patch sees the image that the image overrider of the same rule has written.
 */

import { isRecord } from '../interpret/fields.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { commandArgsPatch } from './command-args.ts';
import { overrideField } from './field.ts';
import { imagePatch } from './image.ts';
import type { JsonRecord } from './json.ts';
import { applyJsonPatch, type PatchOperation } from './json-patch.ts';
import { overrideStringMap } from './labels.ts';
import type { OverrideError, OverrideFailure } from './outcome.ts';
import { overridePlaintext } from './plaintext.ts';
import type { OverridePolicyName, PreparedRule } from './prepare.ts';
import { OverrideProblem } from './problem.ts';

/** The object as the rule leaves it, the same one if it does nothing. */
export function applyRule(
  original: ResourceTemplate,
  { policy, path, overriders }: PreparedRule,
): { readonly ok: true; readonly object: ResourceTemplate } | OverrideFailure {
  let object: JsonRecord & ResourceTemplate = { ...original };
  let place = '';
  const untouched = object;
  const each = <O>(
    name: string,
    list: readonly O[] | null | undefined,
    apply: (object: JsonRecord, overrider: O) => unknown,
  ): void => {
    for (const [index, overrider] of (list ?? []).entries()) {
      place = `${path}.overriders.${name}[${index}]`;
      object = asTemplate(apply(object, overrider));
    }
  };
  try {
    each('imageOverrider', overriders.imageOverrider, (from, one) => patched(from, imagePatch(from, one)));
    each('commandOverrider', overriders.commandOverrider, (from, one) =>
      patched(from, commandArgsPatch('command', from, one)),
    );
    each('argsOverrider', overriders.argsOverrider, (from, one) => patched(from, commandArgsPatch('args', from, one)));
    each('labelsOverrider', overriders.labelsOverrider, (from, one) => overrideStringMap('labels', from, one));
    each('annotationsOverrider', overriders.annotationsOverrider, (from, one) =>
      overrideStringMap('annotations', from, one),
    );
    each('fieldOverrider', overriders.fieldOverrider, overrideField);
    place = `${path}.overriders.plaintext`;
    object = asTemplate(overridePlaintext(object, overriders.plaintext ?? []));
  } catch (error) {
    if (!(error instanceof OverrideProblem)) throw error;
    return { ok: false, error: overrideError(describeTemplate(original), policy, path, place, error) };
  }
  return { ok: true, object: object === untouched ? original : object };
}

function patched(object: JsonRecord, patch: readonly PatchOperation[]): unknown {
  return patch.length === 0 ? object : applyJsonPatch(object, patch);
}

/** What an override leaves must still be an object of some kind. Karmada asks for the kind alone. */
function asTemplate(value: unknown): JsonRecord & ResourceTemplate {
  if (isTemplate(value)) return value;
  throw new OverrideProblem('', 'has lost its apiVersion, kind or metadata', 'leave these three in place');
}

function isTemplate(value: unknown): value is JsonRecord & ResourceTemplate {
  return (
    isRecord(value) &&
    typeof value['kind'] === 'string' &&
    value['kind'] !== '' &&
    typeof value['apiVersion'] === 'string' &&
    isRecord(value['metadata'])
  );
}

function overrideError(
  object: string,
  policy: OverridePolicyName,
  rule: string,
  overrider: string,
  problem: OverrideProblem,
): OverrideError {
  const { pointer } = problem;
  const message = `${describeOverridePolicy(policy)}: ${overrider} does not apply to ${object}: ${problem.message}`;
  return { object, policy, rule, overrider, path: pointer, message };
}

/** `OverridePolicy shop/web`. */
function describeOverridePolicy({ kind, namespace, name }: OverridePolicyName): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
