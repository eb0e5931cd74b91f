/**
 * `loops/status/binding-status`: from the Works of a binding to its status, and on to the status of the template.
 *
 * In the `loops` sets `null`, an absent member, `[]` and `{}` are the same thing. Events are not compared.
 */
import type { ResourceBinding, Work } from '@flotilla/api';
import { aggregateBindingStatus, aggregateStatus, type ResourceTemplate } from '@flotilla/core';
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { has, isArray, isObject, type Json, type JsonObject, member, sameJson, toJson } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import type { ConformanceSet } from './set.ts';

export const bindingStatusSet: ConformanceSet = {
  name: 'loops/status/binding-status',
  recognises: ({ input }) => ['binding', 'works', 'template', 'now'].every((name) => has(input, name)),
  answer: ({ line }) => toJson(answer(line['input'])),
  compare: (_case, expected, actual) =>
    failureOf(withoutEvents(expected), withoutEvents(actual)) ??
    exactly('', withoutEvents(expected), withoutEvents(actual)),
  lets: ({ expected }, corruption) =>
    letsFailureText(corruption) || sameJson(withoutEvents(expected ?? null), withoutEvents(corruption.corrupted)),
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

/** Without the events, and without what is the same as absent. */
function withoutEvents(value: Json): Json {
  if (!isObject(value)) return pruned(value);
  const { events: _events, ...rest } = value;
  return pruned(rest);
}

function pruned(value: Json): Json {
  if (isArray(value)) return value.map(pruned);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, pruned(entry)] as const);
  return Object.fromEntries(entries.filter(([, entry]) => !isNothing(entry))) satisfies JsonObject;
}

function isNothing(value: Json): boolean {
  if (isArray(value)) return value.length === 0;
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}
