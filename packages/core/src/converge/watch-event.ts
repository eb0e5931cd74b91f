/**
 * Something changed in a member: is the Work that put it there to be looked at again?
 *
 * Only for objects that carry the federation's label (before the change, so that taking the label off is noticed), and
 * only when something changed that we have not written ourselves: the version is not the one recorded after our last
 * write, and something differs beside status, owners, finalizers and the like. A deletion always counts.
 *
 * Counterpart: the event handlers of pkg/controllers/execution and `NeedsUpdate` of pkg/util/objectwatcher.
 *
 * Example: `kubectl scale` in a member has the Work of the Deployment looked at.
 */
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { sameJson, stringMapAt } from '../override/json.ts';
import { workNameAnnotation, workNamespaceAnnotation } from '../render/keys.ts';
import { prune } from '../render/prune.ts';
import { isManaged } from './ownership.ts';

/** An event of a watch in a member. */
export type MemberEvent =
  | { readonly type: 'add'; readonly object: ResourceTemplate }
  | { readonly type: 'update'; readonly old: ResourceTemplate; readonly object: ResourceTemplate }
  | { readonly type: 'delete'; readonly old: ResourceTemplate };

/** Names a Work. */
export interface WorkReference {
  readonly namespace: string;
  readonly name: string;
}

/**
 * The Work to look at, with the reason; undefined when there is none to look at.
 *
 * @param recordedVersion The resourceVersion that our last write left; undefined when we never wrote the object.
 */
export function workOfEvent(
  event: MemberEvent,
  recordedVersion: string | undefined,
): (WorkReference & { readonly why: string }) | undefined {
  const before = event.type === 'add' ? event.object : event.old;
  if (!isManaged(before) || !counts(event, recordedVersion)) return undefined;
  const annotations = stringMapAt(before, ['metadata', 'annotations']) ?? {};
  const [namespace, name] = [annotations[workNamespaceAnnotation], annotations[workNameAnnotation]];
  if (!namespace || !name) return undefined;
  return { namespace, name, why: `${describeTemplate(before)}: ${event.type} in the member` };
}

function counts(event: MemberEvent, recordedVersion: string | undefined): boolean {
  if (event.type === 'delete') return true;
  if (recordedVersion === undefined || event.object.metadata.resourceVersion === recordedVersion) return false;
  return event.type === 'add' || !sameJson(comparable(event.old), comparable(event.object));
}

function comparable(object: ResourceTemplate): ResourceTemplate {
  return prune(object, { removeJobTtl: true });
}
