/**
 * Converging by server-side apply: only what the manifest decides is sent, and only when something is to change.
 *
 * Counterpart: none in Karmada, which replaces whole objects; Kubernetes' server-side apply.
 *
 * Example: a Deployment to which its API server has added twenty defaults is left alone.
 */
import { InterpretError } from '../interpret/fields.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { RenderProblem } from '../render/problem.ts';
import { applicable } from './applicable.ts';
import { appliedText } from './applied-text.ts';
import { type Assessment, assess, lookAt } from './assess.ts';
import { disownPatch } from './disown.ts';
import { duplicateItem } from './items.ts';
import { type MergeTypes, mergeTypesOf } from './merge-types.ts';
import { type ConvergeOptions, defaultFieldManager } from './options.ts';
import type { ConvergeOutcome } from './outcome.ts';
import { whyRefused } from './ownership.ts';
import { patchOf } from './patch.ts';
import { pathText } from './path.ts';

/** What to do about an object, by who owns its fields. */
export function convergeByApplying(
  desired: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: ConvergeOptions,
): ConvergeOutcome {
  try {
    const manifest = applicable(desired);
    return observed === undefined ? create(manifest, options) : update(manifest, observed, options);
  } catch (error) {
    if (error instanceof InterpretError) return { code: 'failed', why: error.message };
    if (error instanceof RenderProblem) return failed(desired, error.message);
    throw error;
  }
}

function create(manifest: ResourceTemplate, { fieldManager = defaultFieldManager }: ConvergeOptions): ConvergeOutcome {
  const twice = whyTwice(manifest, mergeTypesOf(manifest));
  if (twice !== undefined) return failed(manifest, twice);
  const write = { operation: 'apply', object: manifest, fieldManager, force: false } as const;
  return { code: 'create', why: 'it does not exist', write };
}

function update(manifest: ResourceTemplate, observed: ResourceTemplate, options: ConvergeOptions): ConvergeOutcome {
  if (observed.metadata.deletionTimestamp != null) {
    const why = 'it is being deleted in the member: to be made again once it is gone';
    const { lastApplied } = options;
    return { code: 'leave', why, conflicts: [], ...(lastApplied !== undefined && { lastApplied }) };
  }
  const member = lookAt(manifest, observed, options);
  const mayTake = member.owners.applied !== undefined || options.unmanaged === 'take';
  const refused = mayTake ? undefined : whyRefused(manifest, observed);
  if (refused !== undefined) return { code: 'conflict', why: refused };
  const twice = whyTwice(manifest, member.types);
  if (twice !== undefined) return failed(manifest, twice);
  return decide(assess(manifest, member, options), options);
}

function decide(found: Assessment, options: ConvergeOptions): ConvergeOutcome {
  const { hash, changes, unexplained, leaving, unowned, conflicts } = found;
  const text = appliedText(hash, unexplained);
  const isStored = changes.length === unexplained.length && text === options.lastApplied;
  const reasons = [
    changes.length > 0 && !isStored ? count(changes.length, 'field differs', 'fields differ') : undefined,
    leaving.length > 0 ? count(leaving.length, 'field is given up', 'fields are given up') : undefined,
    unowned,
  ].filter((reason) => reason !== undefined);
  if (reasons.length === 0) return { code: 'leave', why: whyLeft(conflicts.length), lastApplied: text, conflicts };
  const write = patchOf(found, options);
  const disown = disownPatch(found.observed, leaving, options);
  const differences = [...changes, ...leaving];
  return { code: 'update', why: reasons.join(', '), differences, conflicts, ...(disown && { disown }), write };
}

function failed(manifest: ResourceTemplate, problem: string): ConvergeOutcome {
  return { code: 'failed', why: `${describeTemplate(manifest)}: ${problem}` };
}

function whyTwice(manifest: ResourceTemplate, types: MergeTypes): string | undefined {
  const duplicate = duplicateItem(manifest, types);
  if (duplicate === undefined) return undefined;
  return `${pathText(duplicate)} is there twice, which server-side apply refuses: remove one, or converge with mode karmada`;
}

function whyLeft(conflicts: number): string {
  const others =
    conflicts === 0 ? '' : `, but for ${count(conflicts, 'field that others keep', 'fields that others keep')}`;
  return `the member has what is desired${others}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
