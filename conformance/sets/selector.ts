/**
 * `policy/selector`: label selectors against labels: whether they match, and how Kubernetes prints them.
 */
import { compileLabelSelector, type LabelSelectorLike, type Labels } from '@flotilla/api';
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { has, type Json, member } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import type { ConformanceSet } from './set.ts';

export const selectorSet: ConformanceSet = {
  name: 'policy/selector',
  recognises({ input }) {
    return has(input, 'selector') && Object.keys(input ?? {}).every((key) => key === 'selector' || key === 'labels');
  },
  answer({ line }) {
    return answer(member(line['input'], 'selector') ?? null, member(line['input'], 'labels') ?? null);
  },
  compare: (_case, expected, actual) => failureOf(expected, actual) ?? exactly('', expected, actual),
  lets: (_case, corruption) => letsFailureText(corruption),
};

function answer(selector: Json, labels: Json): Json {
  const compiled = compileLabelSelector(selector as LabelSelectorLike | null);
  if (!compiled.ok) return { error: { message: compiled.error.message } };
  const { empty, text, matches } = compiled.selector;
  return { empty, matches: matches(labels as Labels | null), string: text };
}
