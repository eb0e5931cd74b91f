/**
 * `loops/status/binding-status`: from the Works of a binding to its status, and on to the status of the template.
 */
import type { ResourceBinding, Work } from '@flotilla/api';
import { aggregateBindingStatus, aggregateStatus, type ResourceTemplate } from '@flotilla/core';
import { has, type Json, member, sameJson, toJson } from '../json.ts';
import { loopRules } from './loop-rules.ts';
import type { ConformanceSet } from './set.ts';

export const bindingStatusSet: ConformanceSet = {
  name: 'loops/status/binding-status',
  recognises: ({ input }) => ['binding', 'works', 'template', 'now'].every((name) => has(input, name)),
  answer: ({ line }) => toJson(answer(line['input'])),
  ...loopRules,
};

function answer(input: Json | undefined): unknown {
  const binding = member(input, 'binding') as unknown as ResourceBinding;
  const works = (member(input, 'works') ?? []) as unknown as readonly Work[];
  const template = member(input, 'template') as unknown as ResourceTemplate | null;
  const time = member(input, 'now');
  const now = typeof time === 'string' ? time : '';
  const aggregated = aggregateBindingStatus(binding, works, { now });
  const untouched = { bindingStatus: binding.status, templateStatus: template?.status, templateStatusUpdated: false };
  if (aggregated.code === 'failed') return { ...untouched, error: { message: aggregated.message } };
  if (aggregated.code === 'left-alone') return untouched;
  const bindingStatus = aggregated.status;
  const items = bindingStatus.aggregatedStatus ?? [];
  const answered = template === null ? undefined : aggregateStatus(template, items, { now });
  if (answered === undefined || answered.code === 'unsupported') return { ...untouched, bindingStatus };
  if (answered.code === 'failed') return { ...untouched, bindingStatus, error: { message: answered.error.message } };
  const templateStatus = answered.value.status;
  const templateStatusUpdated = !sameJson(toJson(template?.status), toJson(templateStatus));
  return { bindingStatus, templateStatus, templateStatusUpdated };
}
