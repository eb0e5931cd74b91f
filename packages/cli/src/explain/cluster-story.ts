/**
 * One cluster's whole story: in every attempt, what each stage made of it.
 */
import type { AttemptTrace, ClusterTrace, PluginRejection } from '@flotilla/core';
import { printable } from '../output/text.ts';
import { type ClusterFate, fatesOf } from './fates.ts';
import { remedyFor } from './remedy.ts';
import { estimatesSentence, roomSentence } from './room.ts';
import type { Section } from './sections.ts';
import { shareSentence } from './shares.ts';
import type { Subject } from './subject.ts';

/** A sentence about one cluster, from the attempt that the answer rests on. */
export function clusterAnswer(fate: ClusterFate, title: string): string {
  const { cluster, replicas } = fate;
  switch (fate.fate) {
    case 'chosen':
      return `${title} goes to ${cluster.name}${replicas === undefined || replicas === 0 ? '' : ` with ${replicas} of its replicas`}`;
    case 'noReplicas':
      return `${title} does not go to ${cluster.name}: it was selected, but got no replicas`;
    case 'notChosen':
      return `${title} does not go to ${cluster.name}, though it could: ${cluster.selectedBecause ?? 'it was not selected'}`;
    case 'rejected':
      return `${title} may not go to ${cluster.name}: ${cluster.rejections.map(reason).join('; ')}`;
    case 'deleting':
      return `${title} does not go to ${cluster.name}: the cluster is being deleted`;
  }
}

function reason({ message, detail }: PluginRejection): string {
  const text = message.replace(/^cluster\(s\) /, '');
  return detail === undefined || text.includes(detail) ? text : `${text} (${detail})`;
}

export function clusterSections(subject: Subject, name: string): readonly Section[] {
  return (subject.trace?.attempts ?? []).flatMap((attempt) => {
    const fate = fatesOf(attempt).find(({ cluster }) => cluster.name === name);
    if (fate === undefined) return [];
    const title =
      attempt.affinity === undefined
        ? `Cluster ${name}`
        : `Cluster ${name}, affinity term ${attempt.affinity} (${attempt.result.code})`;
    return [{ title, lines: story(subject, attempt, fate).map(printable) }];
  });
}

function story(subject: Subject, attempt: AttemptTrace, { cluster, fate, replicas }: ClusterFate): readonly string[] {
  if (cluster.deleting === true) return ['passed over: it has a deletion timestamp'];
  if (cluster.rejections.length > 0) return cluster.rejections.flatMap(rejectionLines);
  const room = roomSentence(cluster, subject);
  return [
    'filters: passes all',
    `score: ${scoreText(cluster)}`,
    ...(cluster.estimates === undefined
      ? []
      : [`capacity: ${estimatesSentence(cluster)}${room === undefined ? '' : `; ${room}`}`]),
    ...(cluster.tier === undefined
      ? []
      : [`tier: ${cluster.tier === 0 ? 'the term itself' : `overflow tier ${cluster.tier}`}`]),
    ...(cluster.group === undefined ? [] : [`region: ${groupText(attempt, cluster.group)}`]),
    ...rankLine(attempt, cluster.name),
    `selection: ${cluster.selected === true ? 'selected' : 'not selected'}, ${cluster.selectedBecause ?? ''}`,
    ...(attempt.assignment === undefined || cluster.selected !== true
      ? []
      : [`replicas: ${replicas ?? 0}; ${shareSentence(attempt, cluster.name)}`]),
    ...(fate === 'notChosen' && attempt.result.message !== undefined
      ? [`attempt failed: ${attempt.result.message}`]
      : []),
  ];
}

function rejectionLines(rejection: PluginRejection): readonly string[] {
  const remedy = remedyFor(rejection);
  return [`${rejection.plugin}: ${reason(rejection)}`, ...(remedy === undefined ? [] : [`  fix: ${remedy}`])];
}

function scoreText({ score = 0, scores = {} }: ClusterTrace): string {
  const parts = Object.entries(scores).map(([plugin, value]) => `${plugin} ${value}`);
  return parts.length === 0 ? String(score) : `${score} (${parts.join(', ')})`;
}

function groupText(attempt: AttemptTrace, name: string): string {
  const group = attempt.selection?.groups?.find((each) => each.name === name);
  return group === undefined
    ? name
    : `${name}, ${group.chosen ? 'chosen' : 'not chosen'}: ${group.because} (score ${group.score})`;
}

function rankLine({ selection }: AttemptTrace, name: string): readonly string[] {
  const rank = selection?.order.indexOf(name) ?? -1;
  return rank === -1 ? [] : [`order of preference: ${rank + 1} of ${selection?.order.length ?? 0}`];
}
