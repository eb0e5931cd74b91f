/**
 * Whose object is it? One that the federation manages carries a label; another one is taken only when the manifest says so.
 *
 * Counterpart: `allowUpdate` of pkg/util/objectwatcher/objectwatcher.go.
 *
 * Example: a Deployment that was there before is overwritten only with `work.karmada.io/conflict-resolution: overwrite`.
 */
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { valueAt } from '../override/json.ts';
import { conflictResolutionAnnotation, managedLabel } from '../render/keys.ts';

/** Whether the object in the member carries the label of the federation. */
export function isManaged(observed: ResourceTemplate): boolean {
  return valueAt(observed, ['metadata', 'labels', managedLabel]) === 'true';
}

/** Whether the manifest may take objects that are not managed. */
export function mayOverwrite(desired: ResourceTemplate): boolean {
  return valueAt(desired, ['metadata', 'annotations', conflictResolutionAnnotation]) === 'overwrite';
}

/** Why the object must be left alone, as a sentence; undefined when it may be written. */
export function whyRefused(desired: ResourceTemplate, observed: ResourceTemplate): string | undefined {
  if (isManaged(observed) || mayOverwrite(desired)) return undefined;
  return `${describeTemplate(desired)} exists in the member and is not managed from here: set conflictResolution: Overwrite in its policy to take it over, or delete it there`;
}
