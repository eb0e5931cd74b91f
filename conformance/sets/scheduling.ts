/**
 * `scheduling`: which clusters a binding goes to, with how many replicas, and what each stage of the decision said.
 *
 * How answers are made from outcome and trace is in scheduling-answer.ts, how they compare in scheduling-compare.ts.
 */
import { has, isObject } from '../json.ts';
import { lacksFleet } from './indexed-fleet.ts';
import { answerScheduling } from './scheduling-answer.ts';
import { compareScheduling } from './scheduling-compare.ts';
import { letsScheduling, schedulingCorruptions } from './scheduling-corrupt.ts';
import type { ConformanceSet } from './set.ts';

export const schedulingSet: ConformanceSet = {
  name: 'scheduling',
  recognises: (line) => isObject(line['binding']) && !has(line, 'key') && !has(line, 'input') && !has(line, 'ops'),
  lacks: lacksFleet,
  answer: answerScheduling,
  compare: compareScheduling,
  lets: letsScheduling,
  corruptions: schedulingCorruptions,
};
