/**
 * The whole explanation as text: the answer, then policy, demand, attempts, clusters, regions, quirks.
 */
import { titleOf } from '../decide/decision.ts';
import type { Paint } from '../output/text.ts';
import { printable } from '../output/text.ts';
import { answer, karmadasWords } from './answer.ts';
import { clusterAnswer, clusterSections } from './cluster-story.ts';
import { fatesOf } from './fates.ts';
import {
  demandSection,
  groupsSection,
  policySection,
  quirksSection,
  type Section,
  swapsSection,
  termsSection,
} from './sections.ts';
import { decidingAttempt, type Subject } from './subject.ts';
import { verdictSections } from './verdicts.ts';

export function explain(subject: Subject, paint: Paint): string {
  const attempt = decidingAttempt(subject);
  const said = karmadasWords(subject.decision);
  const sections = [
    policySection(subject),
    demandSection(subject),
    termsSection(subject),
    ...verdictSections(subject),
    groupsSection(attempt),
    swapsSection(attempt),
    quirksSection(subject),
  ];
  return print([answer(subject), ...(said === undefined ? [] : [said])], sections, paint);
}

/** Narrowed to one cluster. */
export function explainCluster(subject: Subject, name: string, paint: Paint): string {
  const attempt = decidingAttempt(subject);
  const fate = attempt === undefined ? undefined : fatesOf(attempt).find(({ cluster }) => cluster.name === name);
  const first = fate === undefined ? answer(subject) : clusterAnswer(fate, titleOf(subject.decision.resource));
  const sections = [
    policySection(subject),
    demandSection(subject),
    ...clusterSections(subject, name),
    quirksSection(subject),
  ];
  return print([printable(first), ...(fate === undefined ? [] : [answer(subject)])], sections, paint);
}

function print(answers: readonly string[], sections: readonly Section[], paint: Paint): string {
  const [first = '', ...rest] = answers.map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`));
  const blocks = [
    [paint.strong(first), ...rest],
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => [paint.strong(title), ...lines.map((line) => `  ${line}`)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
