/**
 * `policy/apply/apply`, `policy/apply/delete` and `policy/apply/watch-event`: what is written to a member cluster, in
 * Karmada's own mode.
 */
import {
  type ConvergeOutcome,
  converge,
  type MemberEvent,
  type RemovalOutcome,
  type ResourceTemplate,
  removeFromMember,
  workOfEvent,
} from '@flotilla/core';
import { has, type JsonObject, member } from '../json.ts';
import { exactSet, objectIn, stringIn } from './exact-set.ts';
import type { ConformanceSet } from './set.ts';

export const applySets: readonly ConformanceSet[] = [
  exactSet('policy/apply/apply', (input) => has(input, 'desired') && has(input, 'observed'), answerApply),
  exactSet('policy/apply/delete', (input) => has(input, 'manifest') && has(input, 'clusterReady'), answerDelete),
  exactSet('policy/apply/watch-event', (input) => has(input, 'recordedVersion'), answerEvent),
];

function answerApply(input: JsonObject): unknown {
  const outcome = converge(template(input, 'desired'), optional(input, 'observed'), { mode: 'karmada' });
  const action = actions[outcome.code];
  const sent = 'write' in outcome ? outcome.write.object : null;
  const error = action === 'refused' ? { message: outcome.why } : null;
  if (outcome.code === 'create') return { action, sent, error };
  return { action, sent, error, operationResult: outcome.code === 'update' ? 'updated' : 'none' };
}

const actions: { readonly [Code in ConvergeOutcome['code']]: string } = {
  create: 'create',
  update: 'update',
  leave: 'none',
  conflict: 'refused',
  failed: 'refused',
};

function answerDelete(input: JsonObject): unknown {
  const outcome = removeFromMember(template(input, 'manifest'), optional(input, 'observed'), {
    mode: 'karmada',
    preserve: member(input, 'preserveResourcesOnDeletion') === true,
    clusterReady: member(input, 'clusterReady') === true,
    clusterTerminating: member(input, 'clusterTerminating') === true,
  });
  return { error: null, sent: null, action: 'none', ...removed(outcome) };
}

function removed(outcome: RemovalOutcome): object {
  switch (outcome.code) {
    case 'delete':
      return { action: 'delete', propagationPolicy: outcome.propagationPolicy };
    case 'release':
      return { action: 'update', sent: 'object' in outcome.write ? outcome.write.object : null };
    case 'failed':
      return { error: { message: outcome.why } };
    case 'done':
      return {};
  }
}

function answerEvent(input: JsonObject): unknown {
  const version = member(input, 'recordedVersion');
  const work = workOfEvent(eventIn(input), typeof version === 'string' ? version : undefined);
  return { enqueued: work === undefined ? null : `${work.namespace}/${work.name}` };
}

function eventIn(input: JsonObject): MemberEvent {
  const type = stringIn(input, 'event');
  if (type === 'add') return { type, object: template(input, 'new') };
  if (type === 'delete') return { type, old: template(input, 'old') };
  return { type: 'update', old: template(input, 'old'), object: template(input, 'new') };
}

function template(input: JsonObject, key: string): ResourceTemplate {
  return objectIn(input, key) as unknown as ResourceTemplate;
}

function optional(input: JsonObject, key: string): ResourceTemplate | undefined {
  return member(input, key) === null ? undefined : template(input, key);
}
