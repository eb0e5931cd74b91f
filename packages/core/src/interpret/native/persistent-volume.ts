/**
 * `v1` PersistentVolume: bound to a claim by its cluster.
 *
 * Its phase above is the worst that a member reports, where available is worse than bound; a member that has not
 * reported yet counts as pending.
 *
 * Counterpart: the persistent volume functions of pkg/resourceinterpreter/default/native.
 *
 * Example: bound in one member and available in another is available.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import type { Interpreter } from '../interpreter.ts';
import { fieldAt, replaceAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';
import { worstPhase } from './pod-status.ts';
import { memberStatus, withStatus } from './status.ts';

export const persistentVolume: Interpreter = {
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  retain: retainClaim,
  aggregateStatus: aggregatePhase,
};

const WORST_FIRST = ['Failed', 'Pending', 'Available', 'Bound', 'Released'] as const;

function retainClaim(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  const claim = fieldAt(observed, ['spec', 'claimRef']);
  return claim === undefined ? desired : replaceAt(desired, ['spec', 'claimRef'], claim.value);
}

function aggregatePhase(object: ResourceTemplate, items: readonly AggregatedStatusItem[] | null): ResourceTemplate {
  const phase = worstPhase(
    WORST_FIRST,
    (items ?? []).map((item) => memberStatus(object, item)),
  );
  return withStatus(object, phase === undefined ? {} : { phase });
}
