/**
 * `v1` PersistentVolumeClaim: bound to a volume by its cluster.
 *
 * Its phase above is lost when a member lost its volume, else the last one that is not bound, else bound.
 *
 * Counterpart: the persistent volume claim functions of pkg/resourceinterpreter/default/native.
 *
 * Example: bound in one member and pending in another is pending.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { child, stringOf } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import { replaceAt, stringAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';
import { memberStatus, statusOf, withStatus } from './status.ts';

export const persistentVolumeClaim: Interpreter = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  retain: retainVolume,
  aggregateStatus: aggregatePhase,
  health: (object) => stringOf(child(statusOf(object), 'phase')) === 'Bound',
};

function retainVolume(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  const volume = stringAt(observed, ['spec', 'volumeName']) ?? '';
  return volume === '' ? desired : replaceAt(desired, ['spec', 'volumeName'], volume);
}

function aggregatePhase(object: ResourceTemplate, items: readonly AggregatedStatusItem[] | null): ResourceTemplate {
  let phase = 'Bound';
  for (const item of items ?? []) {
    const status = memberStatus(object, item);
    if (status === undefined) continue;
    const reported = stringOf(child(status, 'phase'));
    if (reported !== 'Bound') phase = reported;
    if (reported === 'Lost') break;
  }
  return withStatus(object, phase === '' ? {} : { phase });
}
