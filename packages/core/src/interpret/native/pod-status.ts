/**
 * The status of a Pod that runs in several members: the worst phase, and the state of all their containers.
 *
 * A member that has not reported yet counts as pending. Of a container's status only the state and whether it is ready
 * are kept; the other fields that Kubernetes requires are there, but empty.
 *
 * Counterpart: `aggregatePodStatus` of default/native/aggregatestatus.go.
 *
 * Example: running in one member and failed in another is failed.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { booleanOf, child, type Field, itemsOf, stringOf } from '../fields.ts';
import type { ResourceTemplate } from '../template.ts';
import { memberStatus, withStatus } from './status.ts';

const WORST_FIRST = ['Failed', 'Pending', 'Running', 'Succeeded'] as const;

/** The Pod with the status of all members; without a list of them it stays as it is. */
export function aggregatePodStatus(
  object: ResourceTemplate,
  items: readonly AggregatedStatusItem[] | null,
): ResourceTemplate {
  // As in Karmada, the answer is another object then, though with the same content.
  if (items === null) return { ...object };
  const reports = items.map((item) => memberStatus(object, item));
  const phase = worstPhase(WORST_FIRST, reports);
  const initContainerStatuses = containersOf(reports, 'initContainerStatuses');
  return withStatus(
    object,
    {
      ...(phase !== undefined && { phase }),
      containerStatuses: containersOf(reports, 'containerStatuses'),
      ...(initContainerStatuses.length > 0 && { initContainerStatuses }),
    },
    ['started', 'allocatedResourcesStatus'],
  );
}

/** The first of the phases that any member reports; a member without a status is pending. */
export function worstPhase<Phase extends string>(
  worstFirst: readonly Phase[],
  reports: readonly (Field | undefined)[],
): Phase | undefined {
  const phases = reports.map((report) => (report === undefined ? 'Pending' : stringOf(child(report, 'phase'))));
  return worstFirst.find((phase) => phases.includes(phase));
}

function containersOf(reports: readonly (Field | undefined)[], list: string): readonly object[] {
  return reports.flatMap((report) => (report === undefined ? [] : itemsOf(child(report, list)).map(containerOf)));
}

function containerOf(field: Field): object {
  const state = child(field, 'state').value ?? {};
  const ready = booleanOf(child(field, 'ready'));
  return { name: '', image: '', imageID: '', lastState: {}, ready, restartCount: 0, state };
}
