/**
 * `scheduler-loop/needs-scheduling`: is a binding let into the queue, must it be scheduled and why, and what is written
 * when it is not. Everything is compared exactly.
 */
import type { ResourceBinding } from '@flotilla/api';
import { type NeedsScheduling, needsScheduling, passesBindingFilter, type Quirks } from '@flotilla/core';
import type { ConformanceCase } from '../case.ts';
import { exactly } from '../compare/difference.ts';
import { has, isObject, type Json, type JsonObject, toJson } from '../json.ts';
import { demandPlainData } from '../plain-data.ts';
import { indexedFleet, lacksFleet } from './indexed-fleet.ts';
import type { ConformanceSet } from './set.ts';

export const needsSchedulingSet: ConformanceSet = {
  name: 'scheduler-loop/needs-scheduling',
  recognises: (line) => has(line, 'key') && has(line, 'binding') && !has(line, 'options') && !has(line, 'ops'),
  lacks: lacksFleet,
  answer,
  compare: (_case, expected, actual) => exactly('', expected, actual),
  lets: () => false,
};

function answer(testCase: ConformanceCase): Json {
  const binding = bindingOf(testCase);
  const need = askNeedsScheduling(testCase, {});
  demandPlainData('the answer', need);
  return toJson({
    filter: binding !== undefined && passesBindingFilter(binding).passes,
    branch: need.branch,
    schedules: need.schedules,
    ...effects(need),
  });
}

/** What `needsScheduling` says of a case, with some quirks switched off. */
export function askNeedsScheduling(testCase: ConformanceCase, quirks: Partial<Quirks>): NeedsScheduling {
  const gates = testCase.line['featureGates'];
  const featureGates = isObject(gates) ? (gates as Readonly<Record<string, boolean>>) : {};
  return needsScheduling(bindingOf(testCase), indexedFleet(testCase), { featureGates, quirks });
}

/** Undefined where the record has `null`: the informer's cache has no binding of that name. */
function bindingOf({ line }: ConformanceCase): ResourceBinding | undefined {
  return isObject(line['binding']) ? (line['binding'] as unknown as ResourceBinding) : undefined;
}

/** The record leaves out what is empty. */
function effects(need: NeedsScheduling): JsonObject {
  if (need.schedules) return {};
  const { patches, events, error } = need;
  return {
    ...(patches.length > 0 ? { patches: toJson(patches) } : {}),
    ...(events.length > 0 ? { events: toJson(events) } : {}),
    ...(error === undefined ? {} : { returnedError: error }),
  };
}
