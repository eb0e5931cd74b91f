/**
 * Is what was read from the member the object that the manifest is about? Comparing two different ones would write nonsense.
 */
import { isRecord } from '../interpret/fields.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';

/** Why the two cannot be converged, as a sentence; undefined when they can. */
export function whyNotSame(desired: ResourceTemplate, observed: ResourceTemplate | undefined): string | undefined {
  if (!isObject(desired)) return 'the manifest has no metadata: pass a whole object, as render makes it';
  const name = describeTemplate(desired);
  if (observed === undefined) return undefined;
  if (!isObject(observed))
    return `${name}: what was read from the member has no metadata: pass undefined when it is not there`;
  if (observed.apiVersion !== desired.apiVersion || observed.kind !== desired.kind) {
    const [wanted, read] = [desired, observed].map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
    return `${name}: is ${wanted}, but was read from the member as ${read}: read it as ${wanted}`;
  }
  if (describeTemplate(observed) === name) return undefined;
  return `${name}: was given ${describeTemplate(observed)} as what is in the member: pass the object of the same namespace and name`;
}

function isObject(value: unknown): boolean {
  return isRecord(value) && isRecord(value['metadata']);
}
