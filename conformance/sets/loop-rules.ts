/**
 * What counts in the `loops` sets: `null`, an absent member, `[]` and `{}` are the same thing, and events do not count.
 */
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { isArray, isObject, type Json, sameJson } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import type { ConformanceSet } from './set.ts';

export const loopRules: Pick<ConformanceSet, 'compare' | 'lets'> = {
  compare: (_case, expected, actual) =>
    failureOf(withoutEvents(expected), withoutEvents(actual)) ??
    exactly('', withoutEvents(expected), withoutEvents(actual)),
  lets: ({ expected }, corruption) =>
    letsFailureText(corruption) || sameJson(withoutEvents(expected ?? null), withoutEvents(corruption.corrupted)),
};

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
  return Object.fromEntries(entries.filter(([, entry]) => !isNothing(entry)));
}

function isNothing(value: Json): boolean {
  if (isArray(value)) return value.length === 0;
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}
