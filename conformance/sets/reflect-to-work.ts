/**
 * `loops/status/reflect-to-work`: from an object in a member to the status of its Work.
 */
import type { Work } from '@flotilla/api';
import { type ResourceTemplate, reportToWork } from '@flotilla/core';
import { has, type Json, member, toJson } from '../json.ts';
import { loopRules } from './loop-rules.ts';
import type { ConformanceSet } from './set.ts';

export const reflectToWorkSet: ConformanceSet = {
  name: 'loops/status/reflect-to-work',
  recognises: ({ input }) => has(input, 'work') && has(input, 'memberObject'),
  answer: ({ line }) => toJson(answer(line['input'])),
  ...loopRules,
};

function answer(input: Json | undefined): unknown {
  const work = member(input, 'work') as unknown as Work;
  const reported = reportToWork(work, member(input, 'memberObject') as unknown as ResourceTemplate);
  if (reported.code === 'reported') return { workStatus: reported.status };
  const message = 'error' in reported ? reported.error.message : reported.message;
  return { workStatus: work.status, error: { message } };
}
